package org.nsi.tensor;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * (SU(3), SU(2))_Y with Q = T3 + Y.
 *
 * @param colour {@code 1 3 3bar 6 6bar 8 …} as written
 * @param isospin dimension of the SU(2) representation, 1, 2, 3, 4 …
 * @param hypercharge exact
 */
public record Representation(Colour colour, int isospin, BigFraction hypercharge) {

  /** An SU(3) representation by its dimension; barred ones are the conjugates. */
  public record Colour(int dimension, boolean barred) {}

  /**
   * Number of components. A field's component index runs over isospin slowest: {@code component =
   * isospinIndex * colour.dimension + colourIndex}, both counted from 0.
   */
  public int components() {
    return isospin * colour.dimension();
  }
}

package org.nsi.rge;

import org.nsi.basis.WilsonCoefficient;

/**
 * The real or the imaginary part of a coefficient that WCxf lists; one component of a vector that a
 * {@link MixingMatrix} acts on.
 */
public record RealEntry(WilsonCoefficient coefficient, boolean imaginary) {
  @Override
  public String toString() {
    return (imaginary ? "Im " : "Re ") + coefficient;
  }
}

package org.nsi.model.resolve;

import org.nsi.algebra.Expr;
import org.nsi.unit.Dimension;

/**
 * A value with its dimension; dimensionful numbers are in powers of GeV, cm and s.
 *
 * @param value exact
 */
public record Quantity(Expr value, Dimension dimension) {
  /** A pure number. */
  public static Quantity pure(Expr value) {
    return new Quantity(value, Dimension.NONE);
  }
}

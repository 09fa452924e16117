package org.nsi.model.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.tensor.SingletCount;

/**
 * One factor of a monomial for counting: a left-handed Weyl field or a boson, possibly conjugated.
 *
 * @param part NONE for bosons
 * @param conjugated daggered
 */
record Letter(Field field, WeylPart part, boolean conjugated) {
  /** Whether it transforms as the conjugate of the declared representation. */
  boolean dual() {
    return (part == WeylPart.RIGHT_CONJUGATE) != conjugated;
  }

  BigFraction hypercharge() {
    var charge = field.representation().hypercharge();
    return dual() ? charge.negate() : charge;
  }

  /** Colour triality 0, 1, 2. */
  int triality() {
    var colour = field.representation().colour();
    int own = colour.dimension() == 3 ? 1 : colour.dimension() == 6 ? 2 : 0;
    return Math.floorMod(colour.barred() != dual() ? -own : own, 3);
  }

  SingletCount.Power power(int exponent) {
    return new SingletCount.Power(field.representation(), dual(), exponent);
  }

  Letter conjugate() {
    boolean real = field.kind() == FieldKind.REAL_SCALAR || field.kind() == FieldKind.REAL_VECTOR;
    return real ? this : new Letter(field, part, !conjugated);
  }

  /** {@code F~}, {@code S*}: for comparing monomials. */
  String key() {
    return field.name() + (part == WeylPart.RIGHT_CONJUGATE ? "~" : "") + (conjugated ? "*" : "");
  }
}

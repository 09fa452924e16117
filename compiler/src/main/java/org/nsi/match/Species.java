package org.nsi.match;

import java.util.Locale;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.model.Field;
import org.nsi.tensor.Representation;

/**
 * The Standard Model fermions as left-handed two-component fields: l, e^c, q, u^c, d^c. A component
 * of e^c, u^c, d^c is numbered as the component of the right-handed field it is the conjugate of.
 */
enum Species {
  L(2, 1, -1, 2),
  E(1, 1, -1, 1),
  Q(2, 3, 1, 6),
  U(1, 3, 2, 3),
  D(1, 3, -1, 3);

  final int isospin;
  final int colours;
  private final BigFraction hypercharge;

  Species(int isospin, int colours, int numerator, int denominator) {
    this.isospin = isospin;
    this.colours = colours;
    this.hypercharge = new BigFraction(numerator, denominator);
  }

  /** Of the four-component field: of e, u, d, not of e^c, u^c, d^c. */
  Representation representation() {
    return new Representation(
        new Representation.Colour(colours, /* barred= */ false), isospin, hypercharge);
  }

  /** {@code l}, {@code e}, … as in the names of the operators. */
  String letter() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isDoublet() {
    return isospin == 2;
  }

  boolean isColoured() {
    return colours == 3;
  }

  static Species of(Field field) {
    return valueOf(field.name().toUpperCase(Locale.ROOT));
  }
}

package org.nsi.match;

import java.util.Locale;
import org.nsi.model.Field;

/**
 * The Standard Model fermions as left-handed two-component fields: l, e^c, q, u^c, d^c. A component
 * of e^c, u^c, d^c is numbered as the component of the right-handed field it is the conjugate of.
 */
enum Species {
  L(2, 1),
  E(1, 1),
  Q(2, 3),
  U(1, 3),
  D(1, 3);

  final int isospin;
  final int colours;

  Species(int isospin, int colours) {
    this.isospin = isospin;
    this.colours = colours;
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

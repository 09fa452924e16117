package org.nsi.match;

import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.model.Field;

/** The gauge fields of the Standard Model. */
enum Gauge {
  B,
  W,
  G;

  /** Dimension of the group. */
  int generators() {
    return switch (this) {
      case B -> 1;
      case W -> 3;
      case G -> 8;
    };
  }

  /**
   * A generator that is diagonal and not zero on the first component: Y, T³ of isospin, of colour.
   */
  int diagonal() {
    return this == B ? 0 : 2;
  }

  boolean couplesTo(Species species) {
    return switch (this) {
      case B -> true;
      case W -> species.isDoublet();
      case G -> species.isColoured();
    };
  }

  boolean couplesTo(Field field) {
    var representation = field.representation();
    return switch (this) {
      case B -> !representation.hypercharge().equals(BigFraction.ZERO);
      case W -> representation.isospin() > 1;
      case G -> representation.colour().dimension() > 1;
    };
  }
}

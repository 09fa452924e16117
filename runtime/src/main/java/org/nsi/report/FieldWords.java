package org.nsi.report;

import org.nsi.model.FieldKind;
import org.nsi.tensor.Representation;

/** Fields in words: {@code Majorana fermion}, {@code (3bar,1)_1/3}. */
final class FieldWords {
  private FieldWords() {}

  static String kind(FieldKind kind) {
    return switch (kind) {
      case REAL_SCALAR -> "real scalar";
      case COMPLEX_SCALAR -> "complex scalar";
      case DIRAC_FERMION -> "Dirac fermion";
      case MAJORANA_FERMION -> "Majorana fermion";
      case LEFT_FERMION -> "left-handed fermion";
      case RIGHT_FERMION -> "right-handed fermion";
      case REAL_VECTOR -> "real vector";
      case COMPLEX_VECTOR -> "complex vector";
    };
  }

  static String representation(Representation representation) {
    var colour = representation.colour();
    var y = representation.hypercharge();
    return "("
        + colour.dimension()
        + (colour.barred() ? "bar" : "")
        + ","
        + representation.isospin()
        + ")_"
        + y.getNumerator()
        + (y.getDenominator().intValue() == 1 ? "" : "/" + y.getDenominator());
  }
}

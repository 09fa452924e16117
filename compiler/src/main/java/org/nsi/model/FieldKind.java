package org.nsi.model;

/** Lorentz representation and reality of a declared field. */
public enum FieldKind {
  REAL_SCALAR,
  COMPLEX_SCALAR,
  /** Two chiralities, independent: L(F) and R(F). */
  DIRAC_FERMION,
  /** R(F) is the charge conjugate of L(F). */
  MAJORANA_FERMION,
  /** A left-handed field alone (l, q, or a declared chiral fermion). */
  LEFT_FERMION,
  /** A right-handed field alone (e, u, d, or a declared chiral fermion). */
  RIGHT_FERMION,
  REAL_VECTOR,
  COMPLEX_VECTOR;

  public boolean isFermion() {
    return switch (this) {
      case DIRAC_FERMION, MAJORANA_FERMION, LEFT_FERMION, RIGHT_FERMION -> true;
      default -> false;
    };
  }

  public boolean isScalar() {
    return this == REAL_SCALAR || this == COMPLEX_SCALAR;
  }

  public boolean isVector() {
    return this == REAL_VECTOR || this == COMPLEX_VECTOR;
  }

  /** Whether the field is its own conjugate. */
  public boolean isReal() {
    return this == REAL_SCALAR || this == MAJORANA_FERMION || this == REAL_VECTOR;
  }
}

package org.nsi.eft;

/** The quark current whose QCD running an operator shares. */
enum QcdCurrent {
  SCALAR,
  TENSOR,
  /** A dipole is a quark mass times a coefficient without dimension. */
  MASS,
  /** A conserved vector current, or no single quark bilinear. */
  NONE;

  /** As in {@code qcd-currents.tsv}. */
  static QcdCurrent named(String word) {
    return switch (word) {
      case "scalar" -> SCALAR;
      case "tensor" -> TENSOR;
      case "mass" -> MASS;
      default -> throw new IllegalStateException("qcd-currents.tsv: " + word);
    };
  }
}

package org.nsi.input;

import org.apache.commons.math3.complex.Complex;

/**
 * The CKM matrix in the PDG parametrisation (PDG, review "CKM quark-mixing matrix", eq. 12.3),
 * unitary to rounding:
 *
 * <pre>
 *   V = R23(s23) · U13(s13, δ) · R12(s12),   V_ub = s13 e^{−iδ}
 * </pre>
 */
public final class Ckm {
  private final Complex[][] elements;

  private Ckm(Complex[][] elements) {
    this.elements = elements;
  }

  /** From the inputs {@code ckm_s12 ckm_s23 ckm_s13 ckm_delta}. */
  public static Ckm of(Inputs inputs) {
    return of(
        inputs.get("ckm_s12"),
        inputs.get("ckm_s23"),
        inputs.get("ckm_s13"),
        inputs.get("ckm_delta"));
  }

  /** From the sines of the three angles and the phase in radians. */
  public static Ckm of(double s12, double s23, double s13, double delta) {
    double c12 = cosine(s12);
    double c23 = cosine(s23);
    double c13 = cosine(s13);
    var phase = new Complex(Math.cos(delta), Math.sin(delta));
    return new Ckm(
        new Complex[][] {
          {new Complex(c12 * c13), new Complex(s12 * c13), phase.conjugate().multiply(s13)},
          {
            phase.multiply(-c12 * s23 * s13).subtract(s12 * c23),
            phase.multiply(-s12 * s23 * s13).add(c12 * c23),
            new Complex(s23 * c13)
          },
          {
            phase.multiply(-c12 * c23 * s13).add(s12 * s23),
            phase.multiply(-s12 * c23 * s13).subtract(c12 * s23),
            new Complex(c23 * c13)
          }
        });
  }

  private static double cosine(double sine) {
    return Math.sqrt((1 - sine) * (1 + sine));
  }

  /** V_ij, up and down generation counted from 1. */
  public Complex get(int up, int down) {
    return elements[up - 1][down - 1];
  }

  /** A copy as a 3×3 matrix, indices from 0. */
  public Complex[][] matrix() {
    var copy = new Complex[3][];
    for (int i = 0; i < 3; i++) {
      copy[i] = elements[i].clone();
    }
    return copy;
  }
}

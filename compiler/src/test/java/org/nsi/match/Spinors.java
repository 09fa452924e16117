package org.nsi.match;

import java.util.Arrays;
import org.apache.commons.math3.complex.Complex;

/**
 * Explicit spinors: two-component fields and the four-component fields made of them, in the chiral
 * representation.
 */
final class Spinors {
  private static final Complex I = Complex.I;

  /** 1, σ_x, σ_y, σ_z. */
  static final Complex[][][] SIGMA = {
    {{Complex.ONE, Complex.ZERO}, {Complex.ZERO, Complex.ONE}},
    {{Complex.ZERO, Complex.ONE}, {Complex.ONE, Complex.ZERO}},
    {{Complex.ZERO, I.negate()}, {I, Complex.ZERO}},
    {{Complex.ONE, Complex.ZERO}, {Complex.ZERO, Complex.ONE.negate()}}
  };

  static final double[] METRIC = {1, -1, -1, -1};

  private Spinors() {}

  /** γ^μ with γ5 = diag(−1, −1, 1, 1). */
  static Complex[][] gamma(int mu) {
    var result = zero(4);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        result[i][j + 2] = SIGMA[mu][i][j];
        result[i + 2][j] = SIGMA[mu][i][j].multiply(METRIC[mu]);
      }
    }
    return result;
  }

  /** σ^{μν} = (i/2)[γ^μ, γ^ν]. */
  static Complex[][] sigma(int mu, int nu) {
    var result = zero(4);
    var forward = product(gamma(mu), gamma(nu));
    var backward = product(gamma(nu), gamma(mu));
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        result[i][j] = forward[i][j].subtract(backward[i][j]).multiply(I).divide(2);
      }
    }
    return result;
  }

  /**
   * C = iγ⁰γ², the sign of arXiv:0812.1594, for which ψ̄^c χ = +(ψ χ). With the other sign the
   * charge conjugates in the Lagrangian, the Majorana condition and the operators change together,
   * and no coefficient changes.
   */
  static Complex[][] chargeConjugation() {
    var result = product(gamma(0), gamma(2));
    for (var row : result) {
      Arrays.setAll(row, k -> row[k].multiply(I));
    }
    return result;
  }

  static Complex[][] unit() {
    var result = zero(4);
    for (int k = 0; k < 4; k++) {
      result[k][k] = Complex.ONE;
    }
    return result;
  }

  private static Complex[][] zero(int n) {
    var result = new Complex[n][n];
    for (var row : result) {
      Arrays.fill(row, Complex.ZERO);
    }
    return result;
  }

  private static Complex[][] product(Complex[][] a, Complex[][] b) {
    var result = zero(a.length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          result[i][j] = result[i][j].add(a[i][k].multiply(b[k][j]));
        }
      }
    }
    return result;
  }

  /** η_α, or η̄_α̇. */
  static Grassmann weyl(int field, boolean bar, int spin) {
    return Grassmann.generator(field, bar, spin);
  }

  /** (η_a η_b) = ε^{αβ} η_aβ η_bα with ε^{12} = 1, or (η̄_a η̄_b) = η̄_aα̇ ε^{α̇β̇} η̄_bβ̇. */
  static Grassmann pair(boolean bar, int a, int b) {
    var first = weyl(a, bar, 0).times(weyl(b, bar, 1));
    var second = weyl(a, bar, 1).times(weyl(b, bar, 0));
    return bar ? first.plus(second.times(-1)) : second.plus(first.times(-1));
  }

  /** (η̄_a σ̄^μ η_b). */
  static Grassmann current(int mu, int a, int b) {
    var result = new Grassmann();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        result.add(weyl(a, true, i).times(weyl(b, false, j)), SIGMA[mu][i][j].multiply(METRIC[mu]));
      }
    }
    return result;
  }

  /**
   * The four-component field: (χ_α, 0) for a doublet, (0, ξ̄^α̇) for the right-handed fields e, u,
   * d.
   */
  static Grassmann[] dirac(Species species, int field) {
    var zero = new Grassmann();
    return species.isDoublet()
        ? new Grassmann[] {weyl(field, false, 0), weyl(field, false, 1), zero, zero}
        : new Grassmann[] {zero, zero, weyl(field, true, 1), weyl(field, true, 0).times(-1)};
  }

  /** ψ̄ = ψ†γ⁰. */
  static Grassmann[] bar(Grassmann[] psi) {
    return new Grassmann[] {
      psi[2].conjugate(), psi[3].conjugate(), psi[0].conjugate(), psi[1].conjugate()
    };
  }

  /** ψ M χ. */
  static Grassmann sandwich(Grassmann[] left, Complex[][] matrix, Grassmann[] right) {
    var result = new Grassmann();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        if (!matrix[i][j].equals(Complex.ZERO)) {
          result.add(left[i].times(right[j]), matrix[i][j]);
        }
      }
    }
    return result;
  }
}

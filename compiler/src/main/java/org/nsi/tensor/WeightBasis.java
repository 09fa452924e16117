package org.nsi.tensor;

import org.nsi.algebra.Exact;

/** The change of basis φ' = U φ from the components of {@link Leg} to those of {@link Weights}. */
final class WeightBasis {
  private WeightBasis() {}

  static Exact[][] of(Leg leg) {
    int n = leg.dimension();
    if (leg.group() == Group.SU2) {
      return n == 3 ? isotriplet() : spin(n, leg.dual());
    }
    return switch (n) {
      case 6 -> sextet(leg.dual());
      case 8 -> octet();
      default -> identity(n);
    };
  }

  private static Exact[][] identity(int n) {
    var matrix = Generators.zero(n);
    for (int k = 0; k < n; k++) {
      matrix[k][k] = Exact.ONE;
    }
    return matrix;
  }

  /** φ_k = √C(n−1, k) φ'_k; the inverse root for the dual. */
  private static Exact[][] spin(int n, boolean dual) {
    var matrix = Generators.zero(n);
    int binomial = 1;
    for (int k = 0; k < n; k++) {
      matrix[k][k] = Exact.sqrt(binomial).times(dual ? Exact.ONE : Exact.of(1, binomial));
      binomial = binomial * (n - 1 - k) / (k + 1);
    }
    return matrix;
  }

  /** w_{+1} = −(W1 − i W2)/√2, w_0 = W3, w_{−1} = (W1 + i W2)/√2, then as for spin 1. */
  private static Exact[][] isotriplet() {
    var matrix = Generators.zero(3);
    var root = Exact.sqrt(2).times(Exact.of(1, 2));
    matrix[0][0] = root.negate();
    matrix[0][1] = root.times(Exact.I);
    matrix[1][2] = root;
    matrix[2][0] = root;
    matrix[2][1] = root.times(Exact.I);
    return matrix;
  }

  private static Exact[][] sextet(boolean dual) {
    var matrix = identity(6);
    for (int k : new int[] {1, 2, 4}) {
      matrix[k][k] = dual ? Exact.sqrt(2) : Exact.sqrt(2).times(Exact.of(1, 2));
    }
    return matrix;
  }

  private static Exact[][] octet() {
    var matrix = Generators.zero(8);
    var half = Exact.of(1, 2);
    var halfI = Exact.I.times(half);
    int[] adjoint = {0, 3, 5};
    for (int p = 0; p < 3; p++) {
      matrix[p][adjoint[p]] = half;
      matrix[p][adjoint[p] + 1] = halfI.negate();
      matrix[p + 3][adjoint[p]] = half;
      matrix[p + 3][adjoint[p] + 1] = halfI;
    }
    var eighth = Exact.sqrt(3).times(Exact.of(1, 6));
    matrix[6][2] = half;
    matrix[6][7] = eighth;
    matrix[7][2] = half.negate();
    matrix[7][7] = eighth;
    return matrix;
  }
}

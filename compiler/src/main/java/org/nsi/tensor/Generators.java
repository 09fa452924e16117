package org.nsi.tensor;

import java.util.Arrays;
import org.nsi.algebra.Exact;

/**
 * Hermitian generator matrices in the components described at {@link Leg}, Tr over the fundamental
 * = δ/2.
 */
public final class Generators {
  private Generators() {}

  /** The generators of a representation, {@code [A][row][column]}; a dual leg has −(T^A)^*. */
  public static Exact[][][] of(Leg leg) {
    var plain = leg.group() == Group.SU2 ? su2(leg.dimension()) : su3(leg.dimension());
    return leg.dual() ? dual(plain) : plain;
  }

  /** Pauli matrices τ^a. */
  public static Exact[][][] pauli() {
    var half = su2(2);
    for (var matrix : half) {
      scale(matrix, Exact.of(2));
    }
    return half;
  }

  /** T^A = λ^A / 2 with the Gell-Mann matrices λ^A. */
  public static Exact[][][] gellMannHalf() {
    var generators = new Exact[8][][];
    int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
    int[] position = {0, 3, 5};
    var half = Exact.of(1, 2);
    var halfI = Exact.I.times(half);
    for (int p = 0; p < 3; p++) {
      int i = pairs[p][0];
      int j = pairs[p][1];
      var symmetric = zero(3);
      symmetric[i][j] = half;
      symmetric[j][i] = half;
      generators[position[p]] = symmetric;
      var antisymmetric = zero(3);
      antisymmetric[i][j] = halfI.negate();
      antisymmetric[j][i] = halfI;
      generators[position[p] + 1] = antisymmetric;
    }
    var three = zero(3);
    three[0][0] = half;
    three[1][1] = half.negate();
    generators[2] = three;
    var eight = zero(3);
    var unit = Exact.sqrt(3).times(Exact.of(1, 6));
    eight[0][0] = unit;
    eight[1][1] = unit;
    eight[2][2] = unit.times(Exact.of(-2));
    generators[7] = eight;
    return generators;
  }

  private static Exact[][][] su2(int n) {
    if (n == 3) {
      return adjoint(su2(2));
    }
    var generators = new Exact[][][] {zero(n), zero(n), zero(n)};
    var half = Exact.of(1, 2);
    for (int k = 0; k < n; k++) {
      generators[2][k][k] = Exact.of(n - 1 - 2 * k, 2);
      if (k > 0) {
        // J_+ |m⟩ = √((j−m)(j+m+1)) |m+1⟩
        var ladder = Exact.sqrt(k * (n - k)).times(half);
        generators[0][k - 1][k] = ladder;
        generators[0][k][k - 1] = ladder;
        generators[1][k - 1][k] = ladder.times(Exact.I).negate();
        generators[1][k][k - 1] = ladder.times(Exact.I);
      }
    }
    return generators;
  }

  private static Exact[][][] su3(int n) {
    return switch (n) {
      case 1 ->
          new Exact[][][] {zero(1), zero(1), zero(1), zero(1), zero(1), zero(1), zero(1), zero(1)};
      case 3 -> gellMannHalf();
      case 6 -> sextet();
      case 8 -> adjoint(gellMannHalf());
      default -> throw new IllegalArgumentException("SU(3) " + n);
    };
  }

  /** (T^A)_cd = 2 Σ S^c_ij T^A_ik S^d_kj. */
  private static Exact[][][] sextet() {
    var fundamental = gellMannHalf();
    var generators = new Exact[8][][];
    for (int a = 0; a < 8; a++) {
      generators[a] = zero(6);
      for (int c = 0; c < 6; c++) {
        for (int d = 0; d < 6; d++) {
          var sum = Exact.ZERO;
          for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
              for (int k = 0; k < 3; k++) {
                var left = symmetric(c, i, j);
                var right = symmetric(d, k, j);
                if (!left.isZero() && !right.isZero() && !fundamental[a][i][k].isZero()) {
                  sum = sum.plus(left.times(fundamental[a][i][k]).times(right));
                }
              }
            }
          }
          generators[a][c][d] = sum.times(Exact.of(2));
        }
      }
    }
    return generators;
  }

  private static final int[][] SYMMETRIC_PAIRS = {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 2}};

  /** S^c_ij, the canonically normalised symmetric tensors of the 6. */
  static Exact symmetric(int c, int i, int j) {
    int[] pair = SYMMETRIC_PAIRS[c];
    if (pair[0] == Math.min(i, j) && pair[1] == Math.max(i, j)) {
      return i == j ? Exact.ONE : Exact.sqrt(2).times(Exact.of(1, 2));
    }
    return Exact.ZERO;
  }

  /** (T^a)_bc = −i f_abc = 2 Tr(T^b [T^a, T^c]). */
  private static Exact[][][] adjoint(Exact[][][] fundamental) {
    int n = fundamental.length;
    var generators = new Exact[n][][];
    for (int a = 0; a < n; a++) {
      generators[a] = zero(n);
      for (int c = 0; c < n; c++) {
        var commutator = commutator(fundamental[a], fundamental[c]);
        for (int b = 0; b < n; b++) {
          generators[a][b][c] = traceOfProduct(fundamental[b], commutator).times(Exact.of(2));
        }
      }
    }
    return generators;
  }

  private static Exact[][] commutator(Exact[][] a, Exact[][] b) {
    int n = a.length;
    var result = zero(n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          result[i][j] = result[i][j].plus(a[i][k].times(b[k][j])).minus(b[i][k].times(a[k][j]));
        }
      }
    }
    return result;
  }

  private static Exact traceOfProduct(Exact[][] a, Exact[][] b) {
    var sum = Exact.ZERO;
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        if (!a[i][k].isZero() && !b[k][i].isZero()) {
          sum = sum.plus(a[i][k].times(b[k][i]));
        }
      }
    }
    return sum;
  }

  private static Exact[][][] dual(Exact[][][] plain) {
    var result = new Exact[plain.length][][];
    for (int a = 0; a < plain.length; a++) {
      int n = plain[a].length;
      result[a] = zero(n);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          result[a][i][j] = plain[a][i][j].conjugate().negate();
        }
      }
    }
    return result;
  }

  private static void scale(Exact[][] matrix, Exact factor) {
    for (var row : matrix) {
      for (int k = 0; k < row.length; k++) {
        row[k] = row[k].times(factor);
      }
    }
  }

  static Exact[][] zero(int n) {
    var matrix = new Exact[n][n];
    for (var row : matrix) {
      Arrays.fill(row, Exact.ZERO);
    }
    return matrix;
  }
}

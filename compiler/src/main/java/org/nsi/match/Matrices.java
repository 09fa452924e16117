package org.nsi.match;

import java.util.Arrays;
import org.nsi.algebra.Exact;

/** Pauli matrices and the Gell-Mann matrices over two. */
final class Matrices {
  private static final Exact HALF = Exact.of(1, 2);

  private Matrices() {}

  static Exact[][][] pauli() {
    var two = Exact.of(2);
    return new Exact[][][] {
      symmetric(2, 0, 1, two), antisymmetric(2, 0, 1, two), diagonal(Exact.ONE, Exact.of(-1))
    };
  }

  static Exact[][][] gellMannHalf() {
    var unit = Exact.sqrt(3).times(Exact.of(1, 6));
    return new Exact[][][] {
      symmetric(3, 0, 1, Exact.ONE),
      antisymmetric(3, 0, 1, Exact.ONE),
      diagonal(HALF, HALF.negate(), Exact.ZERO),
      symmetric(3, 0, 2, Exact.ONE),
      antisymmetric(3, 0, 2, Exact.ONE),
      symmetric(3, 1, 2, Exact.ONE),
      antisymmetric(3, 1, 2, Exact.ONE),
      diagonal(unit, unit, unit.times(Exact.of(-2)))
    };
  }

  private static Exact[][] symmetric(int n, int i, int j, Exact twice) {
    var matrix = zero(n);
    matrix[i][j] = HALF.times(twice);
    matrix[j][i] = matrix[i][j];
    return matrix;
  }

  private static Exact[][] antisymmetric(int n, int i, int j, Exact twice) {
    var matrix = zero(n);
    matrix[j][i] = HALF.times(twice).times(Exact.I);
    matrix[i][j] = matrix[j][i].negate();
    return matrix;
  }

  private static Exact[][] diagonal(Exact... entries) {
    var matrix = zero(entries.length);
    for (int k = 0; k < entries.length; k++) {
      matrix[k][k] = entries[k];
    }
    return matrix;
  }

  private static Exact[][] zero(int n) {
    var matrix = new Exact[n][n];
    for (var row : matrix) {
      Arrays.fill(row, Exact.ZERO);
    }
    return matrix;
  }
}

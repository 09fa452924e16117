package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactMatrixTest {
  private static Exact[][] random(Random random, int rows, int columns, boolean rational) {
    var matrix = new Exact[rows][columns];
    for (var row : matrix) {
      for (int k = 0; k < columns; k++) {
        row[k] =
            random.nextInt(3) == 0
                ? Exact.ZERO
                : rational ? Samples.rational(random) : Samples.surd(random);
      }
    }
    return matrix;
  }

  private static Exact[] apply(Exact[][] matrix, List<Exact> x) {
    var zero = new Exact[matrix.length];
    java.util.Arrays.fill(zero, Exact.ZERO);
    var negative = ExactMatrix.residual(matrix, x, zero);
    java.util.Arrays.setAll(negative, k -> negative[k].negate());
    return negative;
  }

  @Test
  void solvesOverdeterminedConsistentSystems() {
    var random = new Random(21);
    for (int k = 0; k < 10; k++) {
      var a = random(random, 20, 6, k % 2 == 0);
      var x = List.of(random(random, 1, 6, false)[0]);
      var b = apply(a, x);
      assertThat(ExactMatrix.solve(a, b)).contains(x);
      b[7] = b[7].plus(Exact.sqrt(2));
      assertThat(ExactMatrix.solve(a, b)).isEmpty();
    }
  }

  @Test
  void largeRationalSystem() {
    var random = new Random(22);
    var a = random(random, 100, 20, true);
    var x = List.of(random(random, 1, 20, true)[0]);
    assertThat(ExactMatrix.solve(a, apply(a, x))).contains(x);
  }

  @Test
  void nullspaceAndRankAddUp() {
    var random = new Random(23);
    for (int k = 0; k < 10; k++) {
      var left = random(random, 6, 3, false);
      var right = random(random, 3, 7, false);
      var matrix = new Exact[6][7];
      for (int row = 0; row < 6; row++) {
        for (int column = 0; column < 7; column++) {
          matrix[row][column] = Exact.ZERO;
          for (int inner = 0; inner < 3; inner++) {
            matrix[row][column] =
                matrix[row][column].plus(left[row][inner].times(right[inner][column]));
          }
        }
      }
      var kernel = ExactMatrix.nullspace(matrix);
      assertThat(kernel.size() + ExactMatrix.rank(matrix)).isEqualTo(7);
      for (var vector : kernel) {
        assertThat(apply(matrix, vector)).containsOnly(Exact.ZERO);
      }
    }
  }

  @Test
  void underdeterminedSystemsSetFreeUnknownsToZero() {
    Exact[][] a = {{Exact.ONE, Exact.of(2)}};
    assertThat(ExactMatrix.solve(a, new Exact[] {Exact.of(3)}))
        .contains(List.of(Exact.of(3), Exact.ZERO));
    assertThat(ExactMatrix.nullspace(new Exact[0][], 2)).hasSize(2);
  }

  @Test
  void inverseTimesMatrixIsOne() {
    var a = random(new Random(24), 5, 5, false);
    var inverse = ExactMatrix.inverse(a);
    for (int k = 0; k < 5; k++) {
      var column = new Exact[5];
      for (int row = 0; row < 5; row++) {
        column[row] = inverse[row][k];
      }
      var unit = apply(a, List.of(column));
      for (int row = 0; row < 5; row++) {
        assertThat(unit[row]).isEqualTo(row == k ? Exact.ONE : Exact.ZERO);
      }
    }
    Exact[][] singular = {{Exact.ONE, Exact.ONE}, {Exact.ONE, Exact.ONE}};
    assertThatThrownBy(() -> ExactMatrix.inverse(singular)).isInstanceOf(ArithmeticException.class);
  }
}

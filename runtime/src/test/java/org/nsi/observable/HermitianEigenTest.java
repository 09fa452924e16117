package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * The 3×3 eigen-solver against Commons Math on the real symmetric 6×6 embedding [[Re, −Im], [Im,
 * Re]].
 */
class HermitianEigenTest {

  @RepeatedTest(50)
  void matchesCommonsMathOnTheRealEmbedding(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    double hierarchy = Math.pow(10, -4 * random.nextDouble());
    var matrix = randomHermitian(random, 1, 1, hierarchy);
    double[] re = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    double[] im = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    var solver = solve(matrix, re, im);

    var embedded = new double[6][6];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        embedded[a][b] = matrix.re(a, b);
        embedded[a + 3][b + 3] = matrix.re(a, b);
        embedded[a][b + 3] = -matrix.im(a, b);
        embedded[a + 3][b] = matrix.im(a, b);
      }
    }
    var reference = new EigenDecomposition(new Array2DRowRealMatrix(embedded));
    for (int level = 0; level < 3; level++) {
      int first = 5 - 2 * level;
      assertThat(solver.value(level)).isCloseTo(reference.getRealEigenvalue(first), within(1e-13));
      double weight = 0;
      for (int twin = first - 1; twin <= first; twin++) {
        var vector = reference.getEigenvector(twin);
        double overlap = 0;
        for (int a = 0; a < 3; a++) {
          overlap += re[a] * vector.getEntry(a) + im[a] * vector.getEntry(a + 3);
        }
        weight += overlap * overlap;
      }
      assertThat(solver.weight(level)).isCloseTo(weight, within(1e-9));
    }
  }

  @RepeatedTest(20)
  void weightsAddUpToTheNormOfTheVectorAndMomentsToExpectationValues(RepetitionInfo repetition) {
    var random = new Random(1000 + repetition.getCurrentRepetition());
    var matrix = randomHermitian(random, 1, 3, 1e-6);
    double[] re = {0.3, -1.2, 0.5};
    double[] im = {0.7, 0.1, -0.4};
    var solver = solve(matrix, re, im);
    double[] moments = new double[3];
    for (int level = 0; level < 3; level++) {
      moments[0] += solver.weight(level);
      moments[1] += solver.weight(level) * solver.value(level);
      moments[2] += solver.weight(level) * solver.value(level) * solver.value(level);
    }
    var state = Matrix3.projector(re, im);
    assertThat(moments[0]).isCloseTo(state.trace(), within(1e-13));
    assertThat(moments[1]).isCloseTo(matrix.traceOfProduct(state), within(1e-12));
    assertThat(moments[2]).isCloseTo(matrix.times(matrix).traceOfProduct(state), within(1e-12));
  }

  @Test
  void degenerateLevelsAreNoTrouble() {
    double[] re = {0.6, 0, 0.8};
    for (var matrix :
        new Matrix3[] {
          Matrix3.zero(),
          Matrix3.diagonal(1, 1, 1),
          Matrix3.diagonal(2, 1, 1),
          Matrix3.diagonal(1, 1, 0)
        }) {
      var solver = solve(matrix, re, new double[3]);
      assertThat(solver.weight(0) + solver.weight(1) + solver.weight(2))
          .isCloseTo(1, within(1e-15));
      assertThat(solver.value(0)).isLessThanOrEqualTo(solver.value(1));
      assertThat(solver.value(1)).isLessThanOrEqualTo(solver.value(2));
    }
  }

  private static HermitianEigen solve(Matrix3 matrix, double[] re, double[] im) {
    var solver = new HermitianEigen();
    solver.solve(matrix, 0, Matrix3.zero(), 0, Matrix3.zero(), re, im);
    return solver;
  }

  private static Matrix3 randomHermitian(Random random, double a, double b, double c) {
    double[] size = {a, b, c};
    var entries = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int q = 0; q < 3; q++) {
        double scale = Math.sqrt(size[p] * size[q]);
        entries[p][q] =
            new Complex(scale * random.nextGaussian(), p == q ? 0 : scale * random.nextGaussian());
        if (q < p) {
          entries[p][q] = entries[q][p].conjugate();
        }
      }
    }
    return Matrix3.of(entries);
  }
}

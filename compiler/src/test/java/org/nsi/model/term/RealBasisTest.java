package org.nsi.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.algebra.Exact;

class RealBasisTest {
  /** Σ_m (−1)^m φ_m φ_−m, the mass term of |j, m⟩ components, is the sum of squares. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7, 9})
  void theInvariantSquareIsTheSumOfSquares(int dimension) {
    var u = RealBasis.components(dimension, false);
    for (int x = 0; x < dimension; x++) {
      for (int y = 0; y < dimension; y++) {
        var sum = Exact.ZERO;
        for (int k = 0; k < dimension; k++) {
          var product = u[k][x].times(u[dimension - 1 - k][y]);
          sum = (k - dimension / 2) % 2 == 0 ? sum.plus(product) : sum.minus(product);
        }
        assertThat(sum).isEqualTo(x == y ? Exact.ONE : Exact.ZERO);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7})
  void theNormIsKeptAndTheDualIsTheConjugate(int dimension) {
    var u = RealBasis.components(dimension, false);
    var dual = RealBasis.components(dimension, true);
    for (int x = 0; x < dimension; x++) {
      for (int y = 0; y < dimension; y++) {
        var sum = Exact.ZERO;
        for (int k = 0; k < dimension; k++) {
          sum = sum.plus(dual[k][x].times(u[k][y]));
        }
        assertThat(sum).isEqualTo(x == y ? Exact.ONE : Exact.ZERO);
      }
    }
  }
}

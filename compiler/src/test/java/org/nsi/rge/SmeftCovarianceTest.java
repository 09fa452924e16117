package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.rge.RandomPoint.OPERATORS;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;

/**
 * Under rotations of all five fields by unitary matrices, of the Yukawa couplings and of the
 * coefficients together, the running is the same. As entries are read where WCxf lists them, this
 * holds only if every index stands in its place and every right-hand side has the Hermiticity and
 * the symmetries of its operator.
 */
class SmeftCovarianceTest {

  @Test
  void theRunningOfEveryOperatorIsCovariant() {
    var point = new RandomPoint(11);
    var couplings = point.couplings();
    var values = point.coefficients(OPERATORS);
    var rotation = point.rotation();
    var first = RandomPoint.rotate(RandomPoint.slope(couplings, values), rotation);
    var second =
        RandomPoint.slope(
            RandomPoint.rotate(couplings, rotation), RandomPoint.rotate(values, rotation));
    for (String operator : OPERATORS) {
      assertThat(RandomPoint.difference(operator, first, second)).as(operator).isLessThan(1e-12);
    }
  }

  @Test
  void aRightHandSideWithoutTheSymmetryOfItsOperatorIsNotCovariant() {
    // the penguin of ee in one order only, as if there were no Fierz identity
    var point = new RandomPoint(12);
    var values = point.coefficients(List.of("ee"));
    var text = "coupling g1\ncoupling y_e : l e\ndot(ee_prst) += %s | test";
    var wrong = "delta_pr ee_stww + delta_st ee_prww";
    var right = wrong + " + delta_pt ee_srww + delta_sr ee_ptww";
    var rotation = point.rotation();
    assertThat(violation(text.replace("%s", right), values, rotation)).isLessThan(1e-12);
    assertThat(violation(text.replace("%s", wrong), values, rotation)).isGreaterThan(0.1);
  }

  private static double violation(
      String text, CoefficientValues values, Map<String, Complex[][]> rotation) {
    var dimensions = AnomalousDimensions.parse(RandomPoint.WARSAW, "test.rge", text);
    var couplings = dimensions.couplings();
    var structure = dimensions.structure(couplings, values.values().keySet());
    var matrix = structure.at(couplings);
    var first =
        RandomPoint.rotate(
            structure.values(matrix.times(structure.vector(values)), 1000), rotation);
    var second =
        structure.values(
            matrix.times(structure.vector(RandomPoint.rotate(values, rotation))), 1000);
    return RandomPoint.difference("ee", first, second);
  }

  @Test
  void theRunningOfTheYukawaCouplingsIsCovariant() {
    var point = new RandomPoint(13);
    var couplings = point.couplings();
    var rotation = point.rotation();
    var running = RandomPoint.SMEFT.couplingRunning();
    var first = RandomPoint.rotate(slope(running, couplings), rotation);
    var second = slope(running, RandomPoint.rotate(couplings, rotation));
    for (int k = 0; k < first.toArray().length; k++) {
      double scale = 1 + Math.abs(first.toArray()[k]);
      assertThat(second.toArray()[k] - first.toArray()[k]).isBetween(-1e-12 * scale, 1e-12 * scale);
    }
  }

  private static CouplingValues slope(CouplingRunning running, CouplingValues couplings) {
    return couplings.withAll(running.derivative(couplings.toArray(), 2));
  }
}

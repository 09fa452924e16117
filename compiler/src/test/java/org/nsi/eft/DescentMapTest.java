package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

/** The matrix form of the descent is the descent itself, and smooth in the matching scale. */
class DescentMapTest {
  private static final Inputs INPUTS = StandardInputs.load();
  private static final Descent DESCENT =
      new Descent(INPUTS, Conventions.defaults(), Running.defaults());
  private static final List<WilsonCoefficient> COLUMNS =
      List.of(
          WilsonCoefficient.of("ledq", 2, 2, 1, 1),
          WilsonCoefficient.of("lequ3", 1, 2, 1, 1),
          WilsonCoefficient.of("lq1", 1, 2, 1, 1),
          WilsonCoefficient.of("phil3", 1, 1),
          WilsonCoefficient.of("phiD"));

  private static CoefficientValues point(double scaleGeV) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(COLUMNS.get(0), new Complex(1e-8, -3e-8));
    values.put(COLUMNS.get(1), new Complex(-2e-8, 1e-8));
    values.put(COLUMNS.get(2), new Complex(4e-9, 5e-9));
    values.put(COLUMNS.get(3), new Complex(7e-9));
    values.put(COLUMNS.get(4), new Complex(-6e-9));
    return new CoefficientValues("Warsaw", scaleGeV, values);
  }

  private static void assertSame(Descent.Arrived found, Descent.Arrived expected, double within) {
    double size = 0;
    for (var value : expected.nsi().values().values()) {
      size = Math.max(size, value.abs());
    }
    for (var name : expected.nsi().values().keySet()) {
      var difference = found.nsi().get(name).subtract(expected.nsi().get(name));
      assertThat(difference.abs()).as(name.toString()).isLessThan(within * size);
    }
    size = 0;
    for (var value : expected.left().values().values()) {
      size = Math.max(size, value.abs());
    }
    for (var name : expected.left().values().keySet()) {
      var difference = found.left().get(name).subtract(expected.left().get(name));
      assertThat(difference.abs()).as(name.toString()).isLessThan(within * size);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 60, 91.1876, 300, 1e4})
  void theMapIsTheDescent(double scaleGeV) {
    var start = point(scaleGeV);
    var map = DescentMap.of(DESCENT, COLUMNS, scaleGeV);
    assertSame(map.apply(start), DESCENT.to(Descent.Given.smeft(start)), 1e-12);
    assertThat(map.left().scaleGeV()).isEqualTo(2);
    assertThat(map.smeft().scaleGeV()).isCloseTo(Math.min(scaleGeV, 91.1876), within(1e-12));
  }

  @Test
  void betweenTheNodesTheErrorIsBelowOneInAMillion() {
    var range = DescentMap.over(DESCENT, COLUMNS, 3, 2e4);
    for (double scale : new double[] {3, 4.5, 17, 90, 91.1876, 92, 170, 444, 1234.5, 1.9e4, 2e4}) {
      var exact = DESCENT.to(Descent.Given.smeft(point(scale)));
      assertSame(range.at(scale).apply(point(scale)), exact, 1e-6);
      assertThat(range.nsi(scale).matrix()).isDeepEqualTo(range.at(scale).nsi().matrix());
    }
    assertThatThrownBy(() -> range.at(2.1e4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thresholdsMayBeEndsOfTheRange() {
    double weak = INPUTS.get("m_Z");
    var range = DescentMap.over(DESCENT, COLUMNS, weak, INPUTS.get("m_t"));
    for (double scale : new double[] {weak, 100, INPUTS.get("m_t")}) {
      var exact = DESCENT.to(Descent.Given.smeft(point(scale)));
      assertSame(range.at(scale).apply(point(scale)), exact, 1e-6);
    }
  }

  @Test
  void aSingleScaleIsARange() {
    var range = DescentMap.over(DESCENT, COLUMNS, 500, 500);
    assertSame(range.at(500).apply(point(500)), DESCENT.to(Descent.Given.smeft(point(500))), 1e-12);
  }

  @Test
  void withoutRunningTheScaleOfTheResultIsThatOfTheMatching() {
    var none = new Running(RunningMode.NONE, RunningMode.NONE, 2);
    var descent = new Descent(INPUTS, Conventions.defaults(), none);
    var range = DescentMap.over(descent, COLUMNS, 200, 2e3);
    assertThat(range.nsi(700).scaleGeV()).isCloseTo(700, within(1e-9));
  }
}

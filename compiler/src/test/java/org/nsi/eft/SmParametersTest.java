package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

class SmParametersTest {
  private static final Inputs INPUTS = StandardInputs.load();
  private static final double WEAK = INPUTS.get("m_Z");

  private static Conventions in(QuarkBasis basis) {
    var defaults = Conventions.defaults();
    return new Conventions(
        Optional.of(basis), defaults.ncSign(), defaults.pmns(), defaults.inputScheme());
  }

  @Test
  void atTheWeakScaleTheTreeLevelRelationsHold() {
    var p = SmParameters.at(INPUTS, Conventions.defaults(), WEAK);
    double e2 = 4 * Math.PI / 127.955;
    assertThat(1 / (p.g1() * p.g1()) + 1 / (p.g2() * p.g2())).isCloseTo(1 / e2, within(1e-12));
    assertThat((p.g1() * p.g1() + p.g2() * p.g2()) * p.v2() / 4)
        .isCloseTo(WEAK * WEAK, within(1e-8));
    assertThat(p.lambda() * p.v2()).isCloseTo(125.2 * 125.2, within(1e-9));
    assertThat(p.g3() * p.g3() / (4 * Math.PI)).isCloseTo(0.118, within(1e-12));
    // MS-bar masses at m_Z, arXiv:2009.04851: m_b 2.839, m_c 0.6172, m_s 0.0536, m_t 168
    double v = Math.sqrt(p.v2() / 2);
    assertThat(v * p.down().re(2, 2)).isCloseTo(2.85, within(0.03));
    assertThat(v * p.down().re(1, 1)).isCloseTo(0.0536, within(0.002));
    assertThat(v * p.up().abs(2, 2)).isCloseTo(170.2, within(0.1));
  }

  @Test
  void aLandauPoleIsAnAnswer() {
    assertThat(SmParameters.problem(INPUTS, Conventions.defaults(), 1e16)).isEmpty();
    // of the hypercharge coupling at one loop: m_Z exp(8π² / (41/6 g1²)) = 2e41 GeV
    assertThat(SmParameters.problem(INPUTS, Conventions.defaults(), 1e60).orElseThrow())
        .contains("g1");
    assertThat(SmParameters.problem(INPUTS.with(Map.of("m_W", 95.0)), Conventions.defaults(), 1e3))
        .isEmpty();
  }

  @Test
  void inTheSchemeOfTheWMassThisIsGTimesVOverTwo() {
    var d = Conventions.defaults();
    var p =
        SmParameters.at(
            INPUTS,
            new Conventions(d.quarkBasis(), d.ncSign(), d.pmns(), InputScheme.MW_MZ_GF),
            WEAK);
    assertThat(p.g2() * Math.sqrt(p.v2()) / 2).isCloseTo(INPUTS.get("m_W"), within(1e-12));
    assertThat((p.g1() * p.g1() + p.g2() * p.g2()) * p.v2() / 4)
        .isCloseTo(WEAK * WEAK, within(1e-8));
  }

  @Test
  void aboveTheWeakScaleTheYukawasAreInTheMassBasisWithStandardPhases() {
    for (var basis : QuarkBasis.values()) {
      var p = SmParameters.at(INPUTS, in(basis), 1e4);
      var diagonal = basis == QuarkBasis.DOWN ? p.down() : p.up();
      var other = basis == QuarkBasis.DOWN ? p.up() : p.down();
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          if (i != j) {
            assertThat(diagonal.abs(i, j)).isLessThan(1e-14 * diagonal.re(2, 2));
          }
        }
        assertThat(diagonal.re(i, i)).isPositive();
        assertThat(diagonal.im(i, i)).isCloseTo(0, within(1e-16));
      }
      // V† diag or V diag: column j is a column of the CKM matrix times a mass
      double[] mass = new double[3];
      for (int j = 0; j < 3; j++) {
        mass[j] = Math.sqrt(other.dagger().times(other).re(j, j));
      }
      var v = Ckm.of(INPUTS);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          double re = other.re(i, j) / mass[j];
          double im = other.im(i, j) / mass[j];
          var expected =
              basis == QuarkBasis.DOWN ? v.get(j + 1, i + 1).conjugate() : v.get(i + 1, j + 1);
          // |V_cb| grows by 2 % between m_Z and 10 TeV, the Cabibbo angle does not run
          assertThat(re).isCloseTo(expected.getReal(), within(0.04 * expected.abs() + 1e-6));
          assertThat(im).isCloseTo(expected.getImaginary(), within(0.04 * expected.abs() + 1e-6));
        }
      }
    }
  }

  @Test
  void theInputsOfTheUserAreUsed() {
    var other = INPUTS.with(Map.of("m_t", 150.0, "alpha_s", 0.11, "m_h", 130.0));
    var p = SmParameters.at(other, Conventions.defaults(), 1000);
    var q = SmParameters.at(INPUTS, Conventions.defaults(), 1000);
    assertThat(p.up().abs(2, 2)).isLessThan(0.95 * q.up().abs(2, 2));
    assertThat(p.g3()).isLessThan(q.g3());
    assertThat(p.lambda()).isGreaterThan(q.lambda());
  }
}

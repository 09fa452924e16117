package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormFactorTest {
  private static final Nucleus CAESIUM = Target.isotope("Cs", 133).nuclei().get(0);

  @ParameterizedTest
  @EnumSource(FormFactorModel.class)
  void isOneAtZeroAndSmoothWhereTheSeriesTakesOver(FormFactorModel model) {
    var form = model.neutron(CAESIUM);
    assertThat(form.at(0)).isEqualTo(1);
    for (double q : new double[] {1e-4, 1.0e-3, 1.6e-3, 2e-3, 2.2e-3}) {
      assertThat(form.at(q * (1 + 1e-9))).isCloseTo(form.at(q), within(1e-9));
    }
  }

  /** F = 1 − q²⟨r²⟩/6: the rms radius a form factor stands for. */
  private static double rmsRadius(FormFactor form) {
    double q = 1e-2;
    return Math.sqrt(6 * (1 - form.at(q)) / (q * q));
  }

  @Test
  void helmHasTheRmsRadiusItIsGiven() {
    assertThat(rmsRadius(FormFactorModel.HELM_RMS.proton(CAESIUM))).isCloseTo(4.821, within(1e-3));
    assertThat(rmsRadius(FormFactorModel.HELM_RMS.neutron(CAESIUM))).isCloseTo(5.09, within(1e-3));
  }

  /**
   * Lewin, Smith: r_n² = c² + 7π²a²/3 − 5s², so ⟨r²⟩ = 3c²/5 + 7π²a²/5, the same as of the Fermi
   * density with c and a.
   */
  @Test
  void lewinSmithAndSymmetrisedFermiShareTheirRmsRadius() {
    double c = 1.23 * Math.cbrt(133) - 0.6;
    double expected = Math.sqrt(0.6 * c * c + 1.4 * Math.PI * Math.PI * 0.52 * 0.52);
    assertThat(rmsRadius(FormFactorModel.HELM_LEWIN_SMITH.proton(CAESIUM)))
        .isCloseTo(expected, within(1e-3));
    assertThat(rmsRadius(FormFactorModel.SYMMETRISED_FERMI.proton(CAESIUM)))
        .isCloseTo(expected, within(1e-3));
  }

  @Test
  void symmetrisedFermiIsTheTransformOfItsDensity() {
    double c = 4.0;
    double a = 0.52;
    var integrator = new IterativeLegendreGaussIntegrator(16, 1e-12, 1e-12);
    double q = 0.35;
    double norm = integrator.integrate(100000, r -> r * r * density(r, c, a), 0, 40);
    double transform =
        integrator.integrate(100000, r -> r * Math.sin(q * r) / q * density(r, c, a), 0, 40);
    assertThat(FormFactor.symmetrisedFermi(c, a).at(q))
        .isCloseTo(transform / norm, Percentage.withPercentage(1e-7));
  }

  private static double density(double r, double c, double a) {
    return Math.sinh(c / a) / (Math.cosh(r / a) + Math.cosh(c / a));
  }

  /** A homogeneous sphere folded with a Yukawa of range 0.7 fm: ⟨r²⟩ = 3R²/5 + 6·0.7². */
  @Test
  void kleinNystrandHasTheRadiusOfAFoldedSphere() {
    double radius = 1.2 * Math.cbrt(133);
    assertThat(rmsRadius(FormFactorModel.KLEIN_NYSTRAND.proton(CAESIUM)))
        .isCloseTo(Math.sqrt(0.6 * radius * radius + 6 * 0.49), within(1e-3));
  }
}

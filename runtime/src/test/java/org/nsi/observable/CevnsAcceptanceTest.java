package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiValues;

/** Numbers of the specification page on coherent scattering and solar neutrinos. */
class CevnsAcceptanceTest {
  private static final Scattering REFERENCE =
      new Scattering(Couplings.TREE, FormFactorModel.HELM_LEWIN_SMITH, RecoilKinematics.LEADING);
  private static final NsiValues SM = NsiValues.standardModel();

  @ParameterizedTest
  @CsvSource({
    "Xe, 132, 10, 1, 1.040487e-36",
    "Cs, 133, 30, 10, 5.371369e-37",
    "Ar, 40, 30, 20, 3.382977e-38"
  })
  void matchesDifferentialCrossSectionsOfTheCevnsPage(
      String element, int a, double energyMeV, double recoilKeV, double expected) {
    var kernel =
        CoherentCrossSection.differential(
            Target.isotope(element, a).nuclei().get(0),
            REFERENCE,
            energyMeV * 1e-3,
            recoilKeV * 1e-6);
    var amplitude = NuclearAmplitude.of(SM, Eps.REFERENCE, Couplings.TREE);
    double gf = Eps.REFERENCE.get("G_F");
    double perMeV = gf * gf * amplitude.contract(kernel, Matrix3.diagonal(1, 0, 0)) * 1e-3;
    assertThat(perMeV).isCloseTo(expected, Percentage.withPercentage(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 923",
    "0.5, 0, 300.4",
    "1, 0, 91.9",
    "0, 0.1, 674",
    "0.5, 0.1, 222.7",
    "1, 0.1, 68.5"
  })
  void matchesBoron8RatesOnXenonOfTheCevnsPage(double thresholdKeV, double dee, double expected) {
    var eps = dee == 0 ? SM : Eps.with().down(1, 1, dee).values();
    assertThat(rate(eps, thresholdKeV)).isCloseTo(expected, Percentage.withPercentage(0.3));
  }

  private static double rate(NsiValues eps, double thresholdKeV) {
    var response = new Boron8.Response(Acceptance.above(thresholdKeV * 1e-6));
    var point = Eps.point(eps, Eps.REFERENCE, Eps.LEWIN_SMITH_TREE);
    return Boron8.perTonneYear(point, response, Couplings.TREE);
  }

  @ParameterizedTest
  @CsvSource({"PDG, 0.1, 648", "PDG, -0.1, 1768", "THETA12, 0.1, 1674"})
  void matchesOffDiagonalRatesOfTheCevnsPage(Conventions.Pmns pmns, double demu, double expected) {
    var usual = Conventions.defaults();
    var conventions =
        new Conventions(usual.quarkBasis(), usual.ncSign(), pmns, usual.inputScheme());
    var point =
        new Conditions(Eps.REFERENCE, conventions, Eps.LEWIN_SMITH_TREE)
            .point(Eps.with().down(1, 2, demu).values());
    assertThat(new XenonRate().predict(point).value())
        .isCloseTo(expected, Percentage.withPercentage(0.35));
  }

  @Test
  void matchesTheTauPolynomialAtFixedDensityMatrix() {
    double linear = (ratioAtFixedFlavour(1) - ratioAtFixedFlavour(-1)) / 2;
    double quadratic = (ratioAtFixedFlavour(1) + ratioAtFixedFlavour(-1)) / 2 - 1;
    assertThat(linear).isCloseTo(-3.0670, within(1e-3));
    assertThat(quadratic).isCloseTo(8.7303, within(3e-3));
  }

  private static double ratioAtFixedFlavour(double tauTau) {
    var sun = Boron8.sun();
    var point = Eps.point(SM, Eps.REFERENCE, Eps.LEWIN_SMITH_TREE);
    var detector = SolarDetector.of(sun, Target.XENON, REFERENCE, Acceptance.above(0));
    var pmns = point.conditions().pmns();
    var eps = Eps.with().down(3, 3, tauTau).values();
    double value =
        detector.crossSection(
            point.massStates(), pmns, NuclearAmplitude.of(eps, Eps.REFERENCE, Couplings.TREE));
    return value / detector.crossSection(point.massStates(), pmns, point.amplitude(Couplings.TREE));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5186", "4, 0.4169", "8, 0.3413", "12, 0.3156"})
  void matchesSurvivalProbabilitiesOfTheCevnsPage(double energyMeV, double expected) {
    var pmns = Pmns.of(Eps.INPUTS, Conventions.Pmns.PDG);
    double[] states =
        new SolarPropagation(SM, Eps.INPUTS, pmns, Boron8.sun())
            .massStates(new double[] {energyMeV * 1e-3})[0];
    double survival = 0;
    for (int i = 0; i < 3; i++) {
      survival +=
          states[i]
              * new Complex(pmns.re(0, i), pmns.im(0, i)).abs()
              * new Complex(pmns.re(0, i), pmns.im(0, i)).abs();
    }
    assertThat(survival).isCloseTo(expected, within(1e-4));
  }

  @Test
  void matchesFluxAveragesOfTheCevnsPage() {
    assertThat(Eps.value("coherent.csi", SM)).isCloseTo(183.5e-40, Percentage.withPercentage(0.1));
    assertThat(Eps.value("coherent.ar", SM)).isCloseTo(18.63e-40, Percentage.withPercentage(1));
  }

  @Test
  void promptLineIsAt29792keV() {
    assertThat(PionAtRest.lineEnergy(Eps.INPUTS)).isCloseTo(29.792e-3, within(0.5e-6));
  }

  @Test
  void matchesXenonNtExpectationsOfTheCevnsPage() {
    var inputs = Eps.INPUTS.with(Map.of("phi_8B", 5.25e6));
    assertThat(Eps.value("solar8B.xenonnt", SM, inputs, Settings.defaults()))
        .isCloseTo(9.26, Percentage.withPercentage(0.1));
    var allRuns = new Boron8.Response(XenonNt.runs("sr0", "sr1", "sr2"));
    assertThat(
            Boron8.perTonneYear(
                Eps.point(SM, inputs, Settings.defaults()), allRuns, Couplings.TREE))
        .isCloseTo(16.5, Percentage.withPercentage(0.2));
  }

  @Test
  void blindSpotPartnersMatchTheCevnsPage() {
    assertThat(note("coherent.csi")).contains("ε^dV = 0.35");
    assertThat(note("coherent.ar")).contains("ε^dV = 0.34");
  }

  private static String note(String observable) {
    var settings = Settings.of(Couplings.TREE, FormFactorModel.HELM_RMS, RecoilKinematics.EXACT);
    var prediction =
        Observables.named(observable).orElseThrow().predict(Eps.point(SM, Eps.INPUTS, settings));
    return prediction.notes().toString();
  }

  @Test
  void pandaXScalesThePublishedSignalWithTheFlux() {
    var prediction =
        Observables.named("solar8B.pandax")
            .orElseThrow()
            .predict(Eps.point(SM, Eps.INPUTS, Settings.defaults()));
    assertThat(prediction.value()).isCloseTo(3.5 * 5.46 / 8.4, within(1e-9));
    assertThat(prediction.measured().orElseThrow()).isCloseTo(0.2, within(1e-12));
    assertThat(prediction.notes().toString()).contains("anchored");
  }
}

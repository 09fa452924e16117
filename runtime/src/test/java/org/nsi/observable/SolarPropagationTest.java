package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.complex.ComplexUtils;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/** Limits and symmetries of adiabatic solar propagation. */
class SolarPropagationTest {
  private static final NsiValues SM = NsiValues.standardModel();

  private static double[] states(NsiValues eps, Inputs inputs, double energyMeV) {
    var pmns = Pmns.of(inputs, Conventions.Pmns.PDG);
    return new SolarPropagation(eps, inputs, pmns, Boron8.sun())
        .massStates(new double[] {energyMeV * 1e-3})[0];
  }

  @ParameterizedTest
  @EnumSource(Conventions.Pmns.class)
  void mixingMatrixIsUnitary(Conventions.Pmns convention) {
    var pmns = Pmns.of(Eps.INPUTS, convention);
    var unit = pmns.times(pmns.dagger());
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        assertThat(unit.re(a, b)).isCloseTo(a == b ? 1 : 0, within(1e-15));
        assertThat(unit.im(a, b)).isCloseTo(0, within(1e-15));
      }
    }
  }

  @Test
  void lowEnergyLimitIsVacuumMixing() {
    double[] states = states(SM, Eps.INPUTS, 1e-6);
    double s12 = Math.pow(Math.sin(Eps.INPUTS.get("theta12")), 2);
    double s13 = Math.pow(Math.sin(Eps.INPUTS.get("theta13")), 2);
    assertThat(states[0]).isCloseTo((1 - s13) * (1 - s12), within(1e-6));
    assertThat(states[1]).isCloseTo((1 - s13) * s12, within(1e-6));
    assertThat(states[2]).isCloseTo(s13, within(1e-6));
  }

  /**
   * Matter far above the solar and far below the atmospheric splitting: the electron neutrino is
   * the second level, P_2 = c13².
   */
  @Test
  void highDensityLimitBelowTheAtmosphericResonanceIsTheSecondLevel() {
    var inputs = Eps.INPUTS.with(Map.of("dm21", 1e-30, "dm31", 1e-15));
    double[] states = states(SM, inputs, 10);
    double c13 = Math.pow(Math.cos(inputs.get("theta13")), 2);
    assertThat(states[1]).isCloseTo(c13, within(1e-3));
    double s12 = Math.pow(Math.sin(inputs.get("theta12")), 2);
    double survival = c13 * s12 * states[1] + c13 * (1 - s12) * states[0] + (1 - c13) * states[2];
    assertThat(survival).isCloseTo(s12 * c13 * c13 + (1 - c13) * (1 - c13), within(1e-3));
  }

  /** Matter above all splittings: the electron neutrino is born as the highest level. */
  @ParameterizedTest
  @CsvSource({"1, 2", "-1, 1"})
  void highestLevelIsTheHeaviestMassStateInEitherOrdering(int sign, int heaviest) {
    var inputs = Eps.INPUTS.with(Map.of("dm31", sign * 2.5e-21));
    assertThat(states(SM, inputs, 1e6)[heaviest]).isCloseTo(1, within(1e-3));
  }

  /**
   * Two flavours with the effective potential c13² V (S. J. Parke 1986), and P_3 = s13² (1 +
   * 2·2EV/Δ31); what is neglected is of order s13² times the square of 2EV/Δ31 or its product with
   * Δ21/Δ31.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1, 4, 8, 12})
  void agreesWithTheTwoFlavourFormula(double energyMeV) {
    double[] states = states(SM, Eps.INPUTS, energyMeV);
    double theta12 = Eps.INPUTS.get("theta12");
    double s13 = Math.pow(Math.sin(Eps.INPUTS.get("theta13")), 2);
    var sun = Boron8.sun();
    double cosine = 0;
    double third = 0;
    for (int k = 0; k < sun.births().length; k++) {
      double matter =
          2 * energyMeV * 1e-3 * Math.sqrt(2) * Eps.INPUTS.get("G_F") * sun.electrons()[k];
      double along = Math.cos(2 * theta12) - matter * (1 - s13) / Eps.INPUTS.get("dm21");
      cosine += sun.births()[k] * along / Math.hypot(along, Math.sin(2 * theta12));
      third += sun.births()[k] * s13 * (1 + 2 * matter / Eps.INPUTS.get("dm31"));
    }
    assertThat(states[0]).isCloseTo((1 - third) * 0.5 * (1 + cosine), within(6e-4));
    assertThat(states[1]).isCloseTo((1 - third) * 0.5 * (1 - cosine), within(6e-4));
    assertThat(states[2]).isCloseTo(third, within(6e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 10})
  void probabilitiesAddUpToOne(double size) {
    for (int seed = 0; seed < 5; seed++) {
      double[] states = states(Eps.random(new Random(seed), size), Eps.INPUTS, 6);
      assertThat(states[0] + states[1] + states[2]).isCloseTo(1, within(1e-12));
    }
  }

  /** A multiple of the unit matrix in flavour does nothing to propagation. */
  @Test
  void universalMatterPotentialDropsOut() {
    var eps = Eps.with();
    for (int flavour = 1; flavour <= 3; flavour++) {
      eps.vector(Fermion.U, flavour, flavour, new Complex(0.4));
      eps.vector(Fermion.E, flavour, flavour, new Complex(-0.7));
    }
    double[] with = states(eps.values(), Eps.INPUTS, 7);
    double[] without = states(SM, Eps.INPUTS, 7);
    for (int i = 0; i < 3; i++) {
      assertThat(with[i]).isCloseTo(without[i], within(1e-10));
    }
  }

  /** ε^e_ee = −1 removes the electron potential: vacuum mixing at any energy. */
  @Test
  void cancelledPotentialGivesVacuumMixing() {
    var eps = Eps.with().vector(Fermion.E, 1, 1, new Complex(-1)).values();
    double[] states = states(eps, Eps.INPUTS, 12);
    double[] vacuum = states(SM, Eps.INPUTS, 1e-9);
    for (int i = 0; i < 3; i++) {
      assertThat(states[i]).isCloseTo(vacuum[i], within(1e-8));
    }
  }

  /** The same physics in the two phase conventions: ε_eβ(theta12) = e^{iδ} ε_eβ(pdg). */
  @Test
  void countsDoNotDependOnThePhaseConvention() {
    var random = new Random(5);
    var phase = ComplexUtils.polar2Complex(1, Eps.INPUTS.get("delta_cp"));
    for (int trial = 0; trial < 5; trial++) {
      var eps = Eps.random(random, 0.2);
      var rephased = new TreeMap<NsiParameter, Complex>();
      eps.values()
          .forEach(
              (parameter, value) -> {
                var neutral = (Neutral) parameter;
                var turned = value;
                if (neutral.alpha() == 1 && neutral.beta() != 1) {
                  turned = value.multiply(phase);
                } else if (neutral.beta() == 1 && neutral.alpha() != 1) {
                  turned = value.multiply(phase.conjugate());
                }
                rephased.put(parameter, turned);
              });
      double pdg = count(eps, Conventions.Pmns.PDG);
      double theta12 = count(new NsiValues(2, rephased), Conventions.Pmns.THETA12);
      assertThat(theta12).isCloseTo(pdg, Percentage.withPercentage(1e-9));
      assertThat(count(eps, Conventions.Pmns.THETA12))
          .isNotCloseTo(pdg, Percentage.withPercentage(0.1));
    }
  }

  private static double count(NsiValues eps, Conventions.Pmns pmns) {
    var usual = Conventions.defaults();
    var conventions =
        new Conventions(usual.quarkBasis(), usual.ncSign(), pmns, usual.inputScheme());
    return new XenonNt()
        .predict(new Conditions(Eps.INPUTS, conventions, Settings.defaults()).point(eps))
        .value();
  }

  /** Off-diagonal ε interferes with the coherence of ρ: the sign and the phase of ε_eμ matter. */
  @Test
  void phaseOfAnOffDiagonalParameterMatters() {
    double plus = value(new Complex(0.1));
    double minus = value(new Complex(-0.1));
    double imaginary = value(new Complex(0, 0.1));
    assertThat(minus / plus).isGreaterThan(2);
    assertThat(imaginary).isNotCloseTo(plus, Percentage.withPercentage(5));
    assertThat(imaginary).isNotCloseTo(value(new Complex(0, -0.1)), Percentage.withPercentage(5));
  }

  private static double value(Complex emu) {
    return Eps.value("solar8B.xe_rate", Eps.with().vector(Fermion.D, 1, 2, emu).values());
  }

  /** Few nodes with interpolation against the flavour at every point of the spectrum. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.3, 1})
  void interpolationBetweenNodesMatchesEveryEnergy(double size) {
    var sun = Boron8.sun();
    var acceptance = XenonNt.runs("sr0", "sr1");
    var choice =
        new Scattering(Couplings.TREE, FormFactorModel.HELM_LEWIN_SMITH, RecoilKinematics.EXACT);
    var detector = SolarDetector.of(sun, Target.XENON, choice, acceptance);
    var sigma = CoherentCrossSection.cumulative(Target.XENON, choice, acceptance, sun.energy());
    var pmns = Pmns.of(Eps.INPUTS, Conventions.Pmns.PDG);
    for (int seed = 0; seed < 4; seed++) {
      var eps = Eps.random(new Random(seed), size);
      var amplitude = NuclearAmplitude.of(eps, Eps.INPUTS, Couplings.TREE);
      var propagation = new SolarPropagation(eps, Eps.INPUTS, pmns, sun);
      double[][] dense = propagation.massStates(sun.energy());
      double direct = 0;
      for (int e = 0; e < sun.energy().length; e++) {
        var rho =
            pmns.times(Matrix3.diagonal(dense[e][0], dense[e][1], dense[e][2]))
                .times(pmns.dagger());
        direct += sun.spectrum()[e] * amplitude.contract(sigma[e], rho);
      }
      double fast =
          detector.crossSection(propagation.massStates(SolarNodes.of(sun)), pmns, amplitude);
      assertThat(fast).isCloseTo(direct, Percentage.withPercentage(0.005));
    }
  }
}

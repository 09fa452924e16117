package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.complex.Complex;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiValues;

/** Kernels and contractions against the amplitude written out and adaptive quadrature. */
class CoherentCrossSectionTest {
  private static final Scattering RMS =
      new Scattering(Couplings.RADIATIVE, FormFactorModel.HELM_RMS, RecoilKinematics.EXACT);

  /** (G_F²M/π)(ħc)²(1 − T/E − MT/2E²) Σ_αβ … written out element by element. */
  @Test
  void quadraticFormEqualsDirectEvaluationOfTheAmplitude() {
    var random = new Random(7);
    var nucleus = Target.isotope("I", 127).nuclei().get(0);
    var eps = Eps.random(random, 0.3);
    double energy = 25e-3;
    double recoil = 6e-6;
    double[] psiRe = {0.5, -0.3, 0.2};
    double[] psiIm = {0.1, 0.6, -0.4};
    double q = Math.sqrt(2 * nucleus.massGeV() * recoil) / PhysicalConstants.HBAR_C_GEV_FM;
    double protons = nucleus.z() * FormFactorModel.HELM_RMS.proton(nucleus).at(q);
    double neutrons = nucleus.n() * FormFactorModel.HELM_RMS.neutron(nucleus).at(q);
    double[] gp = {0.0382, 0.0300, 0.0256};
    double squared = 0;
    for (int a = 0; a < 3; a++) {
      var out = Complex.ZERO;
      for (int b = 0; b < 3; b++) {
        var up = eps.neutral(Fermion.U, Chirality.V)[a][b];
        var down = eps.neutral(Fermion.D, Chirality.V)[a][b];
        var element =
            up.multiply(2)
                .add(down)
                .multiply(protons)
                .add(up.add(down.multiply(2)).multiply(neutrons));
        if (a == b) {
          element = element.add(protons * gp[a] - 0.5117 * neutrons);
        }
        out = out.add(element.multiply(new Complex(psiRe[b], psiIm[b])));
      }
      squared += out.abs() * out.abs();
    }
    double mass = nucleus.massGeV();
    double hbarC = PhysicalConstants.HBAR_C_GEV_CM;
    double expected =
        mass
            / Math.PI
            * hbarC
            * hbarC
            * (1 - recoil / energy - mass * recoil / (2 * energy * energy))
            * squared;
    var kernel = CoherentCrossSection.differential(nucleus, RMS, energy, recoil);
    double value =
        NuclearAmplitude.of(eps, Eps.INPUTS, Couplings.RADIATIVE)
            .contract(kernel, Matrix3.projector(psiRe, psiIm));
    assertThat(value).isCloseTo(expected, Percentage.withPercentage(1e-10));
  }

  @Test
  void diagonalDensityMatrixGivesProbabilityTimesCrossSection() {
    var eps = Eps.random(new Random(3), 0.2);
    var amplitude = NuclearAmplitude.of(eps, Eps.INPUTS, Couplings.TREE);
    var kernel = new Kernel(3, 5, 11);
    double mixture = amplitude.contract(kernel, Matrix3.diagonal(0.2, 0.5, 0.3));
    double sum =
        0.2 * amplitude.contract(kernel, Matrix3.diagonal(1, 0, 0))
            + 0.5 * amplitude.contract(kernel, Matrix3.diagonal(0, 1, 0))
            + 0.3 * amplitude.contract(kernel, Matrix3.diagonal(0, 0, 1));
    assertThat(mixture).isCloseTo(sum, Percentage.withPercentage(1e-12));
  }

  @ParameterizedTest
  @EnumSource(RecoilKinematics.class)
  void cumulativeCrossSectionMatchesAdaptiveQuadrature(RecoilKinematics kinematics) {
    var choice = new Scattering(Couplings.TREE, FormFactorModel.HELM_RMS, kinematics);
    double[] grid = IntStream.rangeClosed(0, 400).mapToDouble(k -> 4e-5 * k).toArray();
    double threshold = 0.9e-6;
    var xenon = Target.isotope("Xe", 131);
    var sigma = CoherentCrossSection.cumulative(xenon, choice, Acceptance.above(threshold), grid);
    var nucleus = xenon.nuclei().get(0);
    var integrator = new IterativeLegendreGaussIntegrator(16, 1e-10, 1e-50);
    for (int i : new int[] {250, 400}) {
      double energy = grid[i];
      double expected =
          integrator.integrate(
              100000,
              recoil -> CoherentCrossSection.differential(nucleus, choice, energy, recoil).nn(),
              threshold,
              kinematics.maximalRecoil(energy, nucleus.massGeV()));
      assertThat(sigma[i].nn()).isCloseTo(expected, Percentage.withPercentage(0.01));
    }
    assertThat(sigma[50].nn()).isZero();
  }

  /**
   * One polynomial a neutrino flavour instead of a double integral: against the integral over the
   * Michel spectra.
   */
  @ParameterizedTest
  @EnumSource(RecoilKinematics.class)
  void fluxAverageMatchesTheDoubleIntegral(RecoilKinematics kinematics) {
    var choice = new Scattering(Couplings.RADIATIVE, FormFactorModel.HELM_RMS, kinematics);
    var amplitude = NuclearAmplitude.of(NsiValues.standardModel(), Eps.INPUTS, choice.couplings());
    var target = Target.CAESIUM_IODIDE;
    var electron = Matrix3.diagonal(1, 0, 0);
    var muon = Matrix3.diagonal(0, 1, 0);
    double mass = Eps.INPUTS.get("m_mu");
    double sum =
        amplitude.contract(
            CoherentCrossSection.total(target, choice, PionAtRest.lineEnergy(Eps.INPUTS)), muon);
    var energy = GaussLegendre.on(0, mass / 2, 64);
    for (int k = 0; k < 64; k++) {
      double y = 2 * energy.nodes()[k] / mass;
      double weight = energy.weights()[k] * 2 / mass;
      var sigma = CoherentCrossSection.total(target, choice, energy.nodes()[k]);
      sum += weight * 12 * y * y * (1 - y) * amplitude.contract(sigma, electron);
      sum += weight * 2 * y * y * (3 - 2 * y) * amplitude.contract(sigma, muon);
    }
    double value = PionAtRest.on(target, choice, Eps.INPUTS).average(amplitude, muon);
    assertThat(value).isCloseTo(sum / 3, Percentage.withPercentage(1e-8));
  }

  @Test
  void nuclearAmplitudesAreHermitianAndAntineutrinosSeeTheConjugate() {
    var amplitude =
        NuclearAmplitude.of(Eps.random(new Random(11), 0.4), Eps.INPUTS, Couplings.RADIATIVE);
    for (var matrix : new Matrix3[] {amplitude.pp(), amplitude.pn(), amplitude.nn()}) {
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          assertThat(matrix.re(a, b)).isEqualTo(matrix.re(b, a));
          assertThat(matrix.im(a, b)).isEqualTo(-matrix.im(b, a));
        }
      }
    }
    assertThat(amplitude.conjugate().pn().im(0, 1)).isEqualTo(-amplitude.pn().im(0, 1));
  }

  /**
   * ε^p = −2 g_V^p, ε^n = −2 g_V^n flips the sign of the amplitude: the same rate for every flavour
   * and target.
   */
  @Test
  void flippedAmplitudeGivesTheStandardModelRate() {
    double gp = 0.5 - 2 * Eps.INPUTS.get("sin2w_0");
    double gn = -0.5;
    double up = (-2 * 2 * gp + 2 * gn) / 3;
    double down = (-2 * 2 * gn + 2 * gp) / 3;
    var eps = Eps.with();
    for (int flavour = 1; flavour <= 3; flavour++) {
      eps.vector(Fermion.U, flavour, flavour, new Complex(up));
      eps.vector(Fermion.D, flavour, flavour, new Complex(down));
    }
    var tree = Settings.of(Couplings.TREE, FormFactorModel.HELM_RMS, RecoilKinematics.EXACT);
    for (String observable :
        new String[] {"coherent.csi", "coherent.ar", "solar8B.xe_rate", "solar8B.xenonnt"}) {
      assertThat(Eps.value(observable, eps.values(), Eps.INPUTS, tree))
          .isCloseTo(
              Eps.value(observable, NsiValues.standardModel(), Eps.INPUTS, tree),
              Percentage.withPercentage(1e-10));
    }
  }
}

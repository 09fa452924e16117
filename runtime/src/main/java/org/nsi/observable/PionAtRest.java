package org.nsi.observable;

import org.nsi.input.Inputs;

/**
 * Neutrinos of pions and muons that decay at rest: a ν_μ line at E = (m_π² − m_μ²)/2m_π, and from
 * the muon, with y = 2E/m_μ,
 *
 * <pre>
 *   ν_e:  12 y² (1 − y) dy        ν̄_μ:  2 y² (3 − 2y) dy
 * </pre>
 *
 * Each flavour is normalised to one neutrino. Michel spectra without radiative corrections and the
 * electron mass.
 */
final class PionAtRest {
  private static final int NODES = 32;

  /** The response to each of the three neutrinos. */
  record Kernels(Kernel prompt, Kernel electron, Kernel muon) {}

  private final Kernels kernels;

  private PionAtRest(Kernels kernels) {
    this.kernels = kernels;
  }

  Kernels kernels() {
    return kernels;
  }

  /** The response of a target. */
  static PionAtRest on(Target target, Scattering choice, Inputs inputs) {
    double endpoint = inputs.get("m_mu") / 2;
    return new PionAtRest(
        new Kernels(
            CoherentCrossSection.total(target, choice, lineEnergy(inputs)),
            michel(target, choice, endpoint, PionAtRest::electronMoments),
            michel(target, choice, endpoint, PionAtRest::muonMoments)));
  }

  /** Energy of the prompt neutrino in GeV. */
  static double lineEnergy(Inputs inputs) {
    double pion = inputs.get("m_pi");
    double muon = inputs.get("m_mu");
    return (pion - muon) * (pion + muon) / (2 * pion);
  }

  /**
   * Cross-section averaged over the three flavours with equal weight, over G_F², GeV⁴ cm².
   *
   * @param promptFlavour density matrix of the neutrino of pion decay
   */
  double average(NuclearAmplitude amplitude, Matrix3 promptFlavour) {
    double sum = amplitude.contract(kernels.prompt, promptFlavour);
    sum += amplitude.contract(kernels.electron, Matrix3.diagonal(1, 0, 0));
    sum += amplitude.conjugate().contract(kernels.muon, Matrix3.diagonal(0, 1, 0));
    return sum / 3;
  }

  /**
   * With y_min of the recoil as the outer variable the integral over the spectrum is a polynomial.
   */
  private static Kernel michel(
      Target target, Scattering choice, double endpoint, Moments spectrum) {
    var y = GaussLegendre.on(0, 1, NODES);
    var kinematics = choice.kinematics();
    var sum = Kernel.ZERO;
    for (int k = 0; k < target.nuclei().size(); k++) {
      var structure = new StructureFunctions(target.nuclei().get(k), choice.formFactor());
      double mass = structure.massGeV();
      for (int j = 0; j < NODES; j++) {
        double energy = y.nodes()[j] * endpoint;
        double recoil = kinematics.maximalRecoil(energy, mass);
        double[] moments = spectrum.above(y.nodes()[j]);
        double flux = moments[0] - mass * recoil / (2 * endpoint * endpoint) * moments[2];
        if (kinematics == RecoilKinematics.EXACT) {
          flux -= recoil / endpoint * moments[1];
        }
        double weight = y.weights()[j] * endpoint * kinematics.recoilSlope(energy, mass);
        sum = sum.plus(target.fractions().get(k) * weight * flux, structure.at(recoil));
      }
    }
    return sum;
  }

  /** ∫_y^1 of the spectrum over y′ⁿ, n = 0, 1, 2. */
  private interface Moments {
    double[] above(double y);
  }

  private static double[] electronMoments(double y) {
    return new double[] {
      1 - y * y * y * (4 - 3 * y), 2 - y * y * (6 - 4 * y), 6 - y * (12 - 6 * y)
    };
  }

  private static double[] muonMoments(double y) {
    return new double[] {
      1 - y * y * y * (2 - y), 5.0 / 3 - y * y * (3 - 4.0 / 3 * y), 4 - y * (6 - 2 * y)
    };
  }
}

package org.nsi.observable;

import org.nsi.input.Inputs;

/**
 * Neutrinos of pions and muons that decay at rest: a ν_μ line at E = (m_π² − m_μ²)/2m_π, and from
 * the muon, with x = 2E/m_μ,
 *
 * <pre>
 *   ν_e:  12 x² (1 − x) · 2/m_μ        ν̄_μ:  2 x² (3 − 2x) · 2/m_μ
 * </pre>
 *
 * Each flavour is normalised to one neutrino. Michel spectra without radiative corrections and the
 * electron mass.
 */
final class PionAtRest {
  private static final int MICHEL_NODES = 32;

  private final Kernel prompt;
  private final Kernel electron;
  private final Kernel muon;

  private PionAtRest(Kernel prompt, Kernel electron, Kernel muon) {
    this.prompt = prompt;
    this.electron = electron;
    this.muon = muon;
  }

  /** The response of a target. */
  static PionAtRest on(Target target, Scattering choice, Inputs inputs) {
    double muonMass = inputs.get("m_mu");
    var energy = GaussLegendre.on(0, muonMass / 2, MICHEL_NODES);
    var electron = Kernel.ZERO;
    var muon = Kernel.ZERO;
    for (int k = 0; k < MICHEL_NODES; k++) {
      double x = 2 * energy.nodes()[k] / muonMass;
      double weight = energy.weights()[k] * 2 / muonMass;
      var sigma = CoherentCrossSection.total(target, choice, energy.nodes()[k]);
      electron = electron.plus(weight * 12 * x * x * (1 - x), sigma);
      muon = muon.plus(weight * 2 * x * x * (3 - 2 * x), sigma);
    }
    var prompt = CoherentCrossSection.total(target, choice, lineEnergy(inputs));
    return new PionAtRest(prompt, electron, muon);
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
    double sum = amplitude.contract(prompt, promptFlavour);
    sum += amplitude.contract(electron, Matrix3.diagonal(1, 0, 0));
    sum += amplitude.conjugate().contract(muon, Matrix3.diagonal(0, 1, 0));
    return sum / 3;
  }
}

package org.nsi.observable;

import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * π⁺ → ℓ_α⁺ ν:
 *
 * <pre>
 *   Γ = (G_F² |V_ud|² f_π² m_π m_α² / 8π) (1 − m_α²/m_π²)² (1 + δ_EM) Σ_β |A_αβ|²
 *   A_αβ = δ_αβ + (ε_L − ε_R)_αβ − J_α ε_P^{αβ},   J_α = m_π² / (m_α (m_u + m_d))
 * </pre>
 *
 * The masses of the light quarks and ε_P belong to the same scale, 2 GeV. Masses in GeV.
 */
final class PionDecay {
  private static final String[] LEPTON_MASS = {"m_e", "m_mu"};

  private final NsiValues eps;
  private final Inputs inputs;

  PionDecay(NsiValues eps, Inputs inputs) {
    this.eps = eps;
    this.inputs = inputs;
  }

  /** J_α; α counts from 0 (e, μ). */
  double enhancement(int alpha) {
    double pion = inputs.get("m_pi");
    return pion * pion / (inputs.get(LEPTON_MASS[alpha]) * 2 * inputs.get("m_ud"));
  }

  /** A_αβ for β = e, μ, τ. */
  Complex[] amplitude(int alpha) {
    var left = eps.charged(Structure.L, 1, 1)[alpha];
    var right = eps.charged(Structure.R, 1, 1)[alpha];
    var pseudoscalar = eps.charged(Structure.P, 1, 1)[alpha];
    double enhancement = enhancement(alpha);
    var amplitude = new Complex[3];
    for (int beta = 0; beta < 3; beta++) {
      amplitude[beta] =
          new Complex(alpha == beta ? 1 : 0)
              .add(left[beta])
              .subtract(right[beta])
              .subtract(pseudoscalar[beta].multiply(enhancement));
    }
    return amplitude;
  }

  /** Γ/Γ_SM = Σ_β |A_αβ|². */
  double ratio(int alpha) {
    double sum = 0;
    for (var entry : amplitude(alpha)) {
      sum += entry.getReal() * entry.getReal() + entry.getImaginary() * entry.getImaginary();
    }
    return sum;
  }

  /** Γ(π → μν) in GeV. */
  double muonWidth() {
    double gf = inputs.get("G_F");
    double vud = Ckm.of(inputs).get(1, 1).abs();
    double decayConstant = inputs.get("f_pi");
    double product = gf * vud * decayConstant;
    return product
        * product
        * inputs.get("m_pi")
        / (8 * Math.PI)
        * helicityAndPhaseSpace(1)
        * (1 + inputs.get("delta_EM_pi"))
        * ratio(1);
  }

  /** Γ(π → eν) / Γ(π → μν), with the radiative correction as a factor. */
  double electronMuonRatio() {
    return helicityAndPhaseSpace(0)
        / helicityAndPhaseSpace(1)
        * inputs.get("R_emu_rad")
        * ratio(0)
        / ratio(1);
  }

  /** m_α² (1 − m_α²/m_π²)². */
  private double helicityAndPhaseSpace(int alpha) {
    double lepton = inputs.get(LEPTON_MASS[alpha]);
    double pion = inputs.get("m_pi");
    double share = lepton / pion;
    double phaseSpace = 1 - share * share;
    return lepton * lepton * phaseSpace * phaseSpace;
  }

  /**
   * The flavour of the neutrino of π⁺ → μ⁺ν, ψ_β ∝ A*_μβ, as a density matrix of trace 1. A pion at
   * rest decays to μν practically always, whatever the width: the number of neutrinos is that of
   * the pions.
   */
  Matrix3 neutrinoFlavour() {
    var amplitude = amplitude(1);
    var re = new double[3];
    var im = new double[3];
    for (int beta = 0; beta < 3; beta++) {
      re[beta] = amplitude[beta].getReal();
      im[beta] = -amplitude[beta].getImaginary();
    }
    double norm = ratio(1);
    return norm == 0 ? Matrix3.zero() : Matrix3.projector(re, im).scaled(1 / norm);
  }
}

package org.nsi.observable;

import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * P⁺ → ℓ_α⁺ ν of a pseudoscalar meson:
 *
 * <pre>
 *   Γ = (G_F² |V|² f_P² m_P m_α² / 8π) (1 − m_α²/m_P²)² (1 + δ_EM) Σ_β |A_αβ|²
 *   A_αβ = δ_αβ + (ε_L − ε_R)_αβ − J_α ε_P^{αβ},   J_α = m_P² / (m_α (m_q1 + m_q2))
 * </pre>
 *
 * The masses of the light quarks and ε_P belong to the same scale, 2 GeV. Masses in GeV.
 */
final class LeptonicDecay {
  private static final String[] LEPTON_MASS = {"m_e", "m_mu"};

  private final Meson meson;
  private final NsiValues eps;
  private final Inputs inputs;

  LeptonicDecay(Meson meson, NsiValues eps, Inputs inputs) {
    this.meson = meson;
    this.eps = eps;
    this.inputs = inputs;
  }

  /** J_α; α counts from 0 (e, μ). */
  double enhancement(int alpha) {
    double mass = meson.mass(inputs);
    return mass * mass / (inputs.get(LEPTON_MASS[alpha]) * meson.quarkMasses(inputs));
  }

  /** A_αβ for β = e, μ, τ. */
  Complex[] amplitude(int alpha) {
    var left = eps.charged(Structure.L, meson.up(), meson.down())[alpha];
    var right = eps.charged(Structure.R, meson.up(), meson.down())[alpha];
    var pseudoscalar = eps.charged(Structure.P, meson.up(), meson.down())[alpha];
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

  /**
   * Γ(P → μν) in GeV.
   *
   * @param decayConstant f_P in GeV, in the normalisation f_π = 130 MeV
   * @param electromagnetic δ_EM
   */
  double muonWidth(double decayConstant, double electromagnetic) {
    double ckm = Ckm.of(inputs).get(meson.up(), meson.down()).abs();
    double product = inputs.get("G_F") * ckm * decayConstant;
    return product
        * product
        * meson.mass(inputs)
        / (8 * Math.PI)
        * helicityAndPhaseSpace(1)
        * (1 + electromagnetic)
        * ratio(1);
  }

  /** Γ(P → eν) / Γ(P → μν) without radiative corrections. */
  double electronMuonRatio() {
    return helicityAndPhaseSpace(0) / helicityAndPhaseSpace(1) * ratio(0) / ratio(1);
  }

  /** m_α² (1 − m_α²/m_P²)². */
  private double helicityAndPhaseSpace(int alpha) {
    double lepton = inputs.get(LEPTON_MASS[alpha]);
    double share = lepton / meson.mass(inputs);
    double phaseSpace = 1 - share * share;
    return lepton * lepton * phaseSpace * phaseSpace;
  }

  /**
   * The flavour of the neutrino of P⁺ → μ⁺ν, ψ_β ∝ A*_μβ, as a density matrix of trace 1. A pion at
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

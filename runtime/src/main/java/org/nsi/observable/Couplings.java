package org.nsi.observable;

import org.nsi.input.Inputs;

/** Vector couplings of protons and neutrons to neutrinos in the Standard Model. */
public enum Couplings {
  /** g_V^p = ½ − 2 s², g_V^n = −½ with s² the input {@code sin2w_0}. */
  TREE("at tree level"),

  /**
   * With radiative corrections, inputs {@code gvp_e gvp_mu gvp_tau gvn}; M. Atzori Corona et al.,
   * arXiv:2205.09484. They hold at s² = 0.23863; another {@code sin2w_0} shifts g_V^p by −2 (s² −
   * 0.23863), the tree dependence.
   */
  RADIATIVE("with radiative corrections (arXiv:2205.09484)");

  private static final double REFERENCE_SIN2W = 0.23863;

  private final String title;

  Couplings(String title) {
    this.title = title;
  }

  /** For reports. */
  public String title() {
    return title;
  }

  /** g_V^p as diag(e, μ, τ). */
  Matrix3 proton(Inputs inputs) {
    double sin2w = inputs.get("sin2w_0");
    if (this == TREE) {
      double g = 0.5 - 2 * sin2w;
      return Matrix3.diagonal(g, g, g);
    }
    double shift = -2 * (sin2w - REFERENCE_SIN2W);
    return Matrix3.diagonal(
        inputs.get("gvp_e") + shift, inputs.get("gvp_mu") + shift, inputs.get("gvp_tau") + shift);
  }

  /** g_V^n times the unit matrix. */
  Matrix3 neutron(Inputs inputs) {
    double g = this == TREE ? -0.5 : inputs.get("gvn");
    return Matrix3.diagonal(g, g, g);
  }

  Couplings other() {
    return this == TREE ? RADIATIVE : TREE;
  }
}

package org.nsi.eft;

import org.nsi.input.Inputs;

/**
 * Fermion masses in GeV and α_s at a scale up to m_Z: MS-bar quark masses run by QCD at three loops
 * from the scales at which the inputs give them (2 GeV for u, d, s; m_q(m_q) for c, b, t), physical
 * masses for the leptons. m_u and m_d come from their mean and their ratio.
 */
record RunningMasses(double[] leptons, double[] up, double[] down, double alphaS) {
  private static final double LIGHT_GEV = 2;

  static RunningMasses at(Inputs inputs, double scaleGeV) {
    var qcd = new QcdEvolution(inputs, RunningMode.FULL.loops());
    double light = qcd.factors(LIGHT_GEV, scaleGeV).scalar();
    double ratio = inputs.get("m_u_over_m_d");
    double down = 2 * inputs.get("m_ud") / (1 + ratio);
    return new RunningMasses(
        new double[] {inputs.get("m_e"), inputs.get("m_mu"), inputs.get("m_tau")},
        new double[] {
          ratio * down * light,
          heavy(inputs, qcd, "m_c", scaleGeV),
          heavy(inputs, qcd, "m_t", scaleGeV)
        },
        new double[] {down * light, inputs.get("m_s") * light, heavy(inputs, qcd, "m_b", scaleGeV)},
        qcd.alphaS(scaleGeV));
  }

  private static double heavy(Inputs inputs, QcdEvolution qcd, String name, double scaleGeV) {
    double mass = inputs.get(name);
    return mass * qcd.factors(mass, scaleGeV).scalar();
  }
}

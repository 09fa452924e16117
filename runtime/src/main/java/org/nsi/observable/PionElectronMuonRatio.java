package org.nsi.observable;

import java.util.List;

/** R_{e/μ} = Γ(π→eν)/Γ(π→μν). */
final class PionElectronMuonRatio implements Observable {
  private static final Measurement MEASUREMENT = Measurement.of("pion.R_emu");

  @Override
  public String name() {
    return "pion.R_emu";
  }

  @Override
  public String title() {
    return "Gamma(pi -> e nu) / Gamma(pi -> mu nu)";
  }

  @Override
  public Prediction predict(Point point) {
    double value = value(point);
    double theory = PionUncertainty.of(point, PionElectronMuonRatio::value, "R_emu_rad", "m_ud");
    var decay = new PionDecay(point.eps(), point.inputs());
    return MEASUREMENT.prediction(
        name(),
        value,
        value(point.standardModel()),
        theory,
        List.of(
            "J_e = "
                + Digits.of(decay.enhancement(0), 6)
                + ", J_mu = "
                + Digits.of(decay.enhancement(1), 6)
                + " with m_u + m_d = "
                + Digits.of(2e3 * point.inputs().get("m_ud"), 4)
                + " MeV (MS-bar, 2 GeV)",
            "radiative correction as a factor, "
                + Digits.of(point.inputs().get("R_emu_rad"), 5)
                + " (SM 1.2352(2)e-4: Cirigliano, Rosell, Phys. Rev. Lett. 99 (2007) 231801)",
            PionUncertainty.scaleNote(point),
            MEASUREMENT.note()));
  }

  private static double value(Point point) {
    return new PionDecay(point.eps(), point.inputs()).electronMuonRatio();
  }
}

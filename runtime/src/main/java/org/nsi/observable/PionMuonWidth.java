package org.nsi.observable;

import java.util.List;

/** Γ(π→μν) in GeV. */
final class PionMuonWidth implements Observable {
  static final Measurement MEASUREMENT = Measurement.of("pion.width_munu");

  @Override
  public String name() {
    return "pion.width_munu";
  }

  @Override
  public String title() {
    return "Gamma(pi -> mu nu)";
  }

  @Override
  public Prediction predict(Point point) {
    return MEASUREMENT.prediction(
        name(),
        value(point),
        value(point.standardModel()),
        DecayUncertainty.of(point, PionMuonWidth::value, "f_pi", "delta_EM_pi", "ckm_s12", "m_ud"),
        List.of(
            new Remark(
                "inputs",
                "f_π = "
                    + Digits.of(1e3 * point.inputs().get("f_pi"), 5)
                    + " MeV, which sets the uncertainty; V_ud from the CKM inputs; δ_EM = "
                    + Digits.of(point.inputs().get("delta_EM_pi"), 3)),
            DecayUncertainty.scaleNote(point)));
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return new DecayBlock(
        eps,
        Meson.PION,
        /* ratio= */ false,
        conditions.inputs(),
        inputs -> value(conditions.standardModel().under(inputs)),
        0,
        "f_pi",
        "delta_EM_pi",
        "ckm_s12",
        "m_ud");
  }

  static double value(Point point) {
    return new LeptonicDecay(Meson.PION, point.eps(), point.inputs())
        .muonWidth(point.inputs().get("f_pi"), point.inputs().get("delta_EM_pi"));
  }
}

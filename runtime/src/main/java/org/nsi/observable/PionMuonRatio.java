package org.nsi.observable;

import java.util.List;
import java.util.OptionalDouble;

/** Γ(π→μν) over its Standard Model value. */
final class PionMuonRatio implements Observable {

  @Override
  public String name() {
    return "pion.ratio_munu";
  }

  @Override
  public String title() {
    return "Gamma(pi -> mu nu) / Standard Model";
  }

  @Override
  public String unit() {
    return "";
  }

  @Override
  public Prediction predict(Point point) {
    double width = PionMuonWidth.value(point.standardModel());
    double measured = PionMuonWidth.MEASUREMENT.value().orElseThrow() / width;
    double own = DecayUncertainty.of(point, PionMuonRatio::value, "m_ud");
    double ofWidth = ofWidth(point.conditions());
    return new Prediction(
        name(),
        value(point),
        1,
        OptionalDouble.of(measured),
        OptionalDouble.of(PionMuonWidth.MEASUREMENT.uncertainty() / width),
        OptionalDouble.of(Math.hypot(own, ofWidth)),
        "",
        PionMuonWidth.MEASUREMENT.source(),
        List.of(
            new Remark(
                "theory",
                "±"
                    + Digits.of(Math.hypot(own, ofWidth), 2)
                    + ", mostly that of the Standard Model width by which the measured one is"
                    + " divided"),
            DecayUncertainty.scaleNote(point)));
  }

  /** What the Standard Model width, by which the measured one is divided, adds. */
  private static double ofWidth(Conditions conditions) {
    var point = conditions.standardModel();
    double width = PionMuonWidth.value(point);
    double uncertainty =
        DecayUncertainty.of(point, PionMuonWidth::value, "f_pi", "delta_EM_pi", "ckm_s12");
    return PionMuonWidth.MEASUREMENT.value().orElseThrow() / width * uncertainty / width;
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return new DecayBlock(
        eps,
        Meson.PION,
        /* ratio= */ false,
        conditions.inputs(),
        inputs -> 1,
        ofWidth(conditions),
        "m_ud");
  }

  private static double value(Point point) {
    return new LeptonicDecay(Meson.PION, point.eps(), point.inputs()).ratio(1);
  }
}

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
  public Prediction predict(Point point) {
    double width = PionMuonWidth.value(point.standardModel());
    double widthUncertainty =
        DecayUncertainty.of(
            point.standardModel(), PionMuonWidth::value, "f_pi", "delta_EM_pi", "ckm_s12");
    double measured = PionMuonWidth.MEASUREMENT.value().orElseThrow() / width;
    double own = DecayUncertainty.of(point, PionMuonRatio::value, "m_ud");
    return new Prediction(
        name(),
        value(point),
        1,
        OptionalDouble.of(measured),
        OptionalDouble.of(PionMuonWidth.MEASUREMENT.uncertainty() / width),
        OptionalDouble.of(Math.hypot(own, measured * widthUncertainty / width)),
        "",
        PionMuonWidth.MEASUREMENT.source(),
        List.of(
            new Remark(
                "theory",
                "±"
                    + Digits.of(Math.hypot(own, measured * widthUncertainty / width), 2)
                    + ", mostly that of the Standard Model width by which the measured one is"
                    + " divided"),
            DecayUncertainty.scaleNote(point)));
  }

  private static double value(Point point) {
    return new LeptonicDecay(Meson.PION, point.eps(), point.inputs()).ratio(1);
  }
}

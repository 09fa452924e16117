package org.nsi.observable;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How well leptonic decays are predicted. */
final class DecayUncertainty {
  private DecayUncertainty() {}

  /** Quadratic sum of the changes that one standard deviation of each named input makes. */
  static double of(Point point, ToDoubleFunction<Point> observable, String... names) {
    double centre = observable.applyAsDouble(point);
    double sum = 0;
    for (String name : names) {
      var input = point.inputs().byName().get(name);
      if (input != null && input.uncertainty() > 0) {
        var moved = point.inputs().with(Map.of(name, input.value() + input.uncertainty()));
        double change = observable.applyAsDouble(point.under(moved)) - centre;
        sum += change * change;
      }
    }
    return Math.sqrt(sum);
  }

  /** At which scale ε_P was taken. */
  static Remark scaleNote(Point point) {
    double scale = point.eps().scaleGeV();
    return Math.abs(scale - 2) < 1e-9
        ? new Remark("scale", "ε_P and the quark masses at 2 GeV, MS-bar")
        : new Remark(
            "caution",
            "ε_P is taken at "
                + Digits.of(scale, 6)
                + " GeV, the quark masses at 2 GeV: without running, ε_P/(m_u + m_d) depends on the"
                + " scale");
  }
}

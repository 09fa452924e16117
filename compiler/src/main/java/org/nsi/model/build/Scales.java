package org.nsi.model.build;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.unit.Dimension;

/** Renormalisation scales. */
final class Scales {
  private Scales() {}

  /** The value in GeV, NaN after an error. */
  static double value(Draft draft, Source source, Span span, Quantity scale) {
    if (!scale.dimension().equals(Dimension.energy(1))) {
      boolean missing = scale.dimension().isNone();
      draft
          .findings()
          .add(
              Diagnostic.error(
                  missing ? "E0207" : "E0208",
                  source,
                  span,
                  "a scale is an energy, not " + Quantities.unit(scale.dimension())));
      return Double.NaN;
    }
    var value = Numbers.of(scale.value(), draft.values());
    if (!Numbers.isFinite(value) || value.getImaginary() != 0 || value.getReal() <= 0) {
      draft
          .findings()
          .add(Diagnostic.error("E0215", source, span, "a scale is positive and finite"));
      return Double.NaN;
    }
    return value.getReal();
  }

  /** m_Z, where SMEFT ends. */
  static double electroweak(Draft draft) {
    return input(draft, "m_Z");
  }

  static double input(Draft draft, String name) {
    var value = draft.scope().constants().get(name);
    return value == null ? Double.NaN : Numbers.of(value.value(), Map.of()).getReal();
  }

  /** Three significant digits, without an exponent where that is readable. */
  static String text(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    return value < 1e6 ? rounded.toPlainString() : rounded.toString();
  }
}

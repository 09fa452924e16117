package org.nsi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.nsi.observable.Prediction;
import org.nsi.pipeline.Result;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;

/** Predictions against the Standard Model and data. */
final class ObservableText {
  /** So many that a small shift can be seen. */
  private static final int DIGITS = 6;

  private ObservableText() {}

  static List<Section> sections(Result result, Layout layout) {
    if (result.predictions().isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<>(table(result, layout));
    lines.addAll(remarks(result.predictions(), layout));
    return List.of(
        new Section(
            "Observables",
            "pull = (value − measured)/σ, experiment and theory in quadrature",
            lines));
  }

  private static List<String> table(Result result, Layout layout) {
    var table =
        new Table(
            2,
            layout.width(),
            Align.LEFT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.LEFT);
    table.row("", "value", "SM", "shift", "measured", "pull", "unit");
    for (var prediction : result.predictions()) {
      table.row(
          prediction.name(),
          Numbers.significant(prediction.value(), DIGITS),
          Numbers.significant(prediction.sm(), DIGITS),
          shift(prediction.value(), prediction.sm()),
          measured(prediction),
          prediction.pull().isPresent() ? signed(prediction.pull().getAsDouble(), 2) : "",
          prediction.unit());
    }
    return table.lines();
  }

  static String measured(Prediction prediction) {
    if (prediction.measured().isEmpty()) {
      return "";
    }
    return prediction.uncertainty().isPresent()
        ? Numbers.withUncertainty(
            prediction.measured().getAsDouble(), prediction.uncertainty().getAsDouble())
        : Numbers.significant(prediction.measured().getAsDouble(), 5);
  }

  /** {@code +1.47 %}: relative to the Standard Model. */
  static String shift(double value, double sm) {
    if (sm == 0 || !Double.isFinite(value)) {
      return "";
    }
    double percent = 100 * (value / sm - 1);
    if (Math.abs(percent) < 1e-9) {
      return "0";
    }
    return (percent > 0 ? "+" : "") + Numbers.significant(percent, 3) + " %";
  }

  static String signed(double value, int decimals) {
    String text = String.format(java.util.Locale.ROOT, "%." + decimals + "f", value);
    return value >= 0 ? "+" + text : text;
  }

  /** Sources and choices; what several observables share is said once. */
  private static List<String> remarks(List<Prediction> predictions, Layout layout) {
    var byRemark = new LinkedHashMap<String, List<String>>();
    for (var prediction : predictions) {
      for (String note : prediction.notes()) {
        byRemark.computeIfAbsent(note, key -> new ArrayList<>()).add(prediction.name());
      }
    }
    var lines = new ArrayList<String>();
    lines.add("");
    for (var prediction : predictions) {
      var parts = new ArrayList<String>();
      if (!prediction.source().isEmpty()) {
        parts.add(prediction.source());
      }
      byRemark.forEach(
          (note, names) -> {
            if (names.equals(List.of(prediction.name()))) {
              parts.add(note);
            }
          });
      paragraph(prediction.name(), parts, layout, lines);
    }
    var shared = new LinkedHashMap<String, List<String>>();
    byRemark.forEach(
        (note, names) -> {
          if (names.size() > 1) {
            shared.computeIfAbsent(String.join(", ", names), key -> new ArrayList<>()).add(note);
          }
        });
    shared.forEach((names, notes) -> paragraph(names, notes, layout, lines));
    return lines;
  }

  private static void paragraph(
      String name, List<String> parts, Layout layout, List<String> lines) {
    if (!parts.isEmpty()) {
      lines.addAll(Wrap.hanging(name + ": " + String.join("; ", parts), 2, 4, layout.width()));
    }
  }
}

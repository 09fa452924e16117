package org.nsi.report;

import java.util.ArrayList;
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

  /** Where there is no room for it, the Standard Model value is left to the shift. */
  private static List<String> table(Result result, Layout layout) {
    var whole = table(result, true);
    boolean fits = whole.stream().allMatch(line -> line.length() <= layout.width());
    return fits ? whole : table(result, false);
  }

  private static List<String> table(Result result, boolean withStandardModel) {
    var table =
        new Table(
            2,
            Integer.MAX_VALUE,
            Align.LEFT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.LEFT);
    table.row(
        "",
        "value",
        withStandardModel ? "SM" : "",
        withStandardModel ? "shift" : "from SM",
        "measured",
        "pull",
        "unit");
    for (var prediction : result.predictions()) {
      table.row(
          prediction.name(),
          Numbers.significant(prediction.value(), DIGITS),
          withStandardModel ? Numbers.significant(prediction.sm(), DIGITS) : "",
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

  /** Sources and choices, a topic a line. */
  private static List<String> remarks(List<Prediction> predictions, Layout layout) {
    var groups = Remarks.grouped(predictions);
    int topics =
        groups.values().stream()
            .flatMap(List::stream)
            .mapToInt(remark -> remark.topic().length())
            .max()
            .orElse(0);
    var lines = new ArrayList<String>();
    groups.forEach(
        (names, remarks) -> {
          lines.add("");
          lines.addAll(Wrap.hanging(names, 2, 2, layout.width()));
          var table = new Table(4, layout.width(), Align.LEFT, Align.LEFT);
          for (var remark : remarks) {
            String space = " ".repeat(topics - remark.topic().length());
            table.row(remark.topic() + space, remark.text());
          }
          lines.addAll(table.lines());
        });
    return lines;
  }
}

package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.LoopIntegral;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;

/**
 * Warsaw coefficients at the matching scale: value, formula, what the letters in it mean, and what
 * is missing.
 */
final class SmeftText {
  /** Lines of one formula that are shown unless all are asked for. */
  private static final int FORMULA_LINES = 6;

  private SmeftText() {}

  static List<Section> sections(Result result, Layout layout) {
    return List.of(
        new Section(title(result), "GeV^-2", coefficients(result, layout)),
        new Section("Not computed", gaps(result, layout)));
  }

  private static String title(Result result) {
    var title = new StringBuilder("Warsaw coefficients");
    result.matchingScale().ifPresent(mu -> title.append(" at μ = ").append(Quantities.scale(mu)));
    var orders = result.smeft().stream().map(SmeftText::order).distinct().sorted().toList();
    if (orders.size() == 1) {
      title.append(", ").append(orders.get(0));
    }
    return title.toString();
  }

  private static String order(SmeftEntry entry) {
    if (entry.loops().isEmpty()) {
      return "as given";
    }
    return entry.loops().getAsInt() == 0 ? "tree level" : "one loop";
  }

  private static List<String> coefficients(Result result, Layout layout) {
    var entries = result.smeft();
    if (entries.isEmpty()) {
      return List.of();
    }
    var values = entries.stream().map(SmeftEntry::value).toList();
    var columns = ComplexColumns.of(values);
    boolean mixed = entries.stream().map(SmeftText::order).distinct().count() > 1;
    var table =
        new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.POINT, Align.LEFT, Align.LEFT);
    if (columns.withImaginary()) {
      table.row("", columns.head(), columns.imaginaryHead(), "", "");
    }
    var shown = shown(entries, layout);
    for (var entry : shown) {
      table.row(
          entry.coefficient().toString(),
          columns.first(entry.value()),
          columns.second(entry.value()),
          mixed ? order(entry) : "",
          entry.formula().map(Formulas::text).orElse(""));
      if (entry.parts().size() > 1) {
        table.row("", "", "", "", parts(entry));
      }
    }
    var lines = new ArrayList<>(shorten(table.lines(), layout));
    if (shown.size() < entries.size()) {
      lines.add(
          "  … and " + (entries.size() - shown.size()) + " smaller ones: --all, or --format json");
    }
    lines.addAll(integrals(shown));
    return lines;
  }

  /** The largest ones, in the order of their names. */
  private static List<SmeftEntry> shown(List<SmeftEntry> entries, Layout layout) {
    if (layout.all() || entries.size() <= Layout.ROWS) {
      return entries;
    }
    var largest =
        entries.stream()
            .sorted(Comparator.comparingDouble((SmeftEntry e) -> -e.value().abs()))
            .limit(Layout.ROWS)
            .collect(Collectors.toSet());
    return entries.stream().filter(largest::contains).toList();
  }

  private static String parts(SmeftEntry entry) {
    return entry.parts().entrySet().stream()
        .map(part -> part.getKey().replace('_', ' ') + " " + ComplexColumns.inline(part.getValue()))
        .collect(Collectors.joining(", ", "= ", ""));
  }

  /**
   * Cuts formulas that would fill the screen. Continuation lines are those that begin with much
   * space.
   */
  private static List<String> shorten(List<String> lines, Layout layout) {
    if (layout.all()) {
      return lines;
    }
    var kept = new ArrayList<String>();
    int continued = 0;
    for (String line : lines) {
      boolean continuation = line.startsWith("      ");
      continued = continuation ? continued + 1 : 0;
      if (continued < FORMULA_LINES) {
        kept.add(line);
      } else if (continued == FORMULA_LINES) {
        int indent = line.length() - line.stripLeading().length();
        kept.add(" ".repeat(indent) + "… (whole: --all, or --format json)");
      }
    }
    return kept;
  }

  private static List<String> integrals(List<SmeftEntry> entries) {
    var names = new TreeSet<String>();
    var definitions = new ArrayList<String>();
    for (var entry : entries) {
      entry
          .formula()
          .ifPresent(
              formula -> {
                for (LoopIntegral integral : formula.loops()) {
                  if (names.add(Formulas.name(integral))) {
                    definitions.add(Formulas.definition(integral));
                  }
                }
              });
    }
    var lines = new ArrayList<String>();
    if (!definitions.isEmpty()) {
      lines.add("");
      definitions.stream().sorted().forEach(definition -> lines.add("  " + definition));
    }
    return lines;
  }

  /** Operators that share a reason share a line. */
  private static List<String> gaps(Result result, Layout layout) {
    var byReason = new LinkedHashMap<String, List<String>>();
    result
        .notComputed()
        .forEach(
            gap ->
                byReason
                    .computeIfAbsent(gap.reason(), key -> new ArrayList<>())
                    .add(gap.operator()));
    var lines = new ArrayList<String>();
    byReason.forEach(
        (reason, operators) ->
            lines.addAll(
                Wrap.hanging(String.join(" ", operators) + ": " + reason, 2, 2, layout.width())));
    return lines;
  }

  static List<Complex> values(List<SmeftEntry> entries) {
    return entries.stream().map(SmeftEntry::value).toList();
  }
}

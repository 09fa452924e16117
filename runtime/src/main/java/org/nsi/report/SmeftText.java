package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nsi.algebra.PrintStyle;
import org.nsi.basis.OperatorBasis;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;

/**
 * Warsaw coefficients at the matching scale: value, formula, what the letters in it mean, and what
 * is missing.
 */
final class SmeftText {
  /** Lines of one formula that are shown unless all are asked for, in short and long tables. */
  private static final int FORMULA_LINES = 4;

  private static final int FORMULA_LINES_OF_MANY = 2;

  private static final int MANY = 12;

  /** Behind a formula that goes on. */
  private static final String CUT = " …";

  private SmeftText() {}

  static List<Section> sections(Result result, Layout layout) {
    return List.of(
        new Section(title(result), remark(result), coefficients(result, layout)),
        new Section("Flavour structure", FlavourStructure.of(result).text(result, layout)),
        new Section("Not computed", gaps(result, layout)));
  }

  private static String title(Result result) {
    var title = new StringBuilder("Warsaw coefficients");
    result.matchingScale().ifPresent(mu -> title.append(" at μ = ").append(Quantities.scale(mu)));
    var orders = result.smeft().stream().map(SmeftText::order).distinct().toList();
    if (orders.size() == 1) {
      title.append(", ").append(orders.get(0));
    }
    return title.toString();
  }

  private static String remark(Result result) {
    String reason = result.model().match().scaleReason();
    boolean matched = result.smeft().stream().anyMatch(entry -> entry.loops().isPresent());
    return "GeV⁻²" + (matched && !reason.isEmpty() ? ", matched " + at(reason) : "");
  }

  /** {@code at M_F}, or why another scale was taken. */
  private static String at(String reason) {
    return reason.startsWith("at ") ? reason : "at the " + reason;
  }

  static String order(SmeftEntry entry) {
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
    var columns = ComplexColumns.of(entries.stream().map(SmeftEntry::value).toList());
    boolean mixed = entries.stream().map(SmeftText::order).distinct().count() > 1;
    var table =
        new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.POINT, Align.LEFT, Align.LEFT)
            .wrapWith((formula, width) -> Formulas.wrap(formula, width - CUT.length()));
    if (columns.withImaginary()) {
      table.row("", columns.head(), columns.imaginaryHead(), "", "");
    }
    var formulas = Formulas.of(result);
    var shown = shown(entries, layout);
    for (var entry : shown) {
      table.row(
          entry.coefficient() + mark(entry) + unit(entry),
          columns.first(entry.value()),
          columns.second(entry.value()),
          mixed ? order(entry) : "",
          formula(entry, formulas));
      if (entry.parts().size() > 1) {
        table.row("", "", "", "", parts(entry));
      }
    }
    var lines = new ArrayList<>(shorten(table.lines(), shown.size(), layout));
    lines.addAll(rest(entries, shown));
    var remarks = new ArrayList<String>();
    remarks.addAll(formulas.definitions(shown, PrintStyle.UNICODE));
    remarks.addAll(missing(shown));
    remarks.addAll(twins(shown));
    if (!remarks.isEmpty()) {
      lines.add("");
      remarks.forEach(remark -> lines.addAll(Wrap.hanging(remark, 2, 2, layout.width())));
    }
    return lines;
  }

  /** Empty where it is a number and nothing else: that stands beside it. */
  private static String formula(SmeftEntry entry, Formulas formulas) {
    return entry
        .formula()
        .map(poly -> poly.isConstant() ? "" : formulas.text(poly))
        .orElse("(given at another scale, see Notes)");
  }

  /** Dimension-5 operators have another unit than the head of the table says. */
  private static String unit(SmeftEntry entry) {
    int dimension = OperatorBasis.warsaw().get(entry.coefficient().operator()).dimension();
    return dimension == -2 ? "" : " (GeV⁻¹)";
  }

  private static String mark(SmeftEntry entry) {
    return entry.missing().isEmpty() ? "" : "*";
  }

  /** What incomplete values lack, once a reason. */
  private static List<String> missing(List<SmeftEntry> entries) {
    return entries.stream()
        .map(SmeftText::lack)
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .map(reason -> "* " + reason + "; what is missing stands under Not computed")
        .toList();
  }

  /** What is known to be missing, in short: {@code one-loop boxes only}. */
  static String lack(SmeftEntry entry) {
    return entry.missing().replaceFirst("; missing: .*", "");
  }

  /** Which other index tuples a listed value stands for. */
  private static List<String> twins(List<SmeftEntry> entries) {
    var basis = OperatorBasis.warsaw();
    var byMultiplicity = new TreeMap<Integer, List<String>>();
    for (var entry : entries) {
      int multiplicity = basis.multiplicity(entry.coefficient());
      if (multiplicity > 1) {
        byMultiplicity
            .computeIfAbsent(multiplicity, key -> new ArrayList<>())
            .add(entry.coefficient().toString());
      }
    }
    var lines = new ArrayList<String>();
    byMultiplicity.forEach(
        (multiplicity, names) ->
            lines.add(
                "×"
                    + multiplicity
                    + " equivalent index tuples in the listed value: "
                    + String.join(" ", names)));
    return lines;
  }

  /**
   * All where they are few; else those with leptons or Higgs fields, which alone reach neutrinos,
   * the largest of them.
   */
  private static List<SmeftEntry> shown(List<SmeftEntry> entries, Layout layout) {
    if (layout.all() || entries.size() <= Layout.ROWS) {
      return entries;
    }
    var largest =
        entries.stream()
            .filter(entry -> !isQuarksOnly(entry))
            .sorted(Comparator.comparingDouble(e -> -e.value().abs()))
            .limit(Layout.ROWS)
            .collect(Collectors.toSet());
    return entries.stream().filter(largest::contains).toList();
  }

  /** {@code … and 45 of quarks alone, 12 smaller ones: --all, or --format json}. */
  private static List<String> rest(List<SmeftEntry> entries, List<SmeftEntry> shown) {
    var hidden = new ArrayList<>(entries);
    hidden.removeAll(shown);
    long quarks = hidden.stream().filter(SmeftText::isQuarksOnly).count();
    var parts = new ArrayList<String>();
    if (hidden.size() > quarks) {
      parts.add((hidden.size() - quarks) + " smaller ones");
    }
    if (quarks > 0) {
      parts.add(quarks + " of quarks alone");
    }
    return parts.isEmpty()
        ? List.of()
        : List.of("  … and " + String.join(", ", parts) + ": --all, or --format json");
  }

  static boolean isQuarksOnly(SmeftEntry entry) {
    var fields = OperatorBasis.warsaw().get(entry.coefficient().operator()).fields();
    return fields.size() == 4 && fields.stream().allMatch(field -> "qud".contains(field));
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
  private static List<String> shorten(List<String> lines, int entries, Layout layout) {
    if (layout.all()) {
      return lines;
    }
    int most = entries > MANY ? FORMULA_LINES_OF_MANY : FORMULA_LINES;
    var kept = new ArrayList<String>();
    int length = 1;
    boolean cut = false;
    for (String line : lines) {
      length = line.startsWith("      ") ? length + 1 : 1;
      if (length <= most) {
        kept.add(line);
      } else if (length == most + 1) {
        kept.set(kept.size() - 1, kept.get(kept.size() - 1) + CUT);
        cut = true;
      }
    }
    if (cut) {
      kept.add("  … where a formula is longer: --all, or --format json");
    }
    return kept;
  }

  private static List<String> gaps(Result result, Layout layout) {
    var lines = new ArrayList<String>();
    Gaps.byKind(result.notComputed())
        .forEach(
            (kind, operators) -> {
              lines.addAll(Wrap.hanging(kind, 2, 2, layout.width()));
              lines.addAll(Wrap.hanging(String.join(" ", operators), 4, 0, layout.width()));
            });
    return lines;
  }
}

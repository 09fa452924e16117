package org.nsi.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.PrintStyle;
import org.nsi.match.Part;
import org.nsi.pipeline.Result;
import org.nsi.report.Table.Align;
import org.nsi.source.LineIndex;
import org.nsi.source.Span;
import org.nsi.why.Answer;
import org.nsi.why.Contribution;
import org.nsi.why.Explanation;
import org.nsi.why.Origin;
import org.nsi.why.Step;

/** The answer to {@code nsi why} for a terminal. */
public final class WhyText {
  /** Contributions to a coefficient that are shown unless all are asked for. */
  private static final int CONTRIBUTIONS = 4;

  /** Coefficients that are shown in detail unless all are asked for. */
  private static final int ORIGINS = 2;

  private final Result result;
  private final Layout layout;
  private final Formulas formulas;
  private final List<String> lines = new ArrayList<>();

  private WhyText(Result result, Layout layout) {
    this.result = result;
    this.layout = layout;
    this.formulas = Formulas.of(result);
  }

  /** A value with its derivation, or why it is zero. */
  public static String write(Result result, Answer answer, Layout layout) {
    var text = new WhyText(result, layout);
    switch (answer) {
      case Answer.Found found -> text.found(found.explanation());
      case Answer.Zero zero -> text.zero(zero);
      case Answer.Unknown unknown ->
          throw new IllegalArgumentException("nothing is called " + unknown.name());
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void zero(Answer.Zero zero) {
    lines.add(
        layout.style().head(zero.name() + (zero.computed() ? " = 0" : " is not known completely")));
    for (var reason : zero.reasons()) {
      lines.addAll(Wrap.hanging(reason, 2, 2, layout.width()));
    }
  }

  private void found(Explanation explanation) {
    lines.add(
        layout
            .style()
            .head(
                explanation.name()
                    + " = "
                    + value(explanation.value(), unit(explanation))
                    + " at μ = "
                    + Quantities.scale(explanation.scaleGeV())));
    lines.add(result.model().name() + ", " + result.model().source().name());
    if (explanation.kind() != Explanation.Kind.SMEFT) {
      summary(explanation);
    }
    var definitions = new LinkedHashSet<String>();
    int shown = layout.all() ? explanation.origins().size() : ORIGINS;
    for (var origin : explanation.origins().stream().limit(shown).toList()) {
      origin(explanation, origin);
      definitions.addAll(
          new PolyPrinter(PrintStyle.UNICODE)
              .definitions(origin.contributions().stream().map(Contribution::formula).toList()));
    }
    if (!definitions.isEmpty()) {
      lines.add("");
      definitions.forEach(line -> lines.addAll(Wrap.hanging(line, 2, 2, layout.width())));
    }
    int hidden = explanation.origins().size() - shown;
    if (hidden > 0) {
      lines.add("");
      lines.add("  … and " + hidden + " smaller ones in detail: --all");
    }
    explanation
        .remarks()
        .forEach(remark -> lines.addAll(Wrap.hanging("* " + remark, 2, 2, layout.width())));
  }

  static String unit(Explanation explanation) {
    return explanation.kind() == Explanation.Kind.NSI ? "" : " GeV⁻²";
  }

  static String value(Complex value, String unit) {
    var number = ComplexColumns.inline(value);
    boolean sum = number.contains(" + ") || number.indexOf(" - ", 1) > 0;
    return (sum && !unit.isEmpty() ? "(" + number + ")" : number) + unit;
  }

  /** What the value is the sum of. */
  private void summary(Explanation explanation) {
    lines.add("");
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.POINT, Align.LEFT);
    var parts = new ArrayList<Complex>();
    explanation.origins().forEach(origin -> parts.add(origin.contribution()));
    parts.add(explanation.rest());
    parts.add(explanation.direct());
    var columns = ComplexColumns.of(parts);
    for (var origin : explanation.origins()) {
      row(table, columns, "from " + origin.coefficient(), origin.contribution(), explanation);
    }
    if (explanation.further() > 0) {
      row(
          table,
          columns,
          "from " + explanation.further() + " others",
          explanation.rest(),
          explanation);
    }
    if (explanation.direct().abs() > 0) {
      row(table, columns, "given in the file", explanation.direct(), explanation);
    }
    lines.addAll(table.lines());
  }

  private static void row(
      Table table, ComplexColumns columns, String words, Complex part, Explanation explanation) {
    table.row(words, columns.first(part), columns.second(part), share(part, explanation.value()));
  }

  /** {@code 98.2 %} of a value. */
  static String share(Complex part, Complex value) {
    if (value.abs() == 0) {
      return "";
    }
    double percent = 100 * part.divide(value).getReal();
    return Numbers.significant(percent, Math.abs(percent) < 1 ? 2 : 3) + " %";
  }

  private void origin(Explanation explanation, Origin origin) {
    lines.add("");
    if (explanation.kind() != Explanation.Kind.SMEFT) {
      head(origin);
    }
    if (origin.given()) {
      lines.add("  given in the file" + (origin.contributions().isEmpty() ? "" : ", and matched:"));
    }
    contributions(origin);
    if (explanation.kind() != Explanation.Kind.SMEFT) {
      way(explanation, origin);
    }
  }

  private void head(Origin origin) {
    lines.add(
        layout
            .style()
            .head(
                origin.coefficient()
                    + " = "
                    + value(origin.value(), " GeV⁻²")
                    + " at μ = "
                    + Quantities.scale(origin.scaleGeV())));
  }

  private void contributions(Origin origin) {
    int shown =
        layout.all()
            ? origin.contributions().size()
            : Math.min(CONTRIBUTIONS, origin.contributions().size());
    for (var contribution : origin.contributions().subList(0, shown)) {
      contribution(contribution, origin.contributions().size() > 1 ? origin.value() : Complex.ZERO);
    }
    int hidden = origin.contributions().size() - shown;
    if (hidden > 0) {
      var sum =
          origin.contributions().subList(shown, origin.contributions().size()).stream()
              .map(Contribution::value)
              .reduce(Complex.ZERO, Complex::add);
      lines.add("  … and " + hidden + " more, together " + value(sum, " GeV⁻²") + ": --all");
    }
  }

  private void contribution(Contribution contribution, Complex total) {
    var table = new Table(4, layout.width(), Align.LEFT, Align.LEFT, Align.LEFT);
    lines.add(
        "  "
            + layout.style().strong(words(contribution.part()))
            + fields(contribution)
            + (total.abs() == 0 ? "" : ", " + share(contribution.value(), total)));
    for (var insertion : contribution.insertions().stream().distinct().toList()) {
      var term = insertion.vertex().term();
      long times = contribution.insertions().stream().filter(insertion::equals).count();
      table.row(
          term.label(),
          "line " + line(term.span()),
          term.text()
              + (insertion.conjugated() ? ", h.c." : "")
              + (times > 1 ? ", " + times + " times" : ""));
    }
    lines.addAll(table.lines());
    var factors =
        new Table(4, layout.width(), Align.LEFT, Align.POINT, Align.LEFT).wrapWith(Formulas::wrap);
    for (var factor : contribution.factors()) {
      factors.row(
          factor.kind().words(),
          ComplexColumns.inline(factor.value()),
          formulas.text(factor.formula()));
    }
    factors.row(
        "product",
        ComplexColumns.inline(contribution.value()),
        formulas.text(contribution.formula()));
    lines.addAll(factors.lines());
  }

  private int line(Span span) {
    return new LineIndex(result.model().source().text()).line(span.start());
  }

  static String words(Part part) {
    return switch (part) {
      case TREE -> "tree-level exchange";
      case BOX -> "one-loop box";
      case PENGUIN -> "gauge penguin";
      case VACUUM_POLARISATION -> "vacuum polarisation";
      case DIPOLE -> "dipole";
      case HIGGS -> "loop with Higgs legs";
    };
  }

  /** {@code of χ, F, S, φ}: what is integrated out. */
  private static String fields(Contribution contribution) {
    var names =
        contribution.insertions().stream()
            .flatMap(insertion -> insertion.vertex().factors().stream())
            .filter(factor -> factor.field().heavy())
            .map(factor -> factor.field().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " of " + names;
  }

  private void way(Explanation explanation, Origin origin) {
    if (origin.steps().isEmpty()) {
      lines.add(
          "  reaches "
              + explanation.name()
              + " on several ways, together "
              + value(origin.contribution(), unit(explanation)));
      return;
    }
    lines.add("  " + layout.style().strong("way down"));
    var table = new Table(4, layout.width(), Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (var step : origin.steps()) {
      table.row(
          step.kind().words(),
          "× " + Numbers.complex(step.factor(), 5) + factorUnit(step),
          "→ " + step.name() + "(" + Quantities.scale(step.scaleGeV()) + ")",
          "= " + value(step.value(), step.kind() == Step.Kind.CONVERSION ? "" : " GeV⁻²"));
    }
    lines.addAll(table.lines());
    if (origin.otherWays().abs() > 1e-9 * origin.contribution().abs()) {
      lines.add("    by other ways of mixing " + value(origin.otherWays(), unit(explanation)));
    }
  }

  private static String factorUnit(Step step) {
    return step.kind() == Step.Kind.CONVERSION ? " GeV²" : "";
  }
}

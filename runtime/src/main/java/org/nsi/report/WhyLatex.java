package org.nsi.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.PrintStyle;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.pipeline.Result;
import org.nsi.source.LineIndex;
import org.nsi.why.Answer;
import org.nsi.why.Contribution;
import org.nsi.why.Explanation;
import org.nsi.why.Origin;
import org.nsi.why.Step;

/** The answer to {@code nsi why} as a LaTeX document that compiles as it stands. */
public final class WhyLatex {
  private static final String PREAMBLE =
      """
      \\documentclass[a4paper,10pt]{article}
      \\usepackage[T1]{fontenc}
      \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
      \\usepackage[margin=2.2cm]{geometry}
      \\usepackage{amsmath,amssymb,booktabs}
      \\allowdisplaybreaks
      \\setlength{\\parindent}{0pt}
      \\setlength{\\parskip}{4pt}
      \\begin{document}
      """;

  private final Result result;
  private final Formulas formulas;
  private final StringBuilder out = new StringBuilder();

  private WhyLatex(Result result) {
    this.result = result;
    this.formulas = Formulas.of(result);
  }

  /** The document. */
  public static String write(Result result, Answer answer, String version) {
    var writer = new WhyLatex(result);
    writer.line("% written by nsi " + version);
    writer.out.append(PREAMBLE);
    switch (answer) {
      case Answer.Found found -> writer.found(found.explanation());
      case Answer.Zero zero -> writer.zero(zero);
      case Answer.Unknown unknown ->
          throw new IllegalArgumentException("nothing is called " + unknown.name());
    }
    writer.line("\\end{document}");
    return writer.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void zero(Answer.Zero zero) {
    line("\\section*{\\texttt{" + LatexText.escape(zero.name()) + "}}");
    line("\\begin{itemize}");
    zero.reasons().forEach(reason -> line("  \\item " + LatexText.prose(reason)));
    line("\\end{itemize}");
  }

  private void found(Explanation explanation) {
    var name = name(explanation.name());
    line("\\section*{Where $" + name + "$ comes from}");
    line(
        "\\texttt{"
            + LatexText.escape(result.model().name())
            + "}, $\\mu = "
            + scale(explanation.scaleGeV())
            + "$");
    line("\\begin{align*}");
    line("  " + name + " &= " + LatexText.complex(explanation.value()) + unit(explanation));
    line("\\end{align*}");
    if (explanation.kind() != Explanation.Kind.SMEFT) {
      parts(explanation);
    }
    for (var origin : explanation.origins()) {
      origin(explanation, origin);
    }
    definitions(explanation);
    explanation.remarks().forEach(remark -> line("\\par " + LatexText.prose(remark)));
  }

  private static String unit(Explanation explanation) {
    return explanation.kind() == Explanation.Kind.NSI ? "" : gev(-2);
  }

  private static String gev(int power) {
    return "\\,\\mathrm{GeV}^{" + power + "}";
  }

  private static String scale(double gev) {
    return Quantities.scale(gev).replaceAll("^(\\S+) (\\S+)$", "$1\\\\,\\\\mathrm{$2}");
  }

  /** As papers write it. */
  private String name(String name) {
    for (NsiParameter parameter : result.nsi().values().keySet()) {
      if (parameter.key().equals(name)) {
        return LatexNames.nsi(parameter);
      }
    }
    int cut = name.lastIndexOf('_');
    var operator = cut < 0 ? name : name.substring(0, cut);
    var indices =
        cut < 0
            ? List.<Integer>of()
            : name.substring(cut + 1).chars().mapToObj(c -> c - '0').toList();
    var coefficient = new WilsonCoefficient(operator, indices);
    return OperatorBasis.warsaw().find(operator).isPresent()
        ? LatexNames.warsaw(coefficient)
        : LatexNames.jms(coefficient);
  }

  private void parts(Explanation explanation) {
    line("\\begin{center}\\begin{tabular}{lll}\\toprule");
    for (var origin : explanation.origins()) {
      row(
          "from $" + name(origin.coefficient().toString()) + "$",
          origin.contribution(),
          explanation);
    }
    if (explanation.further() > 0) {
      row("from " + explanation.further() + " others", explanation.rest(), explanation);
    }
    if (explanation.direct().abs() > 0) {
      row("given", explanation.direct(), explanation);
    }
    line("\\bottomrule\\end{tabular}\\end{center}");
  }

  private void row(String words, Complex part, Explanation explanation) {
    line(
        words
            + " & $"
            + LatexText.complex(part)
            + "$ & "
            + WhyText.share(part, explanation.value()).replace("%", "\\%")
            + " \\\\");
  }

  private void origin(Explanation explanation, Origin origin) {
    var name = name(origin.coefficient().toString());
    line(
        "\\subsection*{$"
            + name
            + "("
            + scale(origin.scaleGeV())
            + ") = "
            + LatexText.complex(origin.value())
            + gev(-2)
            + "$}");
    for (var contribution : origin.contributions()) {
      contribution(contribution);
    }
    if (explanation.kind() != Explanation.Kind.SMEFT && !origin.steps().isEmpty()) {
      way(explanation, origin);
    }
  }

  private void contribution(Contribution contribution) {
    var lineNumbers = new LineIndex(result.model().source().text());
    var terms =
        contribution.insertions().stream()
            .distinct()
            .map(
                i ->
                    LatexText.escape(i.vertex().term().label())
                        + (i.conjugated() ? "$^\\dagger$" : "")
                        + " (line "
                        + lineNumbers.line(i.vertex().term().span().start())
                        + ")")
            .collect(Collectors.joining(", "));
    var words = WhyText.words(contribution.part());
    line(
        "\\paragraph{"
            + Character.toUpperCase(words.charAt(0))
            + words.substring(1)
            + "} "
            + terms);
    var pieces = formulas.latexLines(contribution.formula());
    line("\\begin{align*}");
    for (int k = 0; k < pieces.size(); k++) {
      line("  " + (k == 0 ? "" : "&\\quad ") + (k == 0 ? "&" : "") + pieces.get(k) + " \\\\");
    }
    var values = new ArrayList<String>();
    for (var factor : contribution.factors()) {
      values.add(
          "\\underbrace{"
              + LatexText.complex(factor.value())
              + "}_{\\text{"
              + factor.kind().words()
              + "}}");
    }
    line(
        "  &= "
            + String.join(" \\cdot ", values)
            + " = "
            + LatexText.complex(contribution.value())
            + gev(-2));
    line("\\end{align*}");
  }

  private void way(Explanation explanation, Origin origin) {
    line("\\paragraph{Way down}");
    line("\\begin{align*}");
    var rows = new ArrayList<String>();
    for (var step : origin.steps()) {
      boolean last = step.kind() == Step.Kind.CONVERSION;
      rows.add(
          "  \\to "
              + name(step.name())
              + "("
              + scale(step.scaleGeV())
              + ") &: \\quad \\times "
              + LatexText.complex(step.factor())
              + (last ? gev(2) : "")
              + " = "
              + LatexText.complex(step.value())
              + (last ? "" : gev(-2))
              + " && \\text{"
              + step.kind().words().replace("ε", "$\\epsilon$")
              + "}");
    }
    line(String.join(" \\\\\n", rows));
    line("\\end{align*}");
    if (origin.otherWays().abs() > 1e-9 * origin.contribution().abs()) {
      line(
          "Other ways of mixing add $"
              + LatexText.complex(origin.otherWays())
              + unit(explanation)
              + "$.");
    }
  }

  private void definitions(Explanation explanation) {
    var all = new LinkedHashSet<String>();
    for (var origin : explanation.origins()) {
      all.addAll(
          new PolyPrinter(PrintStyle.LATEX)
              .definitions(origin.contributions().stream().map(Contribution::formula).toList()));
    }
    if (!all.isEmpty()) {
      line("where");
      line("\\begin{align*}");
      line(
          all.stream()
              .map(text -> "  " + text.replaceFirst(" = ", " &= "))
              .collect(Collectors.joining(" \\\\\n")));
      line("\\end{align*}");
    }
  }
}

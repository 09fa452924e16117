package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PrintStyle;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.observable.Prediction;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;

/**
 * The report as a LaTeX document: it compiles as it stands, and what is between its marks can be
 * pasted into a paper.
 */
public final class LatexReport {
  private static final String PREAMBLE =
      """
      \\documentclass[a4paper,10pt]{article}
      \\usepackage[T1]{fontenc}
      \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
      \\usepackage[margin=2.2cm]{geometry}
      \\usepackage{amsmath,amssymb,booktabs,longtable}
      \\allowdisplaybreaks
      \\setlength{\\parindent}{0pt}
      \\setlength{\\parskip}{4pt}
      \\renewcommand{\\arraystretch}{1.15}
      \\begin{document}
      % ---- paste from here; needs amsmath, amssymb, booktabs, longtable ----
      """;

  private static final String END =
      """
      % ---- to here ----
      \\end{document}
      """;

  /** Formulas with fewer characters have their value on the same line. */
  private static final int SHORT = 45;

  /** Rows of a table that fit on a page. */
  private static final int PAGE = 42;

  private static final Pattern QUANTITY = Pattern.compile("^(.*?)(?: ([kMGT]?eV.*))?$");

  private final StringBuilder out = new StringBuilder();
  private final boolean all;

  private LatexReport(boolean all) {
    this.all = all;
  }

  /**
   * One document for all results, a section each.
   *
   * @param all whether long tables are printed whole
   */
  public static String write(List<Result> results, boolean all, String version) {
    var report = new LatexReport(all);
    report.line("% written by nsi " + version);
    report.out.append(PREAMBLE);
    results.forEach(report::result);
    report.out.append(END);
    return report.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void result(Result result) {
    var model = result.model();
    String title = model.title().isEmpty() ? model.name() : model.title();
    line("\\section*{" + LatexText.escape(title) + "}");
    line("\\texttt{" + LatexText.escape(model.name()) + "}" + cite(model.cite()));
    conventions(result);
    parameters(result);
    LatexLagrangian.lines(result.model()).forEach(this::line);
    coefficients(result);
    flavour(result);
    gaps(result);
    left(result);
    nsi(result);
    observables(result);
    notes(result);
  }

  private static String cite(List<String> references) {
    return references.isEmpty()
        ? ""
        : ": " + references.stream().map(LatexText::escape).collect(Collectors.joining(", "));
  }

  private void conventions(Result result) {
    line("\\subsection*{Conventions}");
    list();
    for (var convention : ConventionLines.of(result)) {
      line("  \\item[" + LatexText.escape(convention.label()) + "] " + convention.latex());
    }
    line("\\end{list}");
  }

  /** Labels in a column of their own, without a package. */
  private void list() {
    line("\\begin{list}{}{\\setlength{\\labelwidth}{2.2cm}\\setlength{\\leftmargin}{2.4cm}%");
    line("  \\setlength{\\labelsep}{0.2cm}\\setlength{\\itemsep}{0pt}\\setlength{\\parsep}{1pt}%");
    line("  \\renewcommand{\\makelabel}[1]{\\textbf{#1}\\hfil}}\\raggedright");
  }

  private void parameters(Result result) {
    var cells = new ArrayList<String>();
    var formulas = Formulas.of(result);
    for (var parameter : result.model().parameters()) {
      new TreeMap<>(parameter.values())
          .forEach(
              (symbol, value) ->
                  cells.add(
                      "$"
                          + formulas.latex(Poly.of(symbol))
                          + " = "
                          + quantity(
                              Quantities.inUnit(
                                  result.value(symbol), parameter.dimension(), parameter.unit()))
                          + "$"));
    }
    if (!cells.isEmpty()) {
      line("\\subsection*{Parameters}");
      line("{\\raggedright\n" + String.join(",\\quad\n", cells) + ".\\par}");
    }
  }

  /** {@code 1.5\,\mathrm{TeV}} from {@code 1.5 TeV}. */
  private static String quantity(String text) {
    var match = QUANTITY.matcher(text);
    if (!match.matches() || match.group(2) == null) {
      return exponents(text);
    }
    String number = exponents(match.group(1));
    boolean sum = number.contains(" + ") || number.substring(1).contains(" - ");
    return (sum ? "(" + number + ")" : number) + LatexText.unit(match.group(2));
  }

  private static String exponents(String text) {
    return text.replaceAll("e(-?\\d+)", "\\\\times 10^{$1}").replace(" i", "\\,i");
  }

  private void coefficients(Result result) {
    if (result.smeft().isEmpty()) {
      return;
    }
    line(
        "\\subsection*{Warsaw coefficients"
            + (result.matchingScale().isPresent()
                ? " at $\\mu = "
                    + quantity(Quantities.scale(result.matchingScale().getAsDouble()))
                    + "$"
                : "")
            + (order(result).isEmpty() ? "" : ", " + order(result))
            + "}");
    var shown = largest(result.smeft());
    var formulas = Formulas.of(result);
    line("\\begin{align*}");
    for (int k = 0; k < shown.size(); k++) {
      line(equation(shown.get(k), formulas) + (k + 1 < shown.size() ? " \\\\" : ""));
    }
    line("\\end{align*}");
    if (shown.size() < result.smeft().size()) {
      line("and " + (result.smeft().size() - shown.size()) + " smaller ones.");
    }
    definitions(formulas.definitions(shown, PrintStyle.LATEX));
    incomplete(shown);
  }

  private void definitions(List<String> definitions) {
    if (!definitions.isEmpty()) {
      line("with");
      line("\\begin{align*}");
      line(
          definitions.stream()
              .map(definition -> definition.replaceFirst(" = ", " &= "))
              .collect(Collectors.joining(" \\\\\n")));
      line("\\end{align*}");
    }
  }

  private void flavour(Result result) {
    var structure = FlavourStructure.of(result);
    if (structure.formulas().isEmpty()) {
      return;
    }
    line("\\subsection*{Flavour structure}");
    var formulas = Formulas.of(result);
    var rows = new ArrayList<String>();
    for (var formula : structure.formulas()) {
      rows.add(
          LatexNames.warsaw(new WilsonCoefficient(formula.operator(), formula.letters()))
              + " &= "
              + String.join(" \\\\\n  &\\quad ", formulas.latexLines(formula.formula())));
    }
    line("\\begin{align*}");
    line(String.join(" \\\\\n", rows));
    line("\\end{align*}");
    structure.remarks().forEach(remark -> line(LatexText.prose(remark) + ".\\par"));
  }

  /** Where all are of one order. */
  private static String order(Result result) {
    var orders = result.smeft().stream().map(SmeftText::order).distinct().toList();
    return orders.size() == 1 ? orders.get(0) : "";
  }

  /** Coefficients to which something is known to be missing. */
  private void incomplete(List<SmeftEntry> shown) {
    var byReason = new TreeMap<String, List<String>>();
    for (var entry : shown) {
      if (!entry.missing().isEmpty()) {
        byReason
            .computeIfAbsent(SmeftText.lack(entry), reason -> new ArrayList<>())
            .add("$" + LatexNames.warsaw(entry.coefficient()) + "$");
      }
    }
    byReason.forEach(
        (reason, names) ->
            line(
                "Incomplete ("
                    + LatexText.escape(reason)
                    + "; what is missing stands under ``Not computed''): "
                    + String.join(", ", names)
                    + "."));
  }

  private List<SmeftEntry> largest(List<SmeftEntry> entries) {
    if (all || entries.size() <= Layout.ROWS) {
      return entries;
    }
    var kept =
        entries.stream()
            .sorted(Comparator.comparingDouble((SmeftEntry e) -> -e.value().abs()))
            .limit(Layout.ROWS)
            .collect(Collectors.toSet());
    return entries.stream().filter(kept::contains).toList();
  }

  private static String equation(SmeftEntry entry, Formulas formulas) {
    String value = LatexText.complex(entry.value());
    if (value.contains(" + ") || value.substring(1).contains(" - ")) {
      value = "(" + value + ")";
    }
    String name = LatexNames.warsaw(entry.coefficient());
    String number =
        value
            + "\\,\\mathrm{GeV}^{"
            + OperatorBasis.warsaw().get(entry.coefficient().operator()).dimension()
            + "}";
    if (entry.formula().isEmpty()) {
      return name + " &= " + number;
    }
    var lines = formulas.latexLines(entry.formula().get());
    boolean one = lines.size() == 1 && Formulas.visible(lines.get(0)) < SHORT;
    return name
        + " &= "
        + String.join(" \\\\\n  &\\quad ", lines)
        + (one ? " = " : " \\\\*\n  &= ")
        + number;
  }

  private void gaps(Result result) {
    var byKind = Gaps.byKind(result.notComputed());
    if (byKind.isEmpty()) {
      return;
    }
    line("\\subsection*{Not computed}");
    line("\\begin{itemize}\\setlength{\\itemsep}{0pt}");
    byKind.forEach(
        (kind, operators) ->
            line(
                "  \\item "
                    + LatexText.escape(kind)
                    + ": "
                    + operators.stream()
                        .map(
                            o -> "$" + LatexNames.warsaw(new WilsonCoefficient(o, List.of())) + "$")
                        .collect(Collectors.joining(", "))));
    line("\\end{itemize}");
  }

  private void left(Result result) {
    var values = new LinkedHashMap<String, Complex>();
    result
        .left()
        .values()
        .forEach(
            (name, value) -> {
              if (all || name.operator().contains("nu")) {
                values.put(LatexNames.jms(name), value);
              }
            });
    table(
        "LEFT coefficients at $\\mu = "
            + quantity(Quantities.scale(result.left().scaleGeV()))
            + "$, "
            + result.left().basis()
            + " basis"
            + (all ? "" : ", with neutrinos"),
        "$\\mathrm{GeV}^{-2}$",
        values);
  }

  private void nsi(Result result) {
    var values = new LinkedHashMap<String, Complex>();
    for (Map.Entry<NsiParameter, Complex> entry : PrintedNsi.of(result).entrySet()) {
      values.put(LatexNames.nsi(entry.getKey()), entry.getValue());
    }
    table(
        "NSI parameters at $\\mu = " + quantity(Quantities.scale(result.nsi().scaleGeV())) + "$",
        "",
        values);
  }

  /** Names and values, zeros left out. */
  private void table(String title, String unit, Map<String, Complex> values) {
    var rows =
        values.entrySet().stream()
            .filter(entry -> entry.getValue().abs() > 0)
            .sorted(Comparator.comparingDouble(entry -> -entry.getValue().abs()))
            .limit(all ? Long.MAX_VALUE : Layout.ROWS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (rows.isEmpty()) {
      return;
    }
    line("\\subsection*{" + title + "}");
    var lines = new ArrayList<String>();
    values.forEach(
        (name, value) -> {
          if (rows.contains(name)) {
            lines.add("$" + name + "$ & $" + LatexText.complex(value) + "$ \\\\");
          }
        });
    tabular("ll", "coefficient & value" + (unit.isEmpty() ? "" : " [" + unit + "]"), lines);
  }

  /** A table of one page where it fits, else one that breaks. */
  private void tabular(String columns, String head, List<String> rows) {
    boolean breaks = rows.size() > PAGE;
    line(breaks ? "\\begin{longtable}{" + columns + "}" : "\\begin{center}");
    if (!breaks) {
      line("\\begin{tabular}{" + columns + "}");
    }
    line("\\toprule");
    line(head + " \\\\");
    line("\\midrule");
    if (breaks) {
      line("\\endhead");
    }
    rows.forEach(this::line);
    line("\\bottomrule");
    if (!breaks) {
      line("\\end{tabular}");
    }
    line(breaks ? "\\end{longtable}" : "\\end{center}");
  }

  private void observables(Result result) {
    if (result.predictions().isEmpty()) {
      return;
    }
    line("\\subsection*{Observables}");
    var rows = new ArrayList<String>();
    for (Prediction prediction : result.predictions()) {
      rows.add(
          "\\texttt{"
              + LatexText.escape(prediction.name())
              + "} & $"
              + LatexText.mantissa(Numbers.significant(prediction.value(), 6))
              + "$ & $"
              + LatexText.mantissa(Numbers.significant(prediction.sm(), 6))
              + "$ & $"
              + LatexText.mantissa(ObservableText.measured(prediction))
              + "$ & "
              + (prediction.pull().isPresent()
                  ? "$" + ObservableText.signed(prediction.pull().getAsDouble(), 2) + "$"
                  : "")
              + " & "
              + (prediction.unit().isEmpty() ? "" : "$" + LatexText.unit(prediction.unit()) + "$")
              + " \\\\");
    }
    tabular("llllrl", "observable & value & SM & measured & pull & unit", rows);
    line("{\\small");
    Remarks.grouped(result.predictions())
        .forEach(
            (names, remarks) -> {
              line("\\texttt{" + LatexText.escape(names) + "}");
              list();
              remarks.forEach(
                  remark ->
                      line(
                          "  \\item["
                              + LatexText.prose(remark.topic())
                              + "] "
                              + LatexText.prose(remark.text())));
              line("\\end{list}");
            });
    line("}");
  }

  private void notes(Result result) {
    var notes = new ArrayList<String>();
    notes.add(result.running().describe());
    notes.addAll(result.notes());
    if (notes.isEmpty()) {
      return;
    }
    line("\\subsection*{Notes}");
    line("\\begin{itemize}\\setlength{\\itemsep}{0pt}");
    notes.forEach(note -> line("  \\item " + LatexText.escape(note)));
    line("\\end{itemize}");
  }
}

package org.nsi.report;

import static org.nsi.report.HtmlReport.escape;
import static org.nsi.report.HtmlReport.heading;
import static org.nsi.report.HtmlReport.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.PrintStyle;
import org.nsi.observable.Prediction;
import org.nsi.observable.Remark;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;

/** The tables of a page. */
final class HtmlNumbers {
  private final StringBuilder page;
  private final Result result;
  private final boolean all;

  HtmlNumbers(StringBuilder page, Result result, boolean all) {
    this.page = page;
    this.result = result;
    this.all = all;
  }

  /** Pulls beyond this are drawn as this. */
  private static final double FAR = 5;

  void write() {
    observables();
    values(
        "NSI parameters",
        "at μ = " + Quantities.scale(result.nsi().scaleGeV()),
        PrintedNsi.of(result).entrySet().stream()
            .collect(
                Collectors.toMap(
                    e -> e.getKey().key(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    coefficients();
    flavour();
    gaps();
    values(
        "LEFT coefficients",
        result.left().basis()
            + " basis at μ = "
            + Quantities.scale(result.left().scaleGeV())
            + (all ? ", " + LowEnergyText.unit(result) : ", with neutrinos, GeV⁻²"),
        result.left().values().entrySet().stream()
            .filter(e -> all || e.getKey().operator().contains("nu"))
            .collect(
                Collectors.toMap(
                    e -> e.getKey().toString(),
                    Map.Entry::getValue,
                    (a, b) -> a,
                    LinkedHashMap::new)));
  }

  private void observables() {
    if (result.predictions().isEmpty()) {
      return;
    }
    heading(page, "Observables", "pull = (value − measured)/σ");
    page.append("<div class=\"scroll\"><table>\n<thead><tr><th>observable</th>")
        .append("<th class=\"n\">value</th><th class=\"n\">Standard Model</th>")
        .append("<th class=\"n\">shift</th><th class=\"n\">measured</th>")
        .append("<th class=\"n\">pull</th><th></th><th>unit</th></tr></thead>\n<tbody>\n");
    result.predictions().forEach(this::observable);
    page.append("</tbody>\n</table></div>\n");
    page.append("<details class=\"remark\"><summary>Sources and assumptions</summary>\n");
    Remarks.grouped(result.predictions()).forEach(this::remarks);
    page.append("</details>\n");
  }

  private void remarks(String observables, List<Remark> remarks) {
    page.append("<h3><code>").append(escape(observables)).append("</code></h3>\n<dl>\n");
    for (var remark : remarks) {
      page.append("<dt>")
          .append(HtmlReport.prose(remark.topic()))
          .append("</dt><dd>")
          .append(HtmlReport.prose(remark.text()))
          .append("</dd>\n");
    }
    page.append("</dl>\n");
  }

  private void observable(Prediction prediction) {
    page.append("<tr><td class=\"key\">").append(escape(prediction.name())).append("</td>");
    cell(Numbers.significant(prediction.value(), 6));
    cell(Numbers.significant(prediction.sm(), 6));
    cell(ObservableText.shift(prediction.value(), prediction.sm()));
    cell(ObservableText.measured(prediction));
    if (prediction.pull().isPresent()) {
      double pull = prediction.pull().getAsDouble();
      cell(ObservableText.signed(pull, 2));
      page.append("<td>").append(bar(pull)).append("</td>");
    } else {
      page.append("<td></td><td></td>");
    }
    page.append("<td>").append(HtmlReport.prose(prediction.unit())).append("</td></tr>\n");
  }

  private void cell(String text) {
    page.append("<td class=\"n\">").append(number(text)).append("</td>");
  }

  /** A pull as a bar from the middle. */
  private static String bar(double pull) {
    double end = Math.max(-FAR, Math.min(FAR, pull)) / FAR * 45;
    double x = end < 0 ? 50 + end : 50;
    return "<svg class=\"pull\" viewBox=\"0 0 100 12\" role=\"img\" aria-label=\"pull "
        + ObservableText.signed(pull, 2)
        + "\"><line class=\"axis\" x1=\"50\" y1=\"0\" x2=\"50\" y2=\"12\"/><rect class=\""
        + (Math.abs(pull) > 3 ? "far" : "bar")
        + String.format(
            Locale.ROOT,
            "\" x=\"%.1f\" y=\"3\" width=\"%.1f\" height=\"6\"/></svg>",
            x,
            Math.abs(end));
  }

  private void coefficients() {
    if (result.smeft().isEmpty()) {
      return;
    }
    heading(
        page,
        "Warsaw coefficients",
        (result.matchingScale().isPresent()
                ? "at μ = " + Quantities.scale(result.matchingScale().getAsDouble()) + ", "
                : "")
            + "GeV⁻²");
    var formulas = Formulas.of(result);
    var shown =
        HtmlReport.largest(
            result.smeft(), Comparator.comparingDouble((SmeftEntry e) -> e.value().abs()), all);
    page.append("<div class=\"scroll\"><table>\n<thead><tr><th>coefficient</th>")
        .append("<th class=\"n\">value</th><th>formula</th></tr></thead>\n<tbody>\n");
    for (var entry : shown) {
      page.append("<tr><td class=\"key\">").append(escape(entry.coefficient().toString()));
      if (!entry.missing().isEmpty()) {
        page.append("<span class=\"missing\">*</span>");
      }
      page.append("</td>");
      cell(ComplexColumns.inline(entry.value()));
      page.append("<td class=\"f\">")
          .append(HtmlReport.formula(entry.formula().map(formulas::text).orElse("")));
      if (entry.parts().size() > 1) {
        page.append("<div class=\"part\">").append(number(parts(entry))).append("</div>");
      }
      page.append("</td></tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
    rest(result.smeft().size() - shown.size());
    var remarks = new ArrayList<>(formulas.definitions(shown, PrintStyle.UNICODE));
    shown.stream()
        .map(SmeftEntry::missing)
        .filter(reason -> !reason.isEmpty())
        .map(reason -> reason.replaceFirst("; missing: .*", ""))
        .distinct()
        .forEach(
            reason -> remarks.add("* " + reason + "; what is missing stands under Not computed"));
    remarks.forEach(
        remark ->
            page.append("<p class=\"remark\">")
                .append(HtmlReport.formula(remark))
                .append("</p>\n"));
  }

  private void flavour() {
    var structure = FlavourStructure.of(result);
    if (structure.formulas().isEmpty()) {
      return;
    }
    heading(page, "Flavour structure", "");
    var formulas = Formulas.of(result);
    page.append("<div class=\"scroll\"><table>\n<tbody>\n");
    for (var formula : structure.formulas()) {
      page.append("<tr><td class=\"key\">")
          .append(escape(formula.name()))
          .append("</td><td class=\"f\">")
          .append(HtmlReport.formula(formulas.text(formula.formula())))
          .append("</td></tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
    structure
        .remarks()
        .forEach(
            remark -> page.append("<p class=\"remark\">").append(escape(remark)).append("</p>\n"));
  }

  private static String parts(SmeftEntry entry) {
    return entry.parts().entrySet().stream()
        .map(part -> part.getKey().replace('_', ' ') + " " + ComplexColumns.inline(part.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void gaps() {
    var byKind = Gaps.byKind(result.notComputed());
    if (byKind.isEmpty()) {
      return;
    }
    heading(page, "Not computed", "contributes, and is not in the numbers");
    var lines = new ArrayList<String>();
    byKind.forEach((kind, names) -> lines.add(kind + ": " + String.join(" ", names)));
    HtmlReport.list(page, lines);
  }

  private void values(String title, String remark, Map<String, Complex> values) {
    var entries =
        new ArrayList<>(
            values.entrySet().stream().filter(entry -> entry.getValue().abs() > 0).toList());
    if (entries.isEmpty()) {
      return;
    }
    heading(page, title, remark);
    var shown =
        HtmlReport.largest(
            entries,
            Comparator.comparingDouble((Map.Entry<String, Complex> e) -> e.getValue().abs()),
            all);
    page.append("<div class=\"scroll\"><table class=\"pairs\">\n<tbody>\n");
    for (var entry : shown) {
      page.append("<tr><td class=\"key\">").append(escape(entry.getKey())).append("</td>");
      cell(ComplexColumns.inline(entry.getValue()));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
    rest(entries.size() - shown.size());
  }

  private void rest(int hidden) {
    if (hidden > 0) {
      page.append("<p class=\"remark\">… and ")
          .append(hidden)
          .append(" smaller ones: --all, or --format json</p>\n");
    }
  }
}

package org.nsi.report;

import static org.nsi.report.HtmlReport.escape;
import static org.nsi.report.HtmlReport.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.nsi.algebra.Poly;
import org.nsi.pipeline.Result;

/**
 * The parts of a page that say what was computed: title above the numbers, model and conventions
 * below.
 */
final class HtmlModel {
  private final StringBuilder page;
  private final Result result;

  HtmlModel(StringBuilder page, Result result) {
    this.page = page;
    this.result = result;
  }

  void head() {
    var model = result.model();
    page.append("<h1>")
        .append(escape(model.title().isEmpty() ? model.name() : model.title()))
        .append("</h1>\n<p class=\"by\"><code>")
        .append(escape(model.name()))
        .append("</code> · ")
        .append(escape(model.source().name()));
    for (String reference : model.cite()) {
      page.append(" · ").append(link(reference));
    }
    page.append("</p>\n");
    parameters();
  }

  private static String link(String reference) {
    String text = escape(reference);
    if (reference.startsWith("arXiv:")) {
      return "<a href=\"https://arxiv.org/abs/" + text.substring(6) + "\">" + text + "</a>";
    }
    if (reference.startsWith("doi:")) {
      return "<a href=\"https://doi.org/" + text.substring(4) + "\">" + text + "</a>";
    }
    return text;
  }

  private void parameters() {
    var formulas = Formulas.of(result);
    var cells = new ArrayList<String>();
    for (var parameter : result.model().parameters()) {
      for (var symbol : new TreeMap<>(parameter.values()).keySet()) {
        var value = result.value(symbol);
        cells.add(
            "<i>"
                + HtmlReport.formula(formulas.text(Poly.of(symbol)))
                + "</i>&nbsp;=&nbsp;"
                + HtmlReport.number(
                    Quantities.inUnit(value, parameter.dimension(), parameter.unit())));
      }
    }
    if (!cells.isEmpty()) {
      page.append("<p>").append(String.join(", ", cells)).append("</p>\n");
    }
  }

  void tail() {
    lagrangian();
    heading(page, "Conventions", "");
    page.append("<dl>\n");
    for (var line : ConventionLines.of(result)) {
      page.append("<dt>")
          .append(escape(line.label()))
          .append("</dt><dd>")
          .append(escape(line.text()))
          .append("</dd>\n");
    }
    page.append("</dl>\n");
    var notes = new ArrayList<>(result.model().inferences());
    notes.add(result.running().describe());
    notes.addAll(result.notes());
    heading(page, "Inferred and assumed", "");
    HtmlReport.list(page, notes);
  }

  private void lagrangian() {
    var terms = new LinkedHashMap<String, String>();
    for (var vertex : result.model().vertices()) {
      terms.putIfAbsent(
          vertex.term().label(),
          vertex.term().text() + (vertex.plusHermitianConjugate() ? " + h.c." : ""));
    }
    var fields = result.model().fields().stream().filter(field -> field.heavy()).toList();
    if (terms.isEmpty() && fields.isEmpty()) {
      return;
    }
    heading(page, "Lagrangian", "");
    page.append("<dl>\n");
    for (var field : fields) {
      page.append("<dt><code>")
          .append(escape(field.name()))
          .append("</code></dt><dd>")
          .append(escape(FieldWords.kind(field.kind())))
          .append(' ')
          .append(escape(FieldWords.representation(field.representation())))
          .append(field.odd() ? ", odd" : "")
          .append("</dd>\n");
    }
    terms.forEach(
        (label, text) ->
            page.append("<dt>")
                .append(escape(label))
                .append("</dt><dd><code>")
                .append(escape(text))
                .append("</code></dd>\n"));
    page.append("</dl>\n");
  }
}

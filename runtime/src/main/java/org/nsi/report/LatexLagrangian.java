package org.nsi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Term;

/** The terms of a model and its fields as a section of a LaTeX report. */
final class LatexLagrangian {
  private LatexLagrangian() {}

  /** Each term once, although it makes a vertex for each generation; nothing without terms. */
  static List<String> lines(Model model) {
    var terms = new LinkedHashMap<Term, String>();
    for (var vertex : model.vertices()) {
      var latex = TermLatex.of(vertex.term().text());
      terms.putIfAbsent(
          vertex.term(), latex + (vertex.plusHermitianConjugate() ? " + \\text{h.c.}" : ""));
    }
    var lines = new ArrayList<String>();
    if (terms.isEmpty()) {
      return lines;
    }
    lines.add("\\subsection*{Lagrangian}");
    lines.add("\\begin{align*}");
    lines.add("  \\mathcal{L} \\supset {}&");
    var rows = new ArrayList<String>();
    terms.values().forEach(term -> rows.add((term.startsWith("-") ? "" : "+") + term));
    lines.add("  " + String.join(" \\\\\n  &", rows).replaceFirst("^\\+", ""));
    lines.add("\\end{align*}");
    var fields =
        model.fields().stream()
            .filter(Field::heavy)
            .map(LatexLagrangian::field)
            .collect(Collectors.joining("; "));
    if (!fields.isEmpty()) {
      lines.add("with " + fields + ".");
    }
    return lines;
  }

  /** {@code $S$ complex scalar $(1,1)_{1}$, odd}. */
  private static String field(Field field) {
    return "$"
        + TermLatex.of(field.name())
        + "$ "
        + LatexText.escape(FieldWords.kind(field.kind()))
        + " $"
        + FieldWords.representation(field.representation())
            .replaceAll("(\\d+)bar", "\\\\overline{$1}")
            .replaceFirst("_(.*)$", "_{$1}")
        + "$"
        + (field.odd() ? ", odd" : "");
  }
}

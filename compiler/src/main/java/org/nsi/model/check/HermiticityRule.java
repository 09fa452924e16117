package org.nsi.model.check;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Vertex;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.ComponentForm;
import org.nsi.model.term.WrittenTerm;
import org.nsi.source.Span;

/**
 * E0308, E0309, E0316: a term and its hermitian conjugate are compared component by component, so
 * that a hermitian coupling matrix, a real parameter and a self-conjugate field all count as what
 * they are.
 */
final class HermiticityRule implements TermRule {
  @Override
  public void check(WrittenTerm term, List<Vertex> vertices, Draft draft) {
    var findings = draft.findings();
    if (vertices.isEmpty()) {
      return;
    }
    var form = ComponentForm.of(vertices);
    if (form.isZero()) {
      findings.add(
          Diagnostic.error("E0316", term.source(), term.span(), "term vanishes identically")
              .help(
                  "the contraction is antisymmetric under exchange of equal fields: use different"
                      + " generations or an antisymmetric coupling"));
      return;
    }
    var conjugate = ComponentForm.conjugateOf(vertices);
    boolean hermitian = form.equals(conjugate, 1);
    var text = Rewrite.oneLine(term.source().slice(term.span()));
    var written = term.statement().hermitianConjugate();
    if (written.isPresent()) {
      surplus(term, text, written.get(), hermitian, form.equals(conjugate, -1), findings);
    } else if (!hermitian) {
      findings.add(
          Diagnostic.error("E0308", term.source(), term.span(), "hermitian conjugate is missing")
              .help("the term is not its own conjugate:  " + text + " + h.c."));
    }
  }

  private static void surplus(
      WrittenTerm term,
      String text,
      Span written,
      boolean hermitian,
      boolean antihermitian,
      Findings findings) {
    if (hermitian) {
      findings.add(
          Diagnostic.error("E0309", term.source(), written, "surplus h.c.: the term counts twice")
              .label(term.span(), "is its own hermitian conjugate")
              .help("write it without:  " + text));
    } else if (antihermitian) {
      findings.add(
          Diagnostic.error(
                  "E0316", term.source(), term.span(), "term vanishes with its hermitian conjugate")
              .label(written, "is minus the term")
              .help("a factor i makes the sum hermitian and non-zero"));
    }
  }
}

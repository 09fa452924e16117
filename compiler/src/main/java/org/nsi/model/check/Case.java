package org.nsi.model.check;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Severity;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Scope;
import org.nsi.model.term.Contraction;
import org.nsi.model.term.Monomial;
import org.nsi.model.term.WrittenTerm;
import org.nsi.source.Span;

/**
 * What a rule about a single product of fields sees.
 *
 * @param isospin what contracting SU(2) gave
 * @param colour what contracting SU(3) gave
 */
public record Case(
    WrittenTerm term,
    Monomial monomial,
    Scope scope,
    Quantities quantities,
    Contraction.Result isospin,
    Contraction.Result colour) {

  /** An error without a label of its own; the first label is the position. */
  Diagnostic error(String code, String message) {
    return new Diagnostic(code, Severity.ERROR, message, term.source(), List.of(), List.of());
  }

  Diagnostic error(String code, Span span, String message) {
    return Diagnostic.error(code, term.source(), span, message);
  }

  /** The term as a cure shows it, one stretch replaced. */
  String rewritten(Span span, String replacement) {
    return Rewrite.term(term, span, replacement);
  }
}

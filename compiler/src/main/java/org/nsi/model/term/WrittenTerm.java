package org.nsi.model.term;

import java.util.List;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Statement;

/**
 * A Lagrangian term, read but not yet interpreted.
 *
 * @param label the author's, or {@code term 3}
 * @param monomials the summands
 */
public record WrittenTerm(
    Source source, Statement.Term statement, String label, List<Monomial> monomials) {
  public WrittenTerm {
    monomials = List.copyOf(monomials);
  }

  public boolean plusHermitianConjugate() {
    return statement.hermitianConjugate().isPresent();
  }

  /** The expression as written, without {@code + h.c.}, on one line. */
  public String text() {
    var slice = source.slice(statement.expression().span());
    return String.join(" ", slice.strip().split("\\s+"));
  }

  public Span span() {
    return statement.expression().span();
  }
}

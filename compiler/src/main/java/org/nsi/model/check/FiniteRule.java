package org.nsi.model.check;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Vertex;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.term.WrittenTerm;

/** E0214: the couplings of a term have values. */
final class FiniteRule implements TermRule {
  @Override
  public void check(WrittenTerm term, List<Vertex> vertices, Draft draft) {
    for (var vertex : vertices) {
      if (!Numbers.isFinite(Numbers.of(vertex.coupling(), draft.values()))) {
        draft
            .findings()
            .add(Diagnostic.error("E0214", term.source(), term.span(), "coupling is not finite"));
        return;
      }
    }
  }
}

package org.nsi.model.check;

import java.util.List;
import org.nsi.model.Vertex;
import org.nsi.model.resolve.Draft;
import org.nsi.model.term.WrittenTerm;

/** A rule about a whole term that needs its component form. */
public interface TermRule {
  void check(WrittenTerm term, List<Vertex> vertices, Draft draft);
}

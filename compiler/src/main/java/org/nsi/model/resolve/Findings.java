package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;
import org.nsi.source.Span;

/** Collects what the stages and rules find. */
public final class Findings {
  private final List<Diagnostic> all = new ArrayList<>();
  private int errors;

  public void add(Diagnostic diagnostic) {
    all.add(diagnostic);
    errors += diagnostic.isError() ? 1 : 0;
  }

  /** What may stand once in a file stands there again. */
  public void givenTwice(Source source, Span again, String what, Span first) {
    add(
        Diagnostic.error("E0229", source, again, what + " is given twice")
            .label(first, "first here"));
  }

  public List<Diagnostic> all() {
    return all;
  }

  public int errors() {
    return errors;
  }
}

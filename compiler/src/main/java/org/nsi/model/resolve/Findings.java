package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import org.nsi.diagnostic.Diagnostic;

/** Collects what the stages and rules find. */
public final class Findings {
  private final List<Diagnostic> all = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  public List<Diagnostic> all() {
    return all;
  }

  public int errors() {
    int errors = 0;
    for (var diagnostic : all) {
      errors += diagnostic.isError() ? 1 : 0;
    }
    return errors;
  }
}

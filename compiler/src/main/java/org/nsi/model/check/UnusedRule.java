package org.nsi.model.check;

import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;

/** W0201: a declared name that nothing uses is often a misspelt one. */
final class UnusedRule implements ModelRule {
  @Override
  public void check(Draft draft) {
    if (draft.isIncomplete() || draft.findings().errors() > 0) {
      return;
    }
    for (var entry : draft.scope().places().entrySet()) {
      var place = entry.getValue();
      if (place.source().equals(draft.source()) && !draft.scope().used().contains(entry.getKey())) {
        draft
            .findings()
            .add(
                Diagnostic.warning(
                    "W0201",
                    place.source(),
                    place.span(),
                    "'" + entry.getKey() + "' is declared but never used"));
      }
    }
  }
}

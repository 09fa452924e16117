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
      boolean printed = draft.scope().lets().containsKey(entry.getKey()); // reports show every let
      boolean own = place.source().equals(draft.source());
      if (own && !printed && !draft.scope().used().contains(entry.getKey())) {
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

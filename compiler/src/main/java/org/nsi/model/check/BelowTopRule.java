package org.nsi.model.check;

import java.util.Map;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;

/** W0304: a field lighter than the top quark is not integrated out together with the heavy ones. */
final class BelowTopRule implements ModelRule {
  @Override
  public void check(Draft draft) {
    var top = draft.scope().constants().get("m_t");
    if (top == null) {
      return;
    }
    double limit = Numbers.of(top.value(), Map.of()).getReal();
    for (var field : draft.heavy()) {
      var place = draft.scope().places().get(field.name());
      double mass = Masses.lightest(draft, field);
      if (place != null && mass < limit) {
        draft
            .findings()
            .add(
                Diagnostic.warning(
                        "W0304",
                        place.source(),
                        place.span(),
                        "mass of "
                            + field.name()
                            + ", "
                            + Rounded.text(mass)
                            + " GeV, is below the top mass")
                    .help(
                        "matching expands in external momenta over heavy masses: what happens at "
                            + Rounded.text(mass)
                            + " GeV and below is not described"));
      }
    }
  }
}

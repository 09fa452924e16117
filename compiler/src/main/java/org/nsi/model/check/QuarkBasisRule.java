package org.nsi.model.check;

import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;

/**
 * E0404: a quark doublet index has a meaning only in a stated basis; for ledq it changes the result
 * by 1/V_ud.
 */
final class QuarkBasisRule implements ModelRule {
  @Override
  public void check(Draft draft) {
    var place = draft.quarkDoublet();
    if (place == null || draft.conventions().quarkBasis().isPresent()) {
      return;
    }
    draft
        .findings()
        .add(
            Diagnostic.error(
                    "E0404",
                    draft.quarkDoubletSource(),
                    place,
                    "a quark doublet index appears, but the quark basis is not set")
                .help("add  convention quark_basis = down   // q = (V^dagger u, d), WCxf Warsaw")
                .help("or   convention quark_basis = up     // q = (u, V d), WCxf Warsaw up"));
  }
}

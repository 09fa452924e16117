package org.nsi.model.check;

import org.nsi.model.resolve.Findings;

/** E0306: a term has an even number of odd fields. */
final class ParityRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    int odd = 0;
    for (var use : given.monomial().fields()) {
      odd += use.field().odd() ? 1 : 0;
    }
    if (odd % 2 == 0) {
      return;
    }
    var diagnostic = given.error("E0306", "term is odd under the parity of the model");
    for (var use : given.monomial().fields()) {
      if (use.field().heavy()) {
        diagnostic = diagnostic.label(use.span(), use.field().odd() ? "odd" : "even");
      }
    }
    findings.add(
        diagnostic.help(
            odd
                + (odd == 1 ? " odd field" : " odd fields")
                + "; an allowed term has an even number of them"));
  }
}

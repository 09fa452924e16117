package org.nsi.model.check;

import org.nsi.model.Field;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;

/** Default masses of declared fields. */
final class Masses {
  private Masses() {}

  /** The smallest mass of the generations in GeV, infinite for massless chiral fields. */
  static double lightest(Draft draft, Field field) {
    double mass = Double.POSITIVE_INFINITY;
    for (var expression : field.mass()) {
      mass = Math.min(mass, Numbers.of(expression, draft.values()).getReal());
    }
    return mass;
  }
}

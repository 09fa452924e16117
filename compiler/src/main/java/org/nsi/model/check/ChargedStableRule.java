package org.nsi.model.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Field;
import org.nsi.model.resolve.Draft;

/** W0302: the lightest odd particle is stable, so it should be neutral. */
final class ChargedStableRule implements ModelRule {
  @Override
  public void check(Draft draft) {
    double best = Double.POSITIVE_INFINITY;
    @Nullable Field lightest = null;
    for (var field : draft.heavy()) {
      double mass = Masses.lightest(draft, field);
      if (field.odd() && mass < best) {
        best = mass;
        lightest = field;
      }
    }
    if (lightest == null || isNeutral(lightest)) {
      return;
    }
    var place = draft.scope().places().get(lightest.name());
    if (place != null) {
      boolean coloured = lightest.representation().colour().dimension() > 1;
      draft
          .findings()
          .add(
              Diagnostic.warning(
                      "W0302",
                      place.source(),
                      place.span(),
                      "the lightest "
                          + draft.parity().orElse("Z2")
                          + "-odd particle, "
                          + lightest.name()
                          + " at "
                          + Rounded.text(best)
                          + " GeV, is "
                          + (coloured ? "coloured" : "charged"))
                  .help(
                      "it is stable and would have been seen: make a neutral odd field the"
                          + " lightest"));
    }
  }

  /** Some component has Q = T3 + Y = 0 and no colour. */
  private static boolean isNeutral(Field field) {
    var representation = field.representation();
    var twice = representation.hypercharge().multiply(2);
    boolean integer = twice.getDenominator().bitLength() == 1;
    int n = representation.isospin();
    return representation.colour().dimension() == 1
        && integer
        && twice.abs().compareTo(new BigFraction(n - 1)) <= 0
        && (n - 1 - twice.getNumeratorAsInt()) % 2 == 0;
  }
}

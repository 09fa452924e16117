package org.nsi.model.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Texts;

/** E0301: the hypercharges of a term add up to zero. */
final class HyperchargeRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    var sum = BigFraction.ZERO;
    for (var use : given.monomial().fields()) {
      sum = sum.add(charge(use));
    }
    if (sum.equals(BigFraction.ZERO)) {
      return;
    }
    var diagnostic = given.error("E0301", "term is not invariant under U(1)_Y");
    var charged = new ArrayList<FieldUse>();
    for (var use : given.monomial().fields()) {
      if (!charge(use).equals(BigFraction.ZERO)) {
        charged.add(use);
      }
    }
    for (int k = 0; k < charged.size(); k++) {
      boolean last = k == charged.size() - 1;
      var text = signed(charge(charged.get(k)));
      diagnostic =
          diagnostic.label(
              charged.get(k).span(),
              last ? text + "        sum " + signed(sum) + ", must be 0" : text);
    }
    findings.add(cure(given, charged, sum, diagnostic));
  }

  private static BigFraction charge(FieldUse use) {
    var charge = use.field().representation().hypercharge();
    return use.dual() ? charge.negate() : charge;
  }

  /** A boson whose conjugate repairs the sum. */
  private static Diagnostic cure(
      Case given, List<FieldUse> charged, BigFraction sum, Diagnostic diagnostic) {
    for (var use : charged) {
      boolean boson = !use.field().kind().isFermion();
      if (boson && charge(use).multiply(2).equals(sum)) {
        var conjugate = Conjugates.of(use);
        return diagnostic.help(
            Texts.factor(conjugate)
                + " carries "
                + signed(charge(conjugate))
                + ":  "
                + given.rewritten(use.span(), Texts.factor(conjugate)));
      }
    }
    for (var use : charged) {
      boolean declared = use.field().heavy() && !use.field().kind().isReal();
      if (declared) {
        var wanted = charge(use).subtract(sum);
        var own = use.dual() ? wanted.negate() : wanted;
        return diagnostic.help(
            "the term needs "
                + use.field().name()
                + " with hypercharge "
                + plain(own)
                + ", it is declared with "
                + plain(use.field().representation().hypercharge()));
      }
    }
    return diagnostic;
  }

  private static String plain(BigFraction value) {
    return value.toString().replace(" ", "");
  }

  /** {@code +1/2}. */
  static String signed(BigFraction value) {
    return (value.getNumerator().signum() >= 0 ? "+" : "") + plain(value);
  }
}

package org.nsi.model.check;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.model.term.Flavours;
import org.nsi.model.term.Lowering;
import org.nsi.unit.Dimension;

/**
 * E0307: fields, derivatives and couplings of a term have mass dimension 4, and the fields alone
 * not more.
 */
final class DimensionRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    int twice = given.monomial().twiceDimension();
    if (twice > 8) {
      findings.add(tooHigh(given, twice));
      return;
    }
    var coupling = coupling(given);
    if (coupling == null || given.monomial().fermions().size() % 2 == 1) {
      return;
    }
    int wanted = (8 - twice) / 2;
    if (coupling.dimension().equals(Dimension.energy(wanted))) {
      return;
    }
    var diagnostic =
        given.error(
            "E0307",
            given.monomial().span(),
            "term has mass dimension " + total(coupling.dimension(), twice) + ", must be 4");
    diagnostic = labels(given, diagnostic);
    findings.add(
        diagnostic.help(
            "the coupling must be "
                + (wanted == 0 ? "a pure number" : Quantities.unit(Dimension.energy(wanted)))
                + ", it is "
                + Quantities.unit(coupling.dimension())));
  }

  /** Every letter at 1: all entries of a matrix have one dimension. */
  private static @Nullable Quantity coupling(Case given) {
    var letters = new TreeMap<String, Integer>();
    for (var letter : Flavours.of(given.monomial(), given.scope()).keySet()) {
      letters.put(letter, 1);
    }
    return new Lowering(given.scope(), given.quantities())
        .coupling(given.term().source(), given.monomial(), letters);
  }

  private static String total(Dimension coupling, int twice) {
    int sum = 2 * coupling.energy() + twice;
    var text = sum % 2 == 0 ? Integer.toString(sum / 2) : sum + "/2";
    boolean odd = coupling.length() != 0 || coupling.time() != 0;
    return odd ? text + " and units of length or time" : text;
  }

  private static Diagnostic tooHigh(Case given, int twice) {
    var diagnostic =
        given.error(
            "E0307",
            given.monomial().span(),
            "the fields of the term have mass dimension "
                + (twice % 2 == 0 ? twice / 2 : twice + "/2")
                + ": not renormalisable");
    diagnostic = labels(given, diagnostic);
    return diagnostic.help(
        "a Lagrangian holds terms up to dimension 4; effective operators go into  smeft at SCALE {"
            + " ledq[1,1,1,1] = 1e-8 / GeV^2 }");
  }

  private static Diagnostic labels(Case given, Diagnostic diagnostic) {
    var labelled = diagnostic;
    for (var use : given.monomial().fields()) {
      var text = use.field().kind().isFermion() ? "3/2" : "1";
      labelled = labelled.label(use.span(), use.derivative().isPresent() ? text + " + 1" : text);
    }
    return labelled;
  }
}

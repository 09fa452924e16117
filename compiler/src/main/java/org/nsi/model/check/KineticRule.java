package org.nsi.model.check;

import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Element.FieldUse;

/**
 * E0313: terms with one or two fields are kinetic, mass or mixing terms, which follow from the
 * declarations; all but V†·D H of a heavy vector with the quantum numbers of the Higgs doublet (L1
 * of arXiv:1711.10391), a coupling that no declaration holds.
 */
final class KineticRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    var fields = given.monomial().fields();
    if (fields.size() > 2) {
      return;
    }
    if (fields.size() == 1) {
      findings.add(
          given
              .error("E0313", fields.get(0).span(), "a term with a single field is a tadpole")
              .help("fields are declared around their minimum; a vacuum value cannot be given"));
      return;
    }
    if (isVectorHiggsMixing(fields.get(0), fields.get(1))
        || isVectorHiggsMixing(fields.get(1), fields.get(0))) {
      return;
    }
    boolean derivative = false;
    for (var use : fields) {
      derivative |= use.derivative().isPresent();
    }
    boolean same = fields.get(0).field().name().equals(fields.get(1).field().name());
    var what = derivative ? "kinetic" : same ? "mass" : "mass mixing";
    var name =
        fields.get(0).field().heavy() ? fields.get(0).field().name() : fields.get(1).field().name();
    var diagnostic =
        given.error("E0313", given.monomial().span(), "a " + what + " term is not written by hand");
    findings.add(
        same || derivative
            ? diagnostic.help(
                "it follows from the declaration:  field " + name + " : ..., mass M_" + name)
            : diagnostic.help("fields are declared in the mass basis"));
  }

  private static boolean isVectorHiggsMixing(FieldUse vector, FieldUse higgs) {
    return vector.field().kind().isVector()
        && vector.field().heavy()
        && vector.derivative().isEmpty()
        && !higgs.field().heavy()
        && !higgs.field().kind().isVector()
        && higgs.derivative().isPresent();
  }
}

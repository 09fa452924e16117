package org.nsi.model.check;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Element.FieldUse;

/**
 * E0313: kinetic, mass and mixing terms follow from the declarations, and what holds Standard Model
 * fields alone follows from the inputs. Such a term is not examined further: it goes. All but V†·D
 * H of a heavy vector with the quantum numbers of the Higgs doublet (L1 of arXiv:1711.10391), a
 * coupling that no declaration holds.
 */
final class KineticRule implements MonomialRule {
  private static final String STANDARD_MODEL =
      "delete it: the Standard Model is built in and follows from the inputs";
  private static final int TWICE_RENORMALISABLE = 8;

  @Override
  public boolean isFinal() {
    return true;
  }

  @Override
  public void check(Case given, Findings findings) {
    var fields = given.monomial().fields();
    boolean declared = fields.stream().anyMatch(use -> use.field().heavy());
    boolean renormalisable = given.monomial().twiceDimension() <= TWICE_RENORMALISABLE;
    if (fields.size() > 2 && !declared && renormalisable) {
      findings.add(standardModel(given));
    }
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
    if (!derivative && !given.monomial().dirac().isEmpty()) {
      return; // a current without its vector field: the free index says so
    }
    boolean same = fields.get(0).field().name().equals(fields.get(1).field().name());
    var what = derivative ? "kinetic" : same ? "mass" : "mass mixing";
    var name =
        fields.get(0).field().heavy() ? fields.get(0).field().name() : fields.get(1).field().name();
    var diagnostic =
        given.error("E0313", given.monomial().span(), "a " + what + " term is not written by hand");
    if (!declared) {
      findings.add(diagnostic.help(STANDARD_MODEL));
      return;
    }
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

  private static Diagnostic standardModel(Case given) {
    boolean bosons = given.monomial().fermions().isEmpty();
    var diagnostic =
        given.error(
            "E0313",
            given.monomial().span(),
            "a term of Standard Model fields alone is not written by hand");
    return diagnostic
        .help(STANDARD_MODEL)
        .help(
            bosons
                ? "the Higgs self-coupling can be fixed:  inputs at matching { lambda_H = 0.26 }"
                : "Yukawa couplings can be fixed:  inputs at matching { y_"
                    + yukawa(given)
                    + " = { [3,3] = 0.01 } }");
  }

  private static String yukawa(Case given) {
    for (var use : given.monomial().fermions()) {
      if (List.of("e", "u", "d").contains(use.field().name())) {
        return use.field().name();
      }
    }
    return "e";
  }
}

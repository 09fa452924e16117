package org.nsi.model.check;

import java.util.ArrayList;
import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Contraction;
import org.nsi.model.term.Contraction.Contracted;
import org.nsi.model.term.Contraction.Misplaced;
import org.nsi.model.term.Contraction.NoSinglet;
import org.nsi.model.term.Contraction.Several;
import org.nsi.model.term.Element;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Texts;
import org.nsi.tensor.Group;
import org.nsi.tensor.Leg;
import org.nsi.tensor.Multiplicity;
import org.nsi.tensor.StandardInvariants;

/** E0302 to E0305 and E0318: isospin and colour contract to one invariant. */
final class InvarianceRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    group(given, Group.SU2, given.isospin(), findings);
    group(given, Group.SU3, given.colour(), findings);
  }

  private static void group(Case given, Group group, Contraction.Result result, Findings findings) {
    switch (result) {
      case Contracted contracted -> {}
      case Contraction.Skipped skipped -> {}
      case NoSinglet none -> findings.add(none(given, group, none));
      case Several several -> findings.add(several(given, group, several));
      case Misplaced misplaced ->
          findings.add(given.error("E0318", misplaced.span(), misplaced.reason()));
    }
  }

  private static String what(Group group) {
    return group == Group.SU2 ? "isospin" : "colour";
  }

  private static Diagnostic none(Case given, Group group, NoSinglet none) {
    var diagnostic =
        given.error(
            group == Group.SU2 ? "E0302" : "E0303", "term has no " + what(group) + " singlet");
    diagnostic = labels(diagnostic, none.elements(), none.legs());
    if (none.legs().size() > 1) {
      diagnostic = diagnostic.help(Multiplicity.decomposition(none.legs()) + ", no singlet");
    } else {
      diagnostic =
          diagnostic.help(
              "it is the only "
                  + what(group)
                  + " multiplet of the term and needs a partner: correct the representation of"
                  + " a field, or add one");
    }
    for (int k = 0; k < none.elements().size(); k++) {
      boolean boson =
          none.elements().get(k) instanceof FieldUse use && !use.field().kind().isFermion();
      if (boson && !none.legs().get(k).isReal()) {
        var flipped = new ArrayList<>(none.legs());
        flipped.set(k, flipped.get(k).conjugate());
        if (group == Group.SU3 && Multiplicity.ofSinglet(flipped) > 0) {
          var conjugate = Texts.factor(Conjugates.of((FieldUse) none.elements().get(k)));
          return diagnostic.help(
              conjugate
                  + " makes it one:  "
                  + given.rewritten(none.elements().get(k).span(), conjugate));
        }
      }
    }
    return diagnostic;
  }

  private static Diagnostic labels(Diagnostic diagnostic, List<Element> elements, List<Leg> legs) {
    var labelled = diagnostic;
    for (int k = 0; k < elements.size(); k++) {
      labelled = labelled.label(elements.get(k).span(), legs.get(k).label());
    }
    return labelled;
  }

  private static Diagnostic several(Case given, Group group, Several several) {
    var diagnostic =
        given.error(
            group == Group.SU2 ? "E0304" : "E0305",
            "term has " + several.count() + " independent " + what(group) + " invariants");
    diagnostic = labels(diagnostic, several.elements(), several.legs());
    boolean octets = several.legs().size() == 3;
    if (octets) {
      return diagnostic.help(
          "8 ⊗ 8 ⊗ 8 has f_ABC and d_ABC: the language has no word for the choice; put the fields"
              + " into other representations");
    }
    diagnostic =
        diagnostic.help(
            "parentheses contract inside, eps and tau (isospin) or T (colour) join neighbours;"
                + " candidates are");
    for (var pairing : StandardInvariants.pairings(several.legs())) {
      diagnostic = diagnostic.help("  " + candidate(several, pairing));
    }
    return diagnostic;
  }

  private static String candidate(Several several, List<int[]> pairing) {
    var text = new StringBuilder();
    for (var pair : pairing) {
      text.append(text.isEmpty() ? "(" : " (")
          .append(name(several.elements().get(pair[0])))
          .append(' ')
          .append(name(several.elements().get(pair[1])))
          .append(')');
    }
    return text.toString();
  }

  private static String name(Element element) {
    return element instanceof FieldUse use ? Texts.factor(use) : "tau";
  }
}

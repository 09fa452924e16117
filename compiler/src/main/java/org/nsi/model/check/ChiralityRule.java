package org.nsi.model.check;

import org.nsi.model.FieldKind;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Element.FieldUse;

/** E0311: projectors and chiral fields leave something: bar(l) L(F) = l̄ P_R P_L F = 0. */
final class ChiralityRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    var fermions = given.monomial().fermions();
    if (fermions.size() != 2 || given.monomial().dirac().size() > 1) {
      return;
    }
    var first = fermions.get(0);
    var second = fermions.get(1);
    boolean current =
        given.monomial().dirac().size() == 1
            && given.monomial().dirac().get(0).indices().size() == 1;
    boolean survives =
        current
            ? first.left() && second.left() || first.right() && second.right()
            : first.right() && second.left() || first.left() && second.right();
    if (survives) {
      return;
    }
    var diagnostic =
        given.error(
            "E0311",
            current
                ? "term vanishes: gamma(mu) connects equal chiralities"
                : "term vanishes: without gamma a bilinear connects opposite chiralities");
    diagnostic =
        diagnostic.label(first.span(), chirality(first)).label(second.span(), chirality(second));
    findings.add(diagnostic.help(cure(given, first, second)));
  }

  private static String chirality(FieldUse use) {
    if (!use.left() && !use.right()) {
      return "vanishes by itself";
    }
    return use.left() ? "left-handed" : "right-handed";
  }

  private static String cure(Case given, FieldUse first, FieldUse second) {
    for (var use : new FieldUse[] {second, first}) {
      var kind = use.field().kind();
      if (kind == FieldKind.DIRAC_FERMION || kind == FieldKind.MAJORANA_FERMION) {
        boolean left = use.conjugated() ? use.right() : use.left();
        var name = use.field().name();
        var index = given.term().source().slice(use.span());
        int bracket = index.indexOf('[');
        var generation = bracket >= 0 ? index.substring(bracket, index.indexOf(']') + 1) : "";
        var other = (left ? "R(" : "L(") + name + generation + ")";
        other = use.conjugated() ? "cc(" + other + ")" : other;
        other = use.bar() ? "bar(" + other + ")" : other;
        return other + " has the other chirality:  " + given.rewritten(use.span(), other);
      }
    }
    return "insert gamma(mu) with a vector field, or take the charge conjugate cc(psi) of one"
        + " fermion";
  }
}

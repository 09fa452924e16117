package org.nsi.model.check;

import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Texts;

/** E0312: fermions come as one bilinear, bar(psi) ... chi. */
final class BilinearRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    var fermions = given.monomial().fermions();
    if (fermions.isEmpty()) {
      if (!given.monomial().dirac().isEmpty()) {
        var dirac = given.monomial().dirac().get(0);
        findings.add(
            given.error(
                "E0318",
                dirac.span(),
                "a Dirac matrix stands between two fermions, here there is none"));
      }
      return;
    }
    if (fermions.size() % 2 == 1) {
      var diagnostic =
          given.error("E0312", "odd number of fermions: the term is no Lorentz scalar");
      for (var use : fermions) {
        diagnostic = diagnostic.label(use.span(), "spin 1/2");
      }
      findings.add(diagnostic.help("a bilinear is  (bar(psi) chi)"));
      return;
    }
    if (fermions.size() > 2) {
      return;
    }
    var first = fermions.get(0);
    var second = fermions.get(1);
    if (!first.bar() && !second.bar()) {
      findings.add(
          given
              .error("E0312", first.span(), "a bilinear needs a bar on its first fermion")
              .label(second.span(), "")
              .help(
                  "write  bar("
                      + Texts.factor(first)
                      + ")  or, for psi^T C chi,  bar(cc("
                      + Texts.factor(first)
                      + "))"));
    } else if (first.bar() && second.bar()) {
      findings.add(
          given
              .error("E0312", second.span(), "both fermions of the bilinear have a bar")
              .label(first.span(), ""));
    } else if (second.bar()) {
      findings.add(
          given
              .error("E0312", second.span(), "the fermion with the bar comes first in a bilinear")
              .help("write  (" + Texts.factor(second) + " " + Texts.factor(first) + ")"));
    } else {
      position(given, findings);
    }
  }

  private static void position(Case given, Findings findings) {
    var fermions = given.monomial().fermions();
    if (fermions.get(0).group() != fermions.get(1).group()) {
      findings.add(
          given
              .error(
                  "E0312",
                  fermions.get(0).span(),
                  "the two fermions of a bilinear stand in one parenthesis")
              .label(fermions.get(1).span(), ""));
      return;
    }
    for (var dirac : given.monomial().dirac()) {
      boolean between =
          dirac.span().start() >= fermions.get(0).span().end()
              && dirac.span().end() <= fermions.get(1).span().start();
      if (!between) {
        findings.add(
            given
                .error("E0318", dirac.span(), "a Dirac matrix stands between the two fermions")
                .label(fermions.get(0).span(), "")
                .label(fermions.get(1).span(), ""));
      }
    }
  }
}

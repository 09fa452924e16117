package org.nsi.model.check;

import java.util.List;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Flavours;
import org.nsi.model.term.Flavours.Occurrence;

/** E0401, E0402: a flavour letter stands exactly twice, over the same number of generations. */
final class FlavourRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    for (var entry : Flavours.of(given.monomial(), given.scope()).entrySet()) {
      count(given, entry.getKey(), entry.getValue(), findings);
    }
  }

  private static void count(Case given, String letter, List<Occurrence> places, Findings findings) {
    if (places.size() != 2) {
      var diagnostic =
          given.error(
              "E0401",
              "flavour letter '"
                  + letter
                  + "' stands "
                  + (places.size() == 1 ? "once" : places.size() + " times")
                  + ", it must stand twice");
      for (var place : places) {
        diagnostic = diagnostic.label(place.span(), "");
      }
      findings.add(
          diagnostic.help(
              places.size() == 1
                  ? "give a generation, 1 to 3, or put the letter on a coupling matrix"
                  : "a letter is summed over one pair of indices: use another letter for the"
                      + " others"));
      return;
    }
    var first = places.get(0);
    var second = places.get(1);
    if (first.range() != second.range() && first.range() > 0 && second.range() > 0) {
      findings.add(
          given
              .error(
                  "E0402",
                  "flavour letter '" + letter + "' runs over different numbers of generations")
              .label(first.span(), first.owner() + " has " + first.range())
              .label(second.span(), second.owner() + " has " + second.range()));
    }
  }
}

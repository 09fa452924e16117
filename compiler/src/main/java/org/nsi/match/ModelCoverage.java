package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;

/** What concerns a model as a whole: loops of even fields, fields that cannot be integrated out. */
final class ModelCoverage {
  private ModelCoverage() {}

  static List<Missing> missing(Model model, Set<WilsonCoefficient> computed, List<String> notes) {
    var missing = new ArrayList<Missing>();
    var mixing = new TreeSet<String>();
    var massless = new TreeSet<String>();
    var even = EnumSet.noneOf(Species.class);
    for (var vertex : model.vertices()) {
      switch (Role.of(vertex)) {
        case MASS_MIXING -> mixing.add(vertex.term().label());
        case MASSLESS -> massless.add(vertex.term().label());
        case LIGHT_SOURCE, FERMION_MIXING, EVEN_LOOP ->
            vertex.factors().stream()
                .filter(factor -> Light.isFermion(factor.field()))
                .forEach(factor -> even.add(Species.of(factor.field())));
        default -> {}
      }
    }
    for (var term : mixing) {
      var reason = "the term " + term + " changes the masses of the heavy fields";
      computed.stream()
          .map(WilsonCoefficient::operator)
          .distinct()
          .forEach(operator -> missing.add(Missing.all(operator, 0, reason)));
      notes.add("Not used in the matching: " + reason + ".");
    }
    for (var term : massless) {
      notes.add(
          "Not used in the matching: the term "
              + term
              + " has a field that cannot be integrated out.");
    }
    boolean heavyEven = model.fields().stream().anyMatch(field -> field.heavy() && !field.odd());
    if (heavyEven && model.match().loops() > 0) {
      notes.add(
          "Loops with heavy fields that are even under the parity are not computed: their"
              + " contributions are at tree level.");
      for (var species : even) {
        var reason = "one loop with heavy even fields that couple to " + species.letter();
        OperatorsOf.dipoles(species).forEach(o -> missing.add(Missing.all(o, 1, reason)));
        OperatorsOf.fourFermion(species).forEach(o -> missing.add(Missing.all(o, 1, reason)));
        OperatorsOf.higgsCurrent(species).forEach(o -> missing.add(Missing.all(o, 1, reason)));
        OperatorsOf.yukawaLike(species).forEach(o -> missing.add(Missing.all(o, 1, reason)));
      }
    }
    return missing;
  }
}

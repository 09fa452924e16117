package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/** What concerns a model as a whole: loops of even fields, fields that cannot be integrated out. */
final class ModelCoverage {
  private ModelCoverage() {}

  static List<Missing> missing(Model model, Set<WilsonCoefficient> computed, List<String> notes) {
    var missing = new ArrayList<Missing>();
    var mixing = new TreeSet<String>();
    var left = new TreeSet<String>();
    var even = EnumSet.noneOf(Species.class);
    for (var vertex : model.vertices()) {
      switch (Role.of(vertex)) {
        case MASS_MIXING -> mixing.add(vertex.term().label());
        case NOT_INTEGRATED -> {
          left.add(vertex.term().label());
          var reason = "a field of " + vertex.term().label() + " cannot be integrated out";
          lightSpecies(vertex).forEach(species -> addAll(missing, species, 0, reason));
        }
        case LIGHT_SOURCE, FERMION_MIXING, EVEN_LOOP -> even.addAll(lightSpecies(vertex));
        default -> {}
      }
    }
    for (var term : mixing) {
      var reason = term + " changes the masses of the heavy fields";
      computed.stream()
          .map(WilsonCoefficient::operator)
          .distinct()
          .forEach(operator -> missing.add(Missing.all(operator, 0, reason)));
      notes.add("Not used in the matching: " + reason + ".");
    }
    for (var term : left) {
      notes.add(
          "Not used in the matching: " + term + " has a field that cannot be integrated out.");
    }
    boolean heavyEven = model.fields().stream().anyMatch(field -> field.heavy() && !field.odd());
    if (heavyEven && model.match().loops() > 0) {
      notes.add(
          "Loops with heavy fields that are even under the parity are not computed: their"
              + " contributions are at tree level.");
      for (var species : even) {
        var reason = "one loop with heavy even fields that couple to " + species.letter();
        addAll(missing, species, 1, reason);
      }
    }
    return missing;
  }

  private static List<Species> lightSpecies(Vertex vertex) {
    return vertex.factors().stream()
        .filter(factor -> Light.isFermion(factor.field()))
        .map(factor -> Species.of(factor.field()))
        .toList();
  }

  private static void addAll(List<Missing> missing, Species species, int loops, String reason) {
    OperatorsOf.all(species).forEach(operator -> missing.add(Missing.all(operator, loops, reason)));
  }
}

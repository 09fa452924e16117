package org.nsi.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.nsi.algebra.Poly;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
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
    for (var vertex : model.vertices()) {
      switch (Role.of(vertex)) {
        case MASS_MIXING -> {
          mixing.add(vertex.term().label());
          if (vertex.factors().stream().anyMatch(factor -> Light.isHiggs(factor.field()))) {
            var reason = vertex.term().label() + " mixes H with a heavy vector (tree level)";
            OperatorsOf.HIGGS.forEach(name -> missing.add(Missing.all(name, 0, reason)));
          }
        }
        case NOT_INTEGRATED -> {
          left.add(vertex.term().label());
          var reason = "a field of " + vertex.term().label() + " cannot be integrated out";
          lightSpecies(vertex).forEach(species -> addAll(missing, species, 0, reason));
        }
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
      evenLoops(model, computed)
          .forEach(
              operator -> missing.add(Missing.all(operator, 1, "one loop with heavy even fields")));
    }
    return missing;
  }

  /**
   * Loops of light and heavy fields, vacuum polarisation and the self-energy of H reach, through
   * the equations of motion, every operator that conserves baryon number; the operators that
   * violate it, and the Weinberg operator where a single field couples, those that occur at tree
   * level.
   */
  private static List<String> evenLoops(Model model, Set<WilsonCoefficient> computed) {
    var tree = computed.stream().map(WilsonCoefficient::operator).toList();
    boolean several =
        model.fields().stream().filter(field -> field.heavy() && !field.odd()).count() > 1;
    return OperatorBasis.warsaw().operators().stream()
        .map(Operator::name)
        .filter(
            name ->
                tree.contains(name)
                    || !OperatorsOf.BARYON_NUMBER.contains(name)
                        && (several || !name.equals("llphiphi")))
        .toList();
  }

  /**
   * Fields that are odd under the parity contribute at one loop only: what that would be when the
   * file asks for the tree level.
   */
  static List<Missing> notAskedFor(
      Model model, Map<Part, SortedMap<WilsonCoefficient, Poly>> loop, List<String> notes) {
    var missing = new ArrayList<Missing>();
    loop.forEach(
        (part, values) ->
            values.keySet().stream()
                .map(WilsonCoefficient::operator)
                .distinct()
                .forEach(
                    operator ->
                        missing.add(
                            Missing.all(
                                operator, 1, part.words() + ": match { loops 1 } computes them"))));
    missing.addAll(LoopCoverage.missing(model));
    if (!missing.isEmpty()) {
      notes.add(
          "Fields that are odd under the parity contribute at one loop only, and the matching is at"
              + " tree level: match { loops 1 } computes them.");
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

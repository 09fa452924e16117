package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.match.OperatorsOf.Currents;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/**
 * One-loop contributions of odd fields that are not computed: those odd under CP with Higgs and
 * gauge fields alone, and those with vectors in the loop.
 */
final class LoopCoverage {
  private final List<Missing> missing = new ArrayList<>();

  private LoopCoverage() {}

  static List<Missing> missing(Model model) {
    var coverage = new LoopCoverage();
    var odd = model.fields().stream().filter(field -> field.odd() && field.heavy()).toList();
    if (!odd.isEmpty()) {
      coverage.vacuumPolarisation(odd.stream().filter(field -> field.kind().isVector()).toList());
      coverage.higgs(model.vertices());
    }
    coverage.oddVectors(model.vertices());
    return coverage.missing;
  }

  private void add(String operator, Predicate<List<Integer>> entries, String reason) {
    missing.add(new Missing(operator, 1, entries, reason));
  }

  private static boolean diagonal(Currents currents, List<Integer> i) {
    boolean direct = i.get(0).equals(i.get(1)) && i.get(2).equals(i.get(3));
    boolean exchanged =
        currents.first() == currents.second()
            && i.get(0).equals(i.get(3))
            && i.get(1).equals(i.get(2));
    return direct || exchanged;
  }

  private void vacuumPolarisation(List<Field> vectors) {
    for (var gauge : Gauge.values()) {
      if (vectors.stream().noneMatch(gauge::couplesTo)) {
        continue;
      }
      var reason = "vacuum polarisation by odd vectors";
      for (var currents : OperatorsOf.exchange(gauge)) {
        add(currents.operator(), i -> diagonal(currents, i), reason);
      }
      for (var species : Species.values()) {
        for (var operator : OperatorsOf.higgsCurrent(species)) {
          if (gauge == (operator.endsWith("3") ? Gauge.W : Gauge.B)) {
            add(operator, i -> i.get(0).equals(i.get(1)), reason);
          }
        }
      }
      var bosonic =
          switch (gauge) {
            case B -> List.of("phiBox", "phiD");
            case W -> List.of("W", "dphi", "ephi", "phi", "phiBox", "uphi");
            case G -> List.of("G");
          };
      bosonic.forEach(operator -> add(operator, i -> true, reason));
    }
  }

  /**
   * Of loops with Higgs fields, H†H F F̃; everything where other heavy fields stand at the vertex.
   */
  private void higgs(List<Vertex> vertices) {
    for (var vertex : vertices) {
      if (Role.of(vertex) != Role.ODD_HIGGS) {
        continue;
      }
      var reason = "loops with external Higgs fields (" + vertex.term().label() + ")";
      if (!HiggsVertices.has(vertex)) {
        OperatorBasis.warsaw().operators().stream()
            .map(Operator::name)
            .filter(name -> !OperatorsOf.BARYON_NUMBER.contains(name))
            .forEach(operator -> add(operator, i -> true, reason));
      } else if (vertex.lorentz() == Vertex.Lorentz.YUKAWA) {
        var words = "odd under CP, " + reason;
        List.of("phiBtilde", "phiWtilde", "phiWtildeB")
            .forEach(operator -> add(operator, i -> true, words));
        if (Gauge.G.couplesTo(vertex.factors().getFirst().field())) {
          add("phiGtilde", i -> true, words);
        }
      }
    }
  }

  /** Odd vectors in the loop: nothing of it is computed. */
  private void oddVectors(List<Vertex> vertices) {
    var light = EnumSet.noneOf(Species.class);
    for (var vertex : vertices) {
      if (Role.of(vertex) == Role.ODD_VECTOR) {
        vertex.factors().stream()
            .filter(factor -> Light.isFermion(factor.field()))
            .forEach(factor -> light.add(Species.of(factor.field())));
      }
    }
    for (var species : light) {
      var reason = "loops with odd vectors that couple to " + species.letter();
      OperatorsOf.all(species).forEach(operator -> add(operator, i -> true, reason));
    }
  }
}

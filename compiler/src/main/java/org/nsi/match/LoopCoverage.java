package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nsi.match.Couplings.OddYukawa;
import org.nsi.match.OperatorsOf.Currents;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/**
 * One-loop contributions of odd fields that are not computed: those with external Higgs fields at
 * couplings of the heavy fields to H, and those with vectors in the loop.
 */
final class LoopCoverage {
  private final List<Missing> missing = new ArrayList<>();

  private final List<OddYukawa> yukawas;

  private LoopCoverage(List<OddYukawa> yukawas) {
    this.yukawas = yukawas;
  }

  static List<Missing> missing(Model model, Couplings couplings) {
    var coverage = new LoopCoverage(couplings.yukawas());
    var odd = model.fields().stream().filter(field -> field.odd() && field.heavy()).toList();
    if (!odd.isEmpty()) {
      coverage.vacuumPolarisation(odd.stream().filter(field -> field.kind().isVector()).toList());
      coverage.higgs(model.vertices());
    }
    coverage.oddVectors(model.vertices());
    return coverage.missing;
  }

  private Set<Species> species() {
    var result = EnumSet.noneOf(Species.class);
    yukawas.forEach(y -> result.add(Light.species(Light.flavour(y.light()))));
    return result;
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

  /** Loops with external Higgs fields. */
  private void higgs(List<Vertex> vertices) {
    for (var vertex : vertices) {
      if (Role.of(vertex) != Role.ODD_HIGGS) {
        continue;
      }
      var reason = "loops with external Higgs fields (" + vertex.term().label() + ")";
      List.of("phi", "phiB", "phiBox", "phiD", "phiG", "phiW", "phiWB")
          .forEach(operator -> add(operator, i -> true, reason));
      boolean quartic = vertex.lorentz() == Vertex.Lorentz.SCALARS && vertex.factors().size() > 3;
      if (!quartic) {
        List.of("phiBtilde", "phiGtilde", "phiWtilde", "phiWtildeB")
            .forEach(operator -> add(operator, i -> true, reason));
        fourFermion(reason);
      }
      List.of("dphi", "ephi", "uphi").forEach(operator -> add(operator, i -> true, reason));
      for (var species : species()) {
        if (!quartic) {
          OperatorsOf.higgsCurrent(species).forEach(operator -> add(operator, i -> true, reason));
          OperatorsOf.dipoles(species).forEach(operator -> add(operator, i -> true, reason));
          if (species == Species.U || species == Species.D) {
            add("phiud", i -> true, reason);
          }
        }
        if (species == Species.L) {
          add("llphiphi", i -> true, reason);
        }
      }
    }
  }

  /** (D²H)†(D²H) and ψ²HD² become ψ⁴ by the equation of motion of H. */
  private void fourFermion(String reason) {
    var words = reason + ", proportional to Yukawa couplings";
    List.of("le", "ledq", "lequ1", "qd1", "qd8", "qu1", "qu8", "quqd1")
        .forEach(operator -> add(operator, i -> true, words));
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

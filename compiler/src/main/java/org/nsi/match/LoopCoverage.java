package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nsi.match.Couplings.OddYukawa;
import org.nsi.match.OperatorsOf.Currents;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/** One-loop contributions of odd fields that are not computed: all but boxes. */
final class LoopCoverage {
  private final List<Missing> missing = new ArrayList<>();

  /** Pairs of flavours, see {@link Light}, that couple to the same loop. */
  private final Set<List<Integer>> pairs = new HashSet<>();

  private LoopCoverage() {}

  static List<Missing> missing(Model model, Couplings couplings) {
    var coverage = new LoopCoverage();
    var odd = model.fields().stream().filter(field -> field.odd() && field.heavy()).toList();
    if (!odd.isEmpty()) {
      coverage.findPairs(couplings.yukawas());
      coverage.penguins();
      coverage.vacuumPolarisation(odd);
      coverage.higgs(model.vertices());
    }
    coverage.oddVectors(model.vertices());
    return coverage.missing;
  }

  private void findPairs(List<OddYukawa> yukawas) {
    record Loop(Leg fermion, Leg scalar) {}
    Map<Loop, Set<Integer>> flavours = new LinkedHashMap<>();
    for (var y : yukawas) {
      flavours
          .computeIfAbsent(new Loop(y.fermion(), y.scalar()), key -> new HashSet<>())
          .add(Light.flavour(y.light()));
    }
    for (var together : flavours.values()) {
      for (int a : together) {
        for (int b : together) {
          if (Light.species(a) == Light.species(b)) {
            pairs.add(List.of(a, b));
          }
        }
      }
    }
  }

  private Set<Species> species() {
    var result = EnumSet.noneOf(Species.class);
    pairs.forEach(pair -> result.add(Light.species(pair.get(0))));
    return result;
  }

  private boolean inLoop(Species species, int p, int r) {
    return pairs.contains(
        List.of(
            Light.flavour(Light.fermion(species, p, 0)),
            Light.flavour(Light.fermion(species, r, 0))));
  }

  private void add(String operator, Predicate<List<Integer>> entries, String reason) {
    missing.add(new Missing(operator, 1, entries, reason));
  }

  private void penguins() {
    for (var gauge : Gauge.values()) {
      for (var currents : OperatorsOf.exchange(gauge)) {
        for (var species : species()) {
          if (gauge.couplesTo(species)
              && (currents.first() == species || currents.second() == species)) {
            add(
                currents.operator(),
                penguin(currents, species),
                "gauge penguins of " + species.letter());
          }
        }
      }
    }
    for (var species : species()) {
      for (var operator : OperatorsOf.higgsCurrent(species)) {
        add(
            operator,
            i -> inLoop(species, i.get(0), i.get(1)),
            "gauge penguins of " + species.letter());
      }
      var reason = "self-energy of " + species.letter() + ", proportional to a Yukawa coupling";
      OperatorsOf.yukawaLike(species).forEach(operator -> add(operator, i -> true, reason));
      yukawaPartners(species).forEach(operator -> add(operator, i -> true, reason));
      OperatorsOf.dipoles(species)
          .forEach(
              operator ->
                  add(
                      operator,
                      i -> true,
                      "dipole of " + species.letter() + ", proportional to a Yukawa coupling"));
    }
  }

  /** ψ²H²D of the fermions that the Yukawa couplings connect a species with. */
  private static List<String> yukawaPartners(Species species) {
    return switch (species) {
      case L -> List.of("phie");
      case E -> List.of("phil1", "phil3");
      case Q -> List.of("phiu", "phid", "phiud");
      case U, D -> List.of("phiq1", "phiq3");
    };
  }

  /** c_pr δ_st and, for two currents of one species, the exchanges. */
  private Predicate<List<Integer>> penguin(Currents currents, Species species) {
    return i -> {
      int p = i.get(0);
      int r = i.get(1);
      int s = i.get(2);
      int t = i.get(3);
      boolean first = currents.first() == species && s == t && inLoop(species, p, r);
      boolean second = currents.second() == species && p == r && inLoop(species, s, t);
      boolean exchanged =
          currents.first() == currents.second()
              && (s == r && inLoop(species, p, t) || p == t && inLoop(species, s, r));
      return first || second || exchanged;
    };
  }

  private static boolean diagonal(Currents currents, List<Integer> i) {
    boolean direct = i.get(0).equals(i.get(1)) && i.get(2).equals(i.get(3));
    boolean exchanged =
        currents.first() == currents.second()
            && i.get(0).equals(i.get(3))
            && i.get(1).equals(i.get(2));
    return direct || exchanged;
  }

  private void vacuumPolarisation(List<Field> odd) {
    for (var gauge : Gauge.values()) {
      if (odd.stream().noneMatch(gauge::couplesTo)) {
        continue;
      }
      var reason = "vacuum polarisation";
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

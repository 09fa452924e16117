package org.nsi.flavour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.FlavourSymmetry;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;

/**
 * Finds for each operator the formula with letters for the flavours of which all matched components
 * are instances. Monomials of components with as many different generations as possible are read in
 * all ways; the coefficients of these readings follow from a linear system; and the result counts
 * only if it gives every component exactly.
 */
public final class FlavourFormulas {
  /** Readings that are compared at once. */
  private static final int MOST = 100;

  /** Formulas with more terms would not be read. */
  private static final int LONGEST = 24;

  private static final int GENERATIONS = 3;

  private final Entries entries;
  private final Set<Symbol> masses = new HashSet<>();

  private FlavourFormulas(Model model) {
    entries = new Entries(model);
    for (var field : model.fields()) {
      field.mass().forEach(mass -> masses.addAll(Poly.fromExpr(mass).symbols()));
    }
  }

  /**
   * The formulas, one for each operator that has one.
   *
   * @param coefficients all entries that do not vanish
   */
  public static List<FlavourFormula> of(Model model, Map<WilsonCoefficient, Poly> coefficients) {
    var byOperator = new TreeMap<String, Map<WilsonCoefficient, Poly>>();
    coefficients.forEach(
        (coefficient, formula) ->
            byOperator
                .computeIfAbsent(coefficient.operator(), key -> new LinkedHashMap<>())
                .put(coefficient, formula));
    var matrices = new HashSet<String>();
    for (var parameter : model.parameters()) {
      if (!parameter.shape().isEmpty()) {
        matrices.add(parameter.name());
      }
    }
    if (matrices.isEmpty()) {
      return List.of();
    }
    var finder = new FlavourFormulas(model);
    var formulas = new ArrayList<FlavourFormula>();
    byOperator.forEach(
        (name, values) -> {
          var operator = OperatorBasis.warsaw().get(name);
          if (isWorthwhile(operator, values, matrices)) {
            finder.find(operator, values).ifPresent(formulas::add);
          }
        });
    return formulas;
  }

  /** Indices at couplings, and components to generalise from. */
  private static boolean isWorthwhile(
      Operator operator, Map<WilsonCoefficient, Poly> values, Set<String> matrices) {
    return operator.indexCount() > 1
        && operator.symmetry() != FlavourSymmetry.QQQL
        && values.size() > 1
        && values.values().stream().allMatch(poly -> poly.size() <= LONGEST)
        && values.values().stream()
            .flatMap(poly -> poly.symbols().stream())
            .anyMatch(symbol -> matrices.contains(symbol.name()));
  }

  private Optional<FlavourFormula> find(Operator operator, Map<WilsonCoefficient, Poly> values) {
    var components = new Components(operator, values);
    var candidates = new LinkedHashSet<Pattern>();
    var classes = representatives(operator.indexCount());
    for (int distinct = Math.min(GENERATIONS, operator.indexCount()); distinct > 0; distinct--) {
      for (var generations : classes) {
        if (new HashSet<>(generations).size() == distinct) {
          for (var monomial : components.at(generations).monomials()) {
            candidates.addAll(Candidates.of(monomial, generations, entries, masses));
          }
        }
        if (candidates.size() > MOST) {
          return Optional.empty();
        }
      }
      // A few components most often determine it; all of them decide.
      int most = distinct;
      var few = classes.stream().filter(tuple -> new HashSet<>(tuple).size() == most).toList();
      for (var equations : List.of(few.subList(0, (few.size() + 1) / 2), classes)) {
        var formula = solve(List.copyOf(candidates), components, equations);
        if (formula.isPresent() && holds(formula.get(), components)) {
          return Optional.of(named(operator, formula.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static FlavourFormula named(Operator operator, Map<Pattern, Exact> formula) {
    var letters = new ArrayList<Integer>();
    for (int k = 0; k < operator.indexCount(); k++) {
      letters.add(Symbol.letter(k));
    }
    return new FlavourFormula(operator.name(), letters, sum(formula));
  }

  /** All ways in which generations can be equal or different, with two sets of names for them. */
  private static List<List<Integer>> representatives(int count) {
    var result = new LinkedHashSet<List<Integer>>();
    grow(new ArrayList<>(), 0, count, result);
    var all = new ArrayList<>(result);
    for (var tuple : result) {
      var renamed = tuple.stream().map(g -> g % GENERATIONS + 1).toList();
      if (!result.contains(renamed)) {
        all.add(renamed);
      }
    }
    return all;
  }

  private static void grow(List<Integer> tuple, int used, int count, Set<List<Integer>> result) {
    if (tuple.size() == count) {
      result.add(List.copyOf(tuple));
      return;
    }
    for (int g = 1; g <= Math.min(used + 1, GENERATIONS); g++) {
      tuple.add(g);
      grow(tuple, Math.max(used, g), count, result);
      tuple.removeLast();
    }
  }

  private Optional<Map<Pattern, Exact>> solve(
      List<Pattern> candidates, Components components, List<List<Integer>> classes) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    var system = new LinearSystem(candidates.size());
    for (var generations : classes) {
      var rows = new HashMap<Monomial, Exact[]>();
      for (int k = 0; k < candidates.size(); k++) {
        for (var term : candidates.get(k).at(generations, entries).terms()) {
          row(rows, term.monomial(), candidates.size())[k] = term.coefficient();
        }
      }
      for (var term : components.at(generations).terms()) {
        row(rows, term.monomial(), candidates.size())[candidates.size()] = term.coefficient();
      }
      rows.values().forEach(system::add);
      if (system.isContradictory()) {
        return Optional.empty();
      }
    }
    return system
        .solution()
        .map(
            solution -> {
              var used = new LinkedHashMap<Pattern, Exact>();
              for (int k = 0; k < candidates.size(); k++) {
                if (!solution.get(k).isZero()) {
                  used.put(candidates.get(k), solution.get(k));
                }
              }
              return used;
            });
  }

  private static Exact[] row(Map<Monomial, Exact[]> rows, Monomial monomial, int unknowns) {
    return rows.computeIfAbsent(
        monomial,
        key -> {
          var row = new Exact[unknowns + 1];
          Arrays.fill(row, Exact.ZERO);
          return row;
        });
  }

  /** Whether every component is the value of the formula. */
  private boolean holds(Map<Pattern, Exact> formula, Components components) {
    for (var generations : components.all()) {
      var rest = new Poly.Sum().add(components.at(generations), Exact.of(-1));
      formula.forEach((pattern, factor) -> rest.add(pattern.at(generations, entries), factor));
      if (!rest.isZero()) {
        return false;
      }
    }
    return !formula.isEmpty();
  }

  private static Poly sum(Map<Pattern, Exact> formula) {
    var sum = new Poly.Sum();
    formula.forEach((pattern, factor) -> sum.add(pattern.term(), factor));
    return sum.toPoly();
  }
}

package org.nsi.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.ExactMatrix;
import org.nsi.algebra.Poly;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * Writes a component Lagrangian in the Warsaw basis: for each set of flavours the linear system Σ C
 * O = L over all components, which has more equations than unknowns and must hold exactly. The
 * unknowns are the entries that WCxf lists, so that L = Σ C O (+ h.c.) over them and C is in the
 * normalisation of WCxf.
 */
final class Projection {
  private final WarsawInvariants invariants;
  private final OperatorBasis basis = OperatorBasis.warsaw();
  private final SortedMap<WilsonCoefficient, Poly> result = new TreeMap<>();

  private final Set<Sector> solved = new HashSet<>();

  /**
   * An operator with flavours, in components; with {@code conjugate} it is the conjugate of the one
   * that is listed.
   */
  private record Column(
      WilsonCoefficient coefficient, boolean conjugate, Map<Structure, Exact> components) {}

  private Projection(WarsawInvariants invariants) {
    this.invariants = invariants;
  }

  /**
   * The coefficients that are not zero.
   *
   * @throws ProjectionFault if the Lagrangian is not a sum of operators of the basis
   */
  static SortedMap<WilsonCoefficient, Poly> project(
      WarsawInvariants invariants, Map<Structure, Poly> lagrangian) {
    var bySector = new LinkedHashMap<Sector, Map<Structure, Poly>>();
    lagrangian.forEach(
        (structure, value) ->
            bySector
                .computeIfAbsent(Sector.of(structure), key -> new LinkedHashMap<>())
                .put(structure, value));
    var projection = new Projection(invariants);
    for (var sector : bySector.keySet()) {
      projection.solve(sector, bySector);
    }
    return projection.result;
  }

  /**
   * The operators of a sector, each once; a class that WCxf lists by its Hermitian conjugate is
   * marked.
   */
  private List<Column> columns(Sector sector) {
    var columns = new LinkedHashMap<WilsonCoefficient, Column>();
    for (var operator : invariants.of(sector.kind())) {
      for (var generations : sector.generations(operator)) {
        basis
            .canonical(new WilsonCoefficient(operator.name(), generations))
            .filter(canonical -> canonical.sign() == 1)
            .filter(canonical -> basis.isIndependent(canonical.representative()))
            .ifPresent(
                canonical ->
                    columns.computeIfAbsent(
                        canonical.representative(),
                        name ->
                            new Column(
                                name, canonical.conjugate(), expand(operator, generations))));
      }
    }
    return List.copyOf(columns.values());
  }

  private static Map<Structure, Exact> expand(WarsawOperator operator, List<Integer> generations) {
    var components = new LinkedHashMap<Structure, Exact>();
    operator.expand(
        generations, (structure, value) -> components.merge(structure, value, Exact::plus));
    components.values().removeIf(Exact::isZero);
    return components;
  }

  /** Once for a sector and the one of the conjugates. */
  private void solve(Sector sector, Map<Sector, Map<Structure, Poly>> lagrangian) {
    if (solved.contains(sector)) {
      return;
    }
    var columns = columns(sector);
    var conjugate = sector.conjugate();
    if (columns.isEmpty()) {
      if (!lagrangian.containsKey(conjugate) || columns(conjugate).isEmpty()) {
        throw new ProjectionFault("no operator of the Warsaw basis has the fields of " + sector);
      }
      return;
    }
    solved.add(sector);
    solved.add(conjugate);
    var given = Objects.requireNonNull(lagrangian.get(sector));
    var solution = solve(columns.stream().map(Column::components).toList(), given);
    for (int c = 0; c < columns.size(); c++) {
      var value = solution.get(c);
      if (!value.isZero()) {
        result.put(
            columns.get(c).coefficient(), columns.get(c).conjugate() ? value.conjugate() : value);
      }
    }
  }

  /**
   * The x with Σ_c x_c operator_c = terms.
   *
   * @throws ProjectionFault if there is none or more than one
   */
  static <K> List<Poly> solve(List<Map<K, Exact>> operators, Map<K, Poly> terms) {
    var structures = new LinkedHashSet<K>();
    operators.forEach(operator -> structures.addAll(operator.keySet()));
    var rows = List.copyOf(structures);
    var matrix = new Exact[operators.size()][rows.size()];
    for (int c = 0; c < matrix.length; c++) {
      for (int r = 0; r < rows.size(); r++) {
        matrix[c][r] = operators.get(c).getOrDefault(rows.get(r), Exact.ZERO);
      }
    }
    var solution = solve(matrix, rows, terms);
    structures.addAll(terms.keySet());
    structures.forEach(structure -> checkResidual(structure, operators, solution, terms));
    return solution;
  }

  /** As many independent rows as unknowns determine the solution. */
  private static <K> List<Poly> solve(Exact[][] transposed, List<K> rows, Map<K, Poly> terms) {
    int n = transposed.length;
    int[] pivots = ExactMatrix.echelon(transposed).pivots();
    if (pivots.length < n) {
      throw new ProjectionFault("the operators are not independent: " + rows);
    }
    var square = new Exact[n][n];
    for (int r = 0; r < n; r++) {
      for (int c = 0; c < n; c++) {
        square[r][c] = transposed[c][pivots[r]];
      }
    }
    var inverse = ExactMatrix.inverse(square);
    var solution = new ArrayList<Poly>();
    for (int c = 0; c < n; c++) {
      var sum = new Poly.Sum();
      for (int r = 0; r < n; r++) {
        sum.add(terms.getOrDefault(rows.get(pivots[r]), Poly.ZERO), inverse[c][r]);
      }
      solution.add(sum.toPoly());
    }
    return solution;
  }

  private static <K> void checkResidual(
      K structure, List<Map<K, Exact>> operators, List<Poly> solution, Map<K, Poly> terms) {
    var rest = new Poly.Sum();
    rest.add(terms.getOrDefault(structure, Poly.ZERO));
    for (int c = 0; c < operators.size(); c++) {
      var value = operators.get(c).get(structure);
      if (value != null) {
        rest.add(solution.get(c), value.negate());
      }
    }
    if (!rest.isZero()) {
      throw new ProjectionFault("left over: " + rest.toPoly() + " " + structure);
    }
  }
}

package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;

/**
 * Integrates the heavy fields of a model out, at tree level and one loop, projected on the Warsaw
 * basis (arXiv:1008.4884) in the normalisation of WCxf (arXiv:1712.05298).
 */
public final class Matching {
  private Matching() {}

  /** The coefficients at the matching scale, symbolic, and what is missing in them. */
  public static Matched match(Model model) {
    var couplings = Lowering.lower(model.vertices());
    var invariants = new WarsawInvariants();
    var missing = new ArrayList<Missing>();
    var notes = new ArrayList<String>();
    var parts = new TreeMap<WilsonCoefficient, SortedMap<Part, Poly>>();

    var tree = TreeLevel.integrateOut(couplings).terms();
    var higgs = HiggsProjection.project(tree);
    collect(parts, Part.TREE, project(invariants, tree));
    collect(parts, Part.TREE, higgs.coefficients());
    missing.addAll(TreeCoverage.missing(model, couplings, tree, higgs));
    var loop = OneLoop.compute(invariants, model, couplings);
    if (model.match().loops() > 0) {
      loop.parts().forEach((part, values) -> collect(parts, part, values));
      missing.addAll(loop.missing());
      missing.addAll(LoopCoverage.missing(model));
    } else {
      missing.addAll(ModelCoverage.notAskedFor(model, loop.parts(), notes));
    }
    missing.addAll(ModelCoverage.missing(model, parts.keySet(), notes));
    return new Matched(coefficients(parts, missing), notComputed(missing), notes);
  }

  /** Without what {@link HiggsProjection} and {@link TreeCoverage} deal with. */
  private static SortedMap<WilsonCoefficient, Poly> project(
      WarsawInvariants invariants, Map<Structure, Poly> lagrangian) {
    var fermionic = new LinkedHashMap<Structure, Poly>();
    lagrangian.forEach(
        (structure, value) -> {
          if (structure.kind() != Structure.Kind.HIGGS
              && structure.kind() != Structure.Kind.TOTAL_DERIVATIVE) {
            fermionic.put(structure, value);
          }
        });
    return Projection.project(invariants, fermionic);
  }

  private static void collect(
      SortedMap<WilsonCoefficient, SortedMap<Part, Poly>> parts,
      Part part,
      SortedMap<WilsonCoefficient, Poly> values) {
    values.forEach(
        (coefficient, value) ->
            parts
                .computeIfAbsent(coefficient, key -> new TreeMap<>())
                .merge(part, value, Poly::plus));
  }

  private static SortedMap<WilsonCoefficient, MatchedCoefficient> coefficients(
      SortedMap<WilsonCoefficient, SortedMap<Part, Poly>> parts, List<Missing> missing) {
    var result = new TreeMap<WilsonCoefficient, MatchedCoefficient>();
    parts.forEach(
        (coefficient, contributions) -> {
          var total = new Poly.Sum();
          contributions.values().forEach(total::add);
          contributions.values().removeIf(Poly::isZero);
          int loops = contributions.keySet().equals(Set.of(Part.TREE)) ? 0 : 1;
          var lacking = new LinkedHashSet<String>();
          for (var item : missing) {
            if (item.loops() <= loops
                && item.operator().equals(coefficient.operator())
                && item.entries().test(coefficient.indices())) {
              lacking.add(item.reason());
            }
          }
          result.put(
              coefficient,
              new MatchedCoefficient(
                  coefficient,
                  loops,
                  total.toPoly(),
                  contributions,
                  lacking.isEmpty(),
                  reason(contributions.keySet(), lacking)));
        });
    return result;
  }

  private static String reason(Set<Part> parts, Set<String> lacking) {
    var content = parts.stream().map(Part::words).collect(Collectors.joining(", "));
    return lacking.isEmpty() ? content : content + " only; missing: " + String.join("; ", lacking);
  }

  private static List<NotComputed> notComputed(List<Missing> missing) {
    var reasons = new TreeMap<String, Set<String>>();
    for (var item : missing) {
      reasons.computeIfAbsent(item.operator(), key -> new LinkedHashSet<>()).add(item.reason());
    }
    var result = new ArrayList<NotComputed>();
    reasons.forEach(
        (operator, all) -> result.add(new NotComputed(operator, String.join("; ", all))));
    return result;
  }
}

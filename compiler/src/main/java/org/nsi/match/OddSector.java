package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.OddYukawa;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex.WeylPart;

/**
 * The heavy odd fields in components: left-handed fermions ψ_a, which a mass term connects with
 * their partners, and scalars φ_s, s running over a field and its conjugate, with L ⊃ Σ y_Aas φ_s
 * (ψ_a η_A) + h.c. over light components A, see {@link Light}.
 *
 * @param fermions each left-handed component once
 * @param scalars each component and, unless it is real, its conjugate
 */
record OddSector(List<Leg> fermions, List<Leg> scalars, Map<Integer, List<OddYukawa>> yukawas) {

  static OddSector of(Model model, Couplings couplings) {
    var fermions = new ArrayList<Leg>();
    var scalars = new ArrayList<Leg>();
    for (var field : model.fields()) {
      if (field.odd() && field.heavy() && !field.kind().isVector()) {
        for (int generation = 1; generation <= field.generations(); generation++) {
          if (field.mass(generation).isPresent()) {
            components(field, generation, field.kind().isFermion() ? fermions : scalars);
          }
        }
      }
    }
    var yukawas = new LinkedHashMap<Integer, List<OddYukawa>>();
    for (var y : couplings.yukawas()) {
      yukawas.computeIfAbsent(y.light(), key -> new ArrayList<>()).add(y);
    }
    return new OddSector(fermions, scalars, yukawas);
  }

  private static void components(Field field, int generation, List<Leg> legs) {
    var part = field.kind().isFermion() ? WeylPart.LEFT : WeylPart.NONE;
    for (int component = 0; component < field.representation().components(); component++) {
      var leg = new Leg(field, generation, component, part, false);
      legs.add(leg);
      if (!field.kind().isReal()) {
        legs.add(leg.partner());
      }
    }
  }

  /** The light components that couple. */
  Set<Integer> lights() {
    return new LinkedHashSet<>(yukawas.keySet());
  }

  /** What a light component couples to. */
  List<OddYukawa> of(int light) {
    return yukawas.getOrDefault(light, List.of());
  }

  /** Pairs of generations of a species that couple to something. */
  Set<Integer> generations(Species species) {
    var result = new LinkedHashSet<Integer>();
    for (int light : yukawas.keySet()) {
      if (Light.species(Light.flavour(light)) == species) {
        result.add(Light.generation(Light.flavour(light)));
      }
    }
    return result;
  }

  /**
   * Σ y*_A k(A, B) y_B over the couplings of two light components: a loop with an outgoing and an
   * incoming light fermion, k what stands between the vertices.
   */
  Poly preserving(int a, int b, BiFunction<OddYukawa, OddYukawa, Poly> kernel) {
    var sum = new Poly.Sum();
    for (var x : of(a)) {
      for (var y : of(b)) {
        var between = kernel.apply(x, y);
        if (!between.isZero()) {
          sum.addProduct(x.coupling().conjugate().times(y.coupling()), between);
        }
      }
    }
    return sum.toPoly();
  }
}

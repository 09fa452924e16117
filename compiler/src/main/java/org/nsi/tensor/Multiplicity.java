package org.nsi.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often representations occur in a product: characters and Weyl's formula, integers only. */
public final class Multiplicity {
  private Multiplicity() {}

  /** The number of independent invariants in a product of legs of one group. */
  public static int ofSinglet(List<Leg> legs) {
    if (legs.isEmpty()) {
      return 1;
    }
    if (legs.size() == 1) {
      return legs.get(0).isTrivial() ? 1 : 0;
    }
    if (legs.size() == 2) {
      var first = legs.get(0);
      var second = legs.get(1);
      boolean dual = first.group() == Group.SU2 || first.isReal() || first.dual() != second.dual();
      return first.dimension() == second.dimension() && dual ? 1 : 0;
    }
    return multiplicity(legs.get(0).group(), weights(legs), 0, 0);
  }

  /** {@code 2 ⊗ 2 = 1 ⊕ 3}. */
  public static String decomposition(List<Leg> legs) {
    var text = new StringBuilder();
    for (var leg : legs) {
      text.append(text.isEmpty() ? "" : " ⊗ ").append(leg.label());
    }
    return text.append(" = ").append(String.join(" ⊕ ", components(legs))).toString();
  }

  /** The irreducible parts of a product, smallest first, repeated as often as they occur. */
  public static List<String> components(List<Leg> legs) {
    var group = legs.get(0).group();
    var weights = weights(legs);
    var byDimension = new TreeMap<Integer, List<String>>();
    for (int weight : weights.keySet()) {
      int second = Math.floorMod(weight + 32, 64) - 32;
      int first = (weight - second) / 64;
      if (first < 0 || second < 0) {
        continue;
      }
      int count = multiplicity(group, weights, first, second);
      for (int k = 0; k < count; k++) {
        byDimension
            .computeIfAbsent(dimension(group, first, second), d -> new ArrayList<>())
            .add(name(group, first, second));
      }
    }
    var names = new ArrayList<String>();
    for (var same : byDimension.values()) {
      same.sort(null);
      names.addAll(same);
    }
    return names;
  }

  private static int dimension(Group group, int p, int q) {
    return group == Group.SU2 ? p + 1 : (p + 1) * (q + 1) * (p + q + 2) / 2;
  }

  private static String name(Group group, int p, int q) {
    String name = Integer.toString(dimension(group, p, q));
    if (group == Group.SU2) {
      return name;
    }
    // the symmetric 15' = (4,0) beside 15 = (2,1)
    name += p == 4 && q == 0 || p == 0 && q == 4 ? "'" : "";
    // 3 = (1,0), 6 = (2,0): the label with more lower indices is the barred one
    return q > p ? name + "bar" : name;
  }

  private static Map<Integer, Integer> weights(List<Leg> legs) {
    var product = new TreeMap<Integer, Integer>();
    product.put(0, 1);
    for (var leg : legs) {
      var next = new TreeMap<Integer, Integer>();
      for (var entry : product.entrySet()) {
        for (int weight : Weights.of(leg).weights()) {
          next.merge(entry.getKey() + weight, entry.getValue(), Integer::sum);
        }
      }
      product = next;
    }
    return product;
  }

  /** Σ_w sgn(w) × multiplicity of the weight w(λ + ρ) − ρ. */
  private static int multiplicity(Group group, Map<Integer, Integer> weights, int p, int q) {
    if (group == Group.SU2) {
      return count(weights, p, 0) - count(weights, p + 2, 0);
    }
    int a = p + 1;
    int b = q + 1;
    return count(weights, a - 1, b - 1)
        - count(weights, -a - 1, a + b - 1)
        - count(weights, a + b - 1, -b - 1)
        + count(weights, -a - b - 1, a - 1)
        + count(weights, b - 1, -a - b - 1)
        - count(weights, -b - 1, -a - 1);
  }

  private static int count(Map<Integer, Integer> weights, int first, int second) {
    return weights.getOrDefault(Weights.pack(first, second), 0);
  }
}

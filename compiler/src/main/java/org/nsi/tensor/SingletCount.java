package org.nsi.tensor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of singlets of SU(2) × SU(3) in a product of powers of fields, identical commuting
 * fields symmetrised: H H has no singlet although 2 ⊗ 2 has one. Characters and Weyl's formula,
 * integers only.
 */
public final class SingletCount {
  /** A field, conjugated or not, to a symmetric power. */
  public record Power(Representation representation, boolean conjugated, int exponent) {}

  private static final int ISOSPIN = 1 << 16;

  private SingletCount() {}

  /** Weyl's formula on the joint weights, packed as isospin 2m × 2^16 + colour. */
  public static int of(List<Power> powers) {
    Map<Integer, Integer> total = new HashMap<>();
    total.put(0, 1);
    for (var power : powers) {
      var weights = weights(power);
      var next = new HashMap<Integer, Integer>();
      for (var left : total.entrySet()) {
        for (var right : symmetric(weights, power.exponent()).entrySet()) {
          next.merge(
              left.getKey() + right.getKey(), left.getValue() * right.getValue(), Integer::sum);
        }
      }
      total = next;
    }
    return coloured(total, 0) - coloured(total, 2);
  }

  private static int coloured(Map<Integer, Integer> weights, int isospin) {
    return count(weights, isospin, 0, 0)
        - count(weights, isospin, -2, 1)
        - count(weights, isospin, 1, -2)
        + count(weights, isospin, -3, 0)
        + count(weights, isospin, 0, -3)
        - count(weights, isospin, -2, -2);
  }

  private static int count(Map<Integer, Integer> weights, int isospin, int first, int second) {
    return weights.getOrDefault(isospin * ISOSPIN + Weights.pack(first, second), 0);
  }

  private static int[] weights(Power power) {
    var isospin = Weights.of(Leg.isospin(power.representation(), power.conjugated())).weights();
    var colour = Weights.of(Leg.colour(power.representation(), power.conjugated())).weights();
    int[] joint = new int[isospin.length * colour.length];
    for (int a = 0; a < isospin.length; a++) {
      // the SU(2) label is the first Dynkin label: 64 × 2m
      int two = isospin[a] / Weights.pack(1, 0);
      for (int c = 0; c < colour.length; c++) {
        joint[a * colour.length + c] = two * ISOSPIN + colour[c];
      }
    }
    return joint;
  }

  private static Map<Integer, Integer> symmetric(int[] weights, int exponent) {
    var found = new HashMap<Integer, Integer>();
    collect(weights, exponent, 0, 0, found);
    return found;
  }

  private static void collect(
      int[] weights, int left, int from, int sum, Map<Integer, Integer> found) {
    if (left == 0) {
      found.merge(sum, 1, Integer::sum);
      return;
    }
    for (int k = from; k < weights.length; k++) {
      collect(weights, left - 1, k, sum + weights[k], found);
    }
  }
}

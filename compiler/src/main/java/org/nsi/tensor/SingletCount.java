package org.nsi.tensor;

import java.util.List;
import org.eclipse.collections.api.map.primitive.IntIntMap;
import org.eclipse.collections.api.map.primitive.MutableIntIntMap;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;

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
    MutableIntIntMap total = new IntIntHashMap();
    total.put(0, 1);
    for (var power : powers) {
      total = product(total, symmetric(weights(power), power.exponent()));
    }
    return coloured(total, 0) - coloured(total, 2);
  }

  /** Weights add, their multiplicities multiply. */
  private static MutableIntIntMap product(IntIntMap left, IntIntMap right) {
    var product = new IntIntHashMap();
    left.forEachKeyValue(
        (a, many) -> right.forEachKeyValue((b, times) -> product.addToValue(a + b, many * times)));
    return product;
  }

  private static int coloured(IntIntMap weights, int isospin) {
    return count(weights, isospin, 0, 0)
        - count(weights, isospin, -2, 1)
        - count(weights, isospin, 1, -2)
        + count(weights, isospin, -3, 0)
        + count(weights, isospin, 0, -3)
        - count(weights, isospin, -2, -2);
  }

  private static int count(IntIntMap weights, int isospin, int first, int second) {
    return weights.get(isospin * ISOSPIN + Weights.pack(first, second));
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

  private static IntIntMap symmetric(int[] weights, int exponent) {
    var found = new IntIntHashMap();
    collect(weights, exponent, 0, 0, found);
    return found;
  }

  private static void collect(int[] weights, int left, int from, int sum, MutableIntIntMap found) {
    if (left == 0) {
      found.addToValue(sum, 1);
      return;
    }
    for (int k = from; k < weights.length; k++) {
      collect(weights, left - 1, k, sum + weights[k], found);
    }
  }
}

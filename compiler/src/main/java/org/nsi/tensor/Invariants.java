package org.nsi.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Exact;

/**
 * The space of invariant tensors of a product of representations, exact. A tensor T is invariant
 * when Σ_legs T_{…k…} (T^A)_{kk'} = 0 for every generator, so that Σ T_{ab…} φ_a χ_b … is a
 * singlet.
 */
public final class Invariants {
  private Invariants() {}

  /**
   * A basis of the invariants, one index a leg, components as described at {@link Leg}. Solved in
   * the weight basis, where only tuples of total weight zero contribute and two raising operators
   * say everything.
   */
  public static List<SparseTensor> of(List<Leg> legs) {
    var weights = new ArrayList<Weights>();
    for (var leg : legs) {
      weights.add(Weights.of(leg));
    }
    var tuples = new ArrayList<int[]>();
    collect(weights, new int[legs.size()], 0, 0, tuples);
    if (tuples.isEmpty()) {
      return List.of();
    }
    var invariants = new ArrayList<SparseTensor>();
    for (var vector : Nullspace.of(equations(weights, tuples), tuples.size())) {
      var tensor = new SparseTensor(legs.size());
      for (int t = 0; t < vector.length; t++) {
        if (!Nullspace.isZero(vector[t])) {
          tensor.add(SparseTensor.key(tuples.get(t)), Exact.of(vector[t]));
        }
      }
      for (int k = 0; k < legs.size(); k++) {
        tensor = tensor.transform(k, WeightBasis.of(legs.get(k)));
      }
      invariants.add(tensor);
    }
    return invariants;
  }

  private static void collect(
      List<Weights> weights, int[] tuple, int position, int total, List<int[]> tuples) {
    if (position == tuple.length) {
      if (total == 0) {
        tuples.add(tuple.clone());
      }
      return;
    }
    int[] own = weights.get(position).weights();
    for (int k = 0; k < own.length; k++) {
      tuple[position] = k;
      collect(weights, tuple, position + 1, total + own[k], tuples);
    }
  }

  private static List<BigFraction[]> equations(List<Weights> weights, List<int[]> tuples) {
    var rows = new ArrayList<BigFraction[]>();
    int roots = weights.get(0).raising().size();
    for (int root = 0; root < roots; root++) {
      var byTarget = new TreeMap<Long, BigFraction[]>();
      for (int t = 0; t < tuples.size(); t++) {
        long key = SparseTensor.key(tuples.get(t));
        for (int k = 0; k < weights.size(); k++) {
          for (var step : weights.get(k).raising().get(root)) {
            if (step.row() == tuples.get(t)[k]) {
              var row = byTarget.get(SparseTensor.with(key, k, step.column()));
              if (row == null) {
                row = new BigFraction[tuples.size()];
                Arrays.fill(row, BigFraction.ZERO);
                byTarget.put(SparseTensor.with(key, k, step.column()), row);
              }
              row[t] = row[t].add(step.value());
            }
          }
        }
      }
      rows.addAll(byTarget.values());
    }
    return rows;
  }

  /** Whether every generator annihilates the tensor. */
  public static boolean isInvariant(SparseTensor tensor, List<Leg> legs) {
    var generators = new ArrayList<Exact[][][]>();
    for (var leg : legs) {
      generators.add(Generators.of(leg));
    }
    if (generators.isEmpty()) {
      return true;
    }
    for (int a = 0; a < generators.get(0).length; a++) {
      var sum = new SparseTensor(tensor.rank());
      for (int k = 0; k < legs.size(); k++) {
        sum = sum.plus(tensor.transform(k, generators.get(k)[a]));
      }
      if (!sum.isZero()) {
        return false;
      }
    }
    return true;
  }
}

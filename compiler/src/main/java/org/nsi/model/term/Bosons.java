package org.nsi.model.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.algebra.Exact;
import org.nsi.model.term.Contraction.Slot;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.tensor.Leg;
import org.nsi.tensor.SparseTensor;
import org.nsi.tensor.StandardInvariants;

/**
 * Several invariants may be one when identical bosons are exchanged: (H†H)(H†H) is the only quartic
 * of a doublet. Applies to fields that are singlets of the other group or equal in it, so that
 * exchange is plain symmetry.
 */
final class Bosons {
  private final List<Slot> slots;
  private final List<Integer> chosen;

  Bosons(List<Slot> slots, List<Integer> chosen) {
    this.slots = slots;
    this.chosen = chosen;
  }

  /**
   * The symmetrised product of pairs, when all pairings become proportional to each other;
   * otherwise empty.
   */
  Optional<SparseTensor> symmetric(List<Leg> legs) {
    boolean coloured = false;
    for (int slot : chosen) {
      coloured |=
          !(slots.get(slot).element() instanceof FieldUse use)
              || !use.field().kind().isScalar()
              || use.derivative().isPresent()
              || use.field().representation().isospin() > 1
                  && use.field().representation().colour().dimension() > 1;
    }
    var pairings = StandardInvariants.pairings(legs);
    if (coloured || pairings.isEmpty()) {
      return Optional.empty();
    }
    Optional<SparseTensor> found = Optional.empty();
    for (var pairing : pairings) {
      var tensor = symmetrised(product(legs, pairing));
      if (tensor.isZero()) {
        continue;
      }
      if (found.isEmpty()) {
        found = Optional.of(tensor);
      } else if (!proportional(found.get(), tensor)) {
        return Optional.empty();
      }
    }
    return found;
  }

  private static SparseTensor product(List<Leg> legs, List<int[]> pairing) {
    var total = SparseTensor.one();
    int[] position = new int[legs.size()];
    int count = 0;
    for (var pair : pairing) {
      total = total.outer(StandardInvariants.of(List.of(legs.get(pair[0]), legs.get(pair[1]))));
      position[pair[0]] = count++;
      position[pair[1]] = count++;
    }
    return total.permute(position);
  }

  private SparseTensor symmetrised(SparseTensor tensor) {
    var permutations = new ArrayList<int[]>();
    permutations(new int[chosen.size()], new boolean[chosen.size()], 0, permutations);
    var sum = new SparseTensor(tensor.rank());
    for (var permutation : permutations) {
      sum = sum.plus(tensor.permute(permutation));
    }
    return sum.scale(Exact.of(1, permutations.size()));
  }

  private void permutations(int[] order, boolean[] used, int position, List<int[]> found) {
    if (position == order.length) {
      found.add(order.clone());
      return;
    }
    for (int k = 0; k < order.length; k++) {
      if (!used[k] && same(position, k)) {
        used[k] = true;
        order[position] = k;
        permutations(order, used, position + 1, found);
        used[k] = false;
      }
    }
  }

  private boolean same(int first, int second) {
    if (first == second) {
      return true;
    }
    return slots.get(chosen.get(first)).element() instanceof FieldUse x
        && slots.get(chosen.get(second)).element() instanceof FieldUse y
        && x.field().name().equals(y.field().name())
        && x.conjugated() == y.conjugated()
        && x.tilde() == y.tilde()
        && x.field().generations() == 1;
  }

  private static boolean proportional(SparseTensor a, SparseTensor b) {
    if (!a.entries().keySet().equals(b.entries().keySet())) {
      return false;
    }
    var first = a.entries().keySet().iterator().next();
    var x = a.entries().get(first);
    var y = b.entries().get(first);
    return x != null && y != null && a.scale(y).equals(b.scale(x));
  }
}

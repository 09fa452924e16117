package org.nsi.model.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nsi.algebra.Exact;
import org.nsi.model.term.Contraction.Misplaced;
import org.nsi.model.term.Contraction.Slot;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Element.Join;
import org.nsi.tensor.Generators;
import org.nsi.tensor.Group;
import org.nsi.tensor.SparseTensor;

/**
 * Written matrices and the fields they stand between: {@code X eps Y} is X_a ε_ab Y_b, {@code X tau
 * Y} is X_a τ^A_ab Y_b, products multiply from left to right. Neighbours are the nearest carriers
 * of the group inside the same parenthesis.
 */
final class Chains {
  /** One carrier or matrix: slot is the field's, or that of the matrix' adjoint index. */
  private record Link(Element element, int slot) {}

  private final Group group;
  private final List<Link> links = new ArrayList<>();

  Chains(Group group) {
    this.group = group;
  }

  /**
   * Doublets and triplets of colour are joined; carriers of other representations are looked over.
   */
  void carrier(int slot, FieldUse use) {
    if (use.leg(group).dimension() == fundamental()) {
      links.add(new Link(use, slot));
    }
  }

  private int fundamental() {
    return group == Group.SU2 ? 2 : 3;
  }

  void matrix(Join join, int slot) {
    links.add(new Link(join, slot));
  }

  static Exact[][] epsilonMatrix() {
    return new Exact[][] {{Exact.ZERO, Exact.ONE}, {Exact.of(-1), Exact.ZERO}};
  }

  /** Adds the tensor of every chain and takes the joined fields out of the open slots. */
  Optional<Misplaced> join(
      List<Slot> slots, List<Integer> open, List<SparseTensor> pieces, List<int[]> pieceSlots) {
    for (int k = 0; k < links.size(); k++) {
      if (!(links.get(k).element() instanceof Join join)) {
        continue;
      }
      var matrices = new ArrayList<Link>();
      int next = k;
      while (next < links.size()
          && (links.get(next).element() instanceof Join
              || links.get(next).element().group() != join.group())) {
        if (links.get(next).element() instanceof Join
            && links.get(next).element().group() == join.group()) {
          matrices.add(links.get(next));
        }
        next++;
      }
      int previous = k - 1;
      while (previous >= 0 && links.get(previous).element().group() != join.group()) {
        previous--;
      }
      boolean between =
          previous >= 0
              && next < links.size()
              && links.get(previous).element() instanceof FieldUse
              && open.contains(links.get(previous).slot())
              && open.contains(links.get(next).slot());
      if (!between) {
        return Optional.of(new Misplaced(join.span(), missing(join)));
      }
      var problem =
          append(slots, links.get(previous), matrices, links.get(next), pieces, pieceSlots);
      if (problem.isPresent()) {
        return problem;
      }
      open.remove(Integer.valueOf(links.get(previous).slot()));
      open.remove(Integer.valueOf(links.get(next).slot()));
      k = next - 1;
    }
    return Optional.empty();
  }

  private String missing(Join join) {
    var what = group == Group.SU2 ? "isospin doublet" : "colour triplet";
    return word(join) + " joins the " + what + "s to its left and right, one each";
  }

  private static String word(Join join) {
    return switch (join.kind()) {
      case EPS -> "eps";
      case TAU -> "tau";
      case T -> "T";
    };
  }

  private Optional<Misplaced> append(
      List<Slot> slots,
      Link left,
      List<Link> matrices,
      Link right,
      List<SparseTensor> pieces,
      List<int[]> pieceSlots) {
    var first = (Join) matrices.get(0).element();
    var leftLeg = slots.get(left.slot()).leg();
    var rightLeg = slots.get(right.slot()).leg();
    int dimension = fundamental();
    // a row index must be that of a conjugate; eps turns one into the other
    boolean row = leftLeg.dual();
    var tensor = new SparseTensor(2).add(SparseTensor.key(0, 0), Exact.ONE);
    for (int k = 1; k < dimension; k++) {
      tensor.add(SparseTensor.key(k, k), Exact.ONE);
    }
    int[] indices = new int[2 + matrices.size()];
    indices[0] = left.slot();
    int count = 1;
    for (var link : matrices) {
      var join = (Join) link.element();
      if (join.kind() == Join.Kind.EPS) {
        row = !row;
        tensor = tensor.transform(count, epsilonMatrix());
        continue;
      }
      if (!row) {
        return Optional.of(
            new Misplaced(
                join.span(),
                word(join)
                    + " acts between a conjugated field on the left and a plain one on the right"
                    + (group == Group.SU2 ? "; between two doublets write eps tau" : "")));
      }
      tensor = tensor.outer(matrixTensor()).trace(count, count + 2);
      indices[count++] = link.slot();
    }
    if (row == rightLeg.dual()) {
      return Optional.of(
          new Misplaced(
              first.span(),
              "the factors that "
                  + word(first)
                  + " joins do not make an invariant: "
                  + (first.kind() == Join.Kind.EPS
                      ? "eps joins two doublets or two conjugated doublets"
                      : "tau joins a conjugated doublet and a doublet")));
    }
    indices[count] = right.slot();
    pieces.add(tensor);
    pieceSlots.add(Arrays.copyOf(indices, count + 1));
    return Optional.empty();
  }

  /** M^A_zy with indices (A, z, y). */
  private SparseTensor matrixTensor() {
    var matrices = group == Group.SU2 ? Generators.pauli() : Generators.gellMannHalf();
    var tensor = new SparseTensor(3);
    for (int a = 0; a < matrices.length; a++) {
      for (int z = 0; z < matrices[a].length; z++) {
        for (int y = 0; y < matrices[a].length; y++) {
          if (!matrices[a][z][y].isZero()) {
            tensor.add(SparseTensor.key(a, z, y), matrices[a][z][y]);
          }
        }
      }
    }
    return tensor;
  }
}

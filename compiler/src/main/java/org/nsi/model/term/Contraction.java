package org.nsi.model.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Element.Join;
import org.nsi.source.Span;
import org.nsi.tensor.Group;
import org.nsi.tensor.Leg;
import org.nsi.tensor.Multiplicity;
import org.nsi.tensor.SparseTensor;
import org.nsi.tensor.StandardInvariants;

/**
 * Contracts the indices of one gauge group in one monomial: first what {@code eps}, {@code tau} and
 * {@code T} join, then inside parentheses around bosons, then the rest, each to the one invariant
 * there is.
 */
public final class Contraction {

  /** An open index: of a field, or the adjoint index of a written matrix. */
  record Slot(Leg leg, int field, Element element) {}

  /** What came out. */
  public sealed interface Result {}

  /**
   * @param tensor one index a field, in the order of appearance; singlets have index 0
   * @param inferred how unwritten contractions were made, empty when nothing had to be chosen
   */
  public record Contracted(SparseTensor tensor, String inferred) implements Result {}

  /** No invariant: these factors do not make a singlet. */
  public record NoSinglet(List<Element> elements, List<Leg> legs) implements Result {
    public NoSinglet {
      elements = List.copyOf(elements);
      legs = List.copyOf(legs);
    }
  }

  /** More than one invariant. */
  public record Several(List<Element> elements, List<Leg> legs, int count) implements Result {
    public Several {
      elements = List.copyOf(elements);
      legs = List.copyOf(legs);
    }
  }

  /** A written matrix that has no neighbours to join. */
  public record Misplaced(Span span, String reason) implements Result {}

  /** Not tried: the monomial is no renormalisable term, which another rule reports. */
  public record Skipped() implements Result {}

  private final Group group;
  private final List<FieldUse> fields;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<SparseTensor> pieces = new ArrayList<>();
  private final List<int[]> pieceSlots = new ArrayList<>();
  private final StringBuilder inferred = new StringBuilder();
  private @Nullable Result failure;

  private Contraction(Group group, Monomial monomial) {
    this.group = group;
    this.fields = monomial.fields();
  }

  /** Contracts one group. */
  public static Result of(Group group, Monomial monomial) {
    return monomial.twiceDimension() > 8
        ? new Skipped()
        : new Contraction(group, monomial).run(monomial);
  }

  private Result run(Monomial monomial) {
    var chains = new Chains(group);
    int field = 0;
    for (var element : monomial.elements()) {
      if (element instanceof FieldUse use) {
        if (!use.leg(group).isTrivial()) {
          slots.add(new Slot(use.leg(group), field, use));
          chains.carrier(slots.size() - 1, use);
        }
        field++;
      } else if (element instanceof Join join && join.gauge() == group) {
        if (join.kind() != Join.Kind.EPS) {
          slots.add(new Slot(Leg.adjoint(group), -1, join));
        }
        chains.matrix(join, slots.size() - 1);
      }
    }
    for (int k = 0; k < slots.size(); k++) {
      open.add(k);
    }
    var misplaced = chains.join(slots, open, pieces, pieceSlots);
    if (misplaced.isPresent()) {
      return misplaced.get();
    }
    parentheses(monomial);
    if (failure == null) {
      contract(List.copyOf(open));
    }
    return failure != null ? failure : new Contracted(assemble(), inferred.toString());
  }

  /** Parentheses that hold bosons only contract inside. */
  private void parentheses(Monomial monomial) {
    int last = 0;
    for (var element : monomial.elements()) {
      last = Math.max(last, element.group());
    }
    for (int number = 1; number <= last && failure == null; number++) {
      boolean fermions = false;
      for (var use : fields) {
        fermions |= use.group() == number && use.field().kind().isFermion();
      }
      if (!fermions) {
        inside(number);
      }
    }
  }

  private void inside(int number) {
    var all = new ArrayList<Integer>();
    var withoutMatrices = new ArrayList<Integer>();
    for (int slot : open) {
      if (slots.get(slot).element().group() == number) {
        all.add(slot);
        if (slots.get(slot).field() >= 0) {
          withoutMatrices.add(slot);
        }
      }
    }
    boolean written = withoutMatrices.size() < all.size();
    // an adjoint index of tau that finds no partner inside contracts outside
    contract(written && Multiplicity.ofSinglet(legs(all)) == 0 ? withoutMatrices : all);
  }

  private List<Leg> legs(List<Integer> chosen) {
    var legs = new ArrayList<Leg>();
    for (int slot : chosen) {
      legs.add(slots.get(slot).leg());
    }
    return legs;
  }

  private void contract(List<Integer> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    var legs = legs(chosen);
    int count = Multiplicity.ofSinglet(legs);
    Optional<SparseTensor> tensor = Optional.empty();
    if (count == 1) {
      tensor = Optional.of(StandardInvariants.of(legs));
      note(chosen, legs);
    } else if (count > 1) {
      tensor = new Bosons(slots, chosen).symmetric(legs);
    }
    if (tensor.isEmpty()) {
      var elements = new ArrayList<Element>();
      for (int slot : chosen) {
        elements.add(slots.get(slot).element());
      }
      failure = count == 0 ? new NoSinglet(elements, legs) : new Several(elements, legs, count);
      return;
    }
    pieces.add(tensor.get());
    pieceSlots.add(chosen.stream().mapToInt(Integer::intValue).toArray());
    open.removeAll(chosen);
  }

  private void note(List<Integer> chosen, List<Leg> legs) {
    var name = StandardInvariants.name(legs);
    boolean fieldsOnly = true;
    for (int slot : chosen) {
      fieldsOnly &= slots.get(slot).field() >= 0;
    }
    if (name.isEmpty() || name.equals("delta_ab") || !fieldsOnly) {
      return;
    }
    inferred
        .append(inferred.isEmpty() ? "" : ", ")
        .append(group == Group.SU2 ? "isospin " : "colour ")
        .append(name);
    for (int slot : chosen) {
      var use = (FieldUse) slots.get(slot).element();
      inferred.append(' ').append(Texts.factor(use));
    }
    if (name.startsWith("eps_")) {
      inferred.append(name.equals("eps_ab") ? ", eps_12 = +1" : ", eps_123 = +1");
    }
  }

  private SparseTensor assemble() {
    var total = SparseTensor.one();
    var order = new ArrayList<Integer>();
    for (int k = 0; k < pieces.size(); k++) {
      total = total.outer(pieces.get(k));
      for (int slot : pieceSlots.get(k)) {
        order.add(slot);
      }
      // sum over adjoint indices of written matrices as soon as both ends are there
      for (int first = 0; first < order.size(); first++) {
        int second = order.lastIndexOf(order.get(first));
        if (second > first) {
          total = total.trace(first, second);
          order.subList(second, second + 1).clear();
          order.subList(first, first + 1).clear();
          first--;
        }
      }
    }
    int[] permutation = new int[fields.size()];
    int trivial = 0;
    for (int k = 0; k < fields.size(); k++) {
      permutation[k] = -1;
      for (int p = 0; p < order.size(); p++) {
        if (slots.get(order.get(p)).field() == k) {
          permutation[k] = p;
        }
      }
      if (permutation[k] < 0) {
        total = total.outer(singlet());
        permutation[k] = order.size() + trivial++;
      }
    }
    total = total.permute(permutation);
    if (group == Group.SU2) {
      for (int k = 0; k < fields.size(); k++) {
        if (fields.get(k).tilde()) {
          total = total.transform(k, Chains.epsilonMatrix());
        }
      }
    }
    return total;
  }

  private static SparseTensor singlet() {
    return new SparseTensor(1).add(0L, Exact.ONE);
  }
}

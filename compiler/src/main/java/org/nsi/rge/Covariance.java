package org.nsi.rge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a term is covariant under flavour rotations of every field, as every term of an anomalous
 * dimension is: a free letter stands once on the right, in the same kind of slot; any other stands
 * twice, in opposite slots of one field. This finds most misplaced indices when the file is read.
 *
 * <p>Plain arrays, since it is done for every line whenever a process starts to run.
 */
final class Covariance {
  static final String DELTA = "delta";
  private static final int MOST_LETTERS = 32;

  private final Map<String, Tensor> tensors;
  private final Statement line;

  /** The letters of one term, those of the left first, and the slots they stand in. */
  private final char[] letter = new char[MOST_LETTERS];

  private final @Nullable Slot[] one = new Slot[MOST_LETTERS];
  private final @Nullable Slot[] other = new Slot[MOST_LETTERS];
  private int count;

  Covariance(Map<String, Tensor> tensors, Statement line) {
    this.tensors = tensors;
    this.line = line;
  }

  /** Slots of the free letters as the first term has them; for a new auxiliary tensor. */
  List<Slot> infer() {
    read(line.terms().get(0), List.of());
    List<Slot> slots = new ArrayList<>();
    for (int k = 0; k < line.letters().length(); k++) {
      int at = find(line.letters().charAt(k));
      var slot = at < 0 ? null : one[at];
      if (slot == null) {
        throw fault(
            "cannot tell which field the index " + line.letters().charAt(k) + " belongs to");
      }
      slots.add(slot);
    }
    return slots;
  }

  /** Checks every term against the slots of the left-hand side. */
  void check(List<Slot> left) {
    String letters = line.letters();
    if (letters.length() != left.size()) {
      throw fault(line.name() + " has " + left.size() + " flavour indices, not '" + letters + "'");
    }
    for (int k = 0; k < letters.length(); k++) {
      if (letters.indexOf(letters.charAt(k)) != k) {
        throw fault("the index " + letters.charAt(k) + " stands twice on the left");
      }
    }
    for (var term : line.terms()) {
      read(term, left);
      for (int k = 0; k < count; k++) {
        checkPair(k, k < left.size());
      }
    }
  }

  private void checkPair(int at, boolean free) {
    var first = one[at];
    var second = other[at];
    if (first == null || second == null) {
      throw fault(
          "the index "
              + letter[at]
              + (free ? " is missing in a term" : " is summed and must stand twice"));
    }
    if (!first.pairs(second)) {
      throw fault(
          "the index "
              + letter[at]
              + (free
                  ? " is " + first.opposite() + " on the left and " + second + " on the right"
                  : " is summed over " + first + " and " + second));
    }
  }

  /** Collects the slots of each letter of a term; those of delta follow from the others. */
  private void read(Monomial term, List<Slot> left) {
    count = 0;
    for (int k = 0; k < left.size(); k++) {
      add(line.letters().charAt(k), left.get(k).opposite());
    }
    List<Factor> deltas = new ArrayList<>(2);
    for (var factor : term.factors()) {
      if (factor.name().equals(DELTA)) {
        if (factor.letters().length() != 2) {
          throw fault("delta has two indices");
        }
        deltas.add(factor);
        continue;
      }
      var tensor = tensors.get(factor.name());
      if (tensor == null) {
        throw fault("'" + factor.name() + "' is not known");
      }
      if (tensor.rank() != factor.letters().length()) {
        throw fault(factor.name() + " has " + tensor.rank() + " flavour indices: " + factor);
      }
      for (int k = 0; k < tensor.rank(); k++) {
        var slot = tensor.slots().get(k);
        add(factor.letters().charAt(k), factor.conjugate() ? slot.opposite() : slot);
      }
    }
    for (int pass = deltas.size(); pass > 0 && !deltas.isEmpty(); pass--) {
      deltas.removeIf(this::resolve);
    }
    if (!deltas.isEmpty()) {
      throw fault("cannot tell which field " + deltas.get(0) + " belongs to");
    }
  }

  /** Gives a delta the slots that one of its letters asks for. */
  private boolean resolve(Factor delta) {
    for (int k = 0; k < 2; k++) {
      int at = find(delta.letters().charAt(k));
      var known = at < 0 ? null : one[at];
      if (known != null) {
        var slot = known.opposite();
        add(delta.letters().charAt(k), slot);
        add(delta.letters().charAt(1 - k), slot.opposite());
        return true;
      }
    }
    return false;
  }

  private int find(char wanted) {
    for (int k = 0; k < count; k++) {
      if (letter[k] == wanted) {
        return k;
      }
    }
    return -1;
  }

  private void add(char next, Slot slot) {
    int at = find(next);
    if (at < 0) {
      if (count == MOST_LETTERS) {
        throw fault("too many different letters");
      }
      letter[count] = next;
      one[count] = slot;
      other[count++] = null;
    } else if (other[at] == null) {
      other[at] = slot;
    } else {
      throw fault("the index " + next + " stands too often: " + one[at] + ", " + other[at]);
    }
  }

  private RgeFault fault(String message) {
    return new RgeFault(line.place(), message);
  }
}

package org.nsi.rge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a term is covariant under flavour rotations of every field, as every term of an anomalous
 * dimension is: a free letter stands once on the right, in the same kind of slot; any other stands
 * twice, in opposite slots of one field. This finds most misplaced indices when the file is read.
 */
final class Covariance {
  static final String DELTA = "delta";

  private final Map<String, Tensor> tensors;
  private final Statement line;

  Covariance(Map<String, Tensor> tensors, Statement line) {
    this.tensors = tensors;
    this.line = line;
  }

  /** Slots of the free letters as the first term has them; for a new auxiliary tensor. */
  List<Slot> infer() {
    var first = slotsOf(line.terms().get(0), Map.of());
    List<Slot> slots = new ArrayList<>();
    for (char letter : line.letters().toCharArray()) {
      var found = first.get(letter);
      if (found == null || found[0] == null) {
        throw fault("cannot tell which field the index " + letter + " belongs to");
      }
      slots.add(found[0]);
    }
    return slots;
  }

  /** Checks every term against the slots of the left-hand side. */
  void check(List<Slot> left) {
    String letters = line.letters();
    if (letters.length() != left.size()) {
      throw fault(line.name() + " has " + left.size() + " flavour indices, not '" + letters + "'");
    }
    Map<Character, Slot> free = new HashMap<>();
    for (int k = 0; k < left.size(); k++) {
      if (free.put(letters.charAt(k), left.get(k)) != null) {
        throw fault("the index " + letters.charAt(k) + " stands twice on the left");
      }
    }
    for (var term : line.terms()) {
      slotsOf(term, free)
          .forEach(
              (letter, found) -> {
                var wanted = free.get(letter);
                checkPair(letter, wanted == null ? null : wanted.opposite(), found);
              });
      for (char letter : letters.toCharArray()) {
        if (term.factors().stream().noneMatch(f -> f.letters().indexOf(letter) >= 0)) {
          throw fault("the index " + letter + " is missing in a term");
        }
      }
    }
  }

  private void checkPair(char letter, @Nullable Slot left, @Nullable Slot[] found) {
    var one = left == null ? found[0] : left;
    var other = left == null ? found[1] : found[0];
    if (left != null && found[1] != null || one == null || other == null) {
      throw fault(
          "the index "
              + letter
              + (left == null
                  ? " is summed and must stand twice"
                  : " must stand once on the right"));
    }
    if (!one.equals(other.opposite())) {
      throw fault(
          "the index "
              + letter
              + (left == null
                  ? " is summed over " + one + " and " + other
                  : " is " + left.opposite() + " on the left and " + other + " on the right"));
    }
  }

  /** The one or two slots of each letter in a term; those of delta follow from the others. */
  private Map<Character, @Nullable Slot[]> slotsOf(Monomial term, Map<Character, Slot> free) {
    Map<Character, @Nullable Slot[]> found = new HashMap<>();
    List<Factor> deltas = new ArrayList<>();
    for (var factor : term.factors()) {
      if (factor.name().equals(DELTA)) {
        deltas.add(factor);
        if (factor.letters().length() != 2) {
          throw fault("delta has two indices");
        }
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
        add(found, factor.letters().charAt(k), factor.conjugate() ? slot.opposite() : slot);
      }
    }
    for (int pass = deltas.size(); pass > 0 && !deltas.isEmpty(); pass--) {
      deltas.removeIf(delta -> resolve(delta, found, free));
    }
    if (!deltas.isEmpty()) {
      throw fault("cannot tell which field " + deltas.get(0) + " belongs to");
    }
    return found;
  }

  /** Gives a delta the slots that one of its letters asks for. */
  private boolean resolve(
      Factor delta, Map<Character, @Nullable Slot[]> found, Map<Character, Slot> free) {
    for (int k = 0; k < 2; k++) {
      char letter = delta.letters().charAt(k);
      var other = found.get(letter);
      Slot slot =
          free.containsKey(letter)
              ? free.get(letter)
              : other == null || other[0] == null ? null : other[0].opposite();
      if (slot != null) {
        add(found, letter, slot);
        add(found, delta.letters().charAt(1 - k), slot.opposite());
        return true;
      }
    }
    return false;
  }

  private void add(Map<Character, @Nullable Slot[]> found, char letter, Slot slot) {
    var pair = found.computeIfAbsent(letter, any -> new Slot[2]);
    if (pair[0] == null) {
      pair[0] = slot;
    } else if (pair[1] == null) {
      pair[1] = slot;
    } else {
      throw fault("the index " + letter + " stands three times: " + Arrays.toString(pair));
    }
  }

  private RgeFault fault(String message) {
    return new RgeFault(line.place(), message);
  }
}

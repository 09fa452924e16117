package org.nsi.rge;

import java.util.ArrayList;
import java.util.List;

/**
 * A named tensor of a file with all the lines that add to it, in the order of its definition.
 * Mutable while the files are read.
 */
final class Tensor {
  /** What a name stands for. */
  enum Kind {
    COUPLING,
    OPERATOR,
    /** An auxiliary tensor of couplings alone. */
    COUPLING_LET,
    /** An auxiliary tensor linear in the coefficients. */
    COEFFICIENT_LET
  }

  private final String name;
  private final Kind kind;
  private final List<Slot> slots;
  private final List<Statement> lines = new ArrayList<>();
  private final List<Statement> twoLoop = new ArrayList<>();

  Tensor(String name, Kind kind, List<Slot> slots) {
    this.name = name;
    this.kind = kind;
    this.slots = List.copyOf(slots);
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  List<Slot> slots() {
    return slots;
  }

  int rank() {
    return slots.size();
  }

  /** Whether it is linear in the coefficients. */
  boolean linear() {
    return kind == Kind.OPERATOR || kind == Kind.COEFFICIENT_LET;
  }

  /** Lines {@code let} or {@code dot}. */
  List<Statement> lines() {
    return lines;
  }

  /** Lines {@code dot2}. */
  List<Statement> twoLoop() {
    return twoLoop;
  }

  /** Number of components, three to the power of the rank. */
  int size() {
    int size = 1;
    for (int k = 0; k < rank(); k++) {
      size *= 3;
    }
    return size;
  }
}

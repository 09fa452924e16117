package org.nsi.flavour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nsi.algebra.Exact;

/** Exact linear equations, reduced as they come. */
final class LinearSystem {
  private final int unknowns;

  /** Reduced rows, the right-hand side last; each begins with a 1. */
  private final List<Exact[]> rows = new ArrayList<>();

  private final List<Integer> pivots = new ArrayList<>();
  private boolean contradictory;

  LinearSystem(int unknowns) {
    this.unknowns = unknowns;
  }

  /** Adds Σ row_k x_k = row_n. */
  void add(Exact[] equation) {
    for (int r = 0; r < rows.size(); r++) {
      eliminate(equation, rows.get(r), pivots.get(r));
    }
    int pivot = 0;
    while (pivot < unknowns && equation[pivot].isZero()) {
      pivot++;
    }
    if (pivot == unknowns) {
      contradictory |= !equation[unknowns].isZero();
      return;
    }
    var inverse = equation[pivot].inverse();
    for (int k = pivot; k <= unknowns; k++) {
      equation[k] = equation[k].times(inverse);
    }
    for (var row : rows) {
      eliminate(row, equation, pivot);
    }
    rows.add(equation);
    pivots.add(pivot);
  }

  private void eliminate(Exact[] row, Exact[] by, int pivot) {
    var factor = row[pivot];
    if (factor.isZero()) {
      return;
    }
    for (int k = 0; k <= unknowns; k++) {
      if (!by[k].isZero()) {
        row[k] = row[k].minus(by[k].times(factor));
      }
    }
  }

  boolean isContradictory() {
    return contradictory;
  }

  /** A solution, undetermined unknowns 0; absent if there is none. */
  Optional<List<Exact>> solution() {
    if (contradictory) {
      return Optional.empty();
    }
    var solution = new ArrayList<Exact>(Collections.nCopies(unknowns, Exact.ZERO));
    for (int r = 0; r < rows.size(); r++) {
      solution.set(pivots.get(r), rows.get(r)[unknowns]);
    }
    return Optional.of(solution);
  }
}

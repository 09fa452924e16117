package org.nsi.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nsi.algebra.Exact;
import org.nsi.algebra.LoopIntegrand;

/**
 * A square matrix over the components of the heavy fermions or of the heavy scalars, whose entries
 * are functions of the loop momentum: propagators, vertices and what they multiply to. Sparse,
 * immutable.
 */
final class LoopMatrix {
  private final List<Map<Integer, LoopIntegrand>> rows;

  private LoopMatrix(List<Map<Integer, LoopIntegrand>> rows) {
    this.rows = rows;
  }

  static LoopMatrix zero(int size) {
    var rows = new ArrayList<Map<Integer, LoopIntegrand>>(size);
    for (int k = 0; k < size; k++) {
      rows.add(new TreeMap<>());
    }
    return new LoopMatrix(rows);
  }

  /** This with something added to one entry. */
  LoopMatrix plus(int row, int column, LoopIntegrand value) {
    var sum = copy();
    sum.add(row, column, value);
    return sum;
  }

  private LoopMatrix copy() {
    var copy = zero(size());
    for (int row = 0; row < size(); row++) {
      copy.rows.get(row).putAll(rows.get(row));
    }
    return copy;
  }

  private void add(int row, int column, LoopIntegrand value) {
    var sum = get(row, column).plus(value);
    if (sum.isZero()) {
      rows.get(row).remove(column);
    } else {
      rows.get(row).put(column, sum);
    }
  }

  int size() {
    return rows.size();
  }

  LoopIntegrand get(int row, int column) {
    return rows.get(row).getOrDefault(column, LoopIntegrand.ZERO);
  }

  boolean isZero() {
    return rows.stream().allMatch(Map::isEmpty);
  }

  LoopMatrix plus(LoopMatrix other) {
    return combine(other, LoopIntegrand::plus);
  }

  LoopMatrix minus(LoopMatrix other) {
    return combine(other, LoopIntegrand::minus);
  }

  private LoopMatrix combine(LoopMatrix other, BinaryOperator<LoopIntegrand> operation) {
    var result = zero(size());
    for (int row = 0; row < size(); row++) {
      for (int column : rows.get(row).keySet()) {
        result.add(row, column, operation.apply(get(row, column), other.get(row, column)));
      }
      for (int column : other.rows.get(row).keySet()) {
        if (!rows.get(row).containsKey(column)) {
          result.add(row, column, operation.apply(LoopIntegrand.ZERO, other.get(row, column)));
        }
      }
    }
    return result;
  }

  LoopMatrix times(LoopMatrix other) {
    var result = zero(size());
    for (int row = 0; row < size(); row++) {
      for (var left : rows.get(row).entrySet()) {
        for (var right : other.rows.get(left.getKey()).entrySet()) {
          result.add(row, right.getKey(), left.getValue().times(right.getValue()));
        }
      }
    }
    return result;
  }

  /** Tr of this × other. */
  LoopIntegrand trace(LoopMatrix other) {
    var sum = LoopIntegrand.ZERO;
    for (int row = 0; row < size(); row++) {
      for (var left : rows.get(row).entrySet()) {
        var right = other.get(left.getKey(), row);
        if (!right.isZero()) {
          sum = sum.plus(left.getValue().times(right));
        }
      }
    }
    return sum;
  }

  LoopMatrix times(Exact factor) {
    return map(entry -> entry.times(factor));
  }

  /** k² = −x times this. */
  LoopMatrix kSquared() {
    return map(entry -> entry.times(MINUS_X));
  }

  LoopMatrix conjugate() {
    return map(LoopIntegrand::conjugate);
  }

  LoopMatrix transpose() {
    var result = zero(size());
    for (int row = 0; row < size(); row++) {
      for (var entry : rows.get(row).entrySet()) {
        result.add(entry.getKey(), row, entry.getValue());
      }
    }
    return result;
  }

  private static final LoopIntegrand MINUS_X = LoopIntegrand.x(1).times(Exact.of(-1));

  private LoopMatrix map(UnaryOperator<LoopIntegrand> f) {
    var result = zero(size());
    for (int row = 0; row < size(); row++) {
      for (var entry : rows.get(row).entrySet()) {
        result.add(row, entry.getKey(), f.apply(entry.getValue()));
      }
    }
    return result;
  }
}

package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A constant real matrix by rows; rows without entries are absent.
 *
 * @param rows numbers of the rows, ascending
 * @param start where the entries of each row begin, and the end
 * @param columns of the entries
 * @param values of the entries
 */
record SparseMap(int[] rows, int[] start, int[] columns, double[] values) {

  /** Entries are added up. */
  static final class Builder {
    private final SortedMap<Integer, SortedMap<Integer, Double>> entries = new TreeMap<>();

    void add(int row, int column, double value) {
      if (value != 0) {
        entries.computeIfAbsent(row, key -> new TreeMap<>()).merge(column, value, Double::sum);
      }
    }

    SparseMap build() {
      int size = entries.values().stream().mapToInt(SortedMap::size).sum();
      var rows = new int[entries.size()];
      var start = new int[rows.length + 1];
      var columns = new int[size];
      var values = new double[size];
      int r = 0;
      int k = 0;
      for (var row : entries.entrySet()) {
        rows[r] = row.getKey();
        for (var entry : row.getValue().entrySet()) {
          columns[k] = entry.getKey();
          values[k] = entry.getValue();
          k++;
        }
        r++;
        start[r] = k;
      }
      return new SparseMap(rows, start, columns, values);
    }
  }

  /** Something that takes entries. */
  @FunctionalInterface
  interface EntryConsumer {
    void accept(int row, int column, double value);
  }

  /** Every entry in order. */
  void forEach(EntryConsumer consumer) {
    for (int r = 0; r < rows.length; r++) {
      for (int e = start[r]; e < start[r + 1]; e++) {
        consumer.accept(rows[r], columns[e], values[e]);
      }
    }
  }

  /** y = M x for columns of {@code n} points; rows that are absent are left alone. */
  void apply(double[][] x, double[][] y, int n) {
    for (int r = 0; r < rows.length; r++) {
      double[] sum = y[rows[r]];
      for (int e = start[r]; e < start[r + 1]; e++) {
        if (e == start[r]) {
          set(values[e], x[columns[e]], sum, n);
        } else {
          add(values[e], x[columns[e]], sum, n);
        }
      }
    }
  }

  private static void set(double factor, double[] x, double[] y, int n) {
    for (int k = 0; k < n; k++) {
      y[k] = factor * x[k] + 0.0; // no −0
    }
  }

  private static void add(double factor, double[] x, double[] y, int n) {
    for (int k = 0; k < n; k++) {
      y[k] += factor * x[k];
    }
  }

  boolean hasRow(int row) {
    return Arrays.binarySearch(rows, row) >= 0;
  }

  /** The map with other values, in the order of the entries. */
  SparseMap with(double[] others) {
    return new SparseMap(rows, start, columns, others);
  }

  /** The smallest map that has the entries of all; their values are 0. */
  static SparseMap pattern(List<SparseMap> maps) {
    var builder = new Builder();
    maps.forEach(map -> map.forEach((row, column, value) -> builder.add(row, column, 1)));
    var all = builder.build();
    return all.with(new double[all.values.length]);
  }

  /** The values of this map at the entries of a pattern that has all of its entries. */
  double[] on(SparseMap pattern) {
    var known = new HashMap<Long, Double>();
    forEach((row, column, value) -> known.put((long) row << 32 | column, value));
    var out = new ArrayList<Double>();
    pattern.forEach(
        (row, column, value) -> out.add(known.getOrDefault((long) row << 32 | column, 0.0)));
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }
}

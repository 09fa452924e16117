package org.nsi.observable;

import java.util.Arrays;
import org.nsi.table.TextTable;

/** Columns of numbers and linear interpolation in them. */
final class LinearTable {
  private LinearTable() {}

  /** The column of a table, times a unit. */
  static double[] column(TextTable table, String title, double unit) {
    int position = table.column(title);
    return table.rows().stream()
        .mapToDouble(row -> Double.parseDouble(row.get(position)) * unit)
        .toArray();
  }

  /** y at x, linear between points, constant outside. */
  static double interpolate(double[] xs, double[] ys, double x) {
    int found = Arrays.binarySearch(xs, x);
    if (found >= 0) {
      return ys[found];
    }
    int above = -found - 1;
    if (above == 0) {
      return ys[0];
    }
    if (above == xs.length) {
      return ys[xs.length - 1];
    }
    double fraction = (x - xs[above - 1]) / (xs[above] - xs[above - 1]);
    return ys[above - 1] + fraction * (ys[above] - ys[above - 1]);
  }
}

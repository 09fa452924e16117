package org.nsi.plot;

import java.util.Arrays;
import java.util.Locale;

/**
 * Values on a rectangular grid of points.
 *
 * @param x increasing
 * @param y increasing
 * @param z by position in x, then in y; NaN where a point is missing
 */
record Grid(double[] x, double[] y, double[][] z) {

  /** The positions of each row of a table on the grid that its points form. */
  record Places(double[] x, double[] y, int[] column, int[] row) {

    /** The grid of one of the table's columns. */
    Grid of(double[] values) {
      var z = new double[x.length][y.length];
      for (var line : z) {
        Arrays.fill(line, Double.NaN);
      }
      for (int k = 0; k < values.length; k++) {
        z[column[k]][row[k]] = values[k];
      }
      return new Grid(x, y, z);
    }
  }

  /** Whether points form a grid that is mostly filled, each point once; says why not otherwise. */
  static Places places(double[] xs, double[] ys) throws PlotException {
    var x = distinct(xs);
    var y = distinct(ys);
    if (x.length < 2 || y.length < 2) {
      throw new PlotException(
          "a map needs at least two values of x and of y; here are "
              + x.length
              + " and "
              + y.length);
    }
    if ((long) x.length * y.length > 4L * xs.length + 16) {
      throw new PlotException(
          "the "
              + xs.length
              + " points do not form a grid of x and y, which maps and contours need");
    }
    var seen = new boolean[x.length][y.length];
    var column = new int[xs.length];
    var row = new int[xs.length];
    for (int k = 0; k < xs.length; k++) {
      column[k] = nearest(x, xs[k]);
      row[k] = nearest(y, ys[k]);
      if (seen[column[k]][row[k]]) {
        throw new PlotException(
            String.format(
                Locale.ROOT,
                "there are several rows at x = %.6g, y = %.6g: fix what else varies with --where"
                    + " NAME=VALUE",
                xs[k],
                ys[k]));
      }
      seen[column[k]][row[k]] = true;
    }
    return new Places(x, y, column, row);
  }

  /** Values that differ by more than rounding. */
  static double[] distinct(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (double value : sorted) {
      boolean same = count > 0 && value - sorted[count - 1] <= 1e-9 * Math.abs(sorted[count - 1]);
      if (!same && !Double.isNaN(value)) {
        sorted[count++] = value;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  private static int nearest(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at >= 0) {
      return at;
    }
    int above = Math.min(-at - 1, sorted.length - 1);
    int below = Math.max(above - 1, 0);
    return value - sorted[below] <= sorted[above] - value ? below : above;
  }
}

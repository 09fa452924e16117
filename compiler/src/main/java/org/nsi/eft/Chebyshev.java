package org.nsi.eft;

import java.util.stream.IntStream;

/**
 * A smooth function on an interval from its values at Chebyshev nodes of the first kind, inside the
 * interval, by barycentric interpolation (Berrut, Trefethen, SIAM Review 46 (2004) 501, eq. 5.3).
 */
record Chebyshev(double[] nodes, double[] values) {
  private static final int SIZE = 16;

  /** Where the function has to be known. */
  static double[] nodes(double from, double to) {
    return IntStream.range(0, SIZE)
        .mapToDouble(k -> (from + to) / 2 + (to - from) / 2 * Math.cos(angle(k)))
        .toArray();
  }

  private static double angle(int k) {
    return Math.PI * (2 * k + 1) / (2 * SIZE);
  }

  double at(double x) {
    double above = 0;
    double below = 0;
    for (int k = 0; k < SIZE; k++) {
      double distance = x - nodes[k];
      if (distance == 0) {
        return values[k];
      }
      double weight = (k % 2 == 0 ? 1 : -1) * Math.sin(angle(k)) / distance;
      above += weight * values[k];
      below += weight;
    }
    return above / below;
  }
}

package org.nsi.plot;

import java.awt.geom.Rectangle2D;

/**
 * Where the plane of a figure lies on paper.
 *
 * @param left of its left edge, from the left
 * @param top of its upper edge, from above
 */
record Frame(Scale x, Scale y, double left, double top, double width, double height) {

  Rectangle2D rectangle() {
    return new Rectangle2D.Double(left, top, width, height);
  }

  /** From a coordinate of the scale. */
  double atX(double coordinate) {
    double low = x.coordinate(x.min());
    return left + width * (coordinate - low) / (x.coordinate(x.max()) - low);
  }

  double atY(double coordinate) {
    double low = y.coordinate(y.min());
    return top + height * (1 - (coordinate - low) / (y.coordinate(y.max()) - low));
  }

  /** The edges on paper of cells around these values, one more than values. */
  double[] edges(double[] values, boolean horizontal) {
    var scale = horizontal ? x : y;
    int n = values.length;
    var edges = new double[n + 1];
    for (int k = 0; k <= n; k++) {
      double coordinate;
      if (k == 0 || k == n) {
        double end = scale.coordinate(values[k == 0 ? 0 : n - 1]);
        double inner = scale.coordinate(values[k == 0 ? 1 : n - 2]);
        coordinate = end + (end - inner) / 2;
      } else {
        coordinate = (scale.coordinate(values[k - 1]) + scale.coordinate(values[k])) / 2;
      }
      edges[k] = horizontal ? atX(coordinate) : atY(coordinate);
    }
    return edges;
  }
}

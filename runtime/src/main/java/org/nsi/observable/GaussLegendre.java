package org.nsi.observable;

/** Nodes and weights of Gauss–Legendre quadrature on an interval. */
record GaussLegendre(double[] nodes, double[] weights) {

  /** n points on (a, b); zeros of P_n by Newton's method. */
  static GaussLegendre on(double a, double b, int n) {
    var nodes = new double[n];
    var weights = new double[n];
    for (int k = 0; k < n; k++) {
      double x = -Math.cos(Math.PI * (k + 0.75) / (n + 0.5));
      double slope = 1;
      for (int step = 0; step < 8; step++) {
        double previous = 1;
        double value = x;
        for (int j = 2; j <= n; j++) {
          double next = ((2 * j - 1) * x * value - (j - 1) * previous) / j;
          previous = value;
          value = next;
        }
        slope = n * (x * value - previous) / (x * x - 1);
        double change = value / slope;
        x -= change;
        if (Math.abs(change) < 1e-15) {
          break;
        }
      }
      nodes[k] = 0.5 * (a + b) + 0.5 * (b - a) * x;
      weights[k] = (b - a) / ((1 - x * x) * slope * slope);
    }
    return new GaussLegendre(nodes, weights);
  }
}

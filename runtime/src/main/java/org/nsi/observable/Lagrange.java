package org.nsi.observable;

import java.util.Arrays;

/** Polynomials that are 1 at one node and 0 at the others, in barycentric form. */
final class Lagrange {
  private final double[] nodes;
  private final double[] weights;

  Lagrange(double[] nodes) {
    this.nodes = nodes;
    this.weights = new double[nodes.length];
    double scale = 4 / (nodes[nodes.length - 1] - nodes[0]);
    for (int j = 0; j < nodes.length; j++) {
      double product = 1;
      for (int k = 0; k < nodes.length; k++) {
        if (k != j) {
          product *= scale * (nodes[j] - nodes[k]);
        }
      }
      weights[j] = 1 / product;
    }
  }

  /** All of them at x. */
  void at(double x, double[] out) {
    double sum = 0;
    for (int j = 0; j < nodes.length; j++) {
      double distance = x - nodes[j];
      if (distance == 0) {
        Arrays.fill(out, 0);
        out[j] = 1;
        return;
      }
      out[j] = weights[j] / distance;
      sum += out[j];
    }
    for (int j = 0; j < nodes.length; j++) {
      out[j] /= sum;
    }
  }
}

package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.nsi.input.Inputs;

/**
 * What depends on the matching scale, interpolated in its logarithm. The axis is cut at the
 * thresholds of the running, where derivatives jump, and into cells; a cell is made when a point
 * falls into it for the first time, from Chebyshev nodes, and serves all threads.
 *
 * @param <T> what is known about a cell
 */
final class ScaleCells<T> {
  /** Polynomials of degree 11 on cells of this width in ln μ: see the test of the error. */
  static final int NODES = 12;

  private static final double WIDTH = 0.5;

  private final double[] cuts;
  private final CellMaker<T> maker;
  private final Map<Long, T> cells = new ConcurrentHashMap<>();

  /** Makes a cell. */
  @FunctionalInterface
  interface CellMaker<T> {
    T make(Cell cell);
  }

  /**
   * A range of scales.
   *
   * @param low, high logarithms of the ends in GeV
   */
  record Cell(long key, double low, double high) {
    /** The scales of the nodes in GeV, descending. */
    List<Double> scales() {
      var scales = new ArrayList<Double>();
      for (int k = 0; k < NODES; k++) {
        double x = Math.cos(Math.PI * (k + 0.5) / NODES);
        scales.add(Math.exp((low + high) / 2 + (high - low) / 2 * x));
      }
      return scales;
    }

    /** Coefficients of Chebyshev polynomials from values at the nodes: one array each. */
    double[][] coefficients(List<double[]> nodes) {
      int size = nodes.getFirst().length;
      var result = new double[NODES][size];
      for (int j = 0; j < NODES; j++) {
        double norm = (j == 0 ? 1.0 : 2.0) / NODES;
        for (int k = 0; k < NODES; k++) {
          double factor = norm * Math.cos(Math.PI * j * (k + 0.5) / NODES);
          double[] node = nodes.get(k);
          for (int i = 0; i < size; i++) {
            result[j][i] += factor * node[i];
          }
        }
      }
      return result;
    }

    /** T_0 … at ln μ. */
    void polynomials(double logScale, double[] out) {
      double x = (2 * logScale - low - high) / (high - low);
      out[0] = 1;
      out[1] = x;
      for (int k = 2; k < NODES; k++) {
        out[k] = 2 * x * out[k - 1] - out[k - 2];
      }
    }
  }

  ScaleCells(Inputs inputs, CellMaker<T> maker) {
    var kinks = new TreeSet<Double>();
    for (String name : List.of("m_c", "m_b", "m_Z", "m_t")) {
      double value = inputs.get(name);
      if (value > 0) {
        kinks.add(Math.log(value));
      }
    }
    this.cuts = kinks.stream().mapToDouble(Double::doubleValue).toArray();
    this.maker = maker;
  }

  /** The cell of a scale, by its logarithm. */
  Cell cell(double logScale) {
    int segment = 0;
    while (segment < cuts.length && logScale > cuts[segment]) {
      segment++;
    }
    double from = segment == 0 ? cuts[0] : cuts[segment - 1];
    long step = (long) Math.floor((logScale - from) / WIDTH);
    double low = from + step * WIDTH;
    double high = low + WIDTH;
    boolean inner = segment > 0 && segment < cuts.length;
    high = inner ? Math.min(high, cuts[segment]) : high;
    high = segment == 0 ? Math.min(high, cuts[0]) : high;
    return new Cell(step * (cuts.length + 1L) + segment, low, high);
  }

  T at(Cell cell) {
    return cells.computeIfAbsent(cell.key, key -> maker.make(cell));
  }
}

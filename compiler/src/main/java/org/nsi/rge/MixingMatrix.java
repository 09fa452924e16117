package org.nsi.rge;

import java.util.Arrays;

/**
 * dC/dlnμ = M C at given couplings, 1/16π² included, in the components of a {@link
 * MixingStructure}. Immutable.
 *
 * <p>Sums over flavour that enter many rows are evaluated once, as auxiliary rows before the rest.
 */
public final class MixingMatrix {
  private final int rows;
  private final int auxiliary;
  private final int[] rowStart;
  private final int[] column;
  private final double[] value;

  MixingMatrix(int rows, int auxiliary, int[] rowStart, int[] column, double[] value) {
    this.rows = rows;
    this.auxiliary = auxiliary;
    this.rowStart = rowStart;
    this.column = column;
    this.value = value;
  }

  /** The number of components. */
  public int size() {
    return rows - auxiliary;
  }

  /** M C for one vector. */
  public double[] times(double[] vector) {
    double[] result = new double[size()];
    apply(vector, 1, result);
    return result;
  }

  /**
   * M times a block of columns.
   *
   * @param in component k of column c at {@code k * columns + c}
   * @param out the same layout; overwritten
   */
  public void apply(double[] in, int columns, double[] out) {
    if (in.length != size() * columns || out.length != in.length) {
      throw new IllegalArgumentException(
          in.length + " and " + out.length + " numbers, expected " + size() * columns);
    }
    double[] helpers = new double[auxiliary * columns];
    for (int row = 0; row < rows; row++) {
      boolean helper = row < auxiliary;
      double[] target = helper ? helpers : out;
      int to = (helper ? row : row - auxiliary) * columns;
      if (columns == 1) {
        target[to] = dot(row, helpers, in);
      } else {
        Arrays.fill(target, to, to + columns, 0);
        for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
          int from = column[k];
          if (from < auxiliary) {
            add(value[k], helpers, from * columns, target, to, columns);
          } else {
            add(value[k], in, (from - auxiliary) * columns, target, to, columns);
          }
        }
      }
    }
  }

  private double dot(int row, double[] helpers, double[] in) {
    double sum = 0;
    for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
      int from = column[k];
      sum += value[k] * (from < auxiliary ? helpers[from] : in[from - auxiliary]);
    }
    return sum;
  }

  private static void add(
      double factor, double[] from, int fromStart, double[] to, int toStart, int length) {
    for (int c = 0; c < length; c++) {
      to[toStart + c] += factor * from[fromStart + c];
    }
  }

  /** M as rows of numbers; for tests and for small systems. */
  public double[][] dense() {
    int size = size();
    double[][] matrix = new double[size][size];
    double[] unit = new double[size];
    for (int k = 0; k < size; k++) {
      unit[k] = 1;
      double[] image = times(unit);
      for (int row = 0; row < size; row++) {
        matrix[row][k] = image[row];
      }
      unit[k] = 0;
    }
    return matrix;
  }
}

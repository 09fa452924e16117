package org.nsi.rge;

import java.util.Arrays;

/** row += factor · element · column, or the complex conjugate of the column; a growing list. */
final class Contributions {
  private int size;
  private int[] row = new int[4096];
  private int[] column = new int[4096];

  /** The element, its bitwise complement for a conjugate. */
  private int[] element = new int[4096];

  private double[] factor = new double[4096];

  void add(int toNode, int fromNode, int ofElement, boolean conjugate, double times) {
    if (size == row.length) {
      row = Arrays.copyOf(row, 2 * size);
      column = Arrays.copyOf(column, 2 * size);
      element = Arrays.copyOf(element, 2 * size);
      factor = Arrays.copyOf(factor, 2 * size);
    }
    row[size] = toNode;
    column[size] = fromNode;
    element[size] = conjugate ? ~ofElement : ofElement;
    factor[size++] = times;
  }

  int size() {
    return size;
  }

  int row(int position) {
    return row[position];
  }

  int column(int position) {
    return column[position];
  }

  int element(int position) {
    return element[position] < 0 ? ~element[position] : element[position];
  }

  boolean conjugate(int position) {
    return element[position] < 0;
  }

  double factor(int position) {
    return factor[position];
  }
}

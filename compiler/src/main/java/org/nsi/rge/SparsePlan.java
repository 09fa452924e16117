package org.nsi.rge;

import java.util.Arrays;

/**
 * A real sparse matrix whose elements are sums of real and imaginary parts of {@link Elements}:
 * compressed rows, and for each matrix element the list of what adds to it.
 *
 * @param rows auxiliary rows first
 * @param auxiliary how many rows are auxiliary
 * @param rowStart first matrix element of each row
 * @param column column of each matrix element
 * @param partStart first part of each matrix element
 * @param part 2·element for a real part, 2·element + 1 for an imaginary part
 * @param factor what the part is multiplied with
 */
record SparsePlan(
    int rows,
    int auxiliary,
    int[] rowStart,
    int[] column,
    int[] partStart,
    int[] part,
    double[] factor) {

  int nonZeros() {
    return column.length;
  }

  /**
   * Writes complex contributions as real ones: with k = a + ib, c = x + iy and s = −1 for a
   * conjugate, Re kc = ax − sby and Im kc = bx + say.
   */
  static SparsePlan of(
      int rows, int auxiliary, int[] re, int[] im, Contributions all, Elements elements) {
    var list = new Parts(all, elements, re, im);
    int[] order = list.byRow(rows);
    int[] lastSeen = new int[rows];
    Arrays.fill(lastSeen, -1);
    int[] rowStart = new int[rows + 1];
    int[] target = new int[order.length];
    var columns = new IntList();
    int at = 0;
    for (int row = 0; row < rows; row++) {
      rowStart[row] = columns.size();
      for (; at < order.length && list.row.get(order[at]) == row; at++) {
        int column = list.column.get(order[at]);
        if (lastSeen[column] < rowStart[row]) {
          lastSeen[column] = columns.size();
          columns.add(column);
        }
        target[at] = lastSeen[column];
      }
    }
    rowStart[rows] = columns.size();
    return assemble(rows, auxiliary, rowStart, columns, target, order, list);
  }

  private static SparsePlan assemble(
      int rows,
      int auxiliary,
      int[] rowStart,
      IntList columns,
      int[] target,
      int[] order,
      Parts list) {
    int[] partStart = new int[columns.size() + 1];
    for (int element : target) {
      partStart[element + 1]++;
    }
    for (int k = 0; k < columns.size(); k++) {
      partStart[k + 1] += partStart[k];
    }
    int[] next = partStart.clone();
    int[] part = new int[order.length];
    double[] factor = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      int to = next[target[k]]++;
      part[to] = list.part.get(order[k]);
      factor[to] = list.factor(order[k]);
    }
    int[] column = new int[columns.size()];
    for (int k = 0; k < column.length; k++) {
      column[k] = columns.get(k);
    }
    return new SparsePlan(rows, auxiliary, rowStart, column, partStart, part, factor);
  }

  MixingMatrix at(double[] elements) {
    double loop = 1 / (16 * Math.PI * Math.PI);
    double[] value = new double[column.length];
    int auxiliaryElements = rowStart[auxiliary];
    for (int k = 0; k < value.length; k++) {
      double sum = 0;
      for (int p = partStart[k]; p < partStart[k + 1]; p++) {
        sum += factor[p] * elements[part[p]];
      }
      value[k] = k < auxiliaryElements ? sum : loop * sum;
    }
    return new MixingMatrix(rows, auxiliary, rowStart, column, value);
  }

  /** Real contributions as parallel lists. */
  private static final class Parts {
    final IntList row = new IntList();
    final IntList column = new IntList();
    final IntList part = new IntList();
    private final IntList origin = new IntList();
    private final IntList sign = new IntList();
    private final Contributions all;

    Parts(Contributions all, Elements elements, int[] re, int[] im) {
      this.all = all;
      for (int k = 0; k < all.size(); k++) {
        int to = all.row.get(k);
        int from = all.column.get(k);
        int element = all.element.get(k);
        int s = all.conjugate(k) ? -1 : 1;
        boolean a = !elements.realPartVanishes(element);
        boolean b = !elements.imaginaryPartVanishes(element);
        if (a) {
          add(re[to], re[from], 2 * element, k, 1);
          add(im[to], im[from], 2 * element, k, s);
        }
        if (b) {
          add(re[to], im[from], 2 * element + 1, k, -s);
          add(im[to], re[from], 2 * element + 1, k, 1);
        }
      }
    }

    private void add(int toRow, int fromColumn, int ofPart, int contribution, int withSign) {
      if (toRow >= 0 && fromColumn >= 0) {
        row.add(toRow);
        column.add(fromColumn);
        part.add(ofPart);
        origin.add(contribution);
        sign.add(withSign);
      }
    }

    double factor(int position) {
      return sign.get(position) * all.factor(origin.get(position));
    }

    /** Positions sorted by row, stable. */
    int[] byRow(int rows) {
      int[] start = new int[rows + 1];
      for (int k = 0; k < row.size(); k++) {
        start[row.get(k) + 1]++;
      }
      for (int k = 0; k < rows; k++) {
        start[k + 1] += start[k];
      }
      int[] order = new int[row.size()];
      for (int k = 0; k < row.size(); k++) {
        order[start[row.get(k)]++] = k;
      }
      return order;
    }
  }
}

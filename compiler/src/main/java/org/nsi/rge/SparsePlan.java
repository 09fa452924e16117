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
   *
   * @param order the nodes in the order of their rows
   * @param re the row of the real part of each node
   * @param im the row of the imaginary part, −1 where there is none
   */
  static SparsePlan of(
      int rows,
      int auxiliary,
      int[] order,
      int[] re,
      int[] im,
      Contributions all,
      Elements elements) {
    int[] start = new int[order.length + 1];
    int[] sorted = byRow(all, start);
    int most = 4 * all.size();
    int[] rowStart = new int[rows + 1];
    int[] column = new int[most];
    int[] partOf = new int[most];
    int[] part = new int[most];
    double[] factor = new double[most];
    int[] lastSeen = new int[rows];
    Arrays.fill(lastSeen, -1);
    int columns = 0;
    int parts = 0;
    for (int node : order) {
      for (int half = 0; half < 2; half++) {
        boolean imaginary = half == 1;
        int row = imaginary ? im[node] : re[node];
        if (row < 0) {
          continue;
        }
        int first = columns;
        rowStart[row] = first;
        for (int n = start[node]; n < start[node + 1]; n++) {
          int k = sorted[n];
          int from = all.column(k);
          int element = all.element(k);
          double times = all.factor(k);
          double s = all.conjugate(k) ? -times : times;
          // the real part of the kernel takes x to the real row and y to the imaginary one
          int to = imaginary ? im[from] : re[from];
          if (to >= 0 && !elements.realPartVanishes(element)) {
            if (lastSeen[to] < first) {
              lastSeen[to] = columns;
              column[columns++] = to;
            }
            partOf[parts] = lastSeen[to];
            part[parts] = 2 * element;
            factor[parts++] = imaginary ? s : times;
          }
          to = imaginary ? re[from] : im[from];
          if (to >= 0 && !elements.imaginaryPartVanishes(element)) {
            if (lastSeen[to] < first) {
              lastSeen[to] = columns;
              column[columns++] = to;
            }
            partOf[parts] = lastSeen[to];
            part[parts] = 2 * element + 1;
            factor[parts++] = imaginary ? times : -s;
          }
        }
      }
    }
    rowStart[rows] = columns;
    return grouped(
        new SparsePlan(
            rows,
            auxiliary,
            rowStart,
            Arrays.copyOf(column, columns),
            partOf,
            Arrays.copyOf(part, parts),
            Arrays.copyOf(factor, parts)));
  }

  /** Contributions sorted by the node they add to; {@code start} is filled. */
  private static int[] byRow(Contributions all, int[] start) {
    int size = all.size();
    for (int k = 0; k < size; k++) {
      start[all.row(k) + 1]++;
    }
    for (int k = 1; k < start.length; k++) {
      start[k] += start[k - 1];
    }
    int[] next = start.clone();
    int[] sorted = new int[size];
    for (int k = 0; k < size; k++) {
      sorted[next[all.row(k)]++] = k;
    }
    return sorted;
  }

  /**
   * Brings together the parts of each matrix element, {@code partStart} being its number so far.
   */
  private static SparsePlan grouped(SparsePlan plan) {
    int[] element = plan.partStart;
    int[] start = new int[plan.column.length + 1];
    int size = plan.part.length;
    for (int k = 0; k < size; k++) {
      start[element[k] + 1]++;
    }
    for (int k = 1; k < start.length; k++) {
      start[k] += start[k - 1];
    }
    int[] next = start.clone();
    int[] part = new int[size];
    double[] factor = new double[size];
    for (int k = 0; k < size; k++) {
      int to = next[element[k]]++;
      part[to] = plan.part[k];
      factor[to] = plan.factor[k];
    }
    return new SparsePlan(
        plan.rows, plan.auxiliary, plan.rowStart, plan.column, start, part, factor);
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
}

package org.nsi.rge;

import java.util.Arrays;

/** row += factor · element · column, or the complex conjugate of the column; a growing list. */
final class Contributions {
  final IntList row = new IntList();
  final IntList column = new IntList();
  final IntList element = new IntList();
  private boolean[] conjugate = new boolean[1024];
  private double[] factor = new double[1024];

  void add(int toNode, int fromNode, int ofElement, boolean ofConjugate, double times) {
    int size = row.size();
    if (size == factor.length) {
      conjugate = Arrays.copyOf(conjugate, 2 * size);
      factor = Arrays.copyOf(factor, 2 * size);
    }
    conjugate[size] = ofConjugate;
    factor[size] = times;
    row.add(toNode);
    column.add(fromNode);
    element.add(ofElement);
  }

  int size() {
    return row.size();
  }

  boolean conjugate(int position) {
    return conjugate[position];
  }

  double factor(int position) {
    return factor[position];
  }
}

package org.nsi.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** Exact null vectors of a rational matrix given by sparse rows. */
final class Nullspace {
  private Nullspace() {}

  /**
   * A basis of {x : row · x = 0 for all rows}; rows are dense with {@code columns} entries and are
   * overwritten.
   */
  static List<BigFraction[]> of(List<BigFraction[]> rows, int columns) {
    int[] pivotRow = new int[columns];
    Arrays.fill(pivotRow, -1);
    int rank = 0;
    for (int column = 0; column < columns && rank < rows.size(); column++) {
      int found = -1;
      for (int r = rank; r < rows.size() && found < 0; r++) {
        if (!isZero(rows.get(r)[column])) {
          found = r;
        }
      }
      if (found < 0) {
        continue;
      }
      var pivot = rows.get(found);
      rows.set(found, rows.get(rank));
      rows.set(rank, pivot);
      var inverse = pivot[column].reciprocal();
      for (int k = column; k < columns; k++) {
        if (!isZero(pivot[k])) {
          pivot[k] = pivot[k].multiply(inverse);
        }
      }
      for (int r = 0; r < rows.size(); r++) {
        if (r != rank && !isZero(rows.get(r)[column])) {
          subtract(rows.get(r), pivot, rows.get(r)[column], column);
        }
      }
      pivotRow[column] = rank++;
    }
    var basis = new ArrayList<BigFraction[]>();
    for (int free = 0; free < columns; free++) {
      if (pivotRow[free] >= 0) {
        continue;
      }
      var vector = new BigFraction[columns];
      for (int column = 0; column < columns; column++) {
        vector[column] =
            pivotRow[column] >= 0 ? rows.get(pivotRow[column])[free].negate() : BigFraction.ZERO;
      }
      vector[free] = BigFraction.ONE;
      basis.add(vector);
    }
    return basis;
  }

  static boolean isZero(BigFraction value) {
    return value.getNumerator().signum() == 0;
  }

  private static void subtract(
      BigFraction[] row, BigFraction[] pivot, BigFraction factor, int from) {
    for (int k = from; k < row.length; k++) {
      if (!isZero(pivot[k])) {
        row[k] = row[k].subtract(pivot[k].multiply(factor));
      }
    }
  }
}

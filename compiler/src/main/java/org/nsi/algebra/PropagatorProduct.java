package org.nsi.algebra;

import java.util.Arrays;

/**
 * x^(power+1)/Π(x + a) as the product of (x/(x + a))^k ≤ 1 and (1/(x + a))^k over distinct a, which
 * needs one division for each of them, and does not overflow where the numerator or the denominator
 * alone would.
 */
final class PropagatorProduct {
  private final double[] squares;

  /** How many of the factors of each a carry an x. */
  private final int[] withX;

  private final int[] without;

  PropagatorProduct(int power, double[] repeated) {
    var sorted = repeated.clone();
    Arrays.sort(sorted);
    squares = Arrays.stream(sorted).distinct().toArray();
    withX = new int[squares.length];
    without = new int[squares.length];
    int distinct = 0;
    for (int k = 0; k < sorted.length; k++) {
      distinct += k > 0 && sorted[k] != sorted[k - 1] ? 1 : 0;
      if (k <= power) {
        withX[distinct]++;
      } else {
        without[distinct]++;
      }
    }
  }

  double at(double x) {
    double value = 1;
    for (int k = 0; k < squares.length; k++) {
      double inverse = 1 / (x + squares[k]);
      double bounded = x * inverse;
      for (int n = withX[k]; n > 0; n--) {
        value *= bounded;
      }
      for (int n = without[k]; n > 0; n--) {
        value *= inverse;
      }
    }
    return value;
  }
}

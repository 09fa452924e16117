package org.nsi.algebra;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpMath;

/** The divided difference [a^n ln a](a_1, …, a_N), with a bound on its rounding error. */
final class DividedDifference {
  /** What the coefficients and the logarithm of a derivative may add to its error, in digits. */
  private static final int MARGIN = 8;

  private final int power;
  private final Dfp[] a;
  private final Dfp[] table;

  /** log₁₀ of the absolute error of each entry. */
  private final int[] error;

  /** Sorted, equal ones next to each other; zeros fewer than the power + 1. */
  DividedDifference(int power, Dfp[] a) {
    this.power = power;
    this.a = a;
    table = new Dfp[a.length];
    error = new int[a.length];
    for (int order = 0; order < a.length; order++) {
      for (int k = 0; k < a.length - order; k++) {
        if (a[k].equals(a[k + order])) {
          derivative(order, k);
        } else {
          difference(order, k);
        }
      }
    }
  }

  Dfp value() {
    return table[0];
  }

  /** How many digits of the value are right. */
  int digits() {
    return table[0].isZero() ? 0 : table[0].intLog10() - error[0];
  }

  private void difference(int order, int k) {
    var distance = a[k + order].subtract(a[k]);
    table[k] = table[k + 1].subtract(table[k]).divide(distance);
    error[k] = Math.max(error[k], error[k + 1]) + 1 - distance.intLog10();
  }

  /** (d/da)^k (a^n ln a)/k! = a^(n−k) (c ln a + d); 0 at a = 0 for k &lt; n. */
  private void derivative(int order, int k) {
    var at = a[k];
    if (at.isZero()) {
      table[k] = at;
      error[k] = Integer.MIN_VALUE / 2;
      return;
    }
    var c = at.getOne();
    var d = at.getZero();
    for (int j = 0; j < order; j++) {
      d = d.multiply(power - j).add(c).divide(j + 1);
      c = c.multiply(power - j).divide(j + 1);
    }
    table[k] = DfpMath.pow(at, power - order).multiply(c.multiply(DfpMath.log(at)).add(d));
    int size = (power - order) * at.intLog10();
    error[k] = size + Math.abs(power - order) + MARGIN - 4 * at.getRadixDigits();
  }
}

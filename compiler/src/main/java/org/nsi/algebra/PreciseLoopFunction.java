package org.nsi.algebra;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;

/**
 * The integrals of {@link LoopIntegral} to many digits by the closed form, a divided difference
 * with repetitions:
 *
 * <pre> ∫₀^∞ x^n dx/Π_{i=1..N}(x + a_i) = (−1)^(n+N) [a^n ln a](a_1, …, a_N). </pre>
 *
 * What cancels between nearly equal masses is added to the working precision. Nothing is shared
 * with {@link LoopFunction}, so that each is a test of the other.
 */
final class PreciseLoopFunction {
  /** Masses that agree to so many digits count as equal. */
  private static final int EQUAL_DIGITS = 60;

  private PreciseLoopFunction() {}

  /** The value in the field of the masses; not finite if it diverges. */
  static Dfp value(int power, Dfp... masses) {
    var result = masses[0].getField();
    int digits = result.getRadixDigits() * 4;
    var sorted = masses.clone();
    Arrays.sort(sorted, (a, b) -> a.abs().equals(b.abs()) ? 0 : a.abs().lessThan(b.abs()) ? -1 : 1);
    int massless = 0;
    for (int k = 0; k < sorted.length; k++) {
      if (sorted[k].isNaN() || sorted[k].isInfinite()) {
        return result.newDfp(Double.NaN);
      }
      massless += sorted[k].isZero() ? 1 : 0;
    }
    if (massless > power) {
      return result.newDfp(Double.POSITIVE_INFINITY);
    }
    var field = new DfpField(digits + 10 + cancelledDigits(sorted));
    var squares = new Dfp[sorted.length];
    for (int k = 0; k < sorted.length; k++) {
      var mass = DfpComplex.dfp(field, new BigDecimal(sorted[k].toString()));
      squares[k] = mass.multiply(mass);
      if (k > 0 && separation(squares[k - 1], squares[k]) > EQUAL_DIGITS) {
        squares[k] = squares[k - 1];
      }
    }
    var difference = dividedDifference(power, squares);
    var value = (power + squares.length) % 2 == 0 ? difference : difference.negate();
    return DfpComplex.dfp(result, new BigDecimal(value.toString()));
  }

  /**
   * Each division by a difference of relative size 10^−k loses k digits; hierarchies lose likewise.
   */
  private static int cancelledDigits(Dfp[] sorted) {
    int lost = 0;
    for (int k = 1; k < sorted.length; k++) {
      int digits = separation(sorted[k - 1].abs(), sorted[k].abs());
      lost = Math.max(lost, digits > EQUAL_DIGITS ? 0 : digits);
    }
    int span = 0;
    for (var mass : sorted) {
      if (!mass.isZero()) {
        span = Math.max(span, 2 * (sorted[sorted.length - 1].intLog10() - mass.intLog10()));
      }
    }
    return (lost + span + 2) * (sorted.length - 1);
  }

  private static int separation(Dfp a, Dfp b) {
    if (a.equals(b)) {
      return Integer.MAX_VALUE;
    }
    return Math.max(0, b.intLog10() - b.subtract(a).intLog10() + 1);
  }

  private static Dfp dividedDifference(int power, Dfp[] a) {
    int n = a.length;
    var table = new Dfp[n];
    for (int k = 0; k < n; k++) {
      table[k] = derivative(power, 0, a[k]);
    }
    for (int order = 1; order < n; order++) {
      for (int k = 0; k < n - order; k++) {
        table[k] =
            a[k].equals(a[k + order])
                ? derivative(power, order, a[k])
                : table[k + 1].subtract(table[k]).divide(a[k + order].subtract(a[k]));
      }
    }
    return table[0];
  }

  /** (d/da)^k (a^n ln a)/k! = a^(n−k) (c ln a + d); 0 at a = 0 for k &lt; n. */
  private static Dfp derivative(int power, int k, Dfp a) {
    if (a.isZero()) {
      return a;
    }
    var c = a.getOne();
    var d = a.getZero();
    for (int order = 0; order < k; order++) {
      d = d.multiply(power - order).add(c).divide(order + 1);
      c = c.multiply(power - order).divide(order + 1);
    }
    return DfpMath.pow(a, power - k).multiply(c.multiply(DfpMath.log(a)).add(d));
  }
}

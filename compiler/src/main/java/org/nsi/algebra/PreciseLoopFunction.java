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
 * The rounding errors are followed through the table, and what cancels between nearly equal masses
 * is added to the working precision. Nothing is shared with {@link LoopFunction}, so that each is a
 * test of the other. Where several nearly equal masses in high powers would need hundreds of
 * digits, the trapezoid rule in ln x takes over.
 */
final class PreciseLoopFunction {
  /** Masses that agree to so many digits count as equal. */
  private static final int EQUAL_DIGITS = 60;

  /** Beyond, the constants of a {@link DfpField} take seconds. */
  private static final int MOST_DIGITS = 190;

  private PreciseLoopFunction() {}

  /** The value in the field of the masses; not finite if it diverges. */
  static Dfp value(int power, Dfp... masses) {
    var result = masses[0].getField();
    int digits = result.getRadixDigits() * 4;
    int massless = 0;
    for (var mass : masses) {
      if (mass.isNaN() || mass.isInfinite()) {
        return result.newDfp(Double.NaN);
      }
      massless += mass.isZero() ? 1 : 0;
    }
    if (massless > power) {
      return result.newDfp(Double.POSITIVE_INFINITY);
    }
    int working = digits + 16;
    while (working <= MOST_DIGITS) {
      var difference = new DividedDifference(power, squares(new DfpField(working), masses));
      int missing = digits + 2 - difference.digits();
      if (missing <= 0) {
        boolean even = (power + masses.length) % 2 == 0;
        return DfpComplex.dfp(
            result,
            new BigDecimal((even ? difference.value() : difference.value().negate()).toString()));
      }
      working += missing + 4;
    }
    var sum = trapezoid(power, massless, squares(new DfpField(digits + 8), masses));
    return DfpComplex.dfp(result, new BigDecimal(sum.toString()));
  }

  private static Dfp[] squares(DfpField field, Dfp[] masses) {
    var squares =
        Arrays.stream(masses)
            .map(m -> DfpComplex.dfp(field, new BigDecimal(m.toString())))
            .map(m -> m.multiply(m))
            .sorted((a, b) -> a.equals(b) ? 0 : a.lessThan(b) ? -1 : 1)
            .toArray(Dfp[]::new);
    for (int k = 1; k < squares.length; k++) {
      if (separation(squares[k - 1], squares[k]) > EQUAL_DIGITS) {
        squares[k] = squares[k - 1];
      }
    }
    return squares;
  }

  private static int separation(Dfp a, Dfp b) {
    if (a.equals(b)) {
      return Integer.MAX_VALUE;
    }
    return Math.max(0, b.intLog10() - b.subtract(a).intLog10() + 1);
  }

  /** Σ h x^(n+1)/Π(x + a) over x = exp(k h): the error exp(−2π²/h) is below the last digit. */
  private static Dfp trapezoid(int power, int massless, Dfp[] squares) {
    var field = squares[0].getField();
    double tail = (field.getRadixDigits() * 4 + 4) * Math.log(10);
    int perUnit = (int) Math.ceil(1.5 * tail / (2 * Math.PI * Math.PI));
    double low = log(squares[massless]) - tail / (power + 1 - massless);
    double high = log(squares[squares.length - 1]) + tail / (squares.length - power - 1);
    var ratio = DfpMath.exp(field.getOne().divide(perUnit));
    var x = DfpMath.exp(field.newDfp(low));
    var sum = field.getZero();
    for (int k = 0; k <= (high - low) * perUnit; k++) {
      var product = field.getOne();
      for (var square : squares) {
        product = product.multiply(x.add(square));
      }
      sum = sum.add(DfpMath.pow(x, power + 1).divide(product));
      x = x.multiply(ratio);
    }
    return sum.divide(perUnit);
  }

  private static double log(Dfp value) {
    int exponent = value.intLog10();
    var tenth = DfpMath.pow(value.newInstance(10), -exponent);
    return Math.log(value.multiply(tenth).toDouble()) + exponent * Math.log(10);
  }
}

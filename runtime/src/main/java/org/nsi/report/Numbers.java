package org.nsi.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.complex.Complex;

/** Numbers as a reader wants them: few digits, short exponents, uncertainties in parentheses. */
public final class Numbers {
  private Numbers() {}

  /**
   * {@code 4.3004e-9}, {@code 0.0123}, {@code 274.2}: significant digits, an exponent only where
   * zeros would be counted.
   */
  public static String significant(double value, int digits) {
    if (value == 0) {
      return "0";
    }
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    int exponent = exponent(value, digits);
    return exponent < -3 || exponent >= Math.max(digits, 5)
        ? scientific(value, digits)
        : rounded(value, digits).toPlainString();
  }

  /** Always with an exponent: {@code 4.3004e-9}. */
  public static String scientific(double value, int digits) {
    if (value == 0) {
      return "0";
    }
    int exponent = exponent(value, digits);
    return rounded(value, digits).scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }

  /** The shortest decimal that is the same double, without a superfluous {@code .0}. */
  public static String shortest(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = exact.precision() - exact.scale() - 1;
    if (value == 0) {
      return "0";
    }
    return exponent < -3 || exponent > 5
        ? exact.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent
        : exact.toPlainString();
  }

  /** {@code 1.2e-4 - 3.0e-5 i}; only the parts that are not zero. */
  public static String complex(Complex value, int digits) {
    if (value.getImaginary() == 0) {
      return significant(value.getReal(), digits);
    }
    String imaginary = significant(Math.abs(value.getImaginary()), digits) + " i";
    boolean negative = value.getImaginary() < 0;
    if (value.getReal() == 0) {
      return (negative ? "-" : "") + imaginary;
    }
    return significant(value.getReal(), digits) + (negative ? " - " : " + ") + imaginary;
  }

  /** {@code 1.2327(23)e-4}: a value with its standard deviation in units of the last digits. */
  public static String withUncertainty(double value, double uncertainty) {
    if (!(uncertainty > 0) || !Double.isFinite(value) || !Double.isFinite(uncertainty)) {
      return shortest(value);
    }
    var sigma = rounded(uncertainty, 2);
    int scale = sigma.scale();
    int exponent = Math.max(exponent(value, 17), exponent(uncertainty, 2));
    boolean plain = exponent >= -3 && exponent < 5 && scale >= 0;
    int shift = plain ? 0 : exponent;
    var mantissa =
        new BigDecimal(value)
            .setScale(scale, RoundingMode.HALF_EVEN)
            .scaleByPowerOfTen(-shift)
            .setScale(scale + shift, RoundingMode.UNNECESSARY);
    String inside =
        sigma.compareTo(BigDecimal.ONE.scaleByPowerOfTen(shift)) >= 0
            ? sigma.scaleByPowerOfTen(-shift).toPlainString()
            : sigma.unscaledValue().toString();
    return mantissa.toPlainString() + "(" + inside + ")" + (plain ? "" : "e" + shift);
  }

  private static BigDecimal rounded(double value, int digits) {
    var rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    // Trailing zeros say how well the number is given: 1.2000e-4, not 1.2e-4.
    int missing = digits - rounded.precision();
    return missing > 0
        ? rounded.setScale(rounded.scale() + missing, RoundingMode.UNNECESSARY)
        : rounded;
  }

  private static int exponent(double value, int digits) {
    var rounded = rounded(value, digits);
    return rounded.precision() - rounded.scale() - 1;
  }
}

package org.nsi.observable;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in notes, the same in every locale. */
final class Digits {
  private Digits() {}

  /** {@code value} to {@code significant} digits, {@code 1.85e-39}. */
  static String of(double value, int significant) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    var rounded = new BigDecimal(value).round(new MathContext(significant)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    return exponent < -4 || exponent > 5
        ? rounded.movePointLeft(exponent).toPlainString() + "e" + exponent
        : rounded.toPlainString();
  }

  /** A relative change in per cent with its sign, {@code +2.3 %}. */
  static String percent(double ratio) {
    double change = Math.rint(1000 * (ratio - 1)) / 10;
    return (change < 0 ? "" : "+") + change + " %";
  }
}

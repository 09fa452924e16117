package org.nsi.model.check;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in messages. */
final class Rounded {
  private Rounded() {}

  /** Four significant digits, without an exponent where that is readable. */
  static String text(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= 1e-3 && size < 1e7 ? rounded.toPlainString() : rounded.toString();
  }
}

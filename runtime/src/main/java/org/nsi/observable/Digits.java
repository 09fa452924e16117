package org.nsi.observable;

/**
 * Numbers in notes, the same in every locale. Plain arithmetic: the formatters of the JDK cost 10
 * ms when first used.
 */
final class Digits {
  private Digits() {}

  /** {@code value} to {@code significant} digits without trailing zeros, {@code 1.85e-39}. */
  static String of(double value, int significant) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    double size = Math.abs(value);
    int exponent = (int) Math.floor(Math.log10(size));
    long mantissa = Math.round(size / Math.pow(10, exponent - significant + 1));
    var digits = new StringBuilder().append(mantissa);
    exponent += digits.length() - significant;
    while (digits.length() > 1 && digits.charAt(digits.length() - 1) == '0') {
      digits.setLength(digits.length() - 1);
    }
    boolean scientific = exponent < -4 || exponent > 5;
    int point = scientific ? 1 : exponent + 1;
    while (point < 1) {
      digits.insert(0, '0');
      point++;
    }
    while (digits.length() < point) {
      digits.append('0');
    }
    if (digits.length() > point) {
      digits.insert(point, '.');
    }
    if (scientific) {
      digits.append('e').append(exponent);
    }
    return value < 0 ? "-" + digits : digits.toString();
  }

  /** A relative change in per cent with its sign, {@code +2.3 %}. */
  static String percent(double ratio) {
    double change = 100 * (ratio - 1);
    return (change < 0 ? "-" : "+") + of(Math.rint(Math.abs(10 * change)) / 10, 3) + " %";
  }
}

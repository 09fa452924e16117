package org.nsi.algebra;

import java.math.BigInteger;
import java.util.StringJoiner;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Writes exact numbers: {@code -1/2}, {@code i sqrt(2)/4}, {@code (1 + i sqrt(3))/2}; LaTeX and
 * Unicode alike.
 */
enum ExactPrinter {
  TEXT,
  UNICODE,
  LATEX;

  String print(Exact value) {
    var denominator = denominator(value);
    var numerator = numerator(value.times(Exact.of(new BigFraction(denominator))));
    if (denominator.equals(BigInteger.ONE)) {
      return numerator;
    }
    boolean negative = numerator.startsWith("-") && !isSum(value);
    var size = negative ? numerator.substring(1) : numerator;
    var sign = negative ? "-" : "";
    if (this == LATEX) {
      return sign + "\\frac{" + size + "}{" + denominator + "}";
    }
    return sign + (isSum(value) ? "(" + size + ")" : size) + "/" + denominator;
  }

  /** The least common denominator. */
  static BigInteger denominator(Exact value) {
    var common = BigInteger.ONE;
    for (var part : value.parts()) {
      common = lcm(lcm(common, part.re().denominator()), part.im().denominator());
    }
    return common;
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  static boolean isSum(Exact value) {
    var parts = value.parts();
    return parts.size() > 1
        || parts.size() == 1 && !parts.getFirst().re().isZero() && !parts.getFirst().im().isZero();
  }

  /** A number without denominators. */
  String numerator(Exact value) {
    var text = new StringBuilder();
    for (var part : value.parts()) {
      append(text, part.re(), "", part.radicand());
      append(text, part.im(), "i", part.radicand());
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  private void append(StringBuilder text, Rational factor, String unit, int radicand) {
    if (factor.isZero()) {
      return;
    }
    boolean first = text.isEmpty();
    boolean negative = factor.signum() < 0;
    text.append(negative ? (first ? "-" : " - ") : (first ? "" : " + "));
    var size = factor.numerator().abs().toString();
    var root = root(radicand);
    boolean hidden = size.equals("1") && !(unit.isEmpty() && root.isEmpty());
    var pieces = new StringJoiner(" ");
    if (!hidden) {
      pieces.add(size);
    }
    if (!unit.isEmpty()) {
      pieces.add(unit);
    }
    if (!root.isEmpty()) {
      pieces.add(root);
    }
    text.append(pieces);
  }

  private String root(int radicand) {
    if (radicand == 1) {
      return "";
    }
    return switch (this) {
      case TEXT -> "sqrt(" + radicand + ")";
      case UNICODE -> "√" + radicand;
      case LATEX -> "\\sqrt{" + radicand + "}";
    };
  }
}

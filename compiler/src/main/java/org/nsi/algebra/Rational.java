package org.nsi.algebra;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * p/q in lowest terms with q &gt; 0; machine words as long as they suffice, which is nearly always.
 */
final class Rational {
  static final Rational ZERO = new Rational(0, 1, null);
  static final Rational ONE = new Rational(1, 1, null);

  private final long numerator;
  private final long denominator;

  /** Set only when a machine word does not hold numerator and denominator. */
  private final @Nullable BigFraction big;

  private Rational(long numerator, long denominator, @Nullable BigFraction big) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = big;
  }

  static Rational of(long value) {
    if (value == Long.MIN_VALUE) {
      return of(new BigFraction(BigInteger.valueOf(value)));
    }
    return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1, null);
  }

  static Rational of(long numerator, long denominator) {
    return small(numerator, denominator);
  }

  static Rational of(BigFraction value) {
    var p = value.getNumerator();
    var q = value.getDenominator();
    return p.abs().bitLength() < 64 && q.bitLength() < 64
        ? new Rational(p.longValue(), q.longValue(), null)
        : new Rational(0, 1, value);
  }

  private static Rational small(long p, long q) {
    if (q == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (p == Long.MIN_VALUE || q == Long.MIN_VALUE) {
      return of(new BigFraction(BigInteger.valueOf(p), BigInteger.valueOf(q)));
    }
    if (q == 1) {
      return of(p);
    }
    long common = gcd(Math.abs(p), Math.abs(q));
    long sign = q < 0 ? -common : common;
    return new Rational(p / sign, q / sign, null);
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  Rational plus(Rational other) {
    if (big == null && other.big == null) {
      if (numerator == 0) {
        return other;
      }
      if (other.numerator == 0) {
        return this;
      }
      try {
        return small(
            Math.addExact(
                Math.multiplyExact(numerator, other.denominator),
                Math.multiplyExact(other.numerator, denominator)),
            Math.multiplyExact(denominator, other.denominator));
      } catch (ArithmeticException overflow) {
        return of(fraction().add(other.fraction()));
      }
    }
    return of(fraction().add(other.fraction()));
  }

  Rational minus(Rational other) {
    return plus(other.negate());
  }

  Rational times(Rational other) {
    if (big == null && other.big == null) {
      if (numerator == 0 || other.numerator == 0) {
        return ZERO;
      }
      try {
        return small(
            Math.multiplyExact(numerator, other.numerator),
            Math.multiplyExact(denominator, other.denominator));
      } catch (ArithmeticException overflow) {
        return of(fraction().multiply(other.fraction()));
      }
    }
    return of(fraction().multiply(other.fraction()));
  }

  Rational times(long factor) {
    return factor == 1 ? this : times(of(factor));
  }

  Rational inverse() {
    return big == null ? small(denominator, numerator) : of(big.reciprocal());
  }

  Rational negate() {
    return big == null ? new Rational(-numerator, denominator, null) : of(big.negate());
  }

  boolean isZero() {
    return big == null && numerator == 0;
  }

  int signum() {
    return big == null ? Long.signum(numerator) : big.getNumerator().signum();
  }

  BigInteger numerator() {
    return big == null ? BigInteger.valueOf(numerator) : big.getNumerator();
  }

  BigInteger denominator() {
    return big == null ? BigInteger.valueOf(denominator) : big.getDenominator();
  }

  BigFraction fraction() {
    return big != null
        ? big
        : new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  double doubleValue() {
    return big == null && Math.abs(numerator) < 1L << 53 && denominator < 1L << 53
        ? (double) numerator / denominator
        : fraction().doubleValue();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational that
        && numerator == that.numerator
        && denominator == that.denominator
        && (big == null ? that.big == null : big.equals(that.big));
  }

  @Override
  public int hashCode() {
    return big == null
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : big.hashCode();
  }

  @Override
  public String toString() {
    return denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }
}

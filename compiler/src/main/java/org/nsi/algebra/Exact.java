package org.nsi.algebra;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An element of Q(i, √2, √3, √5 …): a sum of (a + i b) √n over square-free n ≥ 1 with rational a,
 * b. Immutable, canonical: equal numbers are equal objects.
 */
public final class Exact {
  private static final Part[] NOTHING = {};

  public static final Exact ZERO = new Exact(NOTHING);
  public static final Exact ONE = of(1);
  public static final Exact I = of(Part.of(1, Rational.ZERO, Rational.ONE));

  /** Sorted by radicand, none zero. */
  private final Part[] parts;

  /** (re + i im) √radicand. */
  record Part(int radicand, Rational re, Rational im) {
    static Part of(int radicand, Rational re, Rational im) {
      return new Part(radicand, re, im);
    }

    boolean isZero() {
      return re.isZero() && im.isZero();
    }

    Part plus(Part other) {
      return new Part(radicand, re.plus(other.re), im.plus(other.im));
    }

    Part times(Part other) {
      int common = radicand == 1 || other.radicand == 1 ? 1 : gcd(radicand, other.radicand);
      int free = Math.multiplyExact(radicand / common, other.radicand / common);
      if (im.isZero() && other.im.isZero()) {
        return new Part(free, re.times(other.re).times(common), Rational.ZERO);
      }
      return new Part(
          free,
          re.times(other.re).minus(im.times(other.im)).times(common),
          re.times(other.im).plus(im.times(other.re)).times(common));
    }

    Part scaled(Rational factor) {
      return new Part(radicand, re.times(factor), im.times(factor));
    }

    private static int gcd(int a, int b) {
      return b == 0 ? a : gcd(b, a % b);
    }
  }

  private Exact(Part[] parts) {
    this.parts = parts;
  }

  private static Exact of(Part part) {
    return part.isZero() ? ZERO : new Exact(new Part[] {part});
  }

  private static Exact of(Rational value) {
    return of(new Part(1, value, Rational.ZERO));
  }

  public static Exact of(long value) {
    return of(Rational.of(value));
  }

  /**
   * numerator / denominator.
   *
   * @throws ArithmeticException for denominator 0
   */
  public static Exact of(long numerator, long denominator) {
    return of(Rational.of(numerator, denominator));
  }

  public static Exact of(BigFraction value) {
    return of(Rational.of(value));
  }

  /** re + i im. */
  public static Exact of(BigFraction re, BigFraction im) {
    return of(new Part(1, Rational.of(re), Rational.of(im)));
  }

  /** √n for a natural number n, i √|n| for a negative one. */
  public static Exact sqrt(int n) {
    if (n < 0) {
      return sqrt(Math.negateExact(n)).times(I);
    }
    if (n == 0) {
      return ZERO;
    }
    int square = 1;
    int free = n;
    for (int k = 2; (long) k * k <= free; k++) {
      while (free % ((long) k * k) == 0) {
        free /= k * k;
        square *= k;
      }
    }
    return of(new Part(free, Rational.of(square), Rational.ZERO));
  }

  /** √(p/q) where p q fits an int, otherwise empty. */
  public static Optional<Exact> sqrt(BigFraction value) {
    var product = value.getNumerator().multiply(value.getDenominator());
    if (product.bitLength() > 31) {
      var p = value.getNumerator().abs().sqrtAndRemainder();
      var q = value.getDenominator().sqrtAndRemainder();
      if (p[1].signum() != 0 || q[1].signum() != 0) {
        return Optional.empty();
      }
      var root = of(new BigFraction(p[0], q[0]));
      return Optional.of(value.getNumerator().signum() < 0 ? root.times(I) : root);
    }
    return Optional.of(
        sqrt(product.intValueExact())
            .times(of(new BigFraction(BigInteger.ONE, value.getDenominator()))));
  }

  public Exact plus(Exact other) {
    if (parts.length == 0) {
      return other;
    }
    if (other.parts.length == 0) {
      return this;
    }
    if (parts.length == 1
        && other.parts.length == 1
        && parts[0].radicand == other.parts[0].radicand) {
      return of(parts[0].plus(other.parts[0]));
    }
    var sum = new ArrayList<Part>(parts.length + other.parts.length);
    int left = 0;
    int right = 0;
    while (left < parts.length || right < other.parts.length) {
      int order =
          left == parts.length
              ? 1
              : right == other.parts.length
                  ? -1
                  : Integer.compare(parts[left].radicand, other.parts[right].radicand);
      if (order < 0) {
        sum.add(parts[left++]);
      } else if (order > 0) {
        sum.add(other.parts[right++]);
      } else {
        var both = parts[left++].plus(other.parts[right++]);
        if (!both.isZero()) {
          sum.add(both);
        }
      }
    }
    return sum.isEmpty() ? ZERO : new Exact(sum.toArray(NOTHING));
  }

  public Exact minus(Exact other) {
    return plus(other.negate());
  }

  public Exact negate() {
    return map(part -> new Part(part.radicand, part.re.negate(), part.im.negate()));
  }

  public Exact times(Exact other) {
    if (parts.length == 1 && other.parts.length == 1) {
      return of(parts[0].times(other.parts[0]));
    }
    var product = ZERO;
    for (var left : parts) {
      for (var right : other.parts) {
        product = product.plus(of(left.times(right)));
      }
    }
    return product;
  }

  public Exact times(long factor) {
    return factor == 0 ? ZERO : factor == 1 ? this : scaled(Rational.of(factor));
  }

  private Exact scaled(Rational factor) {
    return map(part -> part.scaled(factor));
  }

  /**
   * 1/z: z is multiplied by its images under √p → −√p, one prime after the other, and under i → −i,
   * until it is rational.
   *
   * @throws ArithmeticException for 0
   */
  public Exact inverse() {
    var numerator = ONE;
    var norm = this;
    while (!norm.isRational()) {
      int prime = norm.somePrime();
      var image = prime == 0 ? norm.conjugate() : norm.withNegativeRoot(prime);
      numerator = numerator.times(image);
      norm = norm.times(image);
    }
    if (norm.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return numerator.scaled(norm.parts[0].re.inverse());
  }

  /**
   * this / other.
   *
   * @throws ArithmeticException for other = 0
   */
  public Exact divide(Exact other) {
    return times(other.inverse());
  }

  /**
   * Integer power, also negative.
   *
   * @throws ArithmeticException for a negative power of 0
   */
  public Exact pow(int exponent) {
    var base = exponent < 0 ? inverse() : this;
    var result = ONE;
    for (int k = Math.abs(exponent); k > 0; k >>= 1) {
      if ((k & 1) == 1) {
        result = result.times(base);
      }
      base = k > 1 ? base.times(base) : base;
    }
    return result;
  }

  private int somePrime() {
    for (var part : parts) {
      for (int p = 2; p <= part.radicand; p++) {
        if (part.radicand % p == 0) {
          return p;
        }
      }
    }
    return 0;
  }

  private Exact withNegativeRoot(int prime) {
    return map(
        part ->
            part.radicand % prime == 0
                ? new Part(part.radicand, part.re.negate(), part.im.negate())
                : part);
  }

  public Exact conjugate() {
    return isReal() ? this : map(part -> new Part(part.radicand, part.re, part.im.negate()));
  }

  /** (z + z*)/2. */
  public Exact real() {
    return plus(conjugate()).scaled(Rational.of(1, 2));
  }

  /** (z − z*)/(2i). */
  public Exact imaginary() {
    return minus(conjugate()).times(I).scaled(Rational.of(-1, 2));
  }

  private Exact map(UnaryOperator<Part> f) {
    var image = new Part[parts.length];
    Arrays.setAll(image, k -> f.apply(parts[k]));
    return new Exact(image);
  }

  public boolean isZero() {
    return parts.length == 0;
  }

  public boolean isOne() {
    return equals(ONE);
  }

  public boolean isReal() {
    for (var part : parts) {
      if (!part.im.isZero()) {
        return false;
      }
    }
    return true;
  }

  public boolean isRational() {
    return parts.length == 0 || parts.length == 1 && parts[0].radicand == 1 && parts[0].im.isZero();
  }

  /** The value as a fraction if it is rational. */
  public Optional<BigFraction> rational() {
    return !isRational()
        ? Optional.empty()
        : Optional.of(isZero() ? BigFraction.ZERO : parts[0].re.fraction());
  }

  /** The largest number under a root, 1 when there is none. */
  public int radicand() {
    return parts.length == 0 ? 1 : parts[parts.length - 1].radicand;
  }

  /** Bits that it takes to write down, roughly: all numerators and denominators. */
  public long bits() {
    long bits = 0;
    for (var part : parts) {
      for (var value : List.of(part.re, part.im)) {
        bits += value.numerator().bitLength() + value.denominator().bitLength();
      }
    }
    return bits;
  }

  /**
   * Sign of a real number, decided exactly.
   *
   * @throws ArithmeticException if the number is not real
   */
  public int signum() {
    if (!isReal()) {
      throw new ArithmeticException(this + " has no sign");
    }
    if (parts.length <= 1) {
      return isZero() ? 0 : parts[0].re.signum();
    }
    for (int digits = 40; ; digits *= 2) {
      var value = re(digits);
      var size = Arrays.stream(parts).mapToInt(p -> magnitude(p.re)).max().orElse(0);
      if (value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(size + 10 - digits)) > 0) {
        return value.signum();
      }
    }
  }

  private static int magnitude(Rational value) {
    return (value.numerator().bitLength() - value.denominator().bitLength()) / 3 + 8;
  }

  /** Real part to so many digits, relative to the largest term of the sum. */
  public BigDecimal re(int digits) {
    return decimal(digits, true);
  }

  /** Imaginary part to so many digits, relative to the largest term of the sum. */
  public BigDecimal im(int digits) {
    return decimal(digits, false);
  }

  private BigDecimal decimal(int digits, boolean real) {
    var context = new MathContext(digits + 5, RoundingMode.HALF_EVEN);
    var sum = BigDecimal.ZERO;
    for (var part : parts) {
      var factor = real ? part.re : part.im;
      sum =
          sum.add(
              new BigDecimal(factor.numerator())
                  .multiply(new BigDecimal(part.radicand).sqrt(context))
                  .divide(new BigDecimal(factor.denominator()), context));
    }
    return sum;
  }

  /** Rounded to double, correct to the last bits also under cancellation between the roots. */
  public Complex toComplex() {
    if (parts.length == 0) {
      return Complex.ZERO;
    }
    if (parts.length == 1) {
      double root = parts[0].radicand == 1 ? 1 : Math.sqrt(parts[0].radicand);
      return new Complex(parts[0].re.doubleValue() * root, parts[0].im.doubleValue() * root);
    }
    return new Complex(re(60).doubleValue(), im(60).doubleValue());
  }

  /** The terms (re + i im) √radicand, for printers. */
  List<Part> parts() {
    return List.of(parts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact exact && Arrays.equals(parts, exact.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  /** {@code 1/2}, {@code i}, {@code sqrt(2)/4}, {@code (1 + i sqrt(3))/2}. */
  @Override
  public String toString() {
    return ExactPrinter.TEXT.print(this);
  }
}

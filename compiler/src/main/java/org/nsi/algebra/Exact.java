package org.nsi.algebra;

import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An element of Q(i, √2, √3, √5 …): a sum of (a + i b) √n over square-free n ≥ 1 with rational a,
 * b. Immutable, canonical: equal numbers are equal objects.
 */
public final class Exact {
  public static final Exact ZERO = new Exact(new TreeMap<>());
  public static final Exact ONE = of(1);
  public static final Exact I = gaussian(1, BigFraction.ZERO, BigFraction.ONE);

  /** Square-free radicand to its Gaussian coefficient, never zero. */
  private final SortedMap<Integer, Gaussian> parts;

  private record Gaussian(BigFraction re, BigFraction im) {
    boolean isZero() {
      return re.equals(BigFraction.ZERO) && im.equals(BigFraction.ZERO);
    }

    Gaussian plus(Gaussian other) {
      return new Gaussian(re.add(other.re), im.add(other.im));
    }

    Gaussian times(Gaussian other, int factor) {
      return new Gaussian(
          re.multiply(other.re).subtract(im.multiply(other.im)).multiply(factor),
          re.multiply(other.im).add(im.multiply(other.re)).multiply(factor));
    }
  }

  private Exact(SortedMap<Integer, Gaussian> parts) {
    this.parts = parts;
  }

  private static Exact gaussian(int radicand, BigFraction re, BigFraction im) {
    var parts = new TreeMap<Integer, Gaussian>();
    var value = new Gaussian(re, im);
    if (!value.isZero()) {
      parts.put(radicand, value);
    }
    return new Exact(parts);
  }

  public static Exact of(long value) {
    return of(new BigFraction(value));
  }

  public static Exact of(long numerator, long denominator) {
    return of(new BigFraction(numerator, denominator));
  }

  public static Exact of(BigFraction value) {
    return gaussian(1, value, BigFraction.ZERO);
  }

  /** √n for a natural number n. */
  public static Exact sqrt(int n) {
    if (n < 0) {
      return sqrt(-n).times(I);
    }
    int square = 1;
    int free = n;
    for (int k = 2; k * k <= free; k++) {
      while (free % (k * k) == 0) {
        free /= k * k;
        square *= k;
      }
    }
    return n == 0 ? ZERO : gaussian(free, new BigFraction(square), BigFraction.ZERO);
  }

  public Exact plus(Exact other) {
    var sum = new TreeMap<>(parts);
    other.parts.forEach(
        (radicand, value) -> {
          var total = sum.containsKey(radicand) ? sum.get(radicand).plus(value) : value;
          if (total.isZero()) {
            sum.remove(radicand);
          } else {
            sum.put(radicand, total);
          }
        });
    return new Exact(sum);
  }

  public Exact minus(Exact other) {
    return plus(other.negate());
  }

  public Exact negate() {
    return times(of(-1));
  }

  public Exact times(Exact other) {
    var product = ZERO;
    for (var left : parts.entrySet()) {
      for (var right : other.parts.entrySet()) {
        int common =
            BigInteger.valueOf(left.getKey()).gcd(BigInteger.valueOf(right.getKey())).intValue();
        int radicand = left.getKey() / common * (right.getKey() / common);
        var value = left.getValue().times(right.getValue(), common);
        product = product.plus(gaussian(radicand, value.re, value.im));
      }
    }
    return product;
  }

  public Exact conjugate() {
    var conjugate = new TreeMap<Integer, Gaussian>();
    parts.forEach(
        (radicand, value) -> conjugate.put(radicand, new Gaussian(value.re, value.im.negate())));
    return new Exact(conjugate);
  }

  public boolean isZero() {
    return parts.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exact exact && parts.equals(exact.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}

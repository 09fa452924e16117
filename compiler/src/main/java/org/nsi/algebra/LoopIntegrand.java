package org.nsi.algebra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.LoopIntegral.Propagator;

/**
 * What stands under a one-loop integral over x = k_E² at zero external momentum,
 *
 * <pre> Σ c xⁿ / Π_i (x + m_i²)^(k_i), </pre>
 *
 * with polynomials c in couplings and masses. Products of propagators, their derivatives and
 * insertions are formed here, and {@link #integrate} writes the result in {@link LoopIntegral}s.
 * Sums and products throw {@link TooManyTerms} before they grow beyond what anybody could use.
 */
public final class LoopIntegrand {
  public static final LoopIntegrand ZERO = new LoopIntegrand(Map.of());

  private static final int MAX_TERMS = 3000;

  private final Map<Key, Poly> terms;

  /** xⁿ over propagators. */
  private record Key(int power, SortedMap<Expr, Integer> propagators) {
    Key times(Key other) {
      var merged = new TreeMap<Expr, Integer>(ExprOrder.INSTANCE);
      merged.putAll(propagators);
      other.propagators.forEach((mass, k) -> merged.merge(mass, k, Integer::sum));
      return new Key(power + other.power, merged);
    }

    Key withPropagator(Expr mass) {
      return times(propagator(mass));
    }

    private static Key propagator(Expr mass) {
      var one = new TreeMap<Expr, Integer>(ExprOrder.INSTANCE);
      one.put(mass, 1);
      return new Key(0, one);
    }

    private static Key x(int power) {
      return new Key(power, new TreeMap<>(ExprOrder.INSTANCE));
    }
  }

  private LoopIntegrand(Map<Key, Poly> terms) {
    this.terms = terms;
  }

  /** A constant. */
  public static LoopIntegrand of(Poly value) {
    return value.isZero() ? ZERO : new LoopIntegrand(Map.of(Key.x(0), value));
  }

  /** xⁿ. */
  public static LoopIntegrand x(int power) {
    return new LoopIntegrand(Map.of(Key.x(power), Poly.ONE));
  }

  /** 1/(x + mass²). */
  public static LoopIntegrand propagator(Expr mass) {
    return new LoopIntegrand(Map.of(Key.propagator(mass), Poly.ONE));
  }

  public LoopIntegrand plus(LoopIntegrand other) {
    var sum = new LinkedHashMap<>(terms);
    other.terms.forEach((key, value) -> add(sum, key, value));
    return limited(sum);
  }

  public LoopIntegrand minus(LoopIntegrand other) {
    return plus(other.times(Exact.of(-1)));
  }

  public LoopIntegrand times(LoopIntegrand other) {
    var product = new LinkedHashMap<Key, Poly>();
    terms.forEach(
        (left, x) ->
            other.terms.forEach((right, y) -> add(product, left.times(right), x.times(y))));
    return limited(product);
  }

  public LoopIntegrand times(Poly factor) {
    return times(of(factor));
  }

  public LoopIntegrand times(Exact factor) {
    return times(Poly.constant(factor));
  }

  /** Positive integer power. */
  public LoopIntegrand pow(int exponent) {
    var result = of(Poly.ONE);
    for (int k = 0; k < exponent; k++) {
      result = result.times(this);
    }
    return result;
  }

  /** d/dx; with k² = −x, d/dk² is minus this. */
  public LoopIntegrand derivative() {
    var result = new LinkedHashMap<Key, Poly>();
    terms.forEach(
        (key, value) -> {
          if (key.power() > 0) {
            add(
                result,
                new Key(key.power() - 1, key.propagators()),
                value.times(Exact.of(key.power())));
          }
          key.propagators()
              .forEach(
                  (mass, k) -> add(result, key.withPropagator(mass), value.times(Exact.of(-k))));
        });
    return new LoopIntegrand(result);
  }

  /** The complex conjugate, for real masses. */
  public LoopIntegrand conjugate() {
    var result = new LinkedHashMap<Key, Poly>();
    terms.forEach((key, value) -> result.put(key, value.conjugate()));
    return new LoopIntegrand(result);
  }

  private static LoopIntegrand limited(Map<Key, Poly> terms) {
    int size = 0;
    for (var value : terms.values()) {
      size += value.size();
    }
    if (size > MAX_TERMS) {
      throw new TooManyTerms(MAX_TERMS);
    }
    return new LoopIntegrand(terms);
  }

  private static void add(Map<Key, Poly> sum, Key key, Poly value) {
    var total = sum.getOrDefault(key, Poly.ZERO).plus(value);
    if (total.isZero()) {
      sum.remove(key);
    } else {
      sum.put(key, total);
    }
  }

  public boolean isZero() {
    return terms.isEmpty();
  }

  /**
   * ∫₀^∞ dx.
   *
   * @throws IllegalArgumentException if one of the terms diverges
   */
  public Poly integrate() {
    var sum = new Poly.Sum();
    terms.forEach((key, value) -> sum.addProduct(value, Poly.of(integral(key))));
    return sum.toPoly();
  }

  private static LoopIntegral integral(Key key) {
    List<Propagator> propagators =
        key.propagators().entrySet().stream()
            .map(entry -> new Propagator(entry.getKey(), entry.getValue()))
            .toList();
    return LoopIntegral.of(key.power(), propagators);
  }
}

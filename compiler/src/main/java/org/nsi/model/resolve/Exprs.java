package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;

/** Builds expressions; numbers are folded, products and sums are flat. */
public final class Exprs {
  public static final Expr ONE = new Expr.Number(Exact.ONE);
  public static final Expr ZERO = new Expr.Number(Exact.ZERO);

  private static final int MAX_RADICAND = 64;

  private Exprs() {}

  public static Expr number(Exact value) {
    return new Expr.Number(value);
  }

  public static Expr number(BigFraction value) {
    return new Expr.Number(Exact.of(value));
  }

  public static Expr variable(Symbol symbol) {
    return new Expr.Variable(symbol);
  }

  public static boolean isZero(Expr expression) {
    return expression instanceof Expr.Number number && number.value().isZero();
  }

  private static boolean isOne(Expr expression) {
    return expression instanceof Expr.Number number && number.value().equals(Exact.ONE);
  }

  /** a b, with one number in front. */
  public static Expr times(Expr a, Expr b) {
    if (isZero(a) || isOne(b)) {
      return a;
    }
    if (isZero(b) || isOne(a)) {
      return b;
    }
    var number = Exact.ONE;
    var factors = new ArrayList<Expr>();
    for (var side : List.of(a, b)) {
      for (var factor : side instanceof Expr.Product product ? product.factors() : List.of(side)) {
        if (factor instanceof Expr.Number value) {
          number = number.times(value.value());
        } else {
          factors.add(factor);
        }
      }
    }
    if (!number.equals(Exact.ONE) || factors.isEmpty()) {
      factors.add(0, new Expr.Number(number));
    }
    return factors.size() == 1 ? factors.get(0) : new Expr.Product(factors);
  }

  public static Expr negate(Expr a) {
    return times(new Expr.Number(Exact.of(-1)), a);
  }

  public static Expr plus(Expr a, Expr b) {
    if (isZero(a)) {
      return b;
    }
    if (isZero(b)) {
      return a;
    }
    if (a instanceof Expr.Number x && b instanceof Expr.Number y) {
      return new Expr.Number(x.value().plus(y.value()));
    }
    var terms = new ArrayList<Expr>();
    for (var side : List.of(a, b)) {
      if (side instanceof Expr.Sum sum) {
        terms.addAll(sum.terms());
      } else {
        terms.add(side);
      }
    }
    return new Expr.Sum(terms);
  }

  /**
   * base^exponent; exact numbers to small integer powers and rational square roots stay numbers.
   */
  public static Expr power(Expr base, BigFraction exponent) {
    if (exponent.equals(BigFraction.ONE)) {
      return base;
    }
    if (base instanceof Expr.Number number) {
      boolean integer = exponent.getDenominator().bitLength() == 1;
      boolean small = number.value().bits() < 2_000;
      if (small && integer && exponent.getNumerator().abs().bitLength() <= 7) {
        int n = exponent.getNumeratorAsInt();
        if (!number.value().isZero() || n > 0) {
          return new Expr.Number(number.value().pow(n));
        }
      }
      if (exponent.equals(BigFraction.ONE_HALF) && number.value().rational().isPresent()) {
        var root = Exact.sqrt(number.value().rational().get());
        // larger ones stay powers: the radicands of products multiply
        if (root.isPresent() && root.get().radicand() <= MAX_RADICAND) {
          return new Expr.Number(root.get());
        }
      }
    }
    if (base instanceof Expr.Power power
        && power.exponent().getDenominator().bitLength() == 1
        && exponent.getDenominator().bitLength() == 1) {
      return power(power.base(), power.exponent().multiply(exponent));
    }
    return new Expr.Power(base, exponent);
  }

  public static Expr divide(Expr a, Expr b) {
    return times(a, power(b, BigFraction.MINUS_ONE));
  }

  /** The complex conjugate, pushed down to the symbols. */
  public static Expr conjugate(Expr expression) {
    return switch (expression) {
      case Expr.Number number -> new Expr.Number(number.value().conjugate());
      case Expr.Pi pi -> pi;
      case Expr.Variable variable ->
          variable.symbol().real() ? variable : new Expr.Apply(Expr.Function.CONJUGATE, variable);
      case Expr.Sum sum -> {
        var terms = new ArrayList<Expr>();
        for (var term : sum.terms()) {
          terms.add(conjugate(term));
        }
        yield new Expr.Sum(terms);
      }
      case Expr.Product product -> {
        var factors = new ArrayList<Expr>();
        for (var factor : product.factors()) {
          factors.add(conjugate(factor));
        }
        yield new Expr.Product(factors);
      }
      case Expr.Power power -> new Expr.Power(conjugate(power.base()), power.exponent());
      case Expr.Apply apply ->
          switch (apply.function()) {
            case CONJUGATE -> apply.argument();
            case REAL, IMAGINARY, ABSOLUTE -> apply;
            default -> new Expr.Apply(apply.function(), conjugate(apply.argument()));
          };
    };
  }
}

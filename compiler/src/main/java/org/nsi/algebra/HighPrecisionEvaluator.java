package org.nsi.algebra;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;

/**
 * Values of expressions and polynomials at one point to many digits: the second engine beside
 * {@link Evaluator}, with which it shares neither number type nor the method for loop integrals.
 * Not for use by several threads at once.
 */
public final class HighPrecisionEvaluator {
  /** Decimal digits unless told otherwise. */
  public static final int DIGITS = 50;

  private final DfpField field;
  private final Map<Symbol, DfpComplex> values = new HashMap<>();
  private final Map<LoopIntegral, Dfp> loops = new HashMap<>();

  /** Doubles, taken as exact. */
  public HighPrecisionEvaluator(Map<Symbol, Complex> values) {
    this(values, DIGITS);
  }

  public HighPrecisionEvaluator(Map<Symbol, Complex> values, int digits) {
    field = new DfpField(digits);
    values.forEach((symbol, value) -> this.values.put(symbol, DfpComplex.of(field, value)));
  }

  /** The field of all results. */
  public DfpField field() {
    return field;
  }

  /**
   * The value of a polynomial.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public DfpComplex evaluate(Poly poly) {
    var sum = DfpComplex.real(field.getZero());
    for (var term : poly.terms()) {
      var product = number(term.coefficient());
      for (var factor : term.monomial().factors()) {
        product = product.times(evaluate(factor.atom()).pow(factor.exponent()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private DfpComplex evaluate(Atom atom) {
    return switch (atom) {
      case Atom.Variable v -> v.conjugated() ? value(v.symbol()).conjugate() : value(v.symbol());
      case Atom.Pi pi -> DfpComplex.real(field.getPi());
      case Atom.Opaque opaque -> evaluate(opaque.value());
      case Atom.Loop loop -> DfpComplex.real(evaluate(loop.integral()));
    };
  }

  /**
   * The value of a loop integral; NaN if a mass is not real.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public Dfp evaluate(LoopIntegral integral) {
    var known = loops.get(integral);
    if (known == null) {
      var masses =
          integral.masses().stream()
              .map(this::evaluate)
              .map(m -> m.im().isZero() ? m.re() : field.newDfp(Double.NaN))
              .toArray(Dfp[]::new);
      known = PreciseLoopFunction.value(integral.power(), masses);
      loops.put(integral, known);
    }
    return known;
  }

  /**
   * The value of an expression.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public DfpComplex evaluate(Expr expr) {
    return switch (expr) {
      case Expr.Number number -> number(number.value());
      case Expr.Pi pi -> DfpComplex.real(field.getPi());
      case Expr.Variable variable -> value(variable.symbol());
      case Expr.Sum sum -> fold(sum.terms(), DfpComplex.real(field.getZero()), DfpComplex::plus);
      case Expr.Product product ->
          fold(product.factors(), DfpComplex.real(field.getOne()), DfpComplex::times);
      case Expr.Power power -> evaluate(power.base()).pow(power.exponent());
      case Expr.Apply apply -> function(apply.function()).apply(evaluate(apply.argument()));
    };
  }

  private DfpComplex fold(Iterable<Expr> parts, DfpComplex start, BinaryOperator<DfpComplex> join) {
    var result = start;
    for (var part : parts) {
      result = join.apply(result, evaluate(part));
    }
    return result;
  }

  private static Function<DfpComplex, DfpComplex> function(Expr.Function function) {
    return switch (function) {
      case CONJUGATE -> DfpComplex::conjugate;
      case REAL -> z -> DfpComplex.real(z.re());
      case IMAGINARY -> z -> DfpComplex.real(z.im());
      case ABSOLUTE -> z -> DfpComplex.real(z.abs());
      case EXP -> DfpComplex::exp;
      case LOG -> DfpComplex::log;
      case SIN -> DfpComplex::sin;
      case COS -> DfpComplex::cos;
      case TAN -> z -> z.sin().times(z.cos().inverse());
    };
  }

  private DfpComplex number(Exact value) {
    int digits = field.getRadixDigits() * 4;
    return new DfpComplex(
        DfpComplex.dfp(field, value.re(digits)), DfpComplex.dfp(field, value.im(digits)));
  }

  private DfpComplex value(Symbol symbol) {
    var value = values.get(symbol);
    if (value == null) {
      throw new IllegalArgumentException("no value for " + symbol);
    }
    return value;
  }
}

package org.nsi.algebra;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Values of expressions and polynomials in double precision at one point. What has no finite value
 * (1/0, log 0, a divergent integral) is a value that is not finite, see {@link #isFinite}, and not
 * an exception. Not for use by several threads at once.
 */
public final class Evaluator {
  private final Map<Symbol, Complex> values;
  private final Map<LoopIntegral, Double> loops = new HashMap<>();

  /** Values in powers of GeV; read where they are, not copied. */
  public Evaluator(Map<Symbol, Complex> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  public static boolean isFinite(Complex value) {
    return Double.isFinite(value.getReal()) && Double.isFinite(value.getImaginary());
  }

  /**
   * The value of a symbol.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Complex evaluate(Symbol symbol) {
    var value = values.get(symbol);
    if (value == null) {
      throw new IllegalArgumentException("no value for " + symbol);
    }
    return value;
  }

  /**
   * The value of a polynomial.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public Complex evaluate(Poly poly) {
    double re = 0;
    double im = 0;
    for (var term : poly.terms()) {
      var product = term.coefficient().toComplex();
      for (var factor : term.monomial().factors()) {
        product = product.multiply(power(evaluate(factor.atom()), factor.exponent()));
      }
      re += product.getReal();
      im += product.getImaginary();
    }
    return new Complex(re, im);
  }

  private Complex evaluate(Atom atom) {
    return switch (atom) {
      case Atom.Variable v ->
          v.conjugated() ? evaluate(v.symbol()).conjugate() : evaluate(v.symbol());
      case Atom.Pi pi -> new Complex(Math.PI);
      case Atom.Opaque opaque -> evaluate(opaque.value());
      case Atom.Loop loop -> new Complex(evaluate(loop.integral()));
    };
  }

  /**
   * The value of a loop integral; NaN if a mass is not real.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public double evaluate(LoopIntegral integral) {
    return loops.computeIfAbsent(
        integral,
        loop -> {
          var masses = loop.masses().stream().map(this::evaluate).toList();
          return LoopFunction.value(
              loop.power(),
              masses.stream()
                  .mapToDouble(m -> m.getImaginary() == 0 ? m.getReal() : Double.NaN)
                  .toArray());
        });
  }

  /**
   * The value of an expression.
   *
   * @throws IllegalArgumentException if a symbol has no value
   */
  public Complex evaluate(Expr expr) {
    return switch (expr) {
      case Expr.Number number -> number.value().toComplex();
      case Expr.Pi pi -> new Complex(Math.PI);
      case Expr.Variable variable -> evaluate(variable.symbol());
      case Expr.Sum sum -> {
        var total = Complex.ZERO;
        for (var term : sum.terms()) {
          total = total.add(evaluate(term));
        }
        yield total;
      }
      case Expr.Product product -> {
        var total = Complex.ONE;
        for (var factor : product.factors()) {
          total = total.multiply(evaluate(factor));
        }
        yield total;
      }
      case Expr.Power power -> power(evaluate(power.base()), power.exponent());
      case Expr.Apply apply -> apply(apply.function(), evaluate(apply.argument()));
    };
  }

  /** Repeated multiplication: exact for real numbers to the last bits, unlike exp(n log z). */
  static Complex power(Complex base, int exponent) {
    if (base.getImaginary() == 0) {
      return new Complex(Math.pow(base.getReal(), exponent));
    }
    var factor = exponent < 0 ? base.reciprocal() : base;
    var result = Complex.ONE;
    for (int k = Math.abs(exponent); k > 0; k >>= 1) {
      result = (k & 1) == 1 ? result.multiply(factor) : result;
      factor = k > 1 ? factor.multiply(factor) : factor;
    }
    return result;
  }

  static Complex power(Complex base, BigFraction exponent) {
    if (exponent.getDenominatorAsLong() == 1) {
      return power(base, exponent.getNumeratorAsInt());
    }
    if (base.getImaginary() == 0 && !(base.getReal() < 0)) {
      return new Complex(Math.pow(base.getReal(), exponent.doubleValue()));
    }
    return log(base).multiply(exponent.doubleValue()).exp();
  }

  /** Principal branch; +iπ on the cut, whatever the sign of a zero imaginary part. */
  private static Complex log(Complex z) {
    return new Complex(z.getReal(), z.getImaginary() + 0.0).log();
  }

  private static Complex apply(Expr.Function function, Complex z) {
    boolean real = z.getImaginary() == 0;
    double x = z.getReal();
    return switch (function) {
      case CONJUGATE -> z.conjugate();
      case REAL -> new Complex(x);
      case IMAGINARY -> new Complex(z.getImaginary());
      case ABSOLUTE -> new Complex(z.abs());
      case EXP -> real ? new Complex(Math.exp(x)) : z.exp();
      case LOG -> real && x > 0 ? new Complex(Math.log(x)) : log(z);
      case SIN -> real ? new Complex(Math.sin(x)) : z.sin();
      case COS -> real ? new Complex(Math.cos(x)) : z.cos();
      case TAN -> real ? new Complex(Math.tan(x)) : z.tan();
    };
  }
}

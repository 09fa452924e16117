package org.nsi.model.resolve;

import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;

/** Double-precision values of expressions, for the checks that need a number. */
public final class Numbers {
  private Numbers() {}

  /** The value with the given symbols; NaN where one is missing. */
  public static Complex of(Expr expression, Map<Symbol, Complex> values) {
    return switch (expression) {
      case Expr.Number number -> number.value().toComplex();
      case Expr.Pi pi -> new Complex(Math.PI);
      case Expr.Variable variable -> {
        @Nullable Complex value = values.get(variable.symbol());
        yield value == null ? Complex.NaN : value;
      }
      case Expr.Sum sum -> {
        var total = Complex.ZERO;
        for (var term : sum.terms()) {
          total = total.add(of(term, values));
        }
        yield total;
      }
      case Expr.Product product -> {
        var total = Complex.ONE;
        for (var factor : product.factors()) {
          total = total.multiply(of(factor, values));
        }
        yield total;
      }
      case Expr.Power power -> power(of(power.base(), values), power);
      case Expr.Apply apply -> apply(apply.function(), of(apply.argument(), values));
    };
  }

  private static Complex power(Complex base, Expr.Power power) {
    var exponent = power.exponent();
    if (exponent.getDenominator().bitLength() > 1) {
      double p = exponent.doubleValue();
      if (base.getImaginary() == 0 && base.getReal() >= 0) {
        return new Complex(Math.pow(base.getReal(), p));
      }
      return base.log().multiply(p).exp();
    }
    int n = exponent.getNumeratorAsInt();
    if (base.getImaginary() == 0) {
      return new Complex(Math.pow(base.getReal(), n));
    }
    var result = Complex.ONE;
    var square = base;
    for (int k = Math.abs(n); k > 0; k >>= 1) {
      if ((k & 1) == 1) {
        result = result.multiply(square);
      }
      square = square.multiply(square);
    }
    return n < 0 ? result.reciprocal() : result;
  }

  private static Complex apply(Expr.Function function, Complex x) {
    return switch (function) {
      case CONJUGATE -> x.conjugate();
      case REAL -> new Complex(x.getReal());
      case IMAGINARY -> new Complex(x.getImaginary());
      case ABSOLUTE -> new Complex(x.abs());
      case EXP -> x.exp();
      case LOG -> x.log();
      case SIN -> x.sin();
      case COS -> x.cos();
      case TAN -> x.tan();
    };
  }

  public static boolean isFinite(Complex value) {
    return Double.isFinite(value.getReal()) && Double.isFinite(value.getImaginary());
  }
}

package org.nsi.model.resolve;

import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;

/** Double-precision values of expressions, for the checks that need a number. */
public final class Numbers {
  private Numbers() {}

  /** The value with the given symbols, which must be all there are. */
  public static Complex of(Expr expression, Map<Symbol, Complex> values) {
    return new Evaluator(values).evaluate(expression);
  }

  public static boolean isFinite(Complex value) {
    return Evaluator.isFinite(value);
  }
}

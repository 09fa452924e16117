package org.nsi.algebra;

import java.util.HashMap;
import java.util.Random;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;

/**
 * Decides equality of polynomials by evaluation, where relations between their atoms hide it from
 * the canonical form.
 */
final class RandomPoints {
  private static final int POINTS = 3;
  private static final int DIGITS = 60;
  private static final double TOLERANCE = 1e-35;

  private RandomPoints() {}

  static boolean agree(Poly left, Poly right) {
    var symbols = new TreeSet<>(left.symbols());
    symbols.addAll(right.symbols());
    // The same points every time: a verdict must not change from run to run.
    var random = new Random(20260101);
    for (int point = 0; point < POINTS; point++) {
      var values = new HashMap<Symbol, Complex>();
      for (var symbol : symbols) {
        double im = symbol.real() ? 0 : random.nextDouble() - 0.5;
        values.put(symbol, new Complex(0.5 + random.nextDouble(), im));
      }
      var evaluator = new HighPrecisionEvaluator(values, DIGITS);
      var size = evaluator.field().getZero();
      var difference = DfpComplex.real(size);
      for (var term : left.minus(right).terms()) {
        var value = evaluator.evaluate(Poly.of(term.coefficient(), term.monomial()));
        difference = difference.plus(value);
        size = size.add(value.abs());
      }
      // Not finite compares as not smaller: such a point proves nothing and counts as different.
      if (!(difference.abs().divide(size).toDouble() < TOLERANCE)) {
        return false;
      }
    }
    return true;
  }
}

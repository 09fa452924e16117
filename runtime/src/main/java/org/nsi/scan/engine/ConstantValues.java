package org.nsi.scan.engine;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.model.Model;
import org.nsi.numeric.BlockEvaluator;
import org.nsi.numeric.Columns;

/**
 * The values of coefficients that are the same at all points of a scan: they go down together,
 * once, instead of each as a column of a matrix.
 *
 * @param values of all coefficients, group by group; those of the others mean nothing
 */
record ConstantValues(List<Complex> values) {
  ConstantValues {
    values = List.copyOf(values);
  }

  /**
   * @param standard couplings of the Standard Model, real and imaginary parts in turn; empty where
   *     no constant coefficient needs them
   */
  static ConstantValues of(Model model, Formulas formulas, double[] standard) {
    int count = formulas.symbols().size();
    var symbols = Columns.zeros(count, 1);
    for (int k = 0; k < count; k++) {
      var value = model.values().getOrDefault(formulas.symbols().get(k), Complex.ZERO);
      symbols.re()[k][0] = value.getReal();
      symbols.im()[k][0] = value.getImaginary();
    }
    int first = count - formulas.couplings().size();
    for (int k = 0; k < standard.length / 2; k++) {
      symbols.re()[first + k][0] = standard[2 * k];
      symbols.im()[first + k][0] = standard[2 * k + 1];
    }
    var matched = new BlockEvaluator(formulas.coefficients(), 1).evaluate(symbols, 1);
    var given = new BlockEvaluator(formulas.given(), 1).evaluate(symbols, 1);
    int parts = matched.re().length;
    return new ConstantValues(
        formulas.sums().stream()
            .map(
                terms -> {
                  double re = 0;
                  double im = 0;
                  for (int term : terms) {
                    var columns = term < parts ? matched : given;
                    int own = term < parts ? term : term - parts;
                    re += columns.re()[own][0];
                    im += columns.im()[own][0];
                  }
                  return new Complex(re, im);
                })
            .toList());
  }
}

package org.nsi.scan.engine;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions;
import org.nsi.eft.SmParameters;
import org.nsi.input.Inputs;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Model;

/** The couplings of the Standard Model that matched formulas contain, at the matching scale. */
final class StandardValues {
  private static final List<Symbol> SYMBOLS = StandardCouplings.all();

  private StandardValues() {}

  /**
   * Real and imaginary parts in turn, in the order of {@link StandardCouplings#all()}. What the
   * file gives {@code at matching} takes precedence.
   */
  static double[] at(Model model, Inputs inputs, Conventions conventions, double scaleGeV) {
    var running = SmParameters.at(inputs, conventions, scaleGeV);
    var values = new double[2 * SYMBOLS.size()];
    for (int k = 0; k < SYMBOLS.size(); k++) {
      var symbol = SYMBOLS.get(k);
      int p = symbol.indices().isEmpty() ? 0 : symbol.indices().get(0) - 1;
      int r = symbol.indices().isEmpty() ? 0 : symbol.indices().get(1) - 1;
      switch (symbol.toString().split("\\[")[0]) {
        case "g1" -> values[2 * k] = running.g1();
        case "g2" -> values[2 * k] = running.g2();
        case "g3" -> values[2 * k] = running.g3();
        case "lambda_H" -> values[2 * k] = running.lambda();
        case "y_e" -> put(values, k, running.yE()[p][r]);
        case "y_u" -> put(values, k, running.yU()[p][r]);
        case "y_d" -> put(values, k, running.yD()[p][r]);
        default -> throw new IllegalStateException("no coupling " + symbol);
      }
    }
    model
        .matchingInputs()
        .forEach(
            (symbol, value) -> {
              int k = SYMBOLS.indexOf(StandardCouplings.ofInput(symbol));
              if (k >= 0) {
                put(values, k, value);
              }
            });
    return values;
  }

  private static void put(
      double[] values, int k, Complex value) {
    values[2 * k] = value.getReal();
    values[2 * k + 1] = value.getImaginary();
  }
}

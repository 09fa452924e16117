package org.nsi.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Symbol;
import org.nsi.eft.SmParameters;
import org.nsi.input.Inputs;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Model;

/**
 * The values of the Standard Model couplings in matched formulas: what {@code inputs at matching}
 * gives, otherwise the running couplings at the matching scale.
 */
public final class MatchingCouplings {
  private MatchingCouplings() {}

  /**
   * Of all symbols of {@link StandardCouplings}.
   *
   * @param scaleGeV the matching scale
   */
  public static SortedMap<Symbol, Complex> at(Model model, Inputs inputs, double scaleGeV) {
    var running = SmParameters.at(inputs, model.conventions(), scaleGeV);
    var values = new TreeMap<Symbol, Complex>();
    values.put(StandardCouplings.G1, new Complex(running.g1()));
    values.put(StandardCouplings.G2, new Complex(running.g2()));
    values.put(StandardCouplings.G3, new Complex(running.g3()));
    values.put(StandardCouplings.LAMBDA_H, new Complex(running.lambda()));
    matrix("y_e", running.yE(), values);
    matrix("y_u", running.yU(), values);
    matrix("y_d", running.yD(), values);
    model
        .matchingInputs()
        .forEach((name, value) -> values.put(StandardCouplings.ofInput(name), value));
    return values;
  }

  private static void matrix(String name, Complex[][] rows, Map<Symbol, Complex> values) {
    for (int p = 0; p < rows.length; p++) {
      for (int r = 0; r < rows.length; r++) {
        values.put(StandardCouplings.yukawa(name, p + 1, r + 1), rows[p][r]);
      }
    }
  }
}

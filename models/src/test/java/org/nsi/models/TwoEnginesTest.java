package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.algebra.HighPrecisionEvaluator;
import org.nsi.algebra.Symbol;
import org.nsi.pipeline.Compiled;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;
import org.nsi.syntax.Sources;

/**
 * Every coefficient of every library model, once by the numeric path in double precision and once
 * from its formula with many digits, which shares neither the number type nor the method for loop
 * integrals.
 */
class TwoEnginesTest {
  private static final int DIGITS = 30;
  private static final int POINTS = 2;

  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#all")
  void agreeToTwelveDigits(String file) {
    var source = Sources.read(Library.FOLDER.resolve(file)).value().orElseThrow();
    var compiled = Pipeline.compile(source, Settings.DEFAULT).value().orElseThrow();
    var random = new Random(file.hashCode());
    for (int point = 0; point < POINTS; point++) {
      compare(compiled, values(compiled, random));
    }
  }

  private static void compare(Compiled compiled, Map<Symbol, Complex> values) {
    var result = compiled.evaluate(values, java.util.List.of()).value().orElseThrow();
    var all = new TreeMap<>(values);
    all.putAll(result.couplings());
    var precise = new HighPrecisionEvaluator(all, DIGITS);
    for (var entry : result.smeft()) {
      var formula = entry.formula().orElseThrow();
      Complex expected = precise.evaluate(formula).toComplex();
      double size = 0;
      for (var term : formula.terms()) {
        var alone = org.nsi.algebra.Poly.of(term.coefficient(), term.monomial());
        size += precise.evaluate(alone).toComplex().abs();
      }
      assertThat(entry.value().subtract(expected).abs())
          .as("%s = %s", entry.coefficient(), formula)
          .isLessThanOrEqualTo(1e-12 * size);
    }
  }

  /**
   * The file's values, each changed by up to a factor of two, with a phase where it may be complex.
   */
  private static Map<Symbol, Complex> values(Compiled compiled, Random random) {
    var values = new TreeMap<Symbol, Complex>();
    compiled
        .model()
        .values()
        .forEach(
            (symbol, value) -> {
              double factor = Math.exp((2 * random.nextDouble() - 1) * Math.log(2));
              double phase = symbol.real() ? 0 : 2 * Math.PI * random.nextDouble();
              values.put(
                  symbol,
                  value.multiply(new Complex(Math.cos(phase), Math.sin(phase))).multiply(factor));
            });
    return values;
  }
}

package org.nsi.match;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;
import org.nsi.model.build.ModelCompiler;
import org.nsi.model.build.Options;
import org.nsi.source.Source;
import org.nsi.syntax.Parser;

/** A model given as the text of a file, matched, with numbers for the Standard Model couplings. */
final class SourceModel {
  final Model model;
  private final Map<Symbol, Complex> values;

  SourceModel(String text) {
    var source =
        Source.of(
            "test.nsi",
            "nsi 1\nmodel test \"\"\nconvention quark_basis = down\nsymmetry Z2\n" + text);
    var tree = Parser.parse(source);
    if (tree.hasErrors()) {
      throw new IllegalArgumentException(tree.diagnostics().toString());
    }
    var checked = ModelCompiler.compile(tree.value().orElseThrow(), Options.none());
    if (checked.hasErrors()) {
      throw new IllegalArgumentException(checked.diagnostics().toString());
    }
    model = checked.value().orElseThrow();
    values = new HashMap<>(model.values());
    int k = 0;
    for (var symbol : StandardCouplings.all()) {
      k++;
      values.put(
          symbol,
          symbol.real()
              ? new Complex(0.3 + 0.17 * k)
              : new Complex(0.4 * Math.cos(k * k), 0.3 * Math.sin(3.0 * k)));
    }
  }

  Matched match() {
    return Matching.match(model);
  }

  double real(Symbol symbol) {
    return values.get(symbol).getReal();
  }

  Complex value(Symbol symbol) {
    return values.get(symbol);
  }

  Complex value(Poly poly) {
    return new Evaluator(values).evaluate(poly);
  }

  /** The value of one part of an entry; 0 if there is none. */
  Complex part(Matched matched, Part part, String operator, Integer... flavours) {
    var entry = matched.coefficients().get(WilsonCoefficient.of(operator, flavours));
    return entry == null || !entry.parts().containsKey(part)
        ? Complex.ZERO
        : value(entry.parts().get(part));
  }
}

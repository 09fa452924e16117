package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.Symbol;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.flavour.FlavourFormula;
import org.nsi.flavour.FlavourFormulas;
import org.nsi.model.Parameter;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.Settings;
import org.nsi.source.Source;

/** Formulas with letters for the flavours of the multiplets of arXiv:1711.10391. */
class FlavourFormulaTest {
  private static Result result(String file) throws IOException {
    var text = Files.readString(Library.FOLDER.resolve(file));
    var settings = new Settings(List.of(), Settings.DEFAULT.running(), Settings.Observables.NONE);
    return Pipeline.run(new Source(file, text, Source.of("", "").directory()), settings)
        .value()
        .orElseThrow();
  }

  private static List<FlavourFormula> formulas(Result result) {
    var matched = new TreeMap<WilsonCoefficient, Poly>();
    result.smeft().forEach(e -> matched.put(e.coefficient(), e.formula().orElseThrow()));
    return FlavourFormulas.of(result.model(), matched);
  }

  static List<String> granada() {
    return Library.all().stream().filter(name -> name.startsWith("granada/")).toList();
  }

  /** Every operator with couplings that are matrices, {@code qqql} with its relations excepted. */
  @ParameterizedTest
  @MethodSource("granada")
  void everyMultipletHasFormulasAndTheyAreTheNumbers(String file) throws IOException {
    var result = result(file);
    var formulas = formulas(result);
    var withIndices = new TreeSet<String>();
    for (var entry : result.smeft()) {
      boolean indexed =
          entry.formula().orElseThrow().symbols().stream().anyMatch(s -> !s.indices().isEmpty());
      if (indexed && !entry.coefficient().operator().equals("qqql")) {
        withIndices.add(entry.coefficient().operator());
      }
    }
    assertThat(formulas.stream().map(FlavourFormula::operator).toList())
        .containsExactlyElementsOf(withIndices);
    for (var formula : formulas) {
      for (var entry : result.smeft()) {
        if (entry.coefficient().operator().equals(formula.operator())) {
          int multiplicity = OperatorBasis.warsaw().multiplicity(entry.coefficient());
          var expected = entry.value().divide(multiplicity);
          var value = value(formula, entry.coefficient().indices(), result);
          assertThat(value.subtract(expected).abs())
              .as("%s at %s", formula.name(), entry.coefficient())
              .isLessThanOrEqualTo(1e-13 * expected.abs());
        }
      }
    }
  }

  /** The letters replaced by generations, with the numbers of the file. */
  private static Complex value(FlavourFormula formula, List<Integer> generations, Result result) {
    var values = new HashMap<Symbol, Complex>(result.values());
    for (var atom : formula.formula().atoms()) {
      if (atom instanceof Atom.Variable v && !v.symbol().indices().isEmpty()) {
        var indices =
            v.symbol().indices().stream()
                .map(i -> generations.get(Symbol.letterNumber(i)))
                .toList();
        values.put(v.symbol(), entry(v.symbol().name(), indices, result));
      }
    }
    return new Evaluator(values).evaluate(formula.formula());
  }

  private static Complex entry(String name, List<Integer> indices, Result result) {
    var parameter =
        result.model().parameters().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow();
    Map<List<Integer>, Complex> given =
        parameter.values().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().indices(), Map.Entry::getValue));
    if (indices.size() == 2 && indices.get(0) > indices.get(1)) {
      var mirrored = List.of(indices.get(1), indices.get(0));
      if (parameter.kind() == Parameter.Kind.HERMITIAN) {
        return given.getOrDefault(mirrored, Complex.ZERO).conjugate();
      }
      if (parameter.kind() == Parameter.Kind.SYMMETRIC) {
        return given.getOrDefault(mirrored, Complex.ZERO);
      }
      if (parameter.kind() == Parameter.Kind.ANTISYMMETRIC) {
        return given.getOrDefault(mirrored, Complex.ZERO).negate();
      }
    }
    return given.getOrDefault(indices, Complex.ZERO);
  }

  private static List<String> printed(String file) throws IOException {
    var lines = new ArrayList<String>();
    for (var formula : formulas(result(file))) {
      lines.add(formula.name() + " = " + PolyPrinter.text(formula.formula()));
    }
    return lines;
  }

  /** The matching of ω₁ and B in arXiv:1711.10391. */
  @Test
  void theyAreThoseOfTheDictionary() throws IOException {
    assertThat(printed("granada/scalar-omega1.nsi"))
        .contains(
            "lq1_prst = conj(y_ql[s,p]) y_ql[t,r]/(4 M^2)",
            "lq3_prst = -conj(y_ql[s,p]) y_ql[t,r]/(4 M^2)",
            "eu_prst = conj(y_eu[p,s]) y_eu[r,t]/(2 M^2)",
            "lequ1_prst = y_eu[r,t] conj(y_ql[s,p])/(2 M^2)",
            "lequ3_prst = -y_eu[r,t] conj(y_ql[s,p])/(8 M^2)");
    assertThat(printed("granada/vector-b.nsi"))
        .contains(
            "ll_prst = -g_l[p,r] g_l[s,t]/(2 M^2)",
            "lq1_prst = -g_l[p,r] g_q[s,t]/M^2",
            "ee_prst = -(g_e[p,r] g_e[s,t] + g_e[p,t] g_e[s,r])/(4 M^2)");
  }

  /** Penguins: a sum over the right-handed neutrinos, and unit matrices. */
  @Test
  void loopsHaveSumsAndUnitMatrices() throws IOException {
    assertThat(printed("scotogenic.nsi"))
        .anyMatch(line -> line.startsWith("lq3_prst") && line.contains("delta[s,t]"))
        .anyMatch(line -> line.startsWith("llphiphi_pr") && line.contains("h[i,p] h[i,r]"));
  }
}

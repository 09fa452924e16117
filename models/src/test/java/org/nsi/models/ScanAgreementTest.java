package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.algebra.Symbol;
import org.nsi.model.Model;
import org.nsi.model.Model.RunSettings.Mode;
import org.nsi.observable.Observable;
import org.nsi.observable.Observables;
import org.nsi.pipeline.Compiled;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.ResultNames;
import org.nsi.pipeline.Settings;
import org.nsi.scan.engine.Block;
import org.nsi.scan.engine.ModelPlan;
import org.nsi.scan.engine.PointEngine;
import org.nsi.syntax.Sources;

/** Scans give the numbers that compiling each point alone gives. */
class ScanAgreementTest {
  private static final int POINTS = 5;
  private static final double EXACT = 1e-12;

  /** The integrator of the evolution takes other steps for a matrix than for a point. */
  private static final double INTEGRATED = 5e-9;

  /** Everything varies, the matching scale too; running, which takes long to prepare, is off. */
  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#names")
  void everyParameter(String file) {
    check(file, Optional.of(Mode.NONE), symbol -> true);
  }

  /** Couplings vary, everything runs. */
  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#names")
  void everyCouplingWithRunning(String file) {
    check(file, Optional.empty(), symbol -> !symbol.name().matches("[mM](_.*)?|Lambda|mu"));
  }

  /** A matching scale that varies, with running. */
  @Test
  void aMatchingScaleThatVariesWithRunning() {
    check("w-prime-triplet.nsi", Optional.empty(), symbol -> true);
  }

  private static void check(String file, Optional<Mode> running, Predicate<Symbol> moves) {
    var source = Sources.read(Library.FOLDER.resolve(file)).value().orElseThrow();
    var settings = new Settings(List.of(), running, Settings.Observables.OF_FILE);
    var compiled = Pipeline.compile(source, settings).value().orElseThrow();
    var symbols = compiled.model().values().keySet().stream().filter(moves).toList();
    if (symbols.isEmpty()) {
      return;
    }
    var names = new ArrayList<String>();
    for (var symbol : symbols) {
      names.add(symbol + (symbol.real() ? "" : ".re"));
      if (!symbol.real()) {
        names.add(symbol + ".im");
      }
    }
    var made = ModelPlan.of(compiled, names, List.of("*_*", "*.*"));
    var plan = made.plan().orElseThrow(() -> new AssertionError(made.problem()));
    var random = new Random(20260101);
    var points = new ArrayList<TreeMap<Symbol, Complex>>();
    var variables = new double[names.size()][POINTS];
    for (int k = 0; k < POINTS; k++) {
      points.add(point(compiled.model(), random, moves));
      int v = 0;
      for (var symbol : symbols) {
        var value = points.get(k).get(symbol);
        variables[v++][k] = value.getReal();
        if (!symbol.real()) {
          variables[v++][k] = value.getImaginary();
        }
      }
    }
    var block = new Block(plan.columns().size(), POINTS);
    var places = new int[plan.columns().size()];
    for (int c = 0; c < places.length; c++) {
      places[c] = c;
    }
    new PointEngine(plan).evaluate(variables, POINTS, 0, block, places);
    for (int k = 0; k < POINTS; k++) {
      compare(compiled, points.get(k), plan, block, k, running.isPresent() ? EXACT : INTEGRATED);
    }
  }

  /** Every parameter changed by up to a factor of 1.5, inside its range. */
  private static TreeMap<Symbol, Complex> point(
      Model model, Random random, Predicate<Symbol> moves) {
    var values = new TreeMap<Symbol, Complex>();
    for (var parameter : model.parameters()) {
      parameter
          .values()
          .forEach(
              (symbol, value) -> {
                var factor = Math.exp(0.4 * (2 * random.nextDouble() - 1));
                var turned = value.multiply(factor);
                if (!symbol.real()) {
                  turned = turned.multiply(new Complex(0, random.nextDouble()).exp());
                }
                turned = moves.test(symbol) ? turned : value;
                var range = parameter.range();
                values.put(
                    symbol,
                    range.isEmpty()
                        ? turned
                        : new Complex(
                            Math.clamp(turned.getReal(), range.get().low(), range.get().high())));
              });
    }
    return values;
  }

  private static void compare(
      Compiled compiled,
      TreeMap<Symbol, Complex> point,
      ModelPlan plan,
      Block block,
      int row,
      double tolerance) {
    var all = Observables.all().stream().map(Observable::name).toList();
    Result result = compiled.evaluate(point, all).value().orElseThrow();
    var names = new ResultNames(result);
    double largest =
        result.nsi().values().values().stream().mapToDouble(Complex::abs).max().orElse(0);
    int compared = 0;
    for (int c = 0; c < plan.columns().size(); c++) {
      String name = plan.columns().get(c).name();
      double actual = block.column(c)[row];
      boolean nsi = name.startsWith("eps_");
      String base = name.replaceAll("\\.(re|im|pull|theory)$", "");
      var prediction = result.predictions().stream().filter(p -> p.name().equals(base)).findFirst();
      double expected;
      double size = 0;
      if (prediction.isPresent()) {
        expected =
            name.endsWith(".pull")
                ? prediction.get().pull().orElse(Double.NaN)
                : name.endsWith(".theory")
                    ? prediction.get().theoryUncertainty().orElse(0)
                    : prediction.get().value();
        // an uncertainty is a difference of two values
        size = name.endsWith(".pull") ? 1 : prediction.get().value();
      } else if (nsi || names.find(base).isPresent()) {
        var value = names.find(base).orElseThrow();
        expected = name.endsWith(".im") ? value.getImaginary() : value.getReal();
        // a sum that cancels is compared with its terms, no larger than the largest parameter
        size = Math.max(value.abs(), nsi ? largest : 0);
        // the couplings of the Standard Model at a matching scale that varies are interpolated to
        // 1e-12, and cancel in some Warsaw coefficients
        size *= nsi ? 1 : 100;
      } else {
        continue;
      }
      compared++;
      if (Double.isNaN(expected)) {
        assertThat(actual).as(name).isNaN();
        continue;
      }
      assertThat(Math.abs(actual - expected))
          .as("%s of point %d: %s and %s", name, row, actual, expected)
          .isLessThanOrEqualTo(tolerance * size);
    }
    assertThat(compared).isGreaterThan(Observables.all().size());
  }
}

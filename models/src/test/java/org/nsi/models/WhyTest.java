package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.Settings;
import org.nsi.source.Source;
import org.nsi.why.Answer;
import org.nsi.why.Contribution;
import org.nsi.why.Diagrams;
import org.nsi.why.Explanation;
import org.nsi.why.Factor;
import org.nsi.why.Why;

/** What an explanation multiplies and adds up is the value, for the models of the library. */
class WhyTest {
  private static Result result(String file) throws IOException {
    var path = Library.FOLDER.resolve(file);
    var source = new Source(file, Files.readString(path), Source.of("", "").directory());
    var settings = new Settings(List.of(), Settings.DEFAULT.running(), Settings.Observables.NONE);
    return Pipeline.run(source, settings).value().orElseThrow();
  }

  private static Explanation explain(Why why, String name) {
    var answer = why.explain(name);
    assertThat(answer).as(name).isInstanceOf(Answer.Found.class);
    return ((Answer.Found) answer).explanation();
  }

  private static void assertClose(Complex actual, Complex expected, double size, String what) {
    assertThat(actual.subtract(expected).abs()).as(what).isCloseTo(0, within(1e-12 * size));
  }

  private static double sizes(List<Contribution> contributions) {
    return contributions.stream().mapToDouble(c -> c.value().abs()).sum();
  }

  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#all")
  void factorsMultiplyContributionsAddUpAndHaveDiagrams(String file) throws IOException {
    var result = result(file);
    var why = new Why(result);
    var largest =
        result.smeft().stream()
            .filter(entry -> entry.loops().isPresent() && !entry.parts().containsKey("given"))
            .sorted(Comparator.comparingDouble(entry -> -entry.value().abs()))
            .limit(4)
            .toList();
    for (var entry : largest) {
      var name = entry.coefficient().toString();
      var origin = explain(why, name).origins().get(0);
      var sum = Complex.ZERO;
      for (var contribution : origin.contributions()) {
        var product = Complex.ONE;
        for (Factor factor : contribution.factors()) {
          product = product.multiply(factor.value());
        }
        assertClose(product, contribution.value(), sizes(List.of(contribution)), name);
        assertThat(Diagrams.of(result.model(), entry.coefficient(), contribution))
            .as("%s %s", name, contribution)
            .isNotEmpty();
        sum = sum.add(contribution.value());
      }
      assertClose(sum, entry.value(), sizes(origin.contributions()), name);
    }
  }

  /** Given below the weak scale, at tree level, and in loops. */
  @ParameterizedTest
  @ValueSource(strings = {"nc-nsi.nsi", "s1-leptoquark.nsi", "dark-loop.nsi"})
  void theWayDownAddsUp(String file) throws IOException {
    var result = result(file);
    var why = new Why(result);
    for (var name : largestBelow(result)) {
      var explanation = explain(why, name);
      var sum = explanation.rest().add(explanation.direct());
      double size = sum.abs();
      for (var origin : explanation.origins()) {
        sum = sum.add(origin.contribution());
        size += origin.contribution().abs();
        var value = origin.value();
        for (var step : origin.steps()) {
          value = value.multiply(step.factor());
          assertClose(value, step.value(), value.abs(), name + " " + step);
        }
        if (!origin.steps().isEmpty()) {
          assertThat(origin.steps().getLast().name()).isEqualTo(name);
          assertClose(value.add(origin.otherWays()), origin.contribution(), size, name);
        }
      }
      // The steps of the evolution depend on what is evolved together.
      assertClose(sum, explanation.value(), 1e6 * size, name);
    }
  }

  private static List<String> largestBelow(Result result) {
    var names = new ArrayList<String>();
    result.left().values().entrySet().stream()
        .max(Comparator.comparingDouble(e -> e.getValue().abs()))
        .ifPresent(e -> names.add(e.getKey().toString()));
    result.nsi().values().entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -e.getValue().abs()))
        .limit(2)
        .forEach(e -> names.add(e.getKey().key()));
    return names;
  }
}

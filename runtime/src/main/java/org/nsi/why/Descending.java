package org.nsi.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.eft.TreeMatching;
import org.nsi.pipeline.Result;

/**
 * Follows single coefficients down. The way down is real-linear, so that the parts of a value that
 * come from single coefficients add up to it; at each stage the coefficient is kept that the most
 * of the part comes through.
 */
final class Descending {
  /** Coefficients of a stage that are tried: the largest ones. */
  private static final int TRIED = 8;

  /** So many coefficients are followed one by one. */
  private static final int FEW = 40;

  /** Of more, so many operators in detail, and so many coefficients of each. */
  private static final int OPERATORS = 4;

  private static final int ENTRIES = 8;

  private final Result result;
  private final Descent descent;
  private final Target target;

  Descending(Result result, Target target) {
    this.result = result;
    this.descent = new Descent(result.inputs(), result.model().conventions(), result.running());
    this.target = target;
  }

  /**
   * What Warsaw coefficients at the matching scale give to the target.
   *
   * @param single of those that were followed by themselves, if they give anything
   * @param further how many others there are
   * @param rest what the others give together
   */
  record Shares(SortedMap<WilsonCoefficient, Complex> single, int further, Complex rest) {}

  /**
   * One by one where they are few; else operator by operator, and the largest coefficients of the
   * operators that give most one by one.
   */
  Shares shares(SortedMap<WilsonCoefficient, Complex> warsaw) {
    var names = List.copyOf(warsaw.keySet());
    if (names.size() <= FEW) {
      var single = responses(alone(names, warsaw), names);
      return new Shares(single, 0, Complex.ZERO);
    }
    var byOperator = new TreeMap<String, SortedMap<WilsonCoefficient, Complex>>();
    warsaw.forEach(
        (name, value) ->
            byOperator.computeIfAbsent(name.operator(), key -> new TreeMap<>()).put(name, value));
    var operators = List.copyOf(byOperator.keySet());
    var together = responses(List.copyOf(byOperator.values()), operators);
    var chosen =
        together.entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Complex> e) -> -e.getValue().abs()))
            .limit(OPERATORS)
            .flatMap(e -> largest(byOperator.getOrDefault(e.getKey(), new TreeMap<>())))
            .toList();
    var single = responses(alone(chosen, warsaw), chosen);
    var rest = together.values().stream().reduce(Complex.ZERO, Complex::add);
    for (var share : single.values()) {
      rest = rest.subtract(share);
    }
    return new Shares(single, names.size() - single.size(), rest);
  }

  private static Stream<WilsonCoefficient> largest(Map<WilsonCoefficient, Complex> values) {
    return values.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<WilsonCoefficient, Complex> e) -> -e.getValue().abs()))
        .limit(ENTRIES)
        .map(Map.Entry::getKey);
  }

  /** What each of the sets gives to the target, by its name, without those that give nothing. */
  private <T extends Comparable<? super T>> SortedMap<T, Complex> responses(
      List<SortedMap<WilsonCoefficient, Complex>> sets, List<T> names) {
    var responses = new TreeMap<T, Complex>();
    if (sets.isEmpty()) {
      return responses;
    }
    var arrived = descent.images(sets, result.matchingScale().orElseThrow());
    for (int k = 0; k < names.size(); k++) {
      var response = target.in(arrived.get(k));
      if (response.abs() > 0) {
        responses.put(names.get(k), response);
      }
    }
    return responses;
  }

  /** A set for each of the names. */
  private static List<SortedMap<WilsonCoefficient, Complex>> alone(
      List<WilsonCoefficient> names, Map<WilsonCoefficient, Complex> values) {
    var sets = new ArrayList<SortedMap<WilsonCoefficient, Complex>>();
    names.forEach(name -> sets.add(set(name, values.getOrDefault(name, Complex.ZERO))));
    return sets;
  }

  private static SortedMap<WilsonCoefficient, Complex> set(WilsonCoefficient name, Complex value) {
    return new TreeMap<>(Map.of(name, value));
  }

  private Descent.Arrived fromMatching(WilsonCoefficient coefficient, Complex value) {
    return descent
        .images(List.of(set(coefficient, value)), result.matchingScale().orElseThrow())
        .getFirst();
  }

  private Descent.Arrived left(WilsonCoefficient coefficient, Complex value, double scaleGeV) {
    return descent.lowImages(List.of(set(coefficient, value)), scaleGeV).getFirst();
  }

  /** What the file gives below the weak scale. */
  Complex direct(List<CoefficientValues> left, List<NsiValues> epsilon) {
    return left.isEmpty() && epsilon.isEmpty()
        ? Complex.ZERO
        : target.in(descent.to(new Descent.Given(List.of(), left, epsilon)));
  }

  /** A coefficient with the response of the target to it. */
  private record Through(WilsonCoefficient coefficient, Complex value, Complex response) {}

  /** The way along which most of the contribution of a coefficient arrives. */
  List<Step> way(WilsonCoefficient start, Complex value) {
    var steps = new ArrayList<Step>();
    var arrived = fromMatching(start, value);
    var atWeak = arrived.smeft().getFirst();
    double weak = atWeak.scaleGeV();
    var upper =
        most(atWeak.values(), sets -> descent.images(sets, weak))
            .orElse(new Through(start, value, Complex.ZERO));
    boolean ran = result.matchingScale().orElseThrow() != weak;
    if (ran && result.running().smeft() != RunningMode.NONE || !upper.coefficient().equals(start)) {
      steps.add(
          step(
              Step.Kind.SMEFT_RUNNING, upper.coefficient().toString(), weak, value, upper.value()));
    }
    var below =
        TreeMatching.match(
            new CoefficientValues(
                atWeak.basis(), weak, new TreeMap<>(Map.of(upper.coefficient(), upper.value()))),
            result.inputs(),
            result.model().conventions());
    var middle = most(below.values(), sets -> descent.lowImages(sets, weak));
    if (middle.isEmpty()) {
      return List.of();
    }
    var matched = middle.get();
    steps.add(
        step(
            Step.Kind.MATCHING,
            matched.coefficient().toString(),
            weak,
            upper.value(),
            matched.value()));
    low(matched, weak, steps);
    return steps;
  }

  private void low(Through matched, double weak, List<Step> steps) {
    var low = left(matched.coefficient(), matched.value(), weak).left();
    var running = result.running();
    if (target instanceof Target.Left wanted) {
      if (running.left() != RunningMode.NONE) {
        steps.add(
            step(
                Step.Kind.LEFT_RUNNING,
                wanted.name(),
                low.scaleGeV(),
                matched.value(),
                low.get(wanted.coefficient())));
      }
      return;
    }
    var frozen =
        new Descent(
            result.inputs(),
            result.model().conventions(),
            new Running(RunningMode.NONE, RunningMode.NONE, low.scaleGeV()));
    var last = most(low.values(), sets -> frozen.lowImages(sets, low.scaleGeV()));
    if (last.isEmpty()) {
      return;
    }
    if (running.left() != RunningMode.NONE) {
      steps.add(
          step(
              Step.Kind.LEFT_RUNNING,
              last.get().coefficient().toString(),
              low.scaleGeV(),
              matched.value(),
              last.get().value()));
    }
    steps.add(
        step(
            Step.Kind.CONVERSION,
            target.name(),
            low.scaleGeV(),
            last.get().value(),
            last.get().response()));
  }

  private static Step step(
      Step.Kind kind, String name, double scaleGeV, Complex before, Complex after) {
    return new Step(kind, name, scaleGeV, after.divide(before), after);
  }

  /** What arrives from each of several sets. */
  private interface Images {
    List<Descent.Arrived> of(List<SortedMap<WilsonCoefficient, Complex>> sets);
  }

  /**
   * Of the largest coefficients the one to which the target responds most; where it responds to
   * none of them, of the next ones.
   */
  private Optional<Through> most(Map<WilsonCoefficient, Complex> values, Images images) {
    var largest =
        values.entrySet().stream()
            .filter(entry -> entry.getValue().abs() > 0)
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<WilsonCoefficient, Complex> e) -> -e.getValue().abs()))
            .map(Map.Entry::getKey)
            .toList();
    for (int from = 0; from < largest.size(); from += TRIED) {
      var names = largest.subList(from, Math.min(from + TRIED, largest.size()));
      var arrived = images.of(alone(names, values));
      Optional<Through> best = Optional.empty();
      for (int k = 0; k < names.size(); k++) {
        var response = target.in(arrived.get(k));
        if (response.abs() > best.map(through -> through.response().abs()).orElse(0.0)) {
          var value = values.getOrDefault(names.get(k), Complex.ZERO);
          best = Optional.of(new Through(names.get(k), value, response));
        }
      }
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }
}

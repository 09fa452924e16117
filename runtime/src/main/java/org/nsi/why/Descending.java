package org.nsi.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.eft.DescentMap;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.eft.TreeMatching;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;

/**
 * Follows single coefficients down. The way down is real-linear, so that the parts of a value that
 * come from single coefficients add up to it; at each stage the coefficient is kept that the most
 * of the part comes through.
 */
final class Descending {
  /** Coefficients of a stage that are tried: the largest ones. */
  private static final int TRIED = 6;

  private final Result result;
  private final Descent descent;
  private final Target target;

  Descending(Result result, Target target) {
    this.result = result;
    this.descent = new Descent(result.inputs(), result.model().conventions(), result.running());
    this.target = target;
  }

  /** What one Warsaw coefficient at the matching scale gives to the target. */
  Complex contribution(WilsonCoefficient coefficient, Complex value) {
    return target.in(fromMatching(coefficient, value));
  }

  private Descent.Arrived fromMatching(WilsonCoefficient coefficient, Complex value) {
    double scale = result.matchingScale().orElseThrow();
    // one evolution for all of them, not one each
    var columns = result.smeft().stream().map(SmeftEntry::coefficient).distinct().toList();
    if (!columns.contains(coefficient)) {
      return warsaw(coefficient, value, scale);
    }
    return DescentMap.of(descent, columns, scale).apply(single(coefficient, value, scale));
  }

  private CoefficientValues single(WilsonCoefficient coefficient, Complex value, double scaleGeV) {
    return new CoefficientValues(
        result.smeftBasis(), scaleGeV, new TreeMap<>(Map.of(coefficient, value)));
  }

  private Descent.Arrived warsaw(WilsonCoefficient coefficient, Complex value, double scaleGeV) {
    return descent.to(Descent.Given.smeft(single(coefficient, value, scaleGeV)));
  }

  private Descent.Arrived left(WilsonCoefficient coefficient, Complex value, double scaleGeV) {
    return descent.to(
        new Descent.Given(
            List.of(),
            List.of(
                new CoefficientValues("JMS", scaleGeV, new TreeMap<>(Map.of(coefficient, value)))),
            List.of()));
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
        most(atWeak.values(), (c, v) -> target.in(warsaw(c, v, weak)))
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
    var middle = most(below.values(), (c, v) -> target.in(left(c, v, weak)));
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
    var last =
        most(
            low.values(),
            (c, v) ->
                target.in(
                    frozen.to(
                        new Descent.Given(
                            List.of(),
                            List.of(
                                new CoefficientValues(
                                    "JMS", low.scaleGeV(), new TreeMap<>(Map.of(c, v)))),
                            List.of()))));
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

  /** Value of the target for one coefficient. */
  private interface Response {
    Complex to(WilsonCoefficient coefficient, Complex value);
  }

  /**
   * Of the largest coefficients the one to which the target responds most; where it responds to
   * none of them, of the next ones.
   */
  private static Optional<Through> most(Map<WilsonCoefficient, Complex> values, Response response) {
    var largest =
        values.entrySet().stream()
            .filter(entry -> entry.getValue().abs() > 0)
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<WilsonCoefficient, Complex> e) -> -e.getValue().abs()))
            .toList();
    Optional<Through> best = Optional.empty();
    for (int k = 0; k < largest.size() && (k < TRIED || best.isEmpty()); k++) {
      var entry = largest.get(k);
      var through =
          new Through(
              entry.getKey(), entry.getValue(), response.to(entry.getKey(), entry.getValue()));
      double size = through.response().abs();
      if (size > 0 && (best.isEmpty() || size > best.get().response().abs())) {
        best = Optional.of(through);
      }
    }
    return best;
  }
}

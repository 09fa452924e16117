package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.nsi.algebra.Evaluator;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.eft.Descent;
import org.nsi.eft.SmParameters;
import org.nsi.input.Inputs;
import org.nsi.model.Model;
import org.nsi.observable.Prediction;
import org.nsi.source.Span;

/** What can be wrong with numbers at a point although the model is right. */
final class PointFindings {
  private static final int NAMED = 4;

  /** Loops of an operator are as large as the operator itself. */
  private static final double NOT_PERTURBATIVE = 16 * Math.PI * Math.PI;

  private final Model model;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PointFindings(Model model) {
    this.model = model;
  }

  /** Coefficients have to be finite, and should be small enough for an expansion in 1/Λ. */
  void checkSmeft(List<SmeftEntry> entries, OptionalDouble scale) {
    var infinite = new TreeSet<String>();
    var large = new TreeSet<String>();
    for (var entry : entries) {
      if (!Evaluator.isFinite(entry.value())) {
        infinite.add(entry.coefficient().toString());
      } else if (scale.isPresent()
          && entry.loops().isPresent()
          && entry.value().abs() * Math.pow(scale.getAsDouble(), -dimension(entry)) > 1) {
        large.add(entry.coefficient().toString());
      }
    }
    if (!infinite.isEmpty()) {
      error("E0214", names(infinite) + " not finite at these parameters");
    }
    warnLarge(large);
  }

  /**
   * What a file gives at a scale of its own: coefficients that an expansion can bear, a scale at
   * which the theory makes sense.
   */
  void checkGiven(List<CoefficientValues> sets, Descent descent) {
    double weak = descent.inputs().get("m_Z");
    for (var set : sets) {
      descent.problem(set.scaleGeV()).ifPresent(problem -> error("E0609", problem));
      var hopeless = new TreeSet<String>();
      set.values()
          .forEach(
              (name, value) -> {
                int dimension = OperatorBasis.warsaw().get(name.operator()).dimension();
                double size = value.abs() * Math.pow(set.scaleGeV(), -dimension);
                if (!(size <= NOT_PERTURBATIVE)) {
                  hopeless.add(name.toString());
                }
              });
      if (!hopeless.isEmpty()) {
        error(
            "E0614",
            "|C| mu^2 is larger than 16 pi^2 for "
                + names(hopeless)
                + ": beyond perturbation theory");
      }
      if (set.scaleGeV() < weak) {
        diagnostics.add(
            Diagnostic.warning(
                    "W0503",
                    model.source(),
                    place(),
                    String.format(
                        Locale.ROOT,
                        "SMEFT coefficients at %.6g GeV, below m_Z = %.6g GeV",
                        set.scaleGeV(),
                        weak))
                .help("they are matched to the low-energy theory at their own scale")
                .help("give them at m_Z or above, or low-energy coefficients in a left block"));
      }
    }
  }

  private void warnLarge(TreeSet<String> large) {
    if (!large.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  "W0501",
                  model.source(),
                  place(),
                  "|C| mu^2 > 1 for "
                      + names(large)
                      + ": the expansion in 1/Lambda is not reliable")
              .help("smaller couplings, or larger masses"));
    }
  }

  private static int dimension(SmeftEntry entry) {
    return OperatorBasis.warsaw().get(entry.coefficient().operator()).dimension();
  }

  /** The Standard Model couplings that the matching uses have to exist at its scale. */
  void checkCouplings(MatchedTape tape, OptionalDouble scale, Inputs inputs) {
    if (!tape.couplings().isEmpty() && scale.isPresent()) {
      SmParameters.problem(inputs, model.conventions(), scale.getAsDouble())
          .ifPresent(problem -> error("E0609", problem));
    }
  }

  /** Every scale has to be one from which the running can start. */
  void checkRunning(Descent.Given given, Descent descent) {
    var running = descent.running();
    var inputs = descent.inputs();
    var problems = new TreeSet<String>();
    given.smeft().forEach(set -> descent.problem(set.scaleGeV()).ifPresent(problems::add));
    given.smeft().forEach(set -> running.problem(set.scaleGeV(), inputs).ifPresent(problems::add));
    given.left().forEach(set -> running.problem(set.scaleGeV(), inputs).ifPresent(problems::add));
    given
        .epsilon()
        .forEach(set -> running.problem(set.scaleGeV(), inputs).ifPresent(problems::add));
    problems.forEach(problem -> error("E0609", problem));
  }

  void checkPredictions(List<Prediction> predictions) {
    for (var prediction : predictions) {
      if (!Double.isFinite(prediction.value())) {
        error("E0214", prediction.name() + " is not finite at these parameters");
      }
    }
  }

  private void error(String code, String message) {
    diagnostics.add(Diagnostic.error(code, model.source(), place(), message));
  }

  /** All of a file is responsible: the finding points at the first thing that has a coefficient. */
  private Span place() {
    if (!model.vertices().isEmpty()) {
      return model.vertices().get(0).term().span();
    }
    return model.effective().isEmpty() ? new Span(0, 0) : model.effective().get(0).span();
  }

  private static String names(TreeSet<String> all) {
    String first = String.join(", ", all.stream().limit(NAMED).toList());
    int more = all.size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  <T> Checked<T> withoutResult() {
    return new Checked<>(Optional.empty(), diagnostics);
  }

  <T> Checked<T> with(T value) {
    return hasErrors() ? withoutResult() : new Checked<>(Optional.of(value), diagnostics);
  }
}

package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Symbol;
import org.nsi.algebra.TooManyTerms;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Checked;
import org.nsi.eft.Descent;
import org.nsi.eft.EvolutionCache;
import org.nsi.eft.NsiOrigin;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.match.Matched;
import org.nsi.model.Model;
import org.nsi.model.Model.RunSettings.Mode;
import org.nsi.model.Model.Theory;
import org.nsi.observable.Observable;
import org.nsi.observable.Observables;
import org.nsi.observable.Prediction;

/**
 * A checked and matched model, ready to be evaluated at points.
 *
 * @param matched Warsaw coefficients as formulas
 * @param tape the same for numbers
 * @param evolutions maps from the matching scale to the low scale, as far as they were needed
 */
public record Compiled(
    Model model, Matched matched, MatchedTape tape, Settings settings, EvolutionCache evolutions) {

  /** The result at the values of the file and the command line. */
  public Checked<Result> evaluate() {
    return evaluate(model.values(), observables());
  }

  /**
   * The result at other values.
   *
   * @param values of all free symbols, in powers of GeV
   * @param observables the names of those that are predicted
   */
  public Checked<Result> evaluate(Map<Symbol, Complex> values, List<String> observables) {
    try {
      return evaluated(values, observables);
    } catch (TooManyTerms e) {
      return new Checked<>(Optional.empty(), List.of(Pipeline.tooLarge(model, e)));
    }
  }

  private Checked<Result> evaluated(Map<Symbol, Complex> values, List<String> observables) {
    var evaluator = new Evaluator(values);
    var findings = new PointFindings(model);
    var inputs = StandardInputs.load().with(model.inputs());
    var running = running();
    var given = new GivenValues(model, evaluator);
    var scale = matchingScale(evaluator, given);
    findings.checkCouplings(tape, scale, inputs);
    var descent = new Descent(inputs, model.conventions(), running, evolutions);
    findings.checkGiven(given.smeft(basis()), descent);
    if (findings.hasErrors()) {
      return findings.withoutResult();
    }
    var couplings = couplings(inputs, scale);
    var smeft = smeft(values, couplings, evaluator, given, scale, descent);
    findings.checkSmeft(smeft, scale);
    if (findings.hasErrors()) {
      return findings.withoutResult();
    }
    var start = new Descent.Given(smeftSets(smeft, scale), given.left(), given.epsilon());
    findings.checkRunning(start, descent);
    if (findings.hasErrors()) {
      return findings.withoutResult();
    }
    var arrived = descent.to(start);
    var predictions =
        Observables.predict(
            observables,
            arrived.nsi(),
            inputs,
            model.conventions(),
            org.nsi.observable.Settings.defaults());
    findings.checkPredictions(predictions);
    return findings.with(
        result(evaluator, values, descent, scale, couplings, smeft, start, arrived, predictions));
  }

  private Result result(
      Evaluator evaluator,
      Map<Symbol, Complex> values,
      Descent descent,
      OptionalDouble scale,
      SortedMap<Symbol, Complex> couplings,
      List<SmeftEntry> smeft,
      Descent.Given start,
      Descent.Arrived arrived,
      List<Prediction> predictions) {
    var derived = new TreeMap<String, Complex>();
    model.derived().forEach((name, value) -> derived.put(name, evaluator.evaluate(value)));
    return new Result(
        model,
        values,
        derived,
        descent.inputs(),
        descent.running(),
        RunningFactors.of(descent.inputs(), descent.running(), scale),
        scale,
        couplings,
        basis(),
        smeft,
        matched.notComputed(),
        arrived.smeft().stream().findFirst(),
        arrived.left(),
        arrived.nsi(),
        start.smeft().isEmpty() ? new TreeMap<>() : NsiOrigin.of(descent, start.smeft().get(0)),
        predictions,
        notes(evaluator, scale, descent.running()));
  }

  private List<String> notes(Evaluator evaluator, OptionalDouble scale, Running running) {
    var notes = new ArrayList<>(matched.notes());
    String how =
        running.smeft() == RunningMode.NONE
            ? "is added without running"
            : "is run to the matching scale and added";
    for (var set : new GivenValues(model, evaluator).smeft(basis())) {
      if (scale.isPresent() && set.scaleGeV() != scale.getAsDouble()) {
        notes.add("the smeft block at " + Math.round(set.scaleGeV()) + " GeV " + how);
      }
    }
    return notes;
  }

  /** The matching scale; without heavy fields the highest scale of a {@code smeft} block. */
  private OptionalDouble matchingScale(Evaluator evaluator, GivenValues given) {
    if (model.match().scale().isPresent()) {
      return OptionalDouble.of(evaluator.evaluate(model.match().scale().get()).getReal());
    }
    return given.smeft(basis()).stream().mapToDouble(CoefficientValues::scaleGeV).max();
  }

  /**
   * The values of the Standard Model couplings that occur in the matched formulas, which are inputs
   * of the {@link #tape} after the parameters: what {@code inputs at matching} gives, otherwise the
   * couplings run to the matching scale. A scan asks once for each matching scale.
   *
   * @param inputs those of the file included
   * @param scale the matching scale in GeV
   */
  public SortedMap<Symbol, Complex> couplings(Inputs inputs, OptionalDouble scale) {
    var values = new TreeMap<Symbol, Complex>();
    if (!tape.couplings().isEmpty() && scale.isPresent()) {
      var all = MatchingCouplings.at(model, inputs, scale.getAsDouble());
      tape.couplings().forEach(symbol -> values.put(symbol, all.get(symbol)));
    }
    return values;
  }

  private List<SmeftEntry> smeft(
      Map<Symbol, Complex> values,
      Map<Symbol, Complex> couplings,
      Evaluator evaluator,
      GivenValues given,
      OptionalDouble scale,
      Descent descent) {
    var entries = new SmeftEntries(evaluator);
    var all = new HashMap<>(values);
    all.putAll(couplings);
    entries.addMatched(matched, tape.at(all));
    if (scale.isEmpty()) {
      return entries.toList();
    }
    double matching = scale.getAsDouble();
    entries.addGiven(
        model.effective().stream()
            .filter(c -> c.theory() == Theory.SMEFT)
            .filter(c -> evaluator.evaluate(c.scaleGeV()).getReal() == matching)
            .toList());
    for (var set : given.smeft(basis())) {
      if (set.scaleGeV() != matching) {
        entries.addEvolved(descent.smeft(set, matching));
      }
    }
    return entries.toList();
  }

  private List<CoefficientValues> smeftSets(List<SmeftEntry> entries, OptionalDouble scale) {
    if (scale.isEmpty() || entries.isEmpty()) {
      return List.of();
    }
    var values = new TreeMap<WilsonCoefficient, Complex>();
    entries.forEach(entry -> values.put(entry.coefficient(), entry.value()));
    return List.of(new CoefficientValues(basis(), scale.getAsDouble(), values));
  }

  private String basis() {
    boolean up = model.conventions().quarkBasis().equals(Optional.of(QuarkBasis.UP));
    return up ? "Warsaw up" : "Warsaw";
  }

  /** How far coefficients are evolved: what the file says, or the command line. */
  public Running running() {
    var run = model.run();
    return new Running(
        mode(settings.running().orElse(run.smeft())),
        mode(settings.running().orElse(run.left())),
        run.targetGeV());
  }

  private static RunningMode mode(Mode mode) {
    return switch (mode) {
      case FULL -> RunningMode.FULL;
      case LEADINGLOG -> RunningMode.LEADINGLOG;
      case NONE -> RunningMode.NONE;
    };
  }

  /** The names of the observables that are predicted. */
  public List<String> observables() {
    return switch (settings.observables()) {
      case NONE -> List.of();
      case OF_FILE -> model.observe();
      case OF_FILE_OR_ALL -> model.observe().isEmpty() ? every() : model.observe();
    };
  }

  private static List<String> every() {
    return Observables.all().stream().map(Observable::name).toList();
  }
}

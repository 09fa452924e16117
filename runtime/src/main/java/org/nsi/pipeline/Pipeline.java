package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nsi.algebra.TooManyTerms;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.eft.EvolutionCache;
import org.nsi.match.Matching;
import org.nsi.model.Model;
import org.nsi.model.build.ModelCompiler;
import org.nsi.model.build.Options;
import org.nsi.observable.Observable;
import org.nsi.observable.Observables;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Parser;

/** The arrows of the architecture, one after the other; none is begun while errors stand. */
public final class Pipeline {
  private Pipeline() {}

  /** From the text of a model file to everything a report shows. */
  public static Checked<Result> run(Source source, Settings settings) {
    var compiled = compile(source, settings);
    if (compiled.value().isEmpty() || compiled.hasErrors()) {
      return new Checked<>(Optional.empty(), compiled.diagnostics());
    }
    var result = compiled.value().get().evaluate();
    var all = new ArrayList<Diagnostic>(compiled.diagnostics());
    all.addAll(result.diagnostics());
    return new Checked<>(result.value(), all);
  }

  /** The part that does not depend on numbers: parsing, checks, matching. */
  public static Checked<Compiled> compile(Source source, Settings settings) {
    var checked = check(source, settings.overrides(), settings.scan());
    if (checked.value().isEmpty() || checked.hasErrors()) {
      return new Checked<>(Optional.empty(), checked.diagnostics());
    }
    var model = checked.value().get();
    try {
      var matched = Matching.match(model);
      var tape = MatchedTape.of(matched, List.copyOf(model.values().keySet()));
      return new Checked<>(
          Optional.of(new Compiled(model, matched, tape, settings, cache(settings))),
          checked.diagnostics());
    } catch (TooManyTerms e) {
      var all = new ArrayList<Diagnostic>(checked.diagnostics());
      all.add(tooLarge(model, e));
      return new Checked<>(Optional.empty(), all);
    }
  }

  private static EvolutionCache cache(Settings settings) {
    return settings.cache().map(EvolutionCache::on).orElseGet(EvolutionCache::inMemory);
  }

  /** E0613: the formulas of the model cannot be multiplied out. */
  static Diagnostic tooLarge(Model model, TooManyTerms cause) {
    return Diagnostic.error(
            "E0613",
            model.source(),
            new Span(0, 0),
            "model is too large: a coefficient has " + cause.getMessage() + " when multiplied out")
        .help("declare sums that are raised to a power, or added up by the hundred, as one param");
  }

  /** Errors and warnings of a file, and its model. */
  public static Checked<Model> check(Source source, List<String> overrides) {
    return check(source, overrides, Optional.empty());
  }

  private static Checked<Model> check(
      Source source, List<String> overrides, Optional<String> scan) {
    var tree = Parser.parse(source);
    var diagnostics = new ArrayList<>(tree.diagnostics());
    if (tree.value().isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics);
    }
    var model =
        ModelCompiler.compile(
            tree.value().get(),
            Options.none().withOverrides(overrides).withObservables(names()).withScan(scan));
    diagnostics.addAll(model.diagnostics());
    return new Checked<>(model.value(), diagnostics);
  }

  private static Set<String> names() {
    return Observables.all().stream().map(Observable::name).collect(Collectors.toSet());
  }
}

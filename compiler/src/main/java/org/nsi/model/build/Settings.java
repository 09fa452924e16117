package org.nsi.model.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.MatchSettings;
import org.nsi.model.Model.RunSettings;
import org.nsi.model.Model.RunSettings.Mode;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;

/** {@code match}, {@code run} and {@code observe} blocks, with defaults and their reasons. */
final class Settings {
  private final Draft draft;
  private final Quantities quantities;
  private final Set<String> observables;
  private final List<String> observe = new ArrayList<>();
  private Optional<Located> match = Optional.empty();
  private Optional<Located> run = Optional.empty();

  Settings(Draft draft, Set<String> observables) {
    this.draft = draft;
    this.quantities = new Quantities(draft.scope(), draft.findings());
    this.observables = observables;
  }

  List<String> observe() {
    return observe;
  }

  void read(List<Located> statements) {
    for (var located : statements) {
      if (!located.source().equals(draft.source())) {
        continue;
      }
      switch (located.statement()) {
        case Statement.Match block -> match = once(match, located, "match");
        case Statement.Run block -> run = once(run, located, "run");
        case Statement.Observe block -> observe(located.source(), block);
        default -> {}
      }
    }
  }

  private Optional<Located> once(Optional<Located> earlier, Located located, String what) {
    if (earlier.isEmpty()) {
      return Optional.of(located);
    }
    draft
        .findings()
        .givenTwice(
            located.source(), located.statement().span(), what, earlier.get().statement().span());
    return earlier;
  }

  private void observe(Source source, Statement.Observe block) {
    for (var word : block.names()) {
      if (observables.isEmpty() || observables.contains(word.name())) {
        if (!observe.contains(word.name())) {
          observe.add(word.name());
        }
        continue;
      }
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0603", source, word.span(), "unknown observable '" + word.name() + "'")
                  .help(
                      Nearest.to(word.name(), observables)
                          .map(near -> "did you mean '" + near + "'?")
                          .orElse("nsi list observables shows all names")));
    }
  }

  MatchSettings match() {
    if (match.isEmpty()) {
      return defaultMatch(0);
    }
    var source = match.get().source();
    var block = (Statement.Match) match.get().statement();
    int loops = block.loops().map(expression -> loops(source, expression)).orElse(0);
    if (block.scale().isEmpty()) {
      return defaultMatch(loops);
    }
    var expression = block.scale().get();
    var scale = quantities.of(source, expression);
    if (scale == null || Double.isNaN(Scales.value(draft, source, expression.span(), scale))) {
      return new MatchSettings(loops, Optional.empty(), "");
    }
    double electroweak = Scales.electroweak(draft);
    if (Numbers.of(scale.value(), draft.values()).getReal() < electroweak * (1 - 1e-9)) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0505",
                      source,
                      expression.span(),
                      "the matching scale lies below the electroweak scale, m_Z = "
                          + electroweak
                          + " GeV")
                  .help("SMEFT needs heavy fields: match at one of their masses"));
    }
    return new MatchSettings(
        loops, Optional.of(scale.value()), "at " + source.slice(expression.span()));
  }

  private int loops(Source source, Expression expression) {
    boolean zero =
        expression instanceof Expression.Literal literal && literal.value().signum() == 0;
    boolean one =
        expression instanceof Expression.Literal literal
            && literal.value().compareTo(BigDecimal.ONE) == 0;
    if (!zero && !one) {
      draft
          .findings()
          .add(
              Diagnostic.error("E0608", source, expression.span(), "the number of loops is 0 or 1")
                  .help("write  match { loops 0 }  or  match { loops 1 }"));
    }
    return one ? 1 : 0;
  }

  private MatchSettings defaultMatch(int loops) {
    Expr product = Exprs.ONE;
    int count = 0;
    var names = new StringBuilder();
    for (var field : draft.heavy()) {
      for (var mass : field.mass()) {
        product = Exprs.times(product, mass);
        count++;
      }
      if (!field.mass().isEmpty()) {
        names.append(names.isEmpty() ? "" : ", ").append(field.name());
      }
    }
    if (count == 0) {
      return new MatchSettings(loops, Optional.empty(), "no heavy field");
    }
    var reason = count == 1 ? "the mass of " + names : "geometric mean of the masses of " + names;
    draft.inferences().add("matching scale: " + reason);
    return new MatchSettings(
        loops, Optional.of(Exprs.power(product, new BigFraction(1, count))), reason);
  }

  RunSettings run() {
    if (run.isEmpty()) {
      return new RunSettings(Mode.FULL, Mode.FULL, 2);
    }
    var source = run.get().source();
    var block = (Statement.Run) run.get().statement();
    return new RunSettings(
        mode(source, block.smeft()),
        mode(source, block.left()),
        target(source, block.target().orElse(null)));
  }

  private Mode mode(Source source, Optional<Word> word) {
    if (word.isEmpty()) {
      return Mode.FULL;
    }
    return switch (word.get().name()) {
      case "full" -> Mode.FULL;
      case "leadinglog" -> Mode.LEADINGLOG;
      case "none" -> Mode.NONE;
      default -> {
        draft
            .findings()
            .add(
                Diagnostic.error(
                        "E0609",
                        source,
                        word.get().span(),
                        "unknown running '" + word.get().name() + "'")
                    .help("modes: full, leadinglog, none"));
        yield Mode.FULL;
      }
    };
  }

  private double target(Source source, @Nullable Expression expression) {
    if (expression == null) {
      return 2;
    }
    var scale = quantities.of(source, expression);
    if (scale == null) {
      return 2;
    }
    double value = Scales.value(draft, source, expression.span(), scale);
    if (Double.isNaN(value)) {
      return 2;
    }
    Span span = expression.span();
    if (value < 1 || value > Scales.electroweak(draft)) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0609", source, span, "the target of the running lies between 1 GeV and m_Z")
                  .help("hadronic matrix elements are given at 2 GeV:  to 2 GeV"));
      return 2;
    }
    return value;
  }
}

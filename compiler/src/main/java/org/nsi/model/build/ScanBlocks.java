package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model.Sampling;
import org.nsi.model.Model.Scan;
import org.nsi.model.Model.ScanAxis;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Quantities;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Parser;
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.unit.Dimension;

/** {@code scan { m = log(50 GeV, 2 TeV, 40) }}, {@code scan sobol(4096) { … }}. */
final class ScanBlocks {
  private final Draft draft;
  private final Symbols symbols;
  private final AxisValues values;
  private final List<ScanAxis> axes = new ArrayList<>();
  private Sampling sampling = Sampling.GRID;

  ScanBlocks(Draft draft) {
    this.draft = draft;
    this.symbols = new Symbols(draft);
    this.values = new AxisValues(draft);
  }

  /**
   * The scan blocks of the file itself, not those of imports.
   *
   * @param instead a block that replaces them
   */
  Scan resolve(List<Located> statements, Optional<String> instead) {
    var fixed = new TreeSet<>(StandardInputs.load().byName().keySet());
    fixed.retainAll(draft.scope().used());
    if (instead.isPresent()) {
      replacement(instead.get(), fixed);
    } else {
      for (var located : statements) {
        if (located.source().equals(draft.source())
            && located.statement() instanceof Statement.Scan scan) {
          block(located.source(), scan, fixed);
        }
      }
    }
    boolean drawn = axes.stream().anyMatch(ScanAxis::isDrawn);
    if (drawn && sampling.equals(Sampling.GRID)) {
      var axis = axes.stream().filter(ScanAxis::isDrawn).findFirst().orElseThrow();
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0605",
                      draft.source(),
                      instead.isPresent() ? new Span(0, 0) : axis.span(),
                      axis.name() + " is drawn, but nothing says how often")
                  .help("write  scan random(10000) { … }, sobol(4096) or lhs(1000)"));
    }
    return new Scan(sampling, axes, fixed);
  }

  private void replacement(String text, Set<String> fixed) {
    var source = Source.of("--scan", text + "\n");
    var parsed = Parser.parse(source);
    parsed.diagnostics().forEach(draft.findings()::add);
    for (var statement : parsed.value().map(ast -> ast.statements()).orElse(List.of())) {
      if (statement instanceof Statement.Scan scan) {
        block(source, scan, fixed);
      }
    }
  }

  private void block(Source source, Statement.Scan scan, Set<String> fixed) {
    scan.sampling()
        .flatMap(call -> values.sampling(source, call))
        .ifPresent(
            found -> {
              if (!sampling.equals(Sampling.GRID)) {
                report(source, scan.sampling().get().span(), "sampling is given twice");
              }
              sampling = found;
            });
    for (var axis : scan.axes()) {
      axis(source, axis, fixed);
    }
  }

  private void axis(Source source, Assignment assignment, Set<String> fixed) {
    String word = assignment.name().name();
    var input = StandardInputs.load().byName().get(word);
    boolean isInput = input != null && !draft.scope().parameters().containsKey(word);
    String name;
    Dimension dimension;
    if (isInput) {
      if (!assignment.indices().isEmpty() || fixed.contains(word)) {
        report(
            source,
            assignment.name().span(),
            assignment.indices().isEmpty()
                ? "a formula of the file names the input " + word + ", so it cannot be scanned"
                : word + " is a number, not a matrix");
        return;
      }
      name = word;
      dimension = input.dimension();
    } else {
      var symbol = symbols.of(source, assignment, "E0605");
      if (symbol == null) {
        return;
      }
      name = symbol.toString();
      dimension = symbols.dimension(symbol);
    }
    for (var axis : axes) {
      if (axis.name().equals(name)) {
        draft
            .findings()
            .add(
                Diagnostic.error("E0605", source, assignment.span(), name + " is scanned twice")
                    .label(axis.span(), "first here"));
        return;
      }
    }
    values.axis(source, name, dimension, assignment).ifPresent(axes::add);
  }

  private void report(Source source, Span span, String message) {
    draft.findings().add(Diagnostic.error("E0605", source, span, message));
  }

  /** Parameters on the left of an assignment. */
  static final class Symbols {
    private final Draft draft;

    Symbols(Draft draft) {
      this.draft = draft;
    }

    /** The free symbol that is named; reported with the given code and null otherwise. */
    @Nullable Symbol of(Source source, Assignment assignment, String code) {
      var name = assignment.name().name();
      var scope = draft.scope();
      var parameter = scope.parameters().get(name);
      if (parameter == null) {
        if (!scope.broken().contains(name)) {
          var diagnostic =
              scope.lets().containsKey(name)
                  ? Diagnostic.error(
                      code,
                      source,
                      assignment.name().span(),
                      name + " is derived and cannot be set")
                  : Diagnostic.error(
                      code.equals("E0606") ? code : "E0201",
                      source,
                      assignment.name().span(),
                      "no parameter is named '" + name + "'");
          var near = scope.nearest(name);
          draft
              .findings()
              .add(
                  near.isPresent()
                      ? diagnostic.help("did you mean '" + near.get() + "'?")
                      : diagnostic);
        }
        return null;
      }
      scope.used().add(name);
      var expression =
          assignment.indices().isEmpty()
              ? assignment.name()
              : new Expression.Indexed(assignment.name(), assignment.indices(), assignment.span());
      var value = new Quantities(scope, draft.findings()).of(source, expression, Map.of());
      if (value == null) {
        return null;
      }
      if (value.value() instanceof Expr.Variable variable) {
        return variable.symbol();
      }
      draft
          .findings()
          .add(
              Diagnostic.error(
                      code,
                      source,
                      assignment.span(),
                      "this entry is not free: it is zero or follows from another")
                  .help("give the entry a value in the declaration of " + name));
      return null;
    }

    Dimension dimension(Symbol symbol) {
      var parameter = draft.scope().parameters().get(symbol.name());
      return parameter == null ? Dimension.NONE : parameter.dimension();
    }
  }
}

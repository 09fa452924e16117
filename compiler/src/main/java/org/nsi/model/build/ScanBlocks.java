package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.ScanAxis;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.unit.Dimension;

/** {@code scan { m = log(50 GeV, 2 TeV, 40) }}. */
final class ScanBlocks {
  private static final int MAX_POINTS = 10_000_000;

  private final Draft draft;
  private final Symbols symbols;
  private final Quantities quantities;
  private final List<ScanAxis> axes = new ArrayList<>();

  ScanBlocks(Draft draft) {
    this.draft = draft;
    this.symbols = new Symbols(draft);
    this.quantities = new Quantities(draft.scope(), draft.findings());
  }

  List<ScanAxis> resolve(List<Located> statements) {
    for (var located : statements) {
      if (located.source().equals(draft.source())
          && located.statement() instanceof Statement.Scan scan) {
        for (var axis : scan.axes()) {
          axis(located.source(), axis);
        }
      }
    }
    return axes;
  }

  private void axis(Source source, Assignment assignment) {
    var symbol = symbols.of(source, assignment, "E0605");
    if (symbol == null) {
      return;
    }
    for (var axis : axes) {
      if (axis.name().equals(symbol.toString())) {
        draft
            .findings()
            .add(
                Diagnostic.error("E0605", source, assignment.span(), symbol + " is scanned twice")
                    .label(axis.span(), "first here"));
        return;
      }
    }
    if (!(assignment.value() instanceof Expression.Call call)
        || !(call.function().name().equals("log") || call.function().name().equals("lin"))
        || call.arguments().size() != 3) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0605",
                      source,
                      assignment.value().span(),
                      "a scan axis is log(low, high, points) or lin(low, high, points)")
                  .help("for example  " + symbol + " = lin(0.5, 2, 4)"));
      return;
    }
    var dimension = symbols.dimension(symbol);
    var low = bound(source, call.arguments().get(0), dimension);
    var high = bound(source, call.arguments().get(1), dimension);
    var points = bound(source, call.arguments().get(2), Dimension.NONE);
    if (low == null || high == null || points == null) {
      return;
    }
    boolean log = call.function().name().equals("log");
    if (points < 1 || points > MAX_POINTS || points != Math.rint(points)) {
      report(
          source,
          call.arguments().get(2).span(),
          "the number of points is a whole number from 1 to " + MAX_POINTS);
    } else if (low > high || log && low <= 0) {
      report(
          source,
          call.span(),
          low > high
              ? "the lower end of the axis exceeds the upper one"
              : "a logarithmic axis is positive");
    } else {
      axes.add(
          new ScanAxis(
              symbol.toString(),
              call.function().name(),
              List.of(low, high, points),
              assignment.span()));
    }
  }

  private @Nullable Double bound(Source source, Expression expression, Dimension dimension) {
    @Nullable Quantity quantity = quantities.of(source, expression);
    if (quantity == null) {
      return null;
    }
    if (!quantity.dimension().equals(dimension)) {
      boolean missing = quantity.dimension().isNone();
      draft
          .findings()
          .add(
              Diagnostic.error(
                  missing ? "E0207" : "E0208",
                  source,
                  expression.span(),
                  "the bound is "
                      + Quantities.unit(quantity.dimension())
                      + ", must be "
                      + Quantities.unit(dimension)));
      return null;
    }
    var value = Numbers.of(quantity.value(), draft.values());
    if (!Numbers.isFinite(value) || value.getImaginary() != 0) {
      report(source, expression.span(), "a bound is a finite real number");
      return null;
    }
    return value.getReal();
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

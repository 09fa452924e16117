package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.Sampling;
import org.nsi.model.Model.ScanAxis;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.unit.Dimension;

/** The right-hand sides of scan axes, and the head of a scan block. */
final class AxisValues {
  private static final double MAX_POINTS = 1e7;
  private static final double MAX_DRAWS = 1e12;
  private static final double MAX_SEED = 9e15;

  private final Draft draft;
  private final Quantities quantities;

  AxisValues(Draft draft) {
    this.draft = draft;
    this.quantities = new Quantities(draft.scope(), draft.findings());
  }

  Optional<ScanAxis> axis(Source source, String name, Dimension dimension, Assignment assignment) {
    if (!(assignment.value() instanceof Expression.Call call) || arity(call) < 0) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0605",
                      source,
                      assignment.value().span(),
                      "a scan axis is lin(low, high, points), log(low, high, points),"
                          + " list(value, …), uniform(low, high), loguniform(low, high) or"
                          + " normal(mean, sigma)")
                  .help("for example  " + name + " = lin(0.5, 2, 4)"));
      return Optional.empty();
    }
    String kind = call.function().name();
    var arguments = new ArrayList<Double>();
    for (int k = 0; k < call.arguments().size(); k++) {
      boolean count = k == 2 && !kind.equals("list");
      var value = number(source, call.arguments().get(k), count ? Dimension.NONE : dimension);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(value.get());
    }
    var problem = problem(kind, arguments);
    if (problem.isPresent()) {
      boolean points = arity(call) == 3 && !isCount(arguments.get(2), MAX_POINTS);
      report(source, points ? call.arguments().get(2).span() : call.span(), problem.get());
      return Optional.empty();
    }
    return Optional.of(new ScanAxis(name, kind, arguments, assignment.span()));
  }

  /** Number of arguments; −1 when this is no axis or has not so many. */
  private static int arity(Expression.Call call) {
    int given = call.arguments().size();
    int wanted =
        switch (call.function().name()) {
          case "lin", "log" -> 3;
          case "uniform", "loguniform", "normal" -> 2;
          case "list" -> given;
          default -> -1;
        };
    return wanted == given ? wanted : -1;
  }

  private static Optional<String> problem(String kind, List<Double> a) {
    if (kind.equals("list")) {
      return Optional.empty();
    }
    if (a.size() == 3 && !isCount(a.get(2), MAX_POINTS)) {
      return Optional.of("the number of points is a whole number from 1 to " + (long) MAX_POINTS);
    }
    if (kind.equals("normal")) {
      return a.get(1) < 0 ? Optional.of("a standard deviation is not negative") : Optional.empty();
    }
    if (a.get(0) > a.get(1)) {
      return Optional.of("the lower end of the axis exceeds the upper one");
    }
    return kind.startsWith("log") && a.get(0) <= 0
        ? Optional.of("a logarithmic axis is positive")
        : Optional.empty();
  }

  private static boolean isCount(double value, double largest) {
    return value >= 1 && value <= largest && value == Math.rint(value);
  }

  /** {@code random(points, seed)}, {@code lhs(points, seed)}, {@code sobol(points)}. */
  Optional<Sampling> sampling(Source source, Expression.Call call) {
    String method = call.function().name();
    boolean known = method.equals("random") || method.equals("lhs") || method.equals("sobol");
    int most = method.equals("sobol") ? 1 : 2;
    if (!known || call.arguments().size() > most) {
      report(
          source,
          call.span(),
          "points are drawn by random(points, seed), lhs(points, seed) or sobol(points)");
      return Optional.empty();
    }
    var numbers = new ArrayList<Double>();
    for (var argument : call.arguments()) {
      var number = number(source, argument, Dimension.NONE);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    double points = numbers.get(0);
    double seed = numbers.size() > 1 ? numbers.get(1) : 0;
    if (!isCount(points, MAX_DRAWS)) {
      report(
          source,
          call.arguments().get(0).span(),
          "the number of points is a whole number from 1 to " + (long) MAX_DRAWS);
      return Optional.empty();
    }
    if (seed != 0 && !isCount(seed, MAX_SEED)) {
      report(source, call.arguments().get(1).span(), "a seed is a whole number from 0");
      return Optional.empty();
    }
    return Optional.of(new Sampling(method, (long) points, (long) seed));
  }

  private Optional<Double> number(Source source, Expression expression, Dimension dimension) {
    var quantity = quantities.of(source, expression);
    if (quantity == null) {
      return Optional.empty();
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
      return Optional.empty();
    }
    var value = Numbers.of(quantity.value(), draft.values());
    if (!Numbers.isFinite(value) || value.getImaginary() != 0) {
      report(source, expression.span(), "a bound is a finite real number");
      return Optional.empty();
    }
    return Optional.of(value.getReal());
  }

  private void report(Source source, Span span, String message) {
    draft.findings().add(Diagnostic.error("E0605", source, span, message));
  }
}

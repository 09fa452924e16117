package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Parameter;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Nearest;
import org.nsi.unit.Units;

/**
 * The value of a name in an expression: number, unit, parameter, derived parameter, Standard Model
 * input.
 */
final class NameValues {
  private static final List<String> OPERATORS =
      List.of("eps", "tau", "T", "gamma", "sigma", "D", "bar", "cc", "tilde", "L", "R");

  private final Scope scope;
  private final Findings findings;
  private final Quantities quantities;

  /** Lets that are being resolved, to find circles. */
  private final Set<String> open = new LinkedHashSet<>();

  NameValues(Scope scope, Findings findings, Quantities quantities) {
    this.scope = scope;
    this.findings = findings;
    this.quantities = quantities;
  }

  @Nullable Quantity word(Source source, Expression.Word word) {
    var name = word.name();
    var parameter = scope.parameters().get(name);
    if (parameter != null) {
      scope.used().add(name);
      if (!parameter.shape().isEmpty()) {
        report("E0403", source, word.span(), name + " is a matrix and needs " + indices(parameter));
        return null;
      }
      return new Quantity(Scope.entry(parameter, List.of()), parameter.dimension());
    }
    if (scope.lets().containsKey(name)) {
      scope.used().add(name);
      return let(name, source, word.span());
    }
    if (name.equals("i")) {
      return Quantities.imaginaryUnit();
    }
    if (name.equals("pi")) {
      return Quantity.pure(new Expr.Pi());
    }
    var unit = Units.find(name);
    if (unit.isPresent()) {
      return new Quantity(
          Exprs.number(Quantities.fraction(unit.get().factor())), unit.get().dimension());
    }
    var constant = scope.constants().get(name);
    if (constant != null) {
      scope.used().add(name);
      return constant;
    }
    return undeclared(source, word);
  }

  private boolean isField(String name) {
    var place = scope.places().get(name);
    boolean declared = place != null && place.what().equals("a field");
    return declared || scope.field(name) != null || name.equals("Ht");
  }

  private @Nullable Quantity undeclared(Source source, Expression.Word word) {
    var name = word.name();
    if (scope.broken().contains(name) && !isField(name)) {
      scope.used().add(name);
      return null;
    }
    if (isField(name)) {
      report("E0227", source, word.span(), name + " is a field, not a number");
    } else if (OPERATORS.contains(name) || Quantities.functions().contains(name)) {
      report("E0227", source, word.span(), name + " is not a number");
    } else {
      var diagnostic =
          Diagnostic.error("E0201", source, word.span(), "'" + name + "' is not declared");
      var nearest = scope.nearest(name).or(() -> Nearest.to(name, Units.symbols()));
      findings.add(
          nearest.isPresent()
              ? diagnostic.help("did you mean '" + nearest.get() + "'?")
              : diagnostic.help("declare it:  param " + name + " = 1"));
    }
    return null;
  }

  /** A derived parameter with everything substituted; reports circles once. */
  @Nullable Quantity let(String name, Source source, Span span) {
    var known = scope.letValues().get(name);
    if (known != null || scope.broken().contains(name)) {
      return known;
    }
    if (open.contains(name)) {
      var circle = new ArrayList<>(open).subList(new ArrayList<>(open).indexOf(name), open.size());
      scope.broken().addAll(circle);
      report(
          "E0216",
          source,
          span,
          "definition in a circle: " + String.join(" -> ", circle) + " -> " + name);
      return null;
    }
    var let = scope.lets().get(name);
    if (let == null) {
      return null;
    }
    open.add(name);
    var value = quantities.of(let.source(), let.statement().value());
    open.remove(name);
    if (value != null && !Size.isReasonable(value.value())) {
      findings.add(
          Diagnostic.error(
                  "E0008",
                  let.source(),
                  let.statement().name().span(),
                  "'" + name + "' is too long when everything in it is written out")
              .help("chains of derived parameters grow with every step: shorten them"));
      value = null;
    }
    if (value == null) {
      scope.broken().add(name);
    } else {
      scope.letValues().put(name, value);
    }
    return value;
  }

  @Nullable Quantity indexed(
      Source source, Expression.Indexed indexed, Map<String, Integer> letters) {
    var name = indexed.base().name();
    var parameter = scope.parameters().get(name);
    if (parameter == null) {
      if (scope.broken().contains(name)) {
        return null;
      }
      if (scope.lets().containsKey(name)) {
        report("E0403", source, indexed.span(), name + " is a single number and has no index");
        return null;
      }
      undeclared(source, indexed.base());
      return null;
    }
    scope.used().add(name);
    if (indexed.indices().size() != parameter.shape().size()) {
      report(
          "E0403",
          source,
          indexed.span(),
          parameter.shape().isEmpty()
              ? name + " is a single number and has no index"
              : name + " needs " + indices(parameter) + ", not " + indexed.indices().size());
      return null;
    }
    var values = new ArrayList<Integer>();
    for (int k = 0; k < indexed.indices().size(); k++) {
      var value = index(source, indexed.indices().get(k), letters);
      if (value == null) {
        return null;
      }
      if (value < 1 || value > parameter.shape().get(k)) {
        report(
            "E0402",
            source,
            indexed.indices().get(k).span(),
            "index " + value + " of " + name + " is outside 1.." + parameter.shape().get(k));
        return null;
      }
      values.add(value);
    }
    return new Quantity(Scope.entry(parameter, values), parameter.dimension());
  }

  private @Nullable Integer index(Source source, Index index, Map<String, Integer> letters) {
    return switch (index) {
      case Index.Number number -> number.value();
      case Index.Letter letter -> {
        var value = letters.get(letter.name());
        if (value == null) {
          report(
              "E0401",
              source,
              letter.span(),
              "flavour letter '" + letter.name() + "' has no meaning here: give a generation");
        }
        yield value;
      }
    };
  }

  private static String indices(Parameter parameter) {
    int n = parameter.shape().size();
    return n == 1 ? "one index" : n + " indices";
  }

  void unknownFunction(Source source, Expression.Call call) {
    var name = call.function().name();
    if (scope.field(name) != null || OPERATORS.contains(name)) {
      report("E0227", source, call.span(), name + " cannot stand in a number");
      return;
    }
    var diagnostic =
        Diagnostic.error(
            "E0201", source, call.function().span(), "'" + name + "' is not a known function");
    var nearest = Nearest.to(name, Quantities.functions());
    findings.add(
        nearest.isPresent()
            ? diagnostic.help("did you mean '" + nearest.get() + "'?")
            : diagnostic.help("known functions: " + String.join(", ", Quantities.functions())));
  }

  private void report(String code, Source source, Span span, String message) {
    findings.add(Diagnostic.error(code, source, span, message));
  }
}

package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.Assertion;
import org.nsi.model.Model.Operand;
import org.nsi.model.Model.Override;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Uses;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;

/** {@code assert} blocks: both sides become arithmetic over parameters and results. */
final class Assertions {
  /** Relative tolerance of {@code ==} without {@code within}. */
  private static final double WITHIN = 1e-9;

  private final Draft draft;
  private final Quantities quantities;
  private final ScanBlocks.Symbols symbols;
  private final Set<String> observables;

  Assertions(Draft draft, Set<String> observables) {
    this.draft = draft;
    this.quantities = new Quantities(draft.scope(), draft.findings());
    this.symbols = new ScanBlocks.Symbols(draft);
    this.observables = observables;
  }

  List<Assertion> resolve(List<Located> statements) {
    var assertions = new ArrayList<Assertion>();
    for (var located : statements) {
      if (located.source().equals(draft.source())
          && located.statement() instanceof Statement.Assert block) {
        for (var claim : block.claims()) {
          var assertion = claim(located.source(), claim);
          if (assertion != null) {
            assertions.add(assertion);
          }
        }
      }
    }
    return assertions;
  }

  private @Nullable Assertion claim(Source source, Statement.Claim claim) {
    var left = operand(source, claim.left());
    var right = operand(source, claim.right());
    double within = claim.within().map(expression -> within(source, expression)).orElse(WITHIN);
    var when = new ArrayList<Override>();
    for (var assignment : claim.when()) {
      var symbol = symbols.of(source, assignment, "E0606");
      var value = quantities.of(source, assignment.value());
      if (symbol == null || value == null) {
        return null;
      }
      if (!value.dimension().equals(symbols.dimension(symbol))) {
        report(
            value.dimension().isNone() ? "E0207" : "E0208",
            source,
            assignment.value().span(),
            symbol
                + " is "
                + Quantities.unit(symbols.dimension(symbol))
                + ", the value is "
                + Quantities.unit(value.dimension()));
        return null;
      }
      when.add(new Override(symbol, value.value()));
    }
    if (left == null || right == null) {
      return null;
    }
    if (!new ClaimUnits(draft, quantities).agree(source, claim)) {
      return null;
    }
    var text = String.join(" ", source.slice(claim.span()).strip().split("\\s+"));
    return new Assertion(left, claim.relation(), right, within, when, text, claim.span());
  }

  private double within(Source source, Expression expression) {
    var value = quantities.of(source, expression);
    if (value == null) {
      return WITHIN;
    }
    var number = Numbers.of(value.value(), draft.values());
    if (!value.dimension().isNone() || !Numbers.isFinite(number) || number.getReal() < 0) {
      report("E0606", source, expression.span(), "a tolerance is a pure number, not negative");
      return WITHIN;
    }
    return number.getReal();
  }

  private @Nullable Operand operand(Source source, Expression expression) {
    if (!containsResult(expression)) {
      var value = quantities.of(source, expression);
      return value == null ? null : new Operand.Scalar(value.value());
    }
    return switch (expression) {
      case Expression.Word word -> result(source, word);
      case Expression.Indexed indexed -> result(source, indexed);
      case Expression.Group group -> operand(source, group.inner());
      case Expression.Signed signed -> {
        var inner = operand(source, signed.operand());
        yield inner == null || !signed.negative()
            ? inner
            : new Operand.Arithmetic('-', new Operand.Scalar(Exprs.ZERO), inner);
      }
      case Expression.Binary binary -> {
        var left = operand(source, binary.left());
        var right = operand(source, binary.right());
        yield left == null || right == null
            ? null
            : new Operand.Arithmetic(symbol(binary.operator()), left, right);
      }
      case Expression.Power power -> {
        var base = operand(source, power.base());
        var exponent = operand(source, power.exponent());
        yield base == null || exponent == null ? null : new Operand.Arithmetic('^', base, exponent);
      }
      case Expression.Call call -> call(source, call);
      case Expression.Literal literal -> null;
      case Expression.Broken broken -> null;
    };
  }

  private @Nullable Operand call(Source source, Expression.Call call) {
    var name = call.function().name();
    if (call.arguments().size() != 1) {
      report("E0606", source, call.span(), name + " takes one argument");
      return null;
    }
    var argument = operand(source, call.arguments().get(0));
    if (argument == null) {
      return null;
    }
    if (name.equals("sqrt")) {
      return new Operand.Arithmetic(
          '^', argument, new Operand.Scalar(Exprs.number(Exact.of(1, 2))));
    }
    var function = Quantities.function(name);
    if (function == null) {
      report("E0606", source, call.function().span(), "'" + name + "' cannot act on a result");
      return null;
    }
    return new Operand.Apply(function, argument);
  }

  private static char symbol(Operator operator) {
    return switch (operator) {
      case ADD -> '+';
      case SUBTRACT -> '-';
      case MULTIPLY, JUXTAPOSE -> '*';
      case DIVIDE -> '/';
    };
  }

  private boolean containsResult(Expression expression) {
    for (var word : Uses.words(expression)) {
      if (isResult(word.name())) {
        return true;
      }
    }
    return false;
  }

  /** Declared names go first; then operators, NSI parameters and observables. */
  private boolean isResult(String name) {
    if (draft.scope().places().containsKey(name)) {
      return false;
    }
    return name.indexOf('.') > 0
        || name.startsWith("eps_")
        || observables.contains(name)
        || operator(name)
        || Results.isEpsilon(name)
        || name.indexOf('_') > 0 && operator(name.substring(0, name.lastIndexOf('_')));
  }

  private static boolean operator(String name) {
    return OperatorBasis.warsaw().find(name).isPresent()
        || OperatorBasis.jms().find(name).isPresent();
  }

  private @Nullable Operand result(Source source, Expression.Word word) {
    var name = word.name();
    var operator = OperatorBasis.warsaw().find(name).or(() -> OperatorBasis.jms().find(name));
    if (operator.isPresent() && operator.get().indexCount() > 0) {
      int count = operator.get().indexCount();
      report("E0502", source, word.span(), name + " has " + count + " flavour indices, not 0");
      return null;
    }
    if (name.indexOf('.') > 0 && !observables.isEmpty() && !observables.contains(name)) {
      var diagnostic =
          Diagnostic.error("E0603", source, word.span(), "unknown observable '" + name + "'");
      draft
          .findings()
          .add(
              diagnostic.help(
                  Nearest.to(name, observables)
                      .map(near -> "did you mean '" + near + "'?")
                      .orElse("nsi list observables shows all names")));
      return null;
    }
    return new Operand.Result(name);
  }

  private @Nullable Operand result(Source source, Expression.Indexed indexed) {
    var name = indexed.base().name();
    if (Results.isEpsilon(name)) {
      var key = Results.epsilonKey(indexed);
      if (key == null) {
        report(
            "E0509",
            source,
            indexed.span(),
            "no such NSI parameter: " + source.slice(indexed.span()));
        return null;
      }
      return new Operand.Result(key);
    }
    var basis =
        OperatorBasis.warsaw().find(name).isPresent()
            ? OperatorBasis.warsaw()
            : OperatorBasis.jms();
    var operator = basis.find(name).orElse(null);
    if (operator == null) {
      report("E0501", source, indexed.span(), "'" + name + "' is no coefficient");
      return null;
    }
    var indices = new ArrayList<Integer>();
    for (var index : indexed.indices()) {
      indices.add(index instanceof Index.Number number ? number.value() : 0);
    }
    if (indices.size() != operator.indexCount()) {
      report(
          "E0502",
          source,
          indexed.span(),
          name + " has " + operator.indexCount() + " flavour indices, not " + indices.size());
      return null;
    }
    if (!operator.admits(indices)) {
      report("E0509", source, indexed.span(), "an index of " + name + " is out of range");
      return null;
    }
    var coefficient = new WilsonCoefficient(name, indices);
    if (!basis.isIndependent(coefficient)) {
      var diagnostic =
          Diagnostic.error(
              "E0503",
              source,
              indexed.span(),
              CoefficientBlocks.written(coefficient) + " is not an independent entry");
      var canonical = basis.canonical(coefficient);
      draft
          .findings()
          .add(
              canonical.isPresent()
                  ? diagnostic.help(
                      "use " + CoefficientBlocks.written(canonical.get().representative()))
                  : diagnostic);
      return null;
    }
    return new Operand.Result(coefficient.toString());
  }

  private void report(String code, Source source, Span span, String message) {
    draft.findings().add(Diagnostic.error(code, source, span, message));
  }
}

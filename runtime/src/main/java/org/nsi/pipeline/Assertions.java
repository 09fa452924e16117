package org.nsi.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.Assertion;
import org.nsi.model.Model.Operand;

/** Evaluates the assertions of a model file, each at its own point, through the whole chain. */
public final class Assertions {
  private final Compiled compiled;

  /** Most assertions of a file are about the same point. */
  private final Map<Point, Checked<Result>> results = new HashMap<>();

  private record Point(Map<Symbol, Complex> values, List<String> observables) {}

  private Assertions(Compiled compiled) {
    this.compiled = compiled;
  }

  /** In the order of the file. */
  public static List<AssertionResult> check(Compiled compiled) {
    var assertions = new Assertions(compiled);
    return compiled.model().assertions().stream().map(assertions::check).toList();
  }

  private AssertionResult check(Assertion assertion) {
    var values = new TreeMap<Symbol, Complex>(compiled.model().values());
    for (var setting : assertion.when()) {
      Complex value = new Evaluator(values).evaluate(setting.value());
      values.put(setting.symbol(), value);
    }
    var point = new Point(values, ResultNames.observablesIn(assertion));
    var result =
        results.computeIfAbsent(point, at -> compiled.evaluate(at.values(), at.observables()));
    if (result.value().isEmpty()) {
      return AssertionResult.impossible(
          assertion,
          result.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; ")));
    }
    var names = new ResultNames(result.value().get());
    var missing = names.unknown(assertion);
    if (!missing.isEmpty()) {
      return AssertionResult.impossible(
          assertion, "there is no coefficient or observable " + String.join(", ", missing));
    }
    var notComputed = names.notComputed(assertion);
    if (!notComputed.isEmpty()) {
      return AssertionResult.impossible(
          assertion, "not computed: " + String.join(", ", notComputed));
    }
    return compare(assertion, values, names);
  }

  private static AssertionResult compare(
      Assertion assertion, Map<Symbol, Complex> values, ResultNames names) {
    var evaluator = new Evaluator(values);
    Complex left = value(assertion.left(), evaluator, names);
    Complex right = value(assertion.right(), evaluator, names);
    double difference =
        isVanishingResult(assertion.left(), left) || isVanishingResult(assertion.right(), right)
            ? left.subtract(right).abs() == 0 ? 0 : 1
            : difference(left, right);
    boolean passed =
        Evaluator.isFinite(left)
            && Evaluator.isFinite(right)
            && switch (assertion.relation()) {
              case "<" -> left.getReal() < right.getReal();
              case ">" -> left.getReal() > right.getReal();
              case "<=" -> left.getReal() <= right.getReal();
              case ">=" -> left.getReal() >= right.getReal();
              default -> difference <= assertion.within();
            };
    return new AssertionResult(
        assertion,
        java.util.Optional.of(left),
        java.util.Optional.of(right),
        difference,
        passed,
        "");
  }

  /** A result that is exactly 0 agrees with nothing else, however small. */
  private static boolean isVanishingResult(Operand side, Complex value) {
    return value.abs() == 0 && !ResultNames.in(side).isEmpty();
  }

  /**
   * Relative to the larger modulus; with an exact zero on one side there is nothing to be relative
   * to.
   */
  static double difference(Complex left, Complex right) {
    double distance = left.subtract(right).abs();
    double size = Math.max(left.abs(), right.abs());
    boolean zero = left.abs() == 0 || right.abs() == 0;
    return zero ? distance : distance / size;
  }

  private static Complex value(Operand operand, Evaluator evaluator, ResultNames names) {
    return switch (operand) {
      case Operand.Scalar scalar -> evaluator.evaluate(scalar.expression());
      case Operand.Result result -> names.value(result.name());
      case Operand.Arithmetic sum ->
          arithmetic(
              sum.operator(),
              value(sum.left(), evaluator, names),
              value(sum.right(), evaluator, names));
      case Operand.Apply call -> apply(call.function(), value(call.argument(), evaluator, names));
    };
  }

  private static Complex arithmetic(char operator, Complex left, Complex right) {
    return switch (operator) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      case '*' -> left.multiply(right);
      case '/' -> left.divide(right);
      case '^' -> power(left, right);
      default -> throw new IllegalArgumentException("operator " + operator);
    };
  }

  /** Integer powers without logarithms, so that they are exact where they can be. */
  private static Complex power(Complex base, Complex exponent) {
    double n = exponent.getReal();
    if (exponent.getImaginary() == 0 && n == Math.rint(n) && Math.abs(n) <= 64) {
      var product = Complex.ONE;
      for (int k = 0; k < Math.abs(n); k++) {
        product = product.multiply(base);
      }
      return n < 0 ? product.reciprocal() : product;
    }
    return base.pow(exponent);
  }

  private static Complex apply(Expr.Function function, Complex x) {
    return switch (function) {
      case CONJUGATE -> x.conjugate();
      case REAL -> new Complex(x.getReal());
      case IMAGINARY -> new Complex(x.getImaginary());
      case ABSOLUTE -> new Complex(x.abs());
      case EXP -> x.exp();
      case LOG -> x.log();
      case SIN -> x.sin();
      case COS -> x.cos();
      case TAN -> x.tan();
    };
  }
}

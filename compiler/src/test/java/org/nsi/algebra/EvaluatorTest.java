package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nsi.algebra.Samples.X;
import static org.nsi.algebra.Samples.Y;
import static org.nsi.algebra.Samples.Z;
import static org.nsi.algebra.Samples.apply;
import static org.nsi.algebra.Samples.number;
import static org.nsi.algebra.Samples.power;
import static org.nsi.algebra.Samples.product;
import static org.nsi.algebra.Samples.sum;
import static org.nsi.algebra.Samples.variable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Expr.Function;

/** Two engines, one test: doubles and 50 digits, expressions and their polynomial form. */
class EvaluatorTest {
  private static Map<Symbol, Complex> point(Random random) {
    return Map.of(
        X, new Complex(2 * random.nextDouble() - 1),
        Y, new Complex(2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1),
        Z, new Complex(2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1));
  }

  private static void assertClose(Complex actual, Complex expected, double tolerance) {
    assertThat(actual.subtract(expected).abs())
        .as("%s against %s", actual, expected)
        .isLessThanOrEqualTo(tolerance * Math.max(1e-300, expected.abs()));
  }

  @Test
  void polynomialsAgree() {
    var random = new Random(41);
    for (int k = 0; k < 200; k++) {
      var point = point(random);
      var poly = Samples.poly(random);
      var low = new Evaluator(point).evaluate(poly);
      var high = new HighPrecisionEvaluator(point).evaluate(poly);
      // Relative to the largest term: the sum may cancel.
      double scale =
          poly.terms().stream()
              .mapToDouble(
                  t -> new Evaluator(point).evaluate(Poly.of(t.coefficient(), t.monomial())).abs())
              .max()
              .orElse(0);
      assertThat(low.subtract(high.toComplex()).abs()).isLessThanOrEqualTo(1e-13 * scale);
    }
  }

  private static Expr randomExpr(Random random, int depth) {
    if (depth == 0) {
      return switch (random.nextInt(6)) {
        case 0 -> number(random.nextInt(7) - 3);
        case 1 -> new Expr.Number(Exact.I.times(Exact.sqrt(2)));
        case 2 -> new Expr.Pi();
        default -> variable(Samples.SYMBOLS.get(random.nextInt(3)));
      };
    }
    var a = randomExpr(random, depth - 1);
    var b = randomExpr(random, depth - 1);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> product(a, b);
      case 3, 4 -> sum(a, b);
      case 5 -> power(a, random.nextInt(9) - 4, 1 + random.nextInt(3));
      default -> {
        var functions = Function.values();
        yield apply(functions[random.nextInt(functions.length)], a);
      }
    };
  }

  /**
   * Every rewriting on the way to the normal form holds at complex points, cuts of roots and
   * logarithms included.
   */
  @Test
  void normalFormHasTheSameValue() {
    var random = new Random(42);
    int compared = 0;
    for (int k = 0; k < 400; k++) {
      var expr = randomExpr(random, 3);
      var point = point(random);
      var evaluator = new HighPrecisionEvaluator(point);
      var direct = evaluator.evaluate(expr);
      // Beyond exp of some hundred the two orders of summation differ by more than is tested here.
      if (!direct.isFinite()
          || !(direct.abs().toDouble() < 1e8)
          || direct.abs().toDouble() < 1e-8) {
        continue;
      }
      try {
        var normal = evaluator.evaluate(Poly.fromExpr(expr));
        if (normal.isFinite()) {
          assertClose(normal.toComplex(), direct.toComplex(), 1e-13);
          compared++;
        }
      } catch (ArithmeticException divisionByZero) {
        assertThat(divisionByZero).hasMessageContaining("zero");
      }
      var low = new Evaluator(point).evaluate(expr);
      if (Evaluator.isFinite(low)) {
        assertClose(low, direct.toComplex(), 1e-6);
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  @Test
  void functionsMatchMpmath() {
    var z = variable(Y);
    var at = Map.of(Y, new Complex(-1.25, -0.5));
    check(at, power(z, 1, 2), "0.2194210584511", "-1.139361927085");
    check(at, power(z, -3, 4), "-0.3836025811927", "0.7021491399738");
    check(at, apply(Function.LOG, z), "0.297353553873", "-2.761086276477");
    check(at, apply(Function.EXP, z), "0.251431613622", "-0.137357716547");
    check(at, apply(Function.TAN, z), "-0.806634698851", "-1.583963548284");
    check(at, apply(Function.ABSOLUTE, z), "1.346291201783", "0.0");
  }

  private static void check(Map<Symbol, Complex> at, Expr expr, String re, String im) {
    var low = new Evaluator(at).evaluate(expr);
    assertClose(new HighPrecisionEvaluator(at).evaluate(expr).toComplex(), low, 1e-14);
    assertThat(low.getReal()).asString().startsWith(re);
    assertThat(low.getImaginary()).asString().startsWith(im);
  }

  @Test
  void rootOfANegativeNumberIsOnTheUpperSide() {
    var at = Map.of(X, new Complex(-4.0, -0.0));
    var root = power(variable(X), 1, 2);
    assertClose(new Evaluator(at).evaluate(root), new Complex(0, 2), 1e-15);
    assertClose(
        new HighPrecisionEvaluator(at).evaluate(root).toComplex(), new Complex(0, 2), 1e-15);
  }

  @Test
  void notFiniteIsAValue() {
    var at = Map.of(X, Complex.ZERO);
    for (var expr : List.of(power(variable(X), -1, 1), apply(Function.LOG, variable(X)))) {
      assertThat(Evaluator.isFinite(new Evaluator(at).evaluate(expr))).isFalse();
      assertThat(new HighPrecisionEvaluator(at).evaluate(expr).isFinite()).isFalse();
    }
    var loop = Poly.of(LoopIntegral.j(variable(X), variable(X), variable(X), number(1)));
    assertThat(Evaluator.isFinite(new Evaluator(at).evaluate(loop))).isFalse();
    assertThat(new HighPrecisionEvaluator(at).evaluate(loop).isFinite()).isFalse();
    var complexMass = Poly.of(LoopIntegral.j(number(1), number(1), variable(Y), number(1)));
    assertThat(Evaluator.isFinite(new Evaluator(Map.of(Y, Complex.I)).evaluate(complexMass)))
        .isFalse();
    assertThatThrownBy(() -> new Evaluator(at).evaluate(variable(Y)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersOfAnySize() {
    for (int power : new int[] {-60, -8, 9, 60}) {
      var number = new Expr.Number(Exact.of(10).pow(power).times(Exact.of(7)));
      assertClose(
          new HighPrecisionEvaluator(Map.of()).evaluate(number).toComplex(),
          new Complex(7 * Math.pow(10, power)),
          1e-15);
      assertClose(
          new Evaluator(Map.of()).evaluate(number), new Complex(7 * Math.pow(10, power)), 1e-15);
    }
  }
}

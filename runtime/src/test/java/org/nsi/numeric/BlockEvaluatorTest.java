package org.nsi.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.HighPrecisionEvaluator;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.tape.Tape;

/** The tape against 50 digits. */
class BlockEvaluatorTest {
  private static final Symbol M1 = new Symbol("M_1", List.of(), true);
  private static final Symbol M2 = new Symbol("M_2", List.of(), true);
  private static final Symbol M3 = new Symbol("M_3", List.of(), true);
  private static final Symbol F = new Symbol("f", List.of(), true);
  private static final Symbol Y = new Symbol("y", List.of(1, 2), false);
  private static final Symbol Z = new Symbol("z", List.of(), false);
  private static final List<Symbol> INPUTS = List.of(M1, M2, M3, F, Y, Z);

  private static Columns points(Random random, int count) {
    var columns = Columns.zeros(INPUTS.size(), count);
    for (int symbol = 0; symbol < INPUTS.size(); symbol++) {
      for (int k = 0; k < count; k++) {
        boolean mass = symbol < 3;
        columns.re()[symbol][k] = mass ? 0.5 + random.nextDouble() : 2 * random.nextDouble() - 1;
        columns.im()[symbol][k] = INPUTS.get(symbol).real() ? 0 : 2 * random.nextDouble() - 1;
      }
    }
    return columns;
  }

  private static Map<Symbol, Complex> point(Columns columns, int k) {
    var point = new HashMap<Symbol, Complex>();
    for (int symbol = 0; symbol < INPUTS.size(); symbol++) {
      point.put(INPUTS.get(symbol), new Complex(columns.re()[symbol][k], columns.im()[symbol][k]));
    }
    return point;
  }

  private static Expr v(Symbol symbol) {
    return new Expr.Variable(symbol);
  }

  private static Expr power(Expr base, int p, int q) {
    return new Expr.Power(base, new BigFraction(p, q));
  }

  private static final List<Atom> ATOMS =
      List.of(
          new Atom.Variable(Y, false),
          new Atom.Variable(Y, true),
          new Atom.Variable(Z, false),
          new Atom.Variable(F, false),
          new Atom.Variable(M1, false),
          new Atom.Pi(),
          new Atom.Loop(LoopIntegral.j(v(M1), v(M2), v(M3), v(M3))),
          new Atom.Loop(LoopIntegral.i0(v(M1), v(M1), v(M3), v(M2))));

  private static Poly poly(Random random) {
    var sum = new Poly.Sum();
    for (int k = random.nextInt(8); k >= 0; k--) {
      var monomial = Monomial.ONE;
      for (var atom : ATOMS) {
        monomial = monomial.times(Monomial.of(atom, Math.max(0, random.nextInt(6) - 3)));
      }
      monomial = monomial.times(Monomial.of(ATOMS.get(random.nextInt(6)), -random.nextInt(3)));
      var number = Exact.of(random.nextInt(19) - 9, 1 + random.nextInt(5));
      sum.add(random.nextBoolean() ? number : number.times(Exact.I.plus(Exact.sqrt(2))), monomial);
    }
    return sum.toPoly();
  }

  @Test
  void polynomialsMatchHighPrecision() {
    var random = new Random(61);
    var polys = new ArrayList<Poly>();
    for (int k = 0; k < 40; k++) {
      polys.add(poly(random));
    }
    var difference = Poly.of(M1).pow(2).minus(Poly.of(Z));
    polys.add(difference.pow(-2).times(poly(random)));
    polys.add(Poly.ZERO);
    polys.add(Poly.constant(Exact.I));
    // More than a block, so that workspace is reused.
    var inputs = points(random, BlockEvaluator.BLOCK + 100);
    var outputs = new BlockEvaluator(Tape.compile(polys, INPUTS)).evaluate(inputs);
    for (int k = 0; k < inputs.points(); k += 97) {
      var exact = new HighPrecisionEvaluator(point(inputs, k));
      for (int p = 0; p < polys.size(); p++) {
        var poly = polys.get(p);
        double scale =
            poly.terms().stream()
                .mapToDouble(
                    t -> exact.evaluate(Poly.of(t.coefficient(), t.monomial())).abs().toDouble())
                .sum();
        var value = new Complex(outputs.re()[p][k], outputs.im()[p][k]);
        var error = value.subtract(exact.evaluate(poly).toComplex()).abs();
        assertThat(error).isLessThanOrEqualTo(1e-12 * scale);
      }
    }
  }

  @Test
  void functionsMatchHighPrecision() {
    var exprs = new ArrayList<Expr>();
    for (var base : List.of(v(F), v(Y), new Expr.Product(List.of(v(F), v(Z))))) {
      for (var function : Expr.Function.values()) {
        exprs.add(new Expr.Apply(function, base));
      }
      exprs.add(power(base, 1, 2));
      exprs.add(power(base, -3, 4));
      exprs.add(power(base, -5, 1));
      exprs.add(new Expr.Sum(List.of(new Expr.Pi(), base, new Expr.Number(Exact.sqrt(-3)))));
      exprs.add(new Expr.Product(List.of(power(v(M1), -1, 1), power(base, -1, 1), v(F))));
    }
    var random = new Random(62);
    var inputs = points(random, 40);
    var direct = new BlockEvaluator(Tape.compileExpressions(exprs, INPUTS)).evaluate(inputs);
    var polys = exprs.stream().map(Poly::fromExpr).toList();
    var normal = new BlockEvaluator(Tape.compile(polys, INPUTS)).evaluate(inputs);
    for (int k = 0; k < inputs.points(); k++) {
      var exact = new HighPrecisionEvaluator(point(inputs, k));
      for (int e = 0; e < exprs.size(); e++) {
        var expected = exact.evaluate(exprs.get(e)).toComplex();
        for (var outputs : List.of(direct, normal)) {
          var value = new Complex(outputs.re()[e][k], outputs.im()[e][k]);
          assertThat(value.subtract(expected).abs())
              .as("%s at %s", exprs.get(e), point(inputs, k))
              .isLessThanOrEqualTo(1e-12 * expected.abs());
        }
      }
    }
  }

  @Test
  void realColumnsServeComplexInputs() {
    var poly = Poly.of(Y).times(Poly.of(Z).conjugate());
    var tape = Tape.compile(List.of(poly), List.of(Y, Z));
    var outputs = new BlockEvaluator(tape).evaluate(Columns.real(new double[][] {{2, 3}, {5, 7}}));
    assertThat(outputs.re()[0]).containsExactly(10, 21);
    assertThat(outputs.im()[0]).containsExactly(0, 0);
  }

  @Test
  void whatDoesNotExistIsNotFinite() {
    var loop = Poly.of(LoopIntegral.j(v(M1), v(M1), v(M1), v(M2)));
    var complexMass = Poly.of(LoopIntegral.j(v(Y), v(M1), v(M2), v(M2)));
    var outputs =
        new BlockEvaluator(
                Tape.compile(List.of(loop, Poly.of(M1).inverse(), complexMass), List.of(M1, M2, Y)))
            .evaluate(
                new Columns(
                    new double[][] {{0, 1}, {1, 1}, {1, 1}},
                    new double[][] {{0, 0}, {0, 0}, {1, 0}}));
    for (var column : outputs.re()) {
      assertThat(Double.isFinite(column[0])).isFalse();
      assertThat(Double.isFinite(column[1])).isTrue();
    }
  }

  /** A scan through equal masses in steps of 1e-9 is smooth to the last digits. */
  @Test
  void scanThroughEqualMasses() {
    var poly = Poly.of(LoopIntegral.j(v(M1), v(M2), v(M3), v(F)));
    var tape = Tape.compile(List.of(poly), List.of(M1, M2, M3, F));
    var scan = new double[4][101];
    for (int k = 0; k <= 100; k++) {
      scan[0][k] = 500;
      scan[1][k] = 500 * (1 + (k - 50) * 1e-9);
      scan[2][k] = 300;
      scan[3][k] = 1000;
    }
    var j = new BlockEvaluator(tape).evaluate(Columns.real(scan)).re()[0];
    for (int k = 1; k < 100; k++) {
      assertThat(Math.abs(j[k - 1] - 2 * j[k] + j[k + 1])).isLessThan(1e-14 * j[k]);
    }
  }
}

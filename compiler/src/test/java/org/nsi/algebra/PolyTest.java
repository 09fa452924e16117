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
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Expr.Function;

class PolyTest {
  private static final Poly x = Poly.of(X);
  private static final Poly y = Poly.of(Y);
  private static final Poly z = Poly.of(Z);

  @Test
  void isACommutativeRingWithConjugation() {
    var random = new Random(11);
    for (int k = 0; k < 200; k++) {
      var a = Samples.poly(random);
      var b = Samples.poly(random);
      var c = Samples.poly(random);
      assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.times(b)).isEqualTo(b.times(a));
      assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
      assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
      assertThat(a.minus(a)).isEqualTo(Poly.ZERO);
      assertThat(a.conjugate().conjugate()).isEqualTo(a);
      assertThat(a.times(b).conjugate()).isEqualTo(a.conjugate().times(b.conjugate()));
      assertThat(a.pow(3)).isEqualTo(a.times(a).times(a));
      assertThat(new Poly.Sum().add(a).addProduct(a, b).add(c, Exact.I).toPoly())
          .isEqualTo(a.plus(a.times(b)).plus(c.times(Exact.I)));
    }
  }

  @Test
  void expressionRoundTrip() {
    var random = new Random(12);
    for (int k = 0; k < 100; k++) {
      var a = Samples.poly(random);
      assertThat(Poly.fromExpr(a.toExpr())).isEqualTo(a);
      if (!a.isZero()) {
        assertThat(Poly.fromExpr(a.inverse().toExpr())).isEqualTo(a.inverse());
      }
    }
  }

  @Test
  void realSymbolsHaveNoConjugate() {
    assertThat(x.conjugate()).isEqualTo(x);
    assertThat(y.conjugate()).isNotEqualTo(y);
    assertThat(Poly.fromExpr(apply(Function.REAL, variable(X)))).isEqualTo(x);
    assertThat(Poly.fromExpr(apply(Function.IMAGINARY, variable(X)))).isEqualTo(Poly.ZERO);
    assertThat(Poly.fromExpr(apply(Function.REAL, variable(Y))))
        .isEqualTo(y.plus(y.conjugate()).divide(Exact.of(2)));
  }

  @Test
  void binomialsExpand() {
    assertThat(Poly.fromExpr(power(sum(variable(X), variable(Z)), 2, 1)))
        .isEqualTo(x.pow(2).plus(x.times(z).times(Exact.of(2))).plus(z.pow(2)));
  }

  @Test
  void monomialsDivide() {
    assertThat(x.times(y).pow(-2).times(x.pow(3))).isEqualTo(x.times(y.pow(-2)));
    assertThat(Poly.of(4).inverse()).isEqualTo(Poly.constant(Exact.of(1, 4)));
    assertThatThrownBy(() -> Poly.ZERO.pow(-1)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void proportionalDenominatorsAreTheSameAtom() {
    var denominator = x.pow(2).minus(z);
    var scaled = denominator.times(x).times(Exact.of(-6)).times(Exact.I);
    assertThat(scaled.inverse())
        .isEqualTo(denominator.inverse().times(x.pow(-1)).times(Exact.I.divide(Exact.of(6))));
    assertThat(denominator.inverse().inverse()).isEqualTo(denominator);
    assertThat(denominator.pow(-2)).isEqualTo(denominator.inverse().times(denominator.inverse()));
  }

  @Test
  void rootsCombine() {
    var coupling = product(variable(X), variable(Z));
    var fourth = Poly.fromExpr(power(coupling, 1, 4));
    assertThat(fourth.pow(4)).isEqualTo(x.times(z));
    assertThat(fourth.times(Poly.fromExpr(power(coupling, 3, 4)))).isEqualTo(x.times(z));
    assertThat(fourth.inverse()).isEqualTo(fourth.pow(3).times(x.inverse()).times(z.inverse()));
    var root = Poly.fromExpr(power(sum(variable(X), variable(Z)), 1, 2));
    assertThat(root.pow(2)).isEqualTo(x.plus(z));
    assertThat(root.conjugate().pow(2)).isEqualTo(x.plus(z.conjugate()));
    assertThat(Poly.fromExpr(power(number(8), 1, 2)))
        .isEqualTo(Poly.constant(Exact.sqrt(2).times(2)));
    assertThat(Poly.fromExpr(power(product(number(4), variable(X)), 1, 2)))
        .isEqualTo(Poly.fromExpr(power(variable(X), 1, 2)).times(Exact.of(2)));
    assertThat(Poly.fromExpr(power(number(-1), 1, 2))).isEqualTo(Poly.constant(Exact.I));
  }

  @Test
  void phasesCancel() {
    var i = new Expr.Number(Exact.I);
    var phase = Poly.fromExpr(apply(Function.EXP, product(i, variable(X))));
    assertThat(phase.times(phase.conjugate())).isEqualTo(Poly.ONE);
    var size = Poly.fromExpr(apply(Function.ABSOLUTE, variable(Y)));
    assertThat(size.pow(2)).isEqualTo(y.times(y.conjugate()));
    assertThat(size.conjugate()).isEqualTo(size);
    assertThat(Poly.fromExpr(apply(Function.ABSOLUTE, product(number(-2), variable(Y)))))
        .isEqualTo(size.times(Exact.of(2)));
  }

  @Test
  void loopIntegralsDoNotDependOnTheOrderOfMasses() {
    var a = variable(X);
    var b = variable(Samples.real("m"));
    assertThat(LoopIntegral.j(a, b, a, a)).isEqualTo(LoopIntegral.j(b, a, a, a));
    assertThat(LoopIntegral.j(a, b, a, a).propagators())
        .contains(new LoopIntegral.Propagator(a, 3));
    assertThat(LoopIntegral.i0(a, b, a, b)).isNotEqualTo(LoopIntegral.j(a, b, a, b));
    assertThat(LoopIntegral.j(a, a, b, b).massDimension()).isEqualTo(-2);
    assertThat(LoopIntegral.i0(a, a, b, b).massDimension()).isEqualTo(-4);
    var massless = number(0);
    assertThat(LoopIntegral.j(massless, massless, a, b).masses()).hasSize(4);
    assertThatThrownBy(() -> LoopIntegral.i0(massless, massless, a, b))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LoopIntegral.of(2, List.of(new LoopIntegral.Propagator(a, 3))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void substitutionReachesEverything() {
    var m = Samples.real("m");
    var loop = Poly.of(LoopIntegral.j(variable(X), variable(m), variable(m), variable(m)));
    var poly = loop.times(y.conjugate()).plus(x.minus(Poly.of(m).times(Exact.of(2))).inverse());
    var image = poly.substitute(Map.of(X, Poly.of(m), Y, z.times(Exact.I)));
    assertThat(image)
        .isEqualTo(
            Poly.of(LoopIntegral.j(variable(m), variable(m), variable(m), variable(m)))
                .times(z.conjugate())
                .times(Exact.I.negate())
                .minus(Poly.of(m).inverse()));
    assertThat(poly.symbols()).containsExactlyInAnyOrder(X, Y, m);
    assertThat(poly.loops()).hasSize(1);
  }

  @Test
  void substitutionIsAHomomorphism() {
    var random = new Random(13);
    for (int k = 0; k < 40; k++) {
      var a = Samples.poly(random);
      var b = Samples.poly(random);
      var map = Map.of(Y, Poly.of(Z).times(x).times(Exact.I), Z, Poly.of(Y).plus(Poly.of(Z)));
      assertThat(a.plus(b).substitute(map)).isEqualTo(a.substitute(map).plus(b.substitute(map)));
    }
  }

  /**
   * I0 = [J(1,2,3,·) without one mass]: (a4 − a3) ∫ x dx/Π = ∫ x dx/(x+a1)(x+a2)(x+a3) − ∫ x
   * dx/(x+a1)(x+a2)(x+a4).
   */
  @Test
  void relatedAtomsAreEqualByValue() {
    var masses =
        List.of("m1", "m2", "m3", "m4").stream().map(Samples::real).map(Samples::variable).toList();
    var difference =
        sum(power(masses.get(3), 2, 1), product(number(-1), power(masses.get(2), 2, 1)));
    var box = Poly.of(LoopIntegral.i0(masses.get(0), masses.get(1), masses.get(2), masses.get(3)));
    var first = triangle(masses.get(0), masses.get(1), masses.get(2));
    var second = triangle(masses.get(0), masses.get(1), masses.get(3));
    var reduced = first.minus(second).times(Poly.fromExpr(power(difference, -1, 1)));
    assertThat(box).isNotEqualTo(reduced);
    assertThat(box.probablyEqual(reduced)).isTrue();
    assertThat(box.probablyEqual(reduced.times(Exact.of(1000001, 1000000)))).isFalse();
    var cancelled = x.plus(z).inverse().times(x.plus(z));
    assertThat(cancelled.probablyEqual(Poly.ONE)).isTrue();
  }

  private static Poly triangle(Expr a, Expr b, Expr c) {
    var propagators =
        List.of(a, b, c).stream().map(m -> new LoopIntegral.Propagator(m, 1)).toList();
    return Poly.of(LoopIntegral.of(1, propagators));
  }
}

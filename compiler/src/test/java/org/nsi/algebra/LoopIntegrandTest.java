package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;

/** Integrands against numerical differentiation and quadrature. */
class LoopIntegrandTest {
  private static final Symbol M = new Symbol("m", List.of(), true);
  private static final Symbol N = new Symbol("n", List.of(), true);
  private static final Evaluator AT =
      new Evaluator(Map.of(M, new Complex(1.3), N, new Complex(0.7)));

  private static LoopIntegrand over(Symbol mass) {
    return LoopIntegrand.propagator(new Expr.Variable(mass));
  }

  private static double value(LoopIntegrand integrand) {
    return AT.evaluate(integrand.integrate()).getReal();
  }

  @Test
  void productsMergePropagators() {
    var product = over(M).times(over(N)).times(over(M)).times(LoopIntegrand.x(1));
    assertThat(product.integrate())
        .isEqualTo(
            Poly.of(
                LoopIntegral.of(
                    1,
                    List.of(
                        new LoopIntegral.Propagator(new Expr.Variable(M), 2),
                        new LoopIntegral.Propagator(new Expr.Variable(N), 1)))));
  }

  /** ∫ d/dx (x f) dx = 0 for f that falls faster than 1/x. */
  @Test
  void theIntegralOfADerivativeIsItsBoundaryTerm() {
    var f = over(M).times(over(N)).times(over(N)).plus(over(M).pow(3).times(Poly.of(M)));
    var total = LoopIntegrand.x(1).times(f).derivative();
    assertThat(value(total)).isCloseTo(0, within(1e-14));
    // without the factor x the boundary at 0 remains
    double atZero = 1 / (1.69 * 0.49 * 0.49) + 1.3 / Math.pow(1.3, 6);
    assertThat(value(f.derivative())).isCloseTo(-atZero, within(1e-12));
  }

  @Test
  void sumsCancel() {
    assertThat(over(M).minus(over(M)).isZero()).isTrue();
    var i = Poly.constant(Exact.I);
    assertThat(value(over(M).pow(2).times(i).conjugate().times(i)))
        .isCloseTo(value(over(M).pow(2)), within(1e-15));
  }
}

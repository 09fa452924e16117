package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Reference values: adaptive quadrature of the defining integral with 50 digits (mpmath 1.3). */
class LoopFunctionTest {
  private static final Percentage LAST_DIGITS = Percentage.withPercentage(2e-13);
  private static final DfpField FIELD = new DfpField(50);

  private static Dfp precise(int power, double... masses) {
    return PreciseLoopFunction.value(
        power, Arrays.stream(masses).mapToObj(FIELD::newDfp).toArray(Dfp[]::new));
  }

  private static double relativeDifference(int power, double... masses) {
    var exact = precise(power, masses);
    return FIELD
        .newDfp(LoopFunction.value(power, masses))
        .subtract(exact)
        .divide(exact)
        .abs()
        .toDouble();
  }

  @Test
  void matchesQuadrature() {
    check(0.00000135819743415113637776948573431941965838, 2, 100, 500, 300, 1000);
    check(0.000000000004148790074605919714598931939506880843005, 1, 100, 500, 300, 1000);
    check(0.004336742486498191451426728016584620406974, 1, 2, 2, 3, 3);
    check(9.999871844499954507898533136760481187513e-13, 2, 1, 1e3, 1e6, 1e6);
    check(6.542230748905711959750204540498308330622e-24, 1, 1, 1, 1e6, 2e6);
    check(0.000002646094075441617566203837841234809896601, 2, 0, 0, 300, 1000);
    check(0.00000000001413803150925516428428821539306162038154, 1, 0, 200, 300, 1000);
    check(0.000001169505129500895100872407923223451662177, 2, 300, 300.0000003, 500, 1000);
    check(0.04236489301936018068550537532603270124948, 0, 3, 7);
    check(0.000007604766679383351714991104332700412370953, 3, 1, 2, 3, 4, 5, 5, 5);
  }

  /** Trapezoids of width 1/32 in ln x with 50 digits (mpmath 1.3), unchanged at half the width. */
  @Test
  void matchesQuadratureForRepeatedPropagators() {
    check(1.50603263503274781653556838489e-60, 3, 1, 1, 1, 1, 1e6, 1e6, 1e6, 2e6, 2e6);
    check(6.79991122977202940561764998187e-127, 1, times4(1, 1e6, 1e3, 3e5, 7, 2));
    check(2.87867396609665523188134657113e-13, 22, times4(1, 1e6, 1e3, 3e5, 7, 2));
    check(1.17382996947098906578311158996e-130, 11, times4(500, 500.0000001, 1000, 300, 1e8, 1e5));
    check(2.66310211159828102504478364457e-23, 4, 0, 0, 0, 0, 1, 1e6, 1e6);
    check(2.76310211159561792293318536354e-11, 0, 1, 1e6);
    check(
        2.96296228121600206097489615636e-11,
        5,
        new double[] {0.5, 0.5, 0.5, 0.5000001, 0.5000001, 0.5000001, 0.5000001, 1.5e5});
  }

  private static double[] times4(double... masses) {
    return Arrays.stream(masses).flatMap(m -> DoubleStream.of(m, m, m, m)).toArray();
  }

  /**
   * Up to six propagators to powers up to four, ratios of masses up to 1e6, splittings to 1e-14.
   */
  @Test
  void twoRoutesAgreeForRepeatedPropagators() {
    var random = new Random(33);
    for (int k = 0; k < 60; k++) {
      var masses = new ArrayList<Double>();
      double last = Math.pow(10, 6 * random.nextDouble());
      for (int propagator = 2 + random.nextInt(5); propagator > 0; propagator--) {
        last =
            random.nextInt(3) == 0
                ? last * (1 + Math.pow(10, -1 - random.nextInt(14)))
                : Math.pow(10, 6 * random.nextDouble());
        masses.addAll(Collections.nCopies(1 + random.nextInt(4), last));
      }
      int power = random.nextInt(masses.size() - 1);
      assertThat(relativeDifference(power, toArray(masses)))
          .as("power %s of %s", power, masses)
          .isLessThan(1.5e-14);
      Collections.fill(masses.subList(0, random.nextInt(Math.min(power + 1, masses.size()))), 0.0);
      assertThat(relativeDifference(power, toArray(masses)))
          .as("power %s of %s", power, masses)
          .isLessThan(1.5e-14);
    }
  }

  private static double[] toArray(List<Double> masses) {
    return masses.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** L(n) = L(n; one propagator more) m² + L(n + 1; one propagator more), for any masses. */
  @Test
  void recursionInThePower() {
    var random = new Random(34);
    for (int k = 0; k < 100; k++) {
      double m = Math.pow(10, 6 * random.nextDouble());
      double[] masses = random.doubles(5, 0, 6).map(e -> Math.pow(10, e)).toArray();
      double[] more = Arrays.copyOf(masses, 6);
      more[5] = m;
      for (int power = 0; power < 4; power++) {
        double sum = m * m * LoopFunction.value(power, more) + LoopFunction.value(power + 1, more);
        assertThat(LoopFunction.value(power, masses)).isCloseTo(sum, LAST_DIGITS);
      }
    }
  }

  /** ∫ x^n dx/(x + a)^N = B(n + 1, N − n − 1)/a^(N−n−1). */
  @Test
  void equalMassesGiveTheBetaFunction() {
    for (int count = 2; count <= 24; count++) {
      for (int power = 0; power < count - 1; power++) {
        var masses = new double[count];
        Arrays.fill(masses, 3);
        double beta = 1.0 / (count - 1);
        for (int k = 1; k <= power; k++) {
          beta *= (double) k / (count - 1 - k);
        }
        assertThat(LoopFunction.value(power, masses) * Math.pow(9, count - power - 1))
            .isCloseTo(beta, Percentage.withPercentage(1.5e-12));
      }
    }
  }

  private static void check(double expected, int power, double... masses) {
    assertThat(LoopFunction.value(power, masses)).isCloseTo(expected, LAST_DIGITS);
    assertThat(precise(power, masses).toDouble()).isCloseTo(expected, LAST_DIGITS);
  }

  @Test
  void equalMassesGiveOneOverThreeMassesSquared() {
    for (double m : new double[] {1e-3, 1, 1000, 1e10}) {
      assertThat(LoopFunction.j(m, m, m, m)).isCloseTo(1 / (3 * m * m), LAST_DIGITS);
      assertThat(LoopFunction.i0(m, m, m, m)).isCloseTo(1 / (6 * m * m * m * m), LAST_DIGITS);
    }
  }

  /**
   * C_ledq of the flagship for unit couplings, J/(32 π²) in GeV^-2: 4.30044286400560161323e-9 and
   * 1.055428996274351785873744e-9.
   */
  @Test
  void matchesMatchingNoteFlagship() {
    double factor = 1 / (32 * Math.PI * Math.PI);
    assertThat(factor * LoopFunction.j(500, 100, 300, 1000))
        .isCloseTo(4.30044286400560161323e-9, LAST_DIGITS);
    assertThat(factor * LoopFunction.j(1000, 1000, 1000, 1000))
        .isCloseTo(1.055428996274351785873744e-9, LAST_DIGITS);
    var m = Samples.SYMBOLS.getFirst();
    var same = Samples.variable(m);
    var coefficient =
        Poly.of(LoopIntegral.j(same, same, same, same)).times(Poly.pi(-2)).divide(Exact.of(32));
    var value = new HighPrecisionEvaluator(Map.of(m, new Complex(1000))).evaluate(coefficient).re();
    assertThat(value.toString()).startsWith("1.055428996274351785873744");
  }

  /**
   * The two routes share nothing: a sum of positive terms in double, a closed form with 50 digits
   * and more.
   */
  @Test
  void twoRoutesAgreeAtAnyMasses() {
    var random = new Random(31);
    for (int k = 0; k < 60; k++) {
      var masses = new double[4];
      for (int i = 0; i < 4; i++) {
        double near = i > 0 && random.nextBoolean() ? masses[i - 1] : 0;
        masses[i] =
            near > 0
                ? near * (1 + (random.nextInt(3) - 1) * Math.pow(10, -random.nextInt(15)) / 3)
                : Math.pow(10, 6 * random.nextDouble());
      }
      assertThat(relativeDifference(2, masses)).isLessThan(3e-15);
      assertThat(relativeDifference(1, masses)).isLessThan(3e-15);
    }
  }

  @Test
  void otherIntegralsOfTheFamily() {
    assertThat(relativeDifference(0, 1, 2, 2)).isLessThan(3e-15);
    assertThat(relativeDifference(3, 5, 5, 5, 5, 7, 900)).isLessThan(3e-15);
    assertThat(relativeDifference(4, 1, 1e6, 1e6, 1e6, 2e6, 2e6, 3)).isLessThan(3e-15);
    assertThat(relativeDifference(1, 0, 7, 7, 9)).isLessThan(3e-15);
    assertThat(relativeDifference(1, 1e-30, 7, 9)).isLessThan(3e-15);
  }

  /** The trapezoid with a step of 1/8 in 50 digits: a third route. */
  @Test
  void closedFormAgreesWithTrapezoidInManyDigits() {
    double[] masses = {1, 1.5, 1.5000001, 4};
    var step = FIELD.getOne().divide(8);
    var sum = FIELD.getZero();
    for (int k = -8 * 45; k < 8 * 125; k++) {
      var x = DfpMath.exp(step.multiply(k));
      var term = x.multiply(x).multiply(x);
      for (double mass : masses) {
        var m = FIELD.newDfp(mass);
        term = term.divide(x.add(m.multiply(m)));
      }
      sum = sum.add(term);
    }
    var trapezoid = sum.multiply(step);
    var relative = trapezoid.divide(precise(2, masses)).subtract(FIELD.getOne()).abs();
    assertThat(relative.toDouble()).isLessThan(1e-46);
  }

  @Test
  void scanThroughEqualMassesIsSmooth() {
    double[] values = new double[41];
    for (int k = -20; k <= 20; k++) {
      values[k + 20] = LoopFunction.j(500, 500 * (1 + k * 1e-9), 300, 1000);
      assertThat(relativeDifference(2, 500, 500 * (1 + k * 1e-9), 300, 1000)).isLessThan(3e-15);
    }
    for (int k = 1; k < 40; k++) {
      double second = values[k - 1] - 2 * values[k] + values[k + 1];
      assertThat(second / values[k]).isCloseTo(0, within(1e-14));
    }
  }

  @Test
  void isSymmetricAndHomogeneous() {
    var random = new Random(32);
    for (int k = 0; k < 50; k++) {
      double a = 1 + random.nextDouble();
      double b = 100 * random.nextDouble();
      double c = 1 + 1e6 * random.nextDouble();
      double d = 1 + random.nextDouble();
      double j = LoopFunction.j(a, b, c, d);
      assertThat(LoopFunction.j(d, c, -b, a)).isCloseTo(j, LAST_DIGITS);
      assertThat(LoopFunction.j(7 * a, 7 * b, 7 * c, 7 * d) * 49).isCloseTo(j, LAST_DIGITS);
      assertThat(LoopFunction.i0(7 * a, 7 * b, 7 * c, 7 * d) * 2401)
          .isCloseTo(LoopFunction.i0(a, b, c, d), LAST_DIGITS);
    }
  }

  @Test
  void divergentAndInvalidIntegralsAreNotFinite() {
    assertThat(LoopFunction.j(0, 0, 0, 1)).isInfinite();
    assertThat(LoopFunction.i0(0, 0, 1, 1)).isInfinite();
    assertThat(LoopFunction.j(0, 0, 0, 0)).isInfinite();
    assertThat(LoopFunction.j(Double.NaN, 1, 1, 1)).isNaN();
    assertThat(LoopFunction.j(Double.POSITIVE_INFINITY, 1, 1, 1)).isNaN();
    assertThat(precise(2, 0, 0, 0, 1).isInfinite()).isTrue();
  }
}

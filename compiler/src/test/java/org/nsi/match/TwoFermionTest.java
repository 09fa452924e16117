package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/** The loop functions of a fermion line against Feynman diagrams off shell and the literature. */
class TwoFermionTest {
  private static final Symbol FERMION = new Symbol("m", List.of(), true);
  private static final Symbol SCALAR = new Symbol("M", List.of(), true);

  /** Momenta of the incoming and the outgoing fermion, arbitrary and off shell. */
  private static final double[] P = {0.7, -0.2, 0.5, 0.3};

  private static final double[] P_OUT = {-0.4, 0.6, 0.1, 0.9};

  /** Values of K_S, K_F, I_S, I_F. */
  private record Functions(double ks, double kf, double is, double iF) {
    static Functions of(double m, double scalar) {
      var f = new Expr.Variable(FERMION);
      var s = new Expr.Variable(SCALAR);
      var at = new Evaluator(Map.of(FERMION, new Complex(m), SCALAR, new Complex(scalar)));
      return new Functions(
          value(at, TwoFermion.dipoleOfScalar(f, s)),
          value(at, TwoFermion.dipoleOfFermion(f, s)),
          value(at, TwoFermion.chargeRadiusOfScalar(f, s)),
          value(at, TwoFermion.chargeRadiusOfFermion(f, s)));
    }

    private static double value(Evaluator at, Poly poly) {
      return at.evaluate(poly).getReal();
    }
  }

  @Test
  void equalMasses() {
    var f = Functions.of(2, 2);
    assertThat(f.is()).isCloseTo(1 / 96.0, within(1e-15));
    assertThat(f.iF()).isCloseTo(1 / 32.0, within(1e-15));
    assertThat(f.ks()).isCloseTo(1 / 48.0, within(1e-15));
    assertThat(f.kf()).isCloseTo(1 / 48.0, within(1e-15));
  }

  /**
   * F7, F9, G9 of A. Crivellin et al., arXiv:1608.07832, in closed form: K_F = 2 F7(t)/M², K_S = 2
   * F7(1/t)/(t M²), I_S = −F9(1/t)/(t M²), I_F = G9(1/t)/(t M²), t = m²/M².
   */
  @ParameterizedTest
  @CsvSource({"0.63, 1", "1.7, 0.9", "0.4, 2.1"})
  void agreeWithThoseOfPenguinsInRareDecays(double m, double scalar) {
    var f = Functions.of(m, scalar);
    double t = m * m / scalar / scalar;
    double m2 = scalar * scalar;
    assertThat(f.kf()).isCloseTo(2 * f7(t) / m2, within(1e-12));
    assertThat(f.ks()).isCloseTo(2 * f7(1 / t) / t / m2, within(1e-12));
    assertThat(f.is()).isCloseTo(-f9(1 / t) / t / m2, within(1e-12));
    assertThat(f.iF()).isCloseTo(g9(1 / t) / t / m2, within(1e-12));
  }

  private static double f7(double x) {
    return (x * x * x - 6 * x * x + 6 * x * Math.log(x) + 3 * x + 2) / (12 * Math.pow(x - 1, 4));
  }

  private static double f9(double x) {
    return (-2 * x * x * x + 9 * x * x - 18 * x + 6 * Math.log(x) + 11) / (36 * Math.pow(x - 1, 4));
  }

  private static double g9(double x) {
    return (-16 * x * x * x + 45 * x * x - 36 * x + 6 * x * x * (2 * x - 3) * Math.log(x) + 7)
        / (36 * Math.pow(x - 1, 4));
  }

  /**
   * The self-energy p̸ ∫ ds s (−ln Δ)/16π², Δ = s M² + (1−s) m² − s(1−s) p², and the vertices with
   * a photon on the fermion or on the scalar, all at third order in external momenta and the photon
   * field, are those of the effective Lagrangian with D = ∂ + i g Q A, in Feynman gauge or any.
   */
  @ParameterizedTest
  @CsvSource({"0.63, 1", "1.7, 0.9", "1, 1"})
  void areTheOffShellVertices(double m, double scalar) {
    var f = Functions.of(m, scalar);
    for (int mu = 0; mu < 4; mu++) {
      assertSame(onFermion(m, scalar, mu), effective(f.ks(), -f.kf() / 4, f.iF(), mu));
      assertSame(onScalar(m, scalar, mu), effective(f.ks(), f.ks() / 4, f.is(), mu));
    }
  }

  private static void assertSame(Complex[][] actual, Complex[][] expected) {
    // on a left-handed spinor
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 2; j++) {
        assertThat(actual[i][j].subtract(expected[i][j]).abs()).isLessThan(1e-13);
      }
    }
  }

  /** iΓ of ψ̄ {K P̸³ + g s {P̸, σF} + g c γ ∂F} ψ over i g: P = i∂ − g A, q = p' − p. */
  private static Complex[][] effective(double k, double s, double c, int mu) {
    var in = slash(P);
    var out = slash(P_OUT);
    var gamma = gamma(mu);
    var q = new double[4];
    for (int nu = 0; nu < 4; nu++) {
      q[nu] = P_OUT[nu] - P[nu];
    }
    var cubic =
        sum(
            product(gamma, product(in, in)),
            sum(product(out, product(gamma, in)), product(out, product(out, gamma))));
    // σ·F = −2i σ^{νμ} q_ν
    var tensor = zero();
    for (int nu = 0; nu < 4; nu++) {
      tensor =
          sum(
              tensor,
              times(Spinors.sigma(nu, mu), new Complex(0, -2 * q[nu] * Spinors.METRIC[nu])));
    }
    var dipole = sum(product(out, tensor), product(tensor, in));
    // ∂^ν F_νρ γ^ρ = −(q² γ^μ − q^μ q̸)
    var radius = sum(times(gamma, new Complex(-square(q))), times(slash(q), new Complex(q[mu])));
    return sum(
        times(cubic, new Complex(-k)),
        sum(times(dipole, new Complex(s)), times(radius, new Complex(c))));
  }

  private interface Numerator {
    Complex[][] of(double x, double y);
  }

  /** 2 ∫dx dy {½ γ^μ ln Δ − (A̸' γ^μ A̸ + m² γ^μ)/(2Δ)}, the second order in momenta. */
  private static Complex[][] onFermion(double m, double scalar, int mu) {
    return triangle(
        (x, y) -> {
          double d0 = (x + y) * m * m + (1 - x - y) * scalar * scalar;
          double d2 = quadratic(x, y);
          var left = slash(combine(1 - x, -y));
          var right = slash(combine(-x, 1 - y));
          return sum(
              times(gamma(mu), new Complex(d2 / d0 / 2 + m * m * d2 / d0 / d0 / 2)),
              times(product(left, product(gamma(mu), right)), new Complex(-1 / d0 / 2)));
        });
  }

  /** 2 ∫dx dy {½ γ^μ ln Δ − (x p̸' + y p̸)((1−2x) p' + (1−2y) p)^μ/(2Δ)}. */
  private static Complex[][] onScalar(double m, double scalar, int mu) {
    return triangle(
        (x, y) -> {
          double d0 = (x + y) * scalar * scalar + (1 - x - y) * m * m;
          double d2 = quadratic(x, y);
          double current = combine(1 - 2 * x, 1 - 2 * y)[mu];
          return sum(
              times(gamma(mu), new Complex(d2 / d0 / 2)),
              times(slash(combine(x, y)), new Complex(-current / d0 / 2)));
        });
  }

  /** a p' + b p. */
  private static double[] combine(double a, double b) {
    var result = new double[4];
    for (int mu = 0; mu < 4; mu++) {
      result[mu] = a * P_OUT[mu] + b * P[mu];
    }
    return result;
  }

  private static double quadratic(double x, double y) {
    return -x * (1 - x) * square(P_OUT) - y * (1 - y) * square(P) + 2 * x * y * dot(P, P_OUT);
  }

  private static Complex[][] triangle(Numerator numerator) {
    var rule = new GaussIntegratorFactory().legendre(40, 0, 1);
    var result = zero();
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j < 40; j++) {
        double x = rule.getPoint(i);
        double y = (1 - x) * rule.getPoint(j);
        double weight = 2 * rule.getWeight(i) * rule.getWeight(j) * (1 - x);
        result = sum(result, times(numerator.of(x, y), new Complex(weight)));
      }
    }
    return result;
  }

  @Test
  void selfEnergyAtThirdOrder() {
    double m = 0.63;
    double scalar = 1.2;
    DoubleUnaryOperator integrand = s -> s * s * (1 - s) / (s * scalar * scalar + (1 - s) * m * m);
    var rule = new GaussIntegratorFactory().legendre(40, 0, 1);
    double sum = 0;
    for (int i = 0; i < 40; i++) {
      sum += rule.getWeight(i) * integrand.applyAsDouble(rule.getPoint(i));
    }
    assertThat(Functions.of(m, scalar).ks()).isCloseTo(sum, within(1e-14));
  }

  private static double square(double[] a) {
    return dot(a, a);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int mu = 0; mu < 4; mu++) {
      sum += Spinors.METRIC[mu] * a[mu] * b[mu];
    }
    return sum;
  }

  /** γ^μ with the index up. */
  private static Complex[][] gamma(int mu) {
    return Spinors.gamma(mu);
  }

  private static Complex[][] slash(double[] a) {
    var result = zero();
    for (int mu = 0; mu < 4; mu++) {
      result = sum(result, times(gamma(mu), new Complex(Spinors.METRIC[mu] * a[mu])));
    }
    return result;
  }

  private static Complex[][] zero() {
    return times(Spinors.unit(), Complex.ZERO);
  }

  private static Complex[][] times(Complex[][] a, Complex factor) {
    var result = new Complex[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        result[i][j] = a[i][j].multiply(factor);
      }
    }
    return result;
  }

  private static Complex[][] sum(Complex[][] a, Complex[][] b) {
    var result = new Complex[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        result[i][j] = a[i][j].add(b[i][j]);
      }
    }
    return result;
  }

  private static Complex[][] product(Complex[][] a, Complex[][] b) {
    var result = new Complex[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        result[i][j] = Complex.ZERO;
        for (int k = 0; k < 4; k++) {
          result[i][j] = result[i][j].add(a[i][k].multiply(b[k][j]));
        }
      }
    }
    return result;
  }
}

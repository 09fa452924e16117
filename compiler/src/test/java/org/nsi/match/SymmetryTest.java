package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.fermion;
import static org.nsi.match.TestModel.plain;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.basis.OperatorBasis;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;

/**
 * What must hold without knowing any number: the scotogenic model (arXiv:hep-ph/0601225) in several
 * guises.
 */
class SymmetryTest {
  private static final double M_N = 600;
  private static final double M_ETA = 900;

  private static Complex[][] couplings(int fermions) {
    var random = new Random(601225);
    var h = new Complex[fermions][3];
    for (var row : h) {
      for (int p = 0; p < 3; p++) {
        row[p] = new Complex(random.nextGaussian(), random.nextGaussian());
      }
    }
    return h;
  }

  /** Majorana fermions N_k with −h_kp (N_k l_p) ε η + h.c. */
  private static TestModel scotogenic(Complex[][] h, double mEta, double... masses) {
    var m = new TestModel();
    var mass = new Expr[masses.length];
    for (int k = 0; k < masses.length; k++) {
      mass[k] = m.real("M_N", masses[k], k + 1);
    }
    var n = m.heavy(FieldKind.MAJORANA_FERMION, "N", 1, 1, BigFraction.ZERO, true, mass);
    var eta =
        m.heavy(
            FieldKind.COMPLEX_SCALAR,
            "eta",
            1,
            2,
            new BigFraction(1, 2),
            true,
            m.real("M_eta", mEta));
    for (int k = 1; k <= masses.length; k++) {
      for (int p = 1; p <= 3; p++) {
        m.term(
            m.complex("h", h[k - 1][p - 1], k, p),
            Lorentz.YUKAWA,
            List.of(fermion(n, k, WeylPart.LEFT, false), plain(TestModel.L, p), plain(eta, 1)),
            "N l_i eta_j",
            "eps_ij");
      }
    }
    return m;
  }

  private static void same(TestModel left, TestModel right, double factor) {
    var one = left.match();
    var other = right.match();
    assertThat(one.coefficients().keySet()).isNotEmpty();
    one.coefficients()
        .forEach(
            (name, value) -> {
              var x = left.evaluate(value.total());
              var y =
                  right.evaluate(
                      coefficient(other, name.operator(), name.indices().toArray(Integer[]::new)));
              assertThat(x.multiply(factor).subtract(y).abs())
                  .as(name.toString())
                  .isLessThan(1e-12 * largest(left, one));
            });
  }

  private static double largest(TestModel model, Matched matched) {
    return matched.coefficients().values().stream()
        .mapToDouble(value -> model.evaluate(value.total()).abs())
        .max()
        .orElseThrow();
  }

  @Test
  void oneSingletInClosedForm() {
    double h = 0.7;
    var m = scotogenic(new Complex[][] {{new Complex(h), Complex.ZERO, Complex.ZERO}}, M_ETA, M_N);
    double a = M_N * M_N;
    double b = M_ETA * M_ETA;
    double log = Math.log(a / b);
    double j = (a + b) / Math.pow(a - b, 2) - 2 * a * b / Math.pow(a - b, 3) * log;
    double i0 = -2 / Math.pow(a - b, 2) + (a + b) / Math.pow(a - b, 3) * log;
    // ll = K/4 of T_{νν νν}: (2 m² I0 − J) |h|⁴/(128 π²)
    assertThat(m.evaluate(coefficient(m.boxes(), "ll", 1, 1, 1, 1)).getReal())
        .isCloseTo((2 * a * i0 - j) * Math.pow(h, 4) / (128 * Math.PI * Math.PI), within(1e-22));
  }

  @Test
  void aDiracFermionIsTwoDegenerateMajoranaOnes() {
    var h = couplings(1)[0];
    var dirac = new TestModel();
    var n =
        dirac.heavy(
            FieldKind.DIRAC_FERMION, "N", 1, 1, BigFraction.ZERO, true, dirac.real("M_N", M_N));
    var eta =
        dirac.heavy(
            FieldKind.COMPLEX_SCALAR,
            "eta",
            1,
            2,
            new BigFraction(1, 2),
            true,
            dirac.real("M_eta", M_ETA));
    for (int p = 1; p <= 3; p++) {
      dirac.term(
          dirac.complex("h", h[p - 1], 1, p),
          Lorentz.YUKAWA,
          List.of(
              fermion(n, 1, WeylPart.RIGHT_CONJUGATE, false), plain(TestModel.L, p), plain(eta, 1)),
          "N l_i eta_j",
          "eps_ij");
    }
    var two = new Complex[2][3];
    for (int p = 0; p < 3; p++) {
      two[0][p] = h[p].multiply(Math.sqrt(0.5));
      two[1][p] = h[p].multiply(new Complex(0, Math.sqrt(0.5)));
    }
    same(dirac, scotogenic(two, M_ETA, M_N, M_N), 1);
  }

  @Test
  void degenerateFermionsMayBeRotated() {
    var h = couplings(2);
    double c = Math.cos(0.4);
    double s = Math.sin(0.4);
    var rotated = new Complex[2][3];
    for (int p = 0; p < 3; p++) {
      rotated[0][p] = h[0][p].multiply(c).add(h[1][p].multiply(s));
      rotated[1][p] = h[1][p].multiply(c).subtract(h[0][p].multiply(s));
    }
    same(scotogenic(h, M_ETA, M_N, M_N), scotogenic(rotated, M_ETA, M_N, M_N), 1);
  }

  @Test
  void nothingChangesWithTheSignOfTheInteraction() {
    var h = couplings(2);
    var minus = new Complex[2][3];
    for (int k = 0; k < 2; k++) {
      for (int p = 0; p < 3; p++) {
        minus[k][p] = h[k][p].negate();
      }
    }
    same(scotogenic(h, M_ETA, M_N, 1400), scotogenic(minus, M_ETA, M_N, 1400), 1);
  }

  @Test
  void coefficientsDecoupleAsTheInverseSquareOfTheMasses() {
    var h = couplings(2);
    same(scotogenic(h, M_ETA, M_N, 1400), scotogenic(h, 1e3 * M_ETA, 1e3 * M_N, 1.4e6), 1e-6);
  }

  @Test
  void entriesOfSelfConjugateOperatorsAreReal() {
    var h = couplings(3);
    var m = scotogenic(h, M_ETA, M_N, 800, 1400);
    var basis = OperatorBasis.warsaw();
    var matched = m.boxes();
    assertThat(matched.coefficients()).hasSize(27);
    matched
        .coefficients()
        .forEach(
            (name, value) -> {
              if (basis.isRealEntry(name)) {
                assertThat(value.total().minus(value.total().conjugate())).isEqualTo(Poly.ZERO);
              }
            });
    m.match()
        .coefficients()
        .forEach(
            (name, value) -> {
              if (basis.isRealEntry(name)) {
                var number = m.evaluate(value.total());
                assertThat(Math.abs(number.getImaginary()))
                    .as(name.toString())
                    .isLessThanOrEqualTo(1e-14 * number.abs());
              }
            });
  }

  @Test
  void aScanThroughEqualMassesIsSmooth() {
    var h = couplings(1);
    double[] value = new double[5];
    for (int k = 0; k < value.length; k++) {
      var m = scotogenic(h, M_ETA, M_ETA * (1 + 1e-9 * (k - 2)));
      value[k] = m.evaluate(coefficient(m.boxes(), "ll", 1, 1, 1, 1)).getReal();
    }
    // J − 2m² I0 vanishes at equal masses: the scale is that of one of the two
    var elsewhere = scotogenic(h, M_ETA, 2 * M_ETA);
    double scale = elsewhere.evaluate(coefficient(elsewhere.boxes(), "ll", 1, 1, 1, 1)).abs();
    for (int k = 1; k < value.length - 1; k++) {
      assertThat(value[k - 1] - 2 * value[k] + value[k + 1]).isCloseTo(0, within(1e-14 * scale));
    }
  }
}

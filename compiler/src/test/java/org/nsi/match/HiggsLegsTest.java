package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/** Closed forms for one heavy fermion doublet, one singlet and scalars. */
class HiggsLegsTest {
  private static final String FERMIONS =
      """
      param fl[3] : complex = { [1] = 0.1, [2] = 0.5 + 0.2 i }
      param fe[3] : complex = { [1] = 0.01 i, [2] = 0.4 }
      param k1 : complex = 0.3 + 0.1 i
      param k2 : complex = 0.2 - 0.4 i
      param mF = 1.3 GeV
      param mchi = 0.8 GeV
      param M = 1.1 GeV
      field F : dirac fermion (1,2)_%s, Z2 odd, mass mF
      field chi : %s fermion (1,1)_%s, Z2 odd, mass mchi
      field S : complex scalar (1,1)_%s, Z2 odd, mass M
      lagrangian {
        a: fl[p] (bar(l[p]) R(F)) S + h.c.
        b: fe[p] (bar(L(chi)) e[p]) conj(S) + h.c.
        c: -k1 (bar(R(F)) L(chi)) H + h.c.
        d: -k2 (bar(L(F)) R(chi)) H + h.c.
      }
      match { loops 1 }
      """;

  private static Complex at(
      SourceModel model, SortedMap<WilsonCoefficient, Poly> values, String name, int p, int r) {
    return model.value(values.getOrDefault(WilsonCoefficient.of(name, p, r), Poly.ZERO));
  }

  private static void close(Complex value, Complex expected) {
    assertThat(value.subtract(expected).abs()).isLessThan(1e-13 * (1e-3 + expected.abs()));
  }

  @ParameterizedTest
  @CsvSource({"-1/2,dirac,-1,0", "1/2,dirac,0,-1", "1/2,majorana,0,-1", "-3/2,dirac,-2,1"})
  void dipolesOfTwoFermionsAndAScalar(String yF, String kind, int yChi, int yS) {
    var model = new SourceModel(FERMIONS.formatted(yF, kind, yChi, yS));
    var legs = legs(model);
    var values = legs.dipoles();
    double q = Double.parseDouble(yF.split("/")[0]) / 2;
    var k1 = new Complex(0.3, 0.1);
    var k2 = new Complex(0.2, -0.4);
    var d =
        dipole(k1, k2, -0.06396552263219269, 0.164049323597878012)
            .multiply(q)
            .add(dipole(k1, k2, -0.09314610152427062, 0.273237375343403491).multiply(yChi))
            .add(dipole(k1, k2, 0.148059296542568339, -0.13503809018406765).multiply(yS));
    var w = dipole(k1, k2, -0.06396552263219269, 0.164049323597878012);
    var fl = new Complex[] {new Complex(0.1), new Complex(0.5, 0.2)};
    var fe = new Complex[] {new Complex(0, 0.01), new Complex(0.4)};
    double loop = 1 / (64 * Math.PI * Math.PI);
    for (int p = 1; p <= 2; p++) {
      for (int r = 1; r <= 2; r++) {
        var f = fl[p - 1].multiply(fe[r - 1]).multiply(loop);
        close(
            at(model, values, "eB", p, r),
            f.multiply(d).multiply(model.real(StandardCouplings.G1)));
        close(
            at(model, values, "eW", p, r),
            f.multiply(w).multiply(model.real(StandardCouplings.G2) / 2));
      }
    }
  }

  @Test
  void dipolesOfTwoScalarsAndAFermion() {
    var model = new SourceModel(SCALARS);
    var values = legs(model).dipoles();
    double p = 0.222583490859737525;
    double p1 = -0.10167963388600573;
    double p2 = -0.08541113194499500;
    // Phi_1 = eta~ and Phi_2 = S* have hypercharge -1/2 and -1; S* (eta eps H) = -eta~† H S*
    var f = new Complex(1, 0.4).multiply(0.5).multiply(0.4).multiply(new Complex(-0.3, -0.2));
    var loop = f.multiply(1 / (64 * Math.PI * Math.PI));
    double b = 0 * p - p1 / 2 - p2;
    close(at(model, values, "eB", 2, 2), loop.multiply(b * model.real(StandardCouplings.G1)));
    close(at(model, values, "eW", 2, 2), loop.multiply(p1 * model.real(StandardCouplings.G2) / 2));
  }

  private static final String SCALARS =
      """
      param fl = 0.5
      param a : complex = 0.3 + 0.2 i
      param phase : complex = 1 + 0.4 i
      param m = 0.8 GeV
      param M1 = 0.9 GeV
      param M2 = 1.1 GeV
      let A = a * 1 GeV
      field N : dirac fermion (1,1)_0, Z2 odd, mass m
      field eta : complex scalar (1,2)_1/2, Z2 odd, mass M1
      field S : complex scalar (1,1)_1, Z2 odd, mass M2
      lagrangian {
        a: fl phase (bar(l[2]) R(N)) tilde(eta) + h.c.
        b: 0.4 (bar(L(N)) e[2]) S + h.c.
        c: -A conj(S) (eta eps H) + h.c.
      }
      match { loops 1 }
      """;

  private static double integral(DoubleUnaryOperator integrand) {
    double sum = 0;
    for (double u = -40; u < 40; u += 0.125) {
      double x = Math.exp(u);
      sum += x * integrand.applyAsDouble(x) * 0.125;
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"-1/2,dirac,-1,0", "1/2,majorana,0,-1"})
  void currentsOfTwoFermionsAndAScalar(String yF, String kind, int yChi, int yS) {
    var model = new SourceModel(FERMIONS.formatted(yF, kind, yChi, yS));
    var values = Projection.project(new WarsawInvariants(), legs(model).components());
    double xi = kind.equals("majorana") ? 1 : 0;
    var k1 = new Complex(0.3, 0.1);
    var k2 = new Complex(0.2, -0.4);
    double m1 = 1.3;
    double m2 = 0.8;
    double left =
        integral(x -> weight(x) * (x / 2 * square(k1, m2, k2, m1) + square(k2, m1 * m2, k1, -x)));
    double right =
        integral(
            x ->
                weight(x)
                    * (x / 2 * (square(k1, m1, k2, m2) - xi * square(k1, m2, k2, m1))
                        + square(k2, m1 * m2, k1, -x)
                        - xi * square(k1, m1 * m2, k2, -x)));
    double loop = 1 / (64 * Math.PI * Math.PI);
    var fl = new Complex[] {new Complex(0.1), new Complex(0.5, 0.2)};
    var fe = new Complex[] {new Complex(0, 0.01), new Complex(0.4)};
    for (int p = 1; p <= 2; p++) {
      for (int r = p; r <= 2; r++) {
        var l = fl[p - 1].multiply(fl[r - 1].conjugate()).multiply(-loop * left);
        close(at(model, values, "phil1", p, r), l);
        close(at(model, values, "phil3", p, r), l);
        close(
            at(model, values, "phie", p, r),
            fe[p - 1].conjugate().multiply(fe[r - 1]).multiply(2 * loop * right));
      }
    }
  }

  /** x A² B² C. */
  private static double weight(double x) {
    return x / Math.pow((x + 1.69) * (x + 0.64), 2) / (x + 1.21);
  }

  private static double square(Complex a, double x, Complex b, double y) {
    double abs = a.multiply(x).add(b.multiply(y)).abs();
    return abs * abs;
  }

  @Test
  void currentsOfTwoScalarsAndAFermion() {
    var model = new SourceModel(SCALARS);
    var values = Projection.project(new WarsawInvariants(), legs(model).components());
    double integral = integral(x -> x * x / ((x + 0.64) * Math.pow((x + 0.81) * (x + 1.21), 2)));
    double common = 0.13 * integral / (128 * Math.PI * Math.PI);
    close(at(model, values, "phil1", 2, 2), new Complex(-0.25 * 1.16 * common));
    close(at(model, values, "phil3", 2, 2), new Complex(-0.25 * 1.16 * common));
    close(at(model, values, "phie", 2, 2), new Complex(2 * 0.16 * common));
  }

  /** H̃ in place of H, and colour on both fermions: the gluon couples to each with charge 1. */
  @Test
  void dipolesOfUpQuarks() {
    var model =
        new SourceModel(
            FERMIONS
                .formatted("7/6", "dirac", 5, -1)
                .replace("(1,2)_7/6", "(3,2)_7/6")
                .replace("(1,1)_5", "(3,1)_5/3")
                .replace("bar(l[p])", "bar(q[p])")
                .replace(" e[p])", " u[p])")
                .replace("H +", "tilde(H) +"));
    var values = legs(model).dipoles();
    var k1 = new Complex(0.3, 0.1);
    var k2 = new Complex(0.2, -0.4);
    var ofF = dipole(k1, k2, -0.06396552263219269, 0.164049323597878012);
    var ofChi = dipole(k1, k2, -0.09314610152427062, 0.273237375343403491);
    var ofS = dipole(k1, k2, 0.148059296542568339, -0.13503809018406765);
    var f = new Complex(0.5, 0.2).multiply(0.4 / (64 * Math.PI * Math.PI));
    var b = ofF.multiply(7.0 / 6).add(ofChi.multiply(5.0 / 3)).subtract(ofS);
    close(at(model, values, "uB", 2, 2), f.multiply(b).multiply(model.real(StandardCouplings.G1)));
    close(
        at(model, values, "uW", 2, 2),
        f.multiply(ofF).multiply(model.real(StandardCouplings.G2) / 2));
    close(
        at(model, values, "uG", 2, 2),
        f.multiply(ofF.add(ofChi)).multiply(model.real(StandardCouplings.G3)));
  }

  private static Complex dipole(Complex k1, Complex k2, double d1, double d2) {
    return k1.multiply(d1).add(k2.multiply(d2));
  }

  static HiggsVertices vertices(SourceModel model) {
    var couplings = Lowering.lower(model.model.vertices());
    return HiggsVertices.of(OddSector.of(model.model, couplings), model.model.vertices());
  }

  static HiggsLegs legs(SourceModel model) {
    return new HiggsLegs(vertices(model));
  }
}

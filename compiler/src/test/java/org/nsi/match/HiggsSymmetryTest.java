package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/** What holds for all couplings to H: dimension, decoupling, Hermiticity, choice of the fields. */
class HiggsSymmetryTest {
  /** Quarks and leptons, triplets, portals, trilinear couplings; %s scales the masses. */
  private static final String RICH =
      """
      param h[3] : complex = { [2] = 0.5 + 0.2 i, [1] = 0.1 }
      param fe[3] : complex = { [2] = 0.3, [3] = 0.2 i }
      param gq[3] : complex = { [1] = 0.2, [3] = 0.4 i }
      param gd[3] : complex = { [1] = 0.3 i, [3] = 0.6 }
      param y1 : complex = 0.4 + 0.3 i
      param y2 : complex = 0.4 - 0.1 i
      param l5 : complex = 0.3 + 0.2 i
      param l3 = 0.3
      param a : complex = 0.6 - 0.2 i
      param unit = %s TeV
      let A = a * unit
      let m1 = 0.8 * unit
      let m2 = 0.7 * unit
      let m3 = 0.9 * unit
      let m4 = 1.1 * unit
      field Sig : majorana fermion (1,3)_0, Z2 odd, mass m1
      field F : dirac fermion (1,2)_-1/2, Z2 odd, mass m2
      field eta : complex scalar (1,2)_1/2, Z2 odd, mass m3
      field Om : real scalar (1,3)_0, Z2 odd, mass m4
      field Q4 : dirac fermion (3,2)_1/6, Z2 odd, mass m1
      field D4 : dirac fermion (3,1)_-1/3, Z2 odd, mass m4
      field s : real scalar (1,1)_0, Z2 odd, mass m2
      lagrangian {
        a: h[p] (bar(R(Sig)) l[p]) conj(tilde(eta)) + h.c.
        b: y1 (bar(L(F)) R(Sig)) tilde(H) + h.c.
        c: y2 (bar(R(F)) L(Sig)) tilde(H) + h.c.
        d: l3 (Om Om) (conj(H) H)
        e: l5 (eta conj(H)) (eta conj(H)) + h.c.
        f: gq[p] (bar(q[p]) R(Q4)) s + h.c.
        g: gd[p] (bar(L(D4)) d[p]) s + h.c.
        i: y1 (bar(L(Q4)) R(D4)) H + h.c.
        j: y2 (bar(R(Q4)) L(D4)) H + h.c.
        k: A (conj(eta) H) s + h.c.
        m: fe[p] (bar(L(F)) e[p]) eta + h.c.
        n: fe[p] (bar(l[p]) R(F)) s + h.c.
      }
      match { loops 1 }
      """;

  private static void same(SourceModel a, Matched x, SourceModel b, Matched y, double factor) {
    var names = new TreeSet<>(x.coefficients().keySet());
    names.addAll(y.coefficients().keySet());
    for (var name : names) {
      var left = total(a, x, name);
      var right = total(b, y, name).multiply(name.operator().equals("llphiphi") ? 1 : factor);
      var scale = 1e-12 * left.abs() + 1e-24;
      assertThat(left.subtract(right).abs()).as(name.toString()).isLessThan(scale);
    }
  }

  private static Complex total(SourceModel model, Matched matched, WilsonCoefficient name) {
    var entry = matched.coefficients().get(name);
    return entry == null ? Complex.ZERO : model.value(entry.total());
  }

  @Test
  void dimensionAndHermiticity() {
    var model = new SourceModel(RICH.formatted("1"));
    var matched = model.match();
    assertThat(matched.coefficients().keySet().stream().map(WilsonCoefficient::operator))
        .contains(
            "eB", "eW", "dB", "dG", "dW", "phiq1", "phid", "phiud", "ephi", "dphi", "llphiphi")
        .contains("ledq", "quqd1", "phiWB", "phiG", "phiD", "phi");
    var heavier = new SourceModel(RICH.formatted("2"));
    var other = heavier.match();
    for (var entry : matched.coefficients().entrySet()) {
      var name = entry.getKey();
      var left = model.value(entry.getValue().total());
      double power = name.operator().equals("llphiphi") ? 2 : 4;
      var right = total(heavier, other, name).multiply(power);
      assertThat(left.subtract(right).abs()).as(name.toString()).isLessThan(1e-11 * left.abs());
      boolean hermitian =
          name.operator().startsWith("phi") && !name.operator().equals("phiud")
              || name.operator().equals("le");
      var i = name.indices();
      if (hermitian && (i.size() < 2 || i.get(0).equals(i.get(1)))) {
        if (i.size() < 4 || i.get(2).equals(i.get(3))) {
          assertThat(Math.abs(left.getImaginary())).isLessThan(1e-12 * left.abs());
        }
      }
    }
  }

  private static final String SINGLETS =
      """
      param fl[3] : complex = { [1] = 0.1, [2] = 0.5 + 0.2 i }
      param fe[3] : complex = { [1] = 0.3 i, [2] = 0.4 }
      param k1 : complex = 0.3 + 0.1 i
      param k2 : complex = 0.2 - 0.4 i
      param mF = 1.3 TeV
      param m = 0.8 TeV
      param M = 1.1 TeV
      let root = 1/sqrt(2)
      field F : dirac fermion (1,2)_1/2, Z2 odd, mass mF
      field S : complex scalar (1,1)_-1, Z2 odd, mass M
      """;

  private static final String DIRAC =
      """
      field chi : dirac fermion (1,1)_0, Z2 odd, mass m
      lagrangian {
        a: fl[p] (bar(l[p]) R(F)) S + h.c.
        b: fe[p] (bar(L(chi)) e[p]) conj(S) + h.c.
        c: -k1 (bar(R(F)) L(chi)) H + h.c.
        d: -k2 (bar(L(F)) R(chi)) H + h.c.
      }
      match { loops 1 }
      """;

  /** chi_L = (ma + i mb)/√2 and chi_R^c = (ma − i mb)/√2, in different bases of ma and mb. */
  private static final String MAJORANAS =
      """
      param c = %s
      param s = %s
      field ma : majorana fermion (1,1)_0, Z2 odd, mass m
      field mb : majorana fermion (1,1)_0, Z2 odd, mass m
      let z = c + i * s
      lagrangian {
        a: fl[p] (bar(l[p]) R(F)) S + h.c.
        b: fe[p] root conj(z) (bar(L(ma)) e[p]) conj(S) + h.c.
        e: -i fe[p] root conj(z) (bar(L(mb)) e[p]) conj(S) + h.c.
        c1: -k1 root z (bar(R(F)) L(ma)) H + h.c.
        c2: -i k1 root z (bar(R(F)) L(mb)) H + h.c.
        d1: -k2 root z (bar(L(F)) R(ma)) H + h.c.
        d2: -i k2 root z (bar(L(F)) R(mb)) H + h.c.
      }
      match { loops 1 }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"1,0", "0.6,0.8"})
  void aDiracFermionIsTwoMajoranaFermions(String rotation) {
    var dirac = new SourceModel(SINGLETS + DIRAC);
    var cs = rotation.split(",");
    var majorana = new SourceModel(SINGLETS + MAJORANAS.formatted(cs[0], cs[1]));
    same(dirac, dirac.match(), majorana, majorana.match(), 1);
  }

  /** (η_A η_B) is symmetric: p and −p′ exchange their roles, c2 and c3 as well. */
  @Test
  void theMomentaOfTheFermionsAreEquivalent() {
    var model = new SourceModel(RICH.formatted("1"));
    var vertices = HiggsLegsTest.vertices(model);
    var kernels = new HiggsAmplitudes(vertices).secondOrder(2);
    for (int n = 0; n < 4; n++) {
      int other = n == 1 ? 2 : n == 2 ? 1 : n;
      var straight =
          kernels.get(n).contract(vertices, true, (a, b) -> a == Species.D && b == Species.Q);
      var turned =
          kernels.get(other).contract(vertices, true, (a, b) -> a == Species.Q && b == Species.D);
      assertThat(straight).isNotEmpty();
      straight.forEach(
          (pair, value) -> {
            var mirrored = turned.getOrDefault(new HiggsKernel.Pair(pair.b(), pair.a()), Poly.ZERO);
            var expected = model.value(value);
            assertThat(model.value(mirrored).subtract(expected).abs())
                .isLessThan(1e-12 * expected.abs() + 1e-30);
          });
    }
  }
}

package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.entry;
import static org.nsi.match.TestModel.fermion;
import static org.nsi.match.TestModel.plain;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.tensor.ComponentTensor.Entry;
import org.nsi.tensor.Generators;

/**
 * Vector-like and Majorana fermions that mix with light ones: the dictionary of arXiv:1711.10391, M
 * = 1 there.
 */
class FermionMixingTest {
  private static final WeylPart RIGHT = WeylPart.RIGHT_CONJUGATE;
  private final TestModel model = new TestModel().loops(0);

  private Field heavy(FieldKind kind, int colour, int isospin) {
    return model.heavy(kind, "F", colour, isospin, false, model.real("M", 3));
  }

  private Expr lambda(int p) {
    return new Expr.Product(
        List.of(
            new Expr.Number(Exact.of(-1)), model.complex("lam", new Complex(0.1 * p, 0.3 - p), p)));
  }

  private static Poly product(int p, int r, long numerator, long denominator) {
    var left = Poly.of(new Symbol("lam", List.of(p), false));
    var right = Poly.of(new Symbol("lam", List.of(r), false));
    return left.conjugate().times(right).times(mass(-2)).times(Exact.of(numerator, denominator));
  }

  private static Poly mass(int power) {
    return Poly.of(new Symbol("M", List.of(), true)).pow(power);
  }

  private void mix(
      Factor psi, Field light, boolean daggered, Factor higgs, String contraction, String tensors) {
    for (int p = 1; p <= 3; p++) {
      var eta = daggered ? conj(light, p) : plain(light, p);
      model.term(lambda(p), Lorentz.YUKAWA, List.of(psi, eta, higgs), contraction, tensors);
    }
  }

  private void check(Matched matched, String operator, long numerator, long denominator) {
    for (int p = 1; p <= 3; p++) {
      for (int r = p; r <= 3; r++) {
        assertThat(coefficient(matched, operator, p, r))
            .isEqualTo(product(p, r, numerator, denominator));
      }
    }
  }

  private static void only(Matched matched, String... operators) {
    assertThat(matched.coefficients().keySet())
        .extracting(WilsonCoefficient::operator)
        .containsOnly(operators);
    assertThat(matched.coefficients().values()).allMatch(MatchedCoefficient::complete);
  }

  /** −λ_p bar(N_R) H̃† l_p, H̃†_i = ε_ij H_j. */
  @Test
  void singletN() {
    var n = heavy(FieldKind.DIRAC_FERMION, 1, 1);
    mix(
        fermion(n, 1, RIGHT, false),
        TestModel.L,
        false,
        plain(TestModel.H, 1),
        "N l_i h_j",
        "eps_ij");
    var matched = model.match();
    only(matched, "phil1", "phil3");
    check(matched, "phil1", 1, 4);
    check(matched, "phil3", -1, 4);
    assertThat(matched.notComputed()).extracting(NotComputed::operator).containsExactly("ephi");
  }

  /** The see-saw: L = ½ (λX)²/M with X = H̃† l, m_ν = −λ² v²/(2M) (λ as above). */
  @Test
  void majoranaSingletGivesTheWeinbergOperator() {
    var n = heavy(FieldKind.MAJORANA_FERMION, 1, 1);
    mix(
        fermion(n, 1, WeylPart.LEFT, false),
        TestModel.L,
        false,
        plain(TestModel.H, 1),
        "N l_i h_j",
        "eps_ij");
    var matched = model.match();
    only(matched, "phil1", "phil3", "llphiphi");
    check(matched, "phil1", 1, 4);
    var x = Poly.of(new Symbol("lam", List.of(1), false));
    var y = Poly.of(new Symbol("lam", List.of(2), false));
    // ε_ij l_i H_j ε_kl l_k H_l = ε_jk ε_mn H_j H_m l_k l_n
    assertThat(coefficient(matched, "llphiphi", 1, 1))
        .isEqualTo(x.pow(2).times(mass(-1)).times(Exact.of(1, 2)));
    assertThat(coefficient(matched, "llphiphi", 1, 2)).isEqualTo(x.times(y).times(mass(-1)));
  }

  /** −λ_p bar(E_R) H† l_p. */
  @Test
  void singletE() {
    var e = heavy(FieldKind.DIRAC_FERMION, 1, 1);
    mix(fermion(e, 1, RIGHT, false), TestModel.L, false, conj(TestModel.H, 1), "E l_i h_i", "");
    var matched = model.match();
    only(matched, "phil1", "phil3");
    check(matched, "phil1", -1, 4);
    check(matched, "phil3", -1, 4);
  }

  /** −λ_p bar(Δ1_L) H e_p: C_phie = ½ λ_r* λ_p … in the order of the indices of e. */
  @Test
  void doubletDelta1() {
    var delta = heavy(FieldKind.DIRAC_FERMION, 1, 2);
    mix(
        fermion(delta, 1, WeylPart.LEFT, true),
        TestModel.E,
        true,
        plain(TestModel.H, 1),
        "D_i e h_i",
        "");
    var matched = model.match();
    only(matched, "phie");
    check(matched, "phie", 1, 2);
  }

  /** −½ λ_p bar(Σ^a_R) H̃† τ^a l_p and −½ λ_p bar(Σ1^a_R) H† τ^a l_p. */
  @Test
  void triplets() {
    triplet(false);
    var matched = model.match();
    only(matched, "phil1", "phil3");
    check(matched, "phil1", 3, 16);
    check(matched, "phil3", 1, 16);
  }

  @Test
  void tripletSigma1() {
    triplet(true);
    var matched = model.match();
    check(matched, "phil1", -3, 16);
    check(matched, "phil3", 1, 16);
  }

  private void triplet(boolean conjugateHiggs) {
    var sigma = heavy(FieldKind.DIRAC_FERMION, 1, 3);
    var tau = Generators.pauli();
    var entries = new ArrayList<Entry>();
    for (int a = 0; a < 3; a++) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          // H†_i τ_ij l_j, or H̃†_i τ_ij l_j with H̃†_i = ε_ik H_k
          var value = tau[a][i][j].times(Exact.of(1, 2));
          if (!value.isZero()) {
            int h = conjugateHiggs ? i : 1 - i;
            entries.add(entry(conjugateHiggs || i == 0 ? value : value.negate(), a, j, h));
          }
        }
      }
    }
    var higgs = conjugateHiggs ? conj(TestModel.H, 1) : plain(TestModel.H, 1);
    for (int p = 1; p <= 3; p++) {
      model.term(
          lambda(p),
          Lorentz.YUKAWA,
          List.of(fermion(sigma, 1, RIGHT, false), plain(TestModel.L, p), higgs),
          entries,
          true);
    }
  }

  /** −λ^u bar(Q1_L) H̃ u − λ^d bar(Q1_L) H d: phiu = −½, phid = ½, phiud = λ^u* λ^d. */
  @Test
  void doubletQ1() {
    var q1 = heavy(FieldKind.DIRAC_FERMION, 3, 2);
    var up = model.complex("lu", new Complex(0.3, 0.1));
    var down = model.complex("ld", new Complex(0.2, -0.4));
    var left = fermion(q1, 1, WeylPart.LEFT, true);
    model.term(
        up,
        Lorentz.YUKAWA,
        List.of(left, conj(TestModel.U, 1), conj(TestModel.H, 1)),
        "Q_ia u_a h_j",
        "eps_ij");
    model.term(
        down,
        Lorentz.YUKAWA,
        List.of(left, conj(TestModel.D, 1), plain(TestModel.H, 1)),
        "Q_ia d_a h_i",
        "");
    var matched = model.match();
    only(matched, "phiu", "phid", "phiud");
    var lu = Poly.of(new Symbol("lu", List.of(), false));
    var ld = Poly.of(new Symbol("ld", List.of(), false));
    assertThat(coefficient(matched, "phiu", 1, 1))
        .isEqualTo(lu.times(lu.conjugate()).times(mass(-2)).times(Exact.of(-1, 2)));
    assertThat(coefficient(matched, "phid", 1, 1))
        .isEqualTo(ld.times(ld.conjugate()).times(mass(-2)).times(Exact.of(1, 2)));
    assertThat(coefficient(matched, "phiud", 1, 1))
        .isEqualTo(lu.conjugate().times(ld).times(mass(-2)));
  }
}

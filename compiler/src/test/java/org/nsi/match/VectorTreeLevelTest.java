package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.plain;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.tensor.ComponentTensor.Entry;
import org.nsi.tensor.Generators;

/**
 * Heavy vectors of the dictionary of arXiv:1711.10391 (M = 1 there), generic complex couplings of
 * three generations.
 */
class VectorTreeLevelTest extends TreeLevelDictionary {
  /**
   * L = B_μ g_pr (bar(f_p) γ^μ f_r), g Hermitian: the listed entries are symbols, the rest their
   * conjugates.
   */
  private void current(String f, Factor vector, String contraction) {
    for (int p = 1; p <= 3; p++) {
      for (int r = p; r <= 3; r++) {
        var value = new Complex(random.nextGaussian(), p == r ? 0 : random.nextGaussian());
        var coupling =
            p == r
                ? model.real("g" + f, value.getReal(), p, r)
                : model.complex("g" + f, value, p, r);
        boolean right = !f.equals("l") && !f.equals("q");
        int bar = right ? r : p;
        var factors = List.of(conj(field(f), bar), plain(field(f), right ? p : r), vector);
        var entries = new ArrayList<Entry>();
        Invariant.expand(List.of(contraction.split(" ")), "")
            .forEach((at, unit) -> entries.add(new Entry(at, right ? unit.negate() : unit)));
        model.term(coupling, Lorentz.FERMION_CURRENT, factors, entries, p != r);
      }
    }
  }

  private static Poly hermitian(String f, int p, int r) {
    return p <= r
        ? Poly.of(new Symbol("g" + f, List.of(p, r), p == r))
        : Poly.of(new Symbol("g" + f, List.of(r, p), false)).conjugate();
  }

  @Test
  void vectorB() {
    var b = heavy(FieldKind.REAL_VECTOR, "B", 1, 1, false);
    for (var f : List.of("l", "q", "e", "u", "d")) {
      current(
          f,
          b,
          switch (f) {
            case "l" -> "l_i l_i B";
            case "q" -> "q_ia q_ia B";
            case "e" -> "e e B";
            default -> f + "_a " + f + "_a B";
          });
    }
    var matched = model.match();
    onlyOperators(
        matched, "ll", "ee", "le", "lq1", "lu", "ld", "qe", "eu", "ed", "qq1", "uu", "dd", "ud1",
        "qu1", "qd1");
    for (var name : List.of("ll", "ee", "qq1", "uu", "dd")) {
      var f = name.substring(0, 1);
      check(
          matched,
          name,
          name.equals("ee") ? "fierz" : "exchange",
          (p, r, s, t) -> hermitian(f, p, r).times(hermitian(f, s, t)).times(Exact.of(-1, 2)));
    }
    for (var name : List.of("le", "lq1", "lu", "ld", "qe", "eu", "ed", "ud1", "qu1", "qd1")) {
      check(
          matched,
          name,
          "none",
          (p, r, s, t) ->
              hermitian(name.substring(0, 1), p, r)
                  .times(hermitian(name.substring(1, 2), s, t))
                  .times(Exact.of(-1)));
    }
  }

  @Test
  void vectorU2() {
    var u = heavy(FieldKind.COMPLEX_VECTOR, "U", 3, 1, false);
    for (int p = 1; p <= 3; p++) {
      for (int r = 1; r <= 3; r++) {
        var lq =
            model.complex("lq", new Complex(random.nextGaussian(), random.nextGaussian()), p, r);
        var ed =
            model.complex("ed", new Complex(random.nextGaussian(), random.nextGaussian()), p, r);
        // U†(bar(l_p) γ q_r + bar(e_p) γ d_r) + h.c.
        model.term(
            lq,
            Lorentz.FERMION_CURRENT,
            List.of(conj(TestModel.L, p), plain(TestModel.Q, r), conj(u.field(), 1)),
            "l_i q_ia U_a",
            "");
        var entries = new ArrayList<Entry>();
        Invariant.expand(List.of("d_a", "e", "U_a"), "")
            .forEach((at, unit) -> entries.add(new Entry(at, unit.negate())));
        model.term(
            ed,
            Lorentz.FERMION_CURRENT,
            List.of(conj(TestModel.D, r), plain(TestModel.E, p), conj(u.field(), 1)),
            entries,
            true);
      }
    }
    var matched = model.match();
    onlyOperators(matched, "lq1", "lq3", "ed", "ledq");
    FullSum lq =
        (p, r, s, t) ->
            matrix("lq", p, t).times(matrix("lq", r, s).conjugate()).times(Exact.of(-1, 2));
    check(matched, "lq1", "none", lq);
    check(matched, "lq3", "none", lq);
    check(
        matched,
        "ed",
        "none",
        (p, r, s, t) ->
            matrix("ed", p, t).times(matrix("ed", r, s).conjugate()).times(Exact.of(-1)));
    check(
        matched,
        "ledq",
        "none",
        (p, r, s, t) ->
            matrix("lq", p, t).times(matrix("ed", r, s).conjugate()).times(Exact.of(2)));
  }

  /** L = ½ X^a† (bar(l_p) τ^a γ q_r) + h.c.: lq1 = −3/8, lq3 = +1/8. */
  @Test
  void vectorX() {
    var x = heavy(FieldKind.COMPLEX_VECTOR, "X", 3, 3, true);
    var tau = Generators.pauli();
    for (int p = 1; p <= 3; p++) {
      for (int r = 1; r <= 3; r++) {
        var g = model.complex("g", new Complex(random.nextGaussian(), random.nextGaussian()), p, r);
        model.term(
            g,
            Lorentz.FERMION_CURRENT,
            List.of(conj(TestModel.L, p), plain(TestModel.Q, r), x),
            triplet(tau, 3),
            true);
      }
    }
    var matched = model.match();
    onlyOperators(matched, "lq1", "lq3");
    check(
        matched,
        "lq1",
        "none",
        (p, r, s, t) ->
            matrix("g", p, t).times(matrix("g", r, s).conjugate()).times(Exact.of(-3, 8)));
    check(
        matched,
        "lq3",
        "none",
        (p, r, s, t) ->
            matrix("g", p, t).times(matrix("g", r, s).conjugate()).times(Exact.of(1, 8)));
  }

  /** ½ τ^a_ij between l_i and q_jc, with the vector component (a, c). */
  private static List<Entry> triplet(Exact[][][] tau, int colours) {
    var entries = new ArrayList<Entry>();
    for (int a = 0; a < 3; a++) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          for (int c = 0; c < colours; c++) {
            if (!tau[a][i][j].isZero()) {
              entries.add(
                  TestModel.entry(
                      tau[a][i][j].times(Exact.of(1, 2)), i, colours * j + c, colours * a + c));
            }
          }
        }
      }
    }
    return entries;
  }

  /**
   * L = ½ W^a (g_l bar(l) τ^a γ l + g_H (H† τ^a iD H + h.c.)): phil3 = −¼ g_l g_H, phiD = 0 up to
   * the equation of motion.
   */
  @Test
  void vectorWWithHiggsCurrent() {
    var w = heavy(FieldKind.REAL_VECTOR, "W", 1, 3, false);
    var tau = Generators.pauli();
    model.term(
        model.real("gl", 0.3),
        Lorentz.FERMION_CURRENT,
        List.of(conj(TestModel.L, 1), plain(TestModel.L, 1), w),
        triplet(tau, 1),
        false);
    model.term(
        model.real("gH", 0.7),
        Lorentz.SCALAR_CURRENT,
        List.of(conj(TestModel.H, 1), TestModel.derivative(TestModel.H, false), w),
        triplet(tau, 1),
        true);
    var matched = model.match();
    onlyOperators(matched, "ll", "phil3", "phiBox");
    var gl = Poly.of(new Symbol("gl", List.of(), true));
    var gh = Poly.of(new Symbol("gH", List.of(), true));
    assertThat(coefficient(matched, "phil3", 1, 1))
        .isEqualTo(gl.times(gh).times(mass(-2)).times(Exact.of(-1, 4)));
    assertThat(coefficient(matched, "ll", 1, 1, 1, 1))
        .isEqualTo(gl.pow(2).times(mass(-2)).times(Exact.of(-1, 8)));
    // −(1/8)(H†iD↔^a H)² with (H†iD↔^a H)² = 3 O_phiBox + equation of motion
    assertThat(coefficient(matched, "phiBox"))
        .isEqualTo(gh.pow(2).times(mass(-2)).times(Exact.of(-3, 8)));
    assertThat(matched.notComputed())
        .extracting(NotComputed::operator)
        .containsExactly("dphi", "ephi", "phi", "uphi");
  }

  /**
   * L = B (g_e bar(e) γ e + g (H† iD H) + h.c.): phie = −g_e Re g…, the imaginary part is a total
   * derivative.
   */
  @Test
  void vectorBWithHiggsCurrent() {
    var b = heavy(FieldKind.REAL_VECTOR, "B", 1, 1, false);
    var e = List.of(TestModel.entry(Exact.of(-1), 0, 0, 0));
    model.term(
        model.real("ge", 0.3),
        Lorentz.FERMION_CURRENT,
        List.of(conj(TestModel.E, 2), plain(TestModel.E, 2), b),
        e,
        false);
    model.term(
        model.real("gH", 0.7),
        Lorentz.SCALAR_CURRENT,
        List.of(conj(TestModel.H, 1), TestModel.derivative(TestModel.H, false), b),
        "h_i h_i B",
        "");
    var matched = model.match();
    onlyOperators(matched, "ee", "phie", "phiBox", "phiD");
    var gh = Poly.of(new Symbol("gH", List.of(), true));
    assertThat(coefficient(matched, "phie", 2, 2))
        .isEqualTo(
            gh.times(Poly.of(new Symbol("ge", List.of(), true)))
                .times(mass(-2))
                .times(Exact.of(-1)));
    assertThat(coefficient(matched, "phiBox"))
        .isEqualTo(gh.pow(2).times(mass(-2)).times(Exact.of(-1, 2)));
    assertThat(coefficient(matched, "phiD"))
        .isEqualTo(gh.pow(2).times(mass(-2)).times(Exact.of(-2)));
    assertThat(matched.notComputed()).isEmpty();
  }

  /**
   * L = g_H B1† (i H̃† D H) + g_ud B1 (bar(u) γ d) + h.c. and |H̃†DH|² = (H†H)(DH†DH) − |H†DH|².
   */
  @Test
  void vectorB1() {
    var b1 = heavy(FieldKind.COMPLEX_VECTOR, "B1", 1, 1, true);
    var du =
        List.of(
            TestModel.entry(Exact.of(-1), 0, 0, 0),
            TestModel.entry(Exact.of(-1), 1, 1, 0),
            TestModel.entry(Exact.of(-1), 2, 2, 0));
    model.term(
        model.complex("gud", new Complex(0.3, 0.1), 1, 2),
        Lorentz.FERMION_CURRENT,
        List.of(conj(TestModel.D, 2), plain(TestModel.U, 1), plain(b1.field(), 1)),
        du,
        true);
    model.term(
        model.complex("gH", new Complex(0.2, -0.4)),
        Lorentz.SCALAR_CURRENT,
        List.of(plain(TestModel.H, 1), TestModel.derivative(TestModel.H, false), b1),
        "h_i h_j B",
        "eps_ji");
    var matched = model.match();
    onlyOperators(matched, "ud1", "ud8", "phiud", "phiD", "phiBox");
    var gh = Poly.of(new Symbol("gH", List.of(), false));
    var gud = Poly.of(new Symbol("gud", List.of(1, 2), false));
    assertThat(coefficient(matched, "phiud", 1, 2))
        .isEqualTo(gud.times(gh).times(mass(-2)).negate());
    assertThat(coefficient(matched, "phiBox"))
        .isEqualTo(gh.times(gh.conjugate()).times(mass(-2)).times(Exact.of(-1, 2)));
    assertThat(coefficient(matched, "phiD"))
        .isEqualTo(gh.times(gh.conjugate()).times(mass(-2)).times(Exact.of(1)));
  }
}

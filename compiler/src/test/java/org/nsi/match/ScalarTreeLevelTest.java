package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.plain;

import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Lorentz;

/**
 * Heavy scalars of the dictionary of arXiv:1711.10391 (M = 1 there), generic complex couplings of
 * three generations.
 */
class ScalarTreeLevelTest extends TreeLevelDictionary {
  @Test
  void omega1() {
    var omega = heavy(FieldKind.COMPLEX_SCALAR, "omega1", 3, 1, true);
    minus(
        "ql",
        Lorentz.YUKAWA,
        p -> plain(TestModel.Q, p),
        r -> plain(TestModel.L, r),
        omega,
        "q_ia l_j w_a",
        "eps_ij");
    minus(
        "eu",
        Lorentz.YUKAWA,
        p -> conj(TestModel.E, p),
        r -> conj(TestModel.U, r),
        omega,
        "e u_a w_a",
        "");
    var matched = model.match();
    onlyOperators(matched, "lq1", "lq3", "eu", "lequ1", "lequ3");
    check(
        matched,
        "lq1",
        "none",
        (p, r, s, t) ->
            matrix("ql", s, p).conjugate().times(matrix("ql", t, r)).times(Exact.of(1, 4)));
    check(
        matched,
        "lq3",
        "none",
        (p, r, s, t) ->
            matrix("ql", s, p).conjugate().times(matrix("ql", t, r)).times(Exact.of(-1, 4)));
    check(
        matched,
        "eu",
        "none",
        (p, r, s, t) ->
            matrix("eu", p, s).conjugate().times(matrix("eu", r, t)).times(Exact.of(1, 2)));
    check(
        matched,
        "lequ1",
        "none",
        (p, r, s, t) ->
            matrix("eu", r, t).times(matrix("ql", s, p).conjugate()).times(Exact.of(1, 2)));
    check(
        matched,
        "lequ3",
        "none",
        (p, r, s, t) ->
            matrix("eu", r, t).times(matrix("ql", s, p).conjugate()).times(Exact.of(-1, 8)));
    assertThat(matched.coefficients().values()).allMatch(MatchedCoefficient::complete);
    assertThat(matched.notComputed()).isEmpty();
  }

  @Test
  void omega1WithDiquarkCouplingsViolatesBaryonNumber() {
    var omega = heavy(FieldKind.COMPLEX_SCALAR, "omega1", 3, 1, true);
    var field = omega.field();
    minus(
        "ql",
        Lorentz.YUKAWA,
        p -> plain(TestModel.Q, p),
        r -> plain(TestModel.L, r),
        omega,
        "q_ia l_j w_a",
        "eps_ij");
    minus(
        "du",
        Lorentz.YUKAWA,
        p -> conj(TestModel.D, p),
        r -> conj(TestModel.U, r),
        plain(field, 1),
        "d_a u_b w_c",
        "eps_abc");
    var matched = model.match();
    onlyOperators(matched, "lq1", "lq3", "ud1", "ud8", "duql");
    // (d^a u^b) ε_abc (q^c ε l): J†J of the two sources, each with a minus sign
    check(matched, "duql", "none", (p, r, s, t) -> matrix("du", p, r).times(matrix("ql", s, t)));
    check(
        matched,
        "ud1",
        "none",
        (p, r, s, t) ->
            matrix("du", s, p).conjugate().times(matrix("du", t, r)).times(Exact.of(1, 3)));
    check(
        matched,
        "ud8",
        "none",
        (p, r, s, t) ->
            matrix("du", s, p).conjugate().times(matrix("du", t, r)).times(Exact.of(-1)));
  }

  @Test
  void secondHiggsDoublet() {
    var phi = heavy(FieldKind.COMPLEX_SCALAR, "Phi", 1, 2, false);
    minus(
        "ye",
        Lorentz.YUKAWA,
        p -> conj(TestModel.L, p),
        r -> conj(TestModel.E, r),
        phi,
        "l_i e h_i",
        "");
    minus(
        "yd",
        Lorentz.YUKAWA,
        p -> conj(TestModel.Q, p),
        r -> conj(TestModel.D, r),
        phi,
        "q_ia d_a h_i",
        "");
    minus(
        "yu",
        Lorentz.YUKAWA,
        p -> conj(TestModel.Q, p),
        r -> conj(TestModel.U, r),
        conj(phi.field(), 1),
        "q_ia u_a h_j",
        "eps_ij");
    var matched = model.match();
    onlyOperators(matched, "le", "ledq", "lequ1", "qd1", "qd8", "qu1", "qu8", "quqd1");
    check(
        matched,
        "ledq",
        "none",
        (p, r, s, t) -> matrix("ye", p, r).times(matrix("yd", t, s).conjugate()));
    check(
        matched,
        "lequ1",
        "none",
        (p, r, s, t) -> matrix("ye", p, r).times(matrix("yu", s, t)).times(Exact.of(-1)));
    check(
        matched,
        "le",
        "none",
        (p, r, s, t) ->
            matrix("ye", r, s).conjugate().times(matrix("ye", p, t)).times(Exact.of(-1, 2)));
    check(
        matched,
        "qd1",
        "none",
        (p, r, s, t) ->
            matrix("yd", r, s).conjugate().times(matrix("yd", p, t)).times(Exact.of(-1, 6)));
    check(
        matched,
        "qd8",
        "none",
        (p, r, s, t) ->
            matrix("yd", r, s).conjugate().times(matrix("yd", p, t)).times(Exact.of(-1)));
    check(
        matched,
        "qu1",
        "none",
        (p, r, s, t) ->
            matrix("yu", r, s).conjugate().times(matrix("yu", p, t)).times(Exact.of(-1, 6)));
    check(matched, "quqd1", "none", (p, r, s, t) -> matrix("yu", p, r).times(matrix("yd", s, t)));
  }
}

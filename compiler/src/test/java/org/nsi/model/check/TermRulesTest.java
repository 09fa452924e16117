package org.nsi.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.model.build.Texts;

/** Every rule about terms, on terms that obey it (no code) and terms that do not. */
class TermRulesTest {
  private static final String HEAD =
      """
      convention quark_basis = down
      symmetry Z2
      param g   = 0.3
      param c : complex = 0.3 + 0.1 i
      param A   = 200 GeV
      param M   = 1 TeV
      param y[3,3] : complex = { [1,2] = 0.5, [1,3] = 0.3 + 0.1 i, [2,1] = 0.1 }
      param h[3,3] : hermitian = { [1,1] = 0.2, [1,2] = 0.1 i }
      param sy[3,3] : symmetric = { [1,1] = 0.2, [1,2] = 0.1 i }
      param a[3,3] : antisymmetric = { [1,2] = 0.1 i }
      param yn[3,2] : complex = { [1,1] = 0.2, [2,2] = 0.1 }
      field N[2] : majorana fermion (1,1)_0, mass M
      field F   : dirac fermion    (1,2)_1/2,  mass M
      field chi : majorana fermion (1,1)_0, Z2 odd, mass M
      field S   : complex scalar   (1,1)_1,  Z2 odd, mass M
      field h1  : complex scalar   (1,1)_1,    mass M
      field R0  : real scalar      (1,1)_0,    mass M
      field Phi : complex scalar   (1,2)_1/2,  mass M
      field eta : complex scalar   (1,2)_1/2, Z2 odd, mass M
      field Xi  : real scalar      (1,3)_0,    mass M
      field Th  : complex scalar   (1,4)_1/2,  mass M
      field w   : complex scalar   (3,1)_-1/3, mass M
      field Oc  : real scalar      (8,1)_0,    mass M
      field Six : complex scalar   (6,1)_1/3,  mass M
      field Zp  : real vector      (1,1)_0,    mass M
      field Si  : majorana fermion (1,3)_0,    mass M
      field W   : real vector      (1,3)_0,    mass M
      field U   : complex vector   (3,1)_2/3,  mass M
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the Standard Model is not written by hand
        "c (bar(l[2]) e[1]) H + h.c.                            | E0313",
        "g (bar(q[3]) u[3]) Ht + h.c.                           | E0313",
        "-g (conj(H) H) (conj(H) H)                             | E0313",
        "A^2 conj(H) H                                          | E0313",
        "g Zp(mu,nu) Zp(mu,nu)                                  | E0313",
        "A^2 conj(h1) h1                                        | E0313",
        "A^3 H                                                  | E0313",
        "g (bar(l[2]) gamma(mu) l[2])                           | E0307,E0310",
        "A (conj(H) H) R0^4294967297                            | E0317",
        "g (bar(e[1]) cc(e[1])) s + h.c.                        | E0201",
        // Yukawa
        "c (bar(l[2]) e[1]) Phi + h.c.                          | ",
        "c (bar(l[2]) e[1]) conj(Phi) + h.c.                    | E0301",
        "c (bar(l[2]) R(F)) conj(h1) + h.c.                     | ",
        "c (bar(l[2]) F) conj(h1) + h.c.                        | ",
        "c (bar(l[2]) R(F)) h1 + h.c.                           | E0301",
        "c (bar(l[2]) L(F)) conj(h1) + h.c.                     | E0311",
        "c (bar(l[2]) R(F)) conj(S) + h.c.                      | E0306",
        "c (bar(l[2]) R(F)) conj(h1)                            | E0308",
        "yn[p,n] (bar(l[p]) N[n]) Ht + h.c.                     | ",
        "c (bar(R(N[1])) l[2]) conj(Ht) + h.c.                  | ",
        "y[p,r] (bar(cc(q[p])) eps l[r]) conj(w) + h.c.         | ",
        "y[p,r] (bar(cc(q[p])) l[r]) conj(w) + h.c.             | ",
        "y[p,r] (bar(cc(q[p])) eps l[r]) w + h.c.               | E0301,E0303",
        "y[p,r] (conj(Phi) eps bar(q[p]) u[r]) + h.c.           | ",
        "y[p,r] (bar(q[p]) u[r]) tilde(Phi) + h.c.              | ",
        "y[p,r] (bar(q[p]) u[r]) Phi + h.c.                     | E0301",
        "y[p,r] (bar(cc(l[p])) eps l[r]) h1 + h.c.              | ",
        "sy[p,r] (bar(cc(l[p])) eps l[r]) h1 + h.c.              | E0316",
        "a[p,r] (bar(cc(l[p])) eps l[r]) h1 + h.c.              | ",
        "c (bar(cc(l[1])) eps l[1]) h1 + h.c.                   | E0316",
        "c (bar(cc(q[1])) q[2]) conj(Six) + h.c.                | ",
        "y[p,r] (bar(l[p]) F) R0 + h.c.                         | E0301,E0401",
        // hermiticity
        "g (bar(N[1]) N[2]) R0                                  | ",
        "g (bar(F) F) R0                                        | ",
        "c (bar(F) F) R0                                        | E0308",
        "c (bar(F) F) R0 + h.c.                                 | ",
        "g (bar(F) F) R0 + h.c.                                 | E0309",
        "i g (bar(F) F) R0 + h.c.                               | E0316",
        "g (bar(L(F)) R(F)) R0 + h.c.                           | ",
        "(c + conj(c)) (bar(F) F) R0                            | ",
        "conj(c) c (bar(F) F) R0                                | ",
        // currents
        "g Zp(mu) (bar(q[p]) gamma(mu) q[p])                    | ",
        "g Zp(mu) (bar(q[p]) gamma(mu) q[p]) + h.c.             | E0309",
        "h[p,r] Zp(mu) (bar(l[p]) gamma(mu) l[r])               | ",
        "h[p,r] Zp(mu) (bar(l[p]) gamma(mu) l[r]) + h.c.        | E0309",
        "y[p,r] Zp(mu) (bar(l[p]) gamma(mu) l[r])               | E0308",
        "y[p,r] Zp(mu) (bar(l[p]) gamma(mu) l[r]) + h.c.        | ",
        "g Zp(mu) (bar(l[1]) gamma(mu) l[2])                    | E0308",
        "g Zp(mu) (bar(l[1]) gamma(nu) l[1])                    | E0310",
        "g Zp(mu) (bar(l[1]) l[1])                              | E0310,E0311",
        "g Zp (bar(l[1]) gamma(mu) l[1])                        | E0310",
        "g Zp(mu) (bar(l[1]) gamma(mu) e[1])                    | E0302,E0301,E0311",
        "1/2 g W(mu) (bar(l[p]) tau gamma(mu) l[p])             | ",
        "1/2 g W(mu) (bar(l[p]) gamma(mu) l[p])                 | ",
        "1/2 g W(mu) (bar(e[p]) gamma(mu) e[p])                 | E0302",
        "1/2 g W(mu) (bar(e[p]) tau gamma(mu) e[p])             | E0318",
        "y[p,r] U(mu) (bar(q[p]) gamma(mu) l[r]) + h.c.         | ",
        "g Zp(mu) (conj(H) i D(mu) H) + h.c.                    | ",
        "g Zp(mu) (conj(H) i D(mu) H)                           | E0308",
        "g W(mu) (conj(H) tau i D(mu) H) + h.c.                 | ",
        "g Zp(mu) (bar(N[1]) gamma(mu) N[1])                    | E0316",
        // scalars
        "- g (conj(eta) eta) (conj(H) H)                        | ",
        "- g (conj(H) eta) (conj(eta) H)                        | ",
        "- g conj(eta) eta conj(H) H                            | E0304",
        "- g conj(Phi) Phi conj(Phi) Phi                        | ",
        "- g/2 (conj(H) eta)^2 + h.c.                           | ",
        "- A conj(h1) (Phi eps H) + h.c.                        | ",
        "- A conj(h1) (Phi eps Phi) + h.c.                      | E0316",
        "- g conj(h1) (Phi eps H) + h.c.                        | E0307",
        "- A conj(S) (eta eps H) + h.c.                         | ",
        "g (conj(Ht) bar(Si) tau l[1]) + h.c.                   | ",
        "- A (conj(H) tau H) Xi                                 | ",
        "- A Xi conj(H) H                                       | ",
        "- c A Xi conj(H) H                                     | E0308",
        "- A Oc Oc Oc                                           | E0305",
        "- g Th conj(H) conj(H) H + h.c.                        | ",
        "- A R0^3                                               | ",
        "- g R0^4                                               | ",
        "- g (conj(H) H) (conj(eta) eta) - g (conj(H) eta) (conj(eta) H) | ",
        // structure
        "g (bar(l[p]) e[p]) Phi + h.c.                          | ",
        "y[p,r] (bar(l[p]) e[p]) Phi + h.c.                     | E0401",
        "y[p,p] (bar(l[p]) e[p]) Phi + h.c.                     | E0401",
        "g (bar(l[p]) e[1]) Phi + h.c.                          | E0401",
        "g (bar(l[4]) e[1]) Phi + h.c.                          | E0402",
        "g (bar(l) e[1]) Phi + h.c.                             | E0403",
        "yn[p,r] (bar(l[p]) e[r]) Phi + h.c.                    | E0402",
        "y[1] (bar(l[1]) e[1]) Phi + h.c.                       | E0403",
        "y (bar(l[1]) e[1]) Phi + h.c.                          | E0403",
        "g (bar(l[1]) e[1]) + h.c.                              | E0313",
        "g (l[1] e[1]) Phi + h.c.                               | E0301,E0312",
        "g (bar(l[1]) e[1]) (bar(e[1]) l[1])                    | E0307",
        "A g                                                    | E0317",
        "g (bar(l[1]) e[1]) / Phi + h.c.                        | E0317",
        "g ((bar(l[1]) e[1]) + (bar(l[2]) e[2])) Phi + h.c.     | E0317",
        "A Phi + h.c.                                           | E0313",
        "A^2 conj(Phi) Phi                                      | E0313",
        "x (bar(l[1]) e[1]) Phi + h.c.                          | E0201",
        "g (bar(l[1]) e[1]) Phj + h.c.                          | E0201",
        "g (bar(l[1]) eps e[1]) Phi + h.c.                      | E0318",
        "g/0 (bar(l[1]) e[1]) Phi + h.c.                        | E0214",
        "g (bar(conj(l[1])) e[1]) Phi + h.c.                    | E0312",
      })
  void termsGetExactlyTheseCodes(String term, String codes) {
    var expected =
        codes == null ? List.<String>of() : List.of(codes.split(",")).stream().sorted().toList();
    assertThat(Texts.errors(HEAD + "lagrangian { " + term + " }")).isEqualTo(expected);
  }

  @Test
  void hyperchargeIsExplainedFactorByFactorAndCured() {
    var finding = Texts.finding(HEAD + "lagrangian { LS: g (bar(l[2]) R(F)) h1 + h.c. }", "E0301");
    assertThat(finding.message()).isEqualTo("term is not invariant under U(1)_Y");
    assertThat(finding.labels().stream().map(label -> finding.source().slice(label.span())))
        .containsExactly("bar(l[2])", "R(F)", "h1");
    assertThat(finding.labels().stream().map(label -> label.text()))
        .containsExactly("+1/2", "+1/2", "+1        sum +2, must be 0");
    assertThat(finding.help())
        .containsExactly("conj(h1) carries -1:  g (bar(l[2]) R(F)) conj(h1) + h.c.");
  }

  @Test
  void chiralityIsCured() {
    var finding =
        Texts.finding(HEAD + "lagrangian { g (bar(l[2]) L(F)) conj(h1) + h.c. }", "E0311");
    assertThat(finding.help())
        .containsExactly("R(F) has the other chirality:  g (bar(l[2]) R(F)) conj(h1) + h.c.");
  }

  @Test
  void severalInvariantsAreListed() {
    var finding = Texts.finding(HEAD + "lagrangian { - g conj(eta) eta conj(H) H }", "E0304");
    assertThat(finding.help())
        .contains("  (conj(eta) eta) (conj(H) H)", "  (conj(eta) H) (eta conj(H))");
  }

  @Test
  void theProductOfRepresentationsIsShown() {
    var finding =
        Texts.finding(HEAD + "lagrangian { g W(mu) (bar(e[p]) gamma(mu) e[p]) }", "E0302");
    assertThat(finding.message()).isEqualTo("term has no isospin singlet");
    var product =
        Texts.finding(HEAD + "lagrangian { y[p,r] (bar(cc(q[p])) eps l[r]) w + h.c. }", "E0303");
    assertThat(product.help().get(0)).isEqualTo("3 ⊗ 3 = 3bar ⊕ 6, no singlet");
  }

  @Test
  void allErrorsOfAFileAreReportedAtOnce() {
    var body =
        HEAD
            + """
            lagrangian {
              g (bar(l[2]) R(F)) h1 + h.c.
              g (bar(l[2]) L(F)) conj(h1) + h.c.
              g (bar(F) F) R0 + h.c.
              g (bar(l[7]) e[1]) Phi + h.c.
            }
            smeft at 10 GeV { ledq[1,1,1,1] = 1e-8 / GeV^2 }
            """;
    assertThat(Texts.errors(body)).containsExactly("E0301", "E0309", "E0311", "E0402", "E0505");
  }

  /** L1 of arXiv:1711.10391: its only linear coupling has two fields and is not a kinetic term. */
  @Test
  void aVectorDoubletMixesWithTheDerivativeOfH() {
    var head =
        """
        param M = 2 TeV
        param g : complex = (0.3 + 0.1 i) TeV
        field L1 : complex vector (1,2)_1/2, mass M
        field Phi : complex scalar (1,2)_1/2, mass M
        """;
    assertThat(Texts.errors(head + "lagrangian { g conj(L1(mu)) D(mu) H + h.c. }")).isEmpty();
    assertThat(Texts.errors(head + "lagrangian { g conj(L1(mu)) D(mu) Phi + h.c. }"))
        .containsExactly("E0313");
  }
}

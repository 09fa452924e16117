package org.nsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLatexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f_LS (bar(l[2]) R(F)) conj(S) | f_{LS} (\\overline{\\ell_2} F_R) S^{\\dagger}",
        "f_chiS (bar(L(chi)) e[2]) S | f_{\\chi S} (\\overline{\\chi_L} e_2) S",
        "-1/2 lambda[p] (bar(R(Sigma)) conj(Ht) tau l[p]) | - \\frac{1}{2} \\lambda_p"
            + " (\\overline{\\Sigma_R} (\\tilde H)^{\\dagger} \\tau^I \\ell_p)",
        "-g_ed[p,r] conj(U2(mu)) (bar(e[p]) gamma(mu) d[r]) "
            + "| - g_{ed,pr} U_{2,\\mu}^{\\dagger} (\\overline{e_p} \\gamma^{\\mu} d_r)",
        "-y_ql[p,r] (bar(cc(q[p])) eps l[r]) conj(omega1) "
            + "| - y_{ql,pr} (\\overline{q_p^{c}} \\epsilon \\ell_r) \\omega_1^{\\dagger}",
        "g_H B(mu) (conj(H) i D(mu) H) | g_H B_\\mu (H^{\\dagger} i D_{\\mu} H)",
        "l5/2 (conj(H) eta)^2 | \\frac{l_5}{2} (H^{\\dagger} \\eta)^{2}",
        "y[p,r] (conj(Pi7) eps bar(l[p]) u[r]) "
            + "| y_{pr} (\\Pi_7^{\\dagger} \\epsilon \\overline{\\ell_p} u_r)",
      })
  void termsAsPapersWriteThem(String text, String latex) {
    assertThat(TermLatex.of(text)).isEqualTo(latex);
  }
}

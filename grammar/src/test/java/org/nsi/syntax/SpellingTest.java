package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.source.Source;

/** The ASCII and the Unicode spelling are exact synonyms. */
class SpellingTest {
  private static String tree(String text) {
    var parsed = Parser.parse(Source.of("test.nsi", text));
    assertThat(parsed.diagnostics()).isEmpty();
    return TreeDump.of(parsed.value().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chi | χ",
        "M_phi phi_d Xi | M_φ φ_d Ξ",
        "f_chiS | f_χS",
        "mu mu | μ µ",
        "phi eps theta | ϕ ϵ ϑ",
        "conj(S) | S†",
        "conj(S) | S^†",
        "conj(N[p]) | N†[p]",
        "conj(N[p]) | N[p]†",
        "conj((a b)) | (a b)†",
        "bar(l[2]) | l̄[2]",
        "bar(e[1]) bar(u[1]) bar(d[1]) | ē[1] ū[1] d̄[1]",
        "bar(chi_L) | χ̄_L",
        "bar(cc(q[p])) | q̄ᶜ[p]",
        "Ht | H̃",
        "conj(Ht) | H̃†",
        "tilde(Phi) | Φ̃",
        "gamma(mu) sigma(mu,nu) | γ(μ) σ(μ,ν)",
        "a eps b tau c | a ε b τ c",
        "sqrt(2) x | √2 x",
        "sqrt(2 x) | √(2 x)",
        "x^2 GeV^-2 10^12 | x² GeV⁻² 10¹²",
        "a*b | a·b",
        "a*b | a×b",
        "a/b | a÷b",
        "-1 - 2 1e-8 | −1 − 2 1e−8",
        "f_1 f_12 | f₁ f₁₂",
      })
  void expressionsAreSynonyms(String ascii, String unicode) {
    assertThat(tree("let x = " + unicode)).isEqualTo(tree("let x = " + ascii));
  }

  @Test
  void statementsAreSynonyms() {
    assertThat(tree("param m_χ = 1 GeV ∈ [0 GeV, 2 GeV]"))
        .isEqualTo(tree("param m_chi = 1 GeV in [0 GeV, 2 GeV]"));
    assertThat(tree("ε at 2 GeV { uV[1,1] = 0.1 }"))
        .isEqualTo(tree("epsilon at 2 GeV { uV[1,1] = 0.1 }"));
    assertThat(tree("assert { a ≤ b; a ≥ b }")).isEqualTo(tree("assert { a <= b; a >= b }"));
    assertThat(tree("field φ : real scalar (3̄,1)_−1/3"))
        .isEqualTo(tree("field phi : real scalar (3bar,1)_-1/3"));
  }

  @Test
  void decomposedTextIsComposedFirst() {
    assertThat(tree("let x = e\u0304[1]")).isEqualTo(tree("let x = ē[1]"));
  }

  @Test
  void wordsThatAreNotReservedMayBeNames() {
    assertThat(
            tree(
                "param at = 1\n"
                    + "param mass = 2\n"
                    + "param loops = 3\n"
                    + "let matching = at mass loops to full odd"))
        .contains("let matching = <<<<<at mass> loops> to> full> odd>");
  }
}

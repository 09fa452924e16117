package org.nsi.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.model.build.Texts;

/** Rules about the model as a whole, positive and negative. */
class ModelRulesTest {
  private static final String DARK_LOOP =
      """
      convention quark_basis = down
      symmetry Z2
      param f = 1
      param M = 1 TeV
      param m = 300 GeV
      field chi : majorana fermion (1,1)_0,    Z2 odd, mass m
      field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M
      field S   : complex scalar   (1,1)_1,    Z2 odd, mass M
      field phi : complex scalar   (3,1)_-1/3, Z2 odd, mass M
      lagrangian {
        f (bar(l[2]) R(F)) conj(S)    + h.c.
        f (bar(L(chi)) e[2]) S        + h.c.
        f (bar(R(F)) q[1]) conj(phi)  + h.c.
        f (bar(d[1]) L(chi)) phi      + h.c.
      """;

  @Test
  void theDarkLoopLacksTheHiggsYukawaAndThePortals() {
    var finding = Texts.finding(DARK_LOOP + "}", "W0301");
    assertThat(finding.help())
        .startsWith(
            "Yukawa: bar(F) chi H",
            "scalar: conj(H) H conj(S) S, conj(H) H conj(phi) phi, conj(S) S conj(phi) phi");
  }

  @Test
  void aModelWithAllItsTermsIsNotWarned() {
    var complete =
        DARK_LOOP
            + """
              f (bar(F) chi) H + h.c.
              - f (conj(S) S) (conj(H) H)
              - f (conj(phi) phi) (conj(H) H)
              - f (conj(S) S) (conj(phi) phi)
            }
            """;
    assertThat(Texts.codes(Texts.compile(complete), false)).isEmpty();
  }

  /**
   * Left-handed e^c-like singlet alone; a doublet of Y = 0; a copy of a Standard Model generation.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "field X : left fermion (1,1)_1 | E0314",
        "field X : left fermion (1,1)_0 | ",
        "field X : left fermion (1,2)_0 | E0315",
        "field X[2] : left fermion (1,2)_0 | ",
        "field X : left fermion (1,4)_0 | ",
        "field X : left fermion (3,1)_0 | E0314",
        "field X : left fermion (8,1)_0 | ",
        "field X : left fermion (3,2)_1/6; field Y : left fermion (1,2)_-1/2; field A : right"
            + " fermion (3,1)_2/3; field B : right fermion (3,1)_-1/3; field C : right fermion"
            + " (1,1)_-1 | ",
        "field X : left fermion (3,2)_1/6; field Y : left fermion (1,2)_-1/2; field A : right"
            + " fermion (3,1)_2/3; field B : right fermion (3,1)_-1/3 | E0314",
        "param M = 1 TeV; field X : dirac fermion (3,2)_1/6, mass M | ",
      })
  void anomalies(String fields, String code) {
    var codes = Texts.errors(fields.replace("; ", "\n"));
    assertThat(codes).isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
  }

  @Test
  void allFiveSumsAreGiven() {
    var checked = Texts.compile("field X : left fermion (3,2)_1/6");
    assertThat(checked.diagnostics().stream().filter(d -> d.isError()).map(d -> d.message()))
        .containsExactlyInAnyOrder(
            "gauge anomaly SU(3)^3 of the declared chiral fermions",
            "gauge anomaly SU(3)^2 U(1)_Y of the declared chiral fermions",
            "gauge anomaly SU(2)^2 U(1)_Y of the declared chiral fermions",
            "gauge anomaly U(1)_Y^3 of the declared chiral fermions",
            "gauge anomaly gravity^2 U(1)_Y of the declared chiral fermions",
            "Witten anomaly: the number of left-handed doublets is odd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300 GeV | 1 TeV   | 0.5 | ",
        "300 GeV | 200 GeV | 0.5 | W0302",
        "100 GeV | 1 TeV   | 0.5 | W0304",
        "300 GeV | 1 TeV   | 3.5 | ",
        "300 GeV | 1 TeV   | 3.6 | W0303",
      })
  void warnings(String neutral, String charged, String coupling, String code) {
    var body =
        "symmetry Z2\nparam f = "
            + coupling
            + "\nfield chi : majorana fermion (1,1)_0, Z2 odd, mass "
            + neutral
            + "\nfield S : complex scalar (1,1)_1, Z2 odd, mass "
            + charged
            + "\nlagrangian { f (bar(L(chi)) e[2]) S + h.c.\n - 0.1 (conj(S) S) (conj(H) H) }";
    assertThat(Texts.codes(Texts.compile(body), false))
        .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
  }

  @Test
  void anUnusedParameterIsNamed() {
    assertThat(Texts.finding("param f_LS = 1", "W0201").message())
        .isEqualTo("'f_LS' is declared but never used");
  }

  @Test
  void theQuarkBasisIsAskedForInTermsAndCoefficients() {
    var field = "param M = 1 TeV\nparam g = 0.1\nfield Zp : real vector (1,1)_0, mass M\n";
    assertThat(Texts.errors(field + "lagrangian { g Zp(mu) (bar(q[1]) gamma(mu) q[1]) }"))
        .containsExactly("E0404");
    assertThat(Texts.errors(field + "lagrangian { g Zp(mu) (bar(l[1]) gamma(mu) l[1]) }"))
        .isEmpty();
    assertThat(Texts.errors("smeft at 1 TeV { lq1[1,1,1,1] = 1e-8/GeV^2 }"))
        .containsExactly("E0404");
    assertThat(Texts.errors("smeft at 1 TeV { lu[1,1,1,1] = 1e-8/GeV^2 }")).isEmpty();
  }
}

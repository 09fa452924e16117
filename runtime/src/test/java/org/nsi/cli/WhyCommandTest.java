package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nsi why} on the dark loop: its box, what is zero in it and why, and what is not there. */
class WhyCommandTest {
  private static final String MODEL =
      """
      nsi 1
      model dark "Dark loop"
      convention quark_basis = down
      symmetry Z2
      param f = 0.8 + 0.3 i
      param g = 1
      param m_chi = 300 GeV
      param M = 1 TeV
      field chi : majorana fermion (1,1)_0,    Z2 odd, mass m_chi
      field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M
      field S   : complex scalar   (1,1)_1,    Z2 odd, mass M
      field phi : complex scalar   (3,1)_-1/3, Z2 odd, mass M
      lagrangian {
        LS:   f (bar(l[2]) R(F)) conj(S)    + h.c.
        chiS: g (bar(L(chi)) e[2]) S        + h.c.
        FQ:   g (bar(R(F)) q[1]) conj(phi)  + h.c.
        dchi: g (bar(d[1]) L(chi)) phi      + h.c.
      }
      match { loops 1 at M }
      run   { to 2 GeV }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeModel() throws IOException {
    Files.writeString(
        folder.resolve("dark.nsi"),
        MODEL.replace("param f = 0.8 + 0.3 i", "param f : complex = 0.8 + 0.3 i"));
  }

  private Run nsi(String... args) {
    return Run.of(folder, args);
  }

  @Test
  void theChainFromTheVerticesToTheValue() {
    var run = nsi("why", "eps_P_22_ud", "dark.nsi");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("ledq_2211", "one-loop box", "LS", "line 14", "1/(16 π²)", "J(m_χ, M, M, M)")
        .contains("matching to LEFT", "SnueduRL_2211(2 GeV)", "conversion to ε")
        .contains("J(m₁, m₂, m₃, m₄) = ");
  }

  @Test
  void unknownNamesHaveNeighbours() {
    var run = nsi("why", "eps_P_22_du", "dark.nsi");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean 'eps_P_22_ud'");
    assertThat(nsi("why", "ledg_2211", "dark.nsi").err()).contains("'ledq_2211'");
    assertThat(nsi("why", "ledq_2219", "dark.nsi").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(nsi("why", "pion.R_emu", "dark.nsi").err()).contains("is an observable");
  }

  @Test
  void zerosSayWhy() {
    assertThat(nsi("why", "lu_1111", "dark.nsi", "--set", "f=0").exit()).isZero();
    assertThat(nsi("why", "lequ1_1111", "dark.nsi").out()).contains("lequ1_1111");
    assertThat(nsi("why", "lq1_2111", "dark.nsi").out())
        .contains("listed as lq1_1211, complex conjugated");
    assertThat(nsi("why", "eps_T_12_us", "dark.nsi").out()).contains("eps_T_12_us");
  }

  @Test
  void everyFormatIsWellFormed() throws Exception {
    var svg = nsi("why", "eps_P_22_ud", "--format", "svg", "dark.nsi").out();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    // Four external legs and two fermions and two scalars inside.
    assertThat(document.getElementsByTagName("path").getLength()).isGreaterThanOrEqualTo(8);
    var json = nsi("why", "eps_P_22_ud", "--format", "json", "dark.nsi").out();
    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    var latex = nsi("why", "eps_P_22_ud", "--format", "latex", "dark.nsi").out();
    assertThat(latex.chars().filter(c -> c == '{').count())
        .isEqualTo(latex.chars().filter(c -> c == '}').count());
    assertThat(latex).contains("\\frac", "\\underbrace", "\\end{document}").doesNotContain("[U+");
  }
}

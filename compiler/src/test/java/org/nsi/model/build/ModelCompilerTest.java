package org.nsi.model.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.model.FieldKind;
import org.nsi.model.Model;
import org.nsi.source.Source;
import org.nsi.syntax.Parser;

/** Declarations, blocks, overrides, imports and the builder. */
class ModelCompilerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "param x = 1 GeV + 1 | E0208",
        "param x = 1/0 | E0214",
        "param x = sqrt(0-2) | E0214",
        "param x = i | E0213",
        "param x : complex = i | ",
        "param x = 3 in [0, 1] | E0209",
        "param x = 3 in [2, 1] | E0230",
        "param x = 3 GeV in [2, 4] | E0207",
        "param x[2,3] : hermitian = { [1,1] = 1 } | E0210",
        "param x[3,3] : hermitian = { [2,1] = 1 } | E0211",
        "param x[3,3] : hermitian = { [1,1] = i } | E0226",
        "param x[3,3] : antisymmetric = { [1,1] = 1 } | E0226",
        "param x[3,3] = { [4,1] = 1 } | E0212",
        "param x[3,3] = { [1,1] = 1, [1,1] = 2 } | E0212",
        "param x[3,3] = { [1,1] = 1, [1,2] = 2 GeV } | E0208",
        "param x : hermitean = 1 | E0225",
        "param x | E0217",
        "param x = 1; param x = 2 | E0202",
        "param H = 1 | E0203",
        "let a = b; let b = a | E0216",
        "let a = b | E0201",
        "param y = 1; let a = 2^y | E0227",
        "param y = 4 GeV; let a = y^(1/2) | E0208",
        "field X : complex scalar (4,1)_0, mass 1 TeV | E0204",
        "field X : complex scalar (1,0)_0, mass 1 TeV | E0204",
        "field X : majorana fermion (1,1)_1, mass 1 TeV | E0205",
        "field X : real scalar (1,2)_0, mass 1 TeV | E0205",
        "field X : real vector (8,1)_0, mass 1 TeV | ",
        "field X : complex scalr (1,1)_0, mass 1 TeV | E0205",
        "field X : complex scalar (1,1)_1 | E0206",
        "field X : complex scalar (1,1)_1, mass 500 | E0207",
        "field X : complex scalar (1,1)_1, mass 500 GeV^2 | E0208",
        "field X : complex scalar (1,1)_1, mass -500 GeV | E0215",
        "field X : complex scalar (1,1)_1, Z2 odd, mass 500 GeV | E0224",
        "param M[2] = { [1] = 1 TeV, [2] = 2 TeV }; field X[2] : majorana fermion (1,1)_0, mass M |"
            + " ",
        "param M[2] = { [1] = 1 TeV, [2] = 2 TeV }; field X[3] : majorana fermion (1,1)_0, mass M |"
            + " E0403",
        "smeft at 1 TeV { ledqq[1,1,1,1] = 1/TeV^2 } | E0501",
        "convention quark_basis = up; smeft at 1 TeV { ledq[1,1,1] = 1/TeV^2 } | E0502",
        "smeft at 1 TeV { ll[2,2,1,1] = 1e-8/GeV^2 } | E0503",
        "smeft at 1 TeV { ll[1,1,2,2] = 1e-8/GeV^2 } | ",
        "smeft at 1 TeV { ll[1,1,2,2] = 1e-8 i/GeV^2 } | E0504",
        "smeft at 80 GeV { ll[1,1,2,2] = 1e-8/GeV^2 } | E0505",
        "smeft at 1 TeV { ll[1,1,2,2] = 1e-8/GeV } | E0506",
        "smeft at 1 TeV { ll[1,1,2,2] = 1e-8 } | E0207",
        "smeft at 1 TeV { ll[1,1,2,4] = 1e-8/GeV^2 } | E0509",
        "smeft at 1 TeV { phiD = 1e-9/GeV^2; phiD = 1e-9/GeV^2 } | E0507",
        "smeft at 1 TeV { phiD = 1e-9/GeV^2 }; smeft at 1 TeV { phiD = 1e-9/GeV^2 } | E0507",
        "smeft at 1 TeV { phiD = 1e-9/GeV^2 }; smeft at 2 TeV { phiD = 1e-9/GeV^2 } | ",
        "field X[1] : dirac fermion (1,1)_0, mass 1 TeV; lagrangian { 0.1 (bar(R(X[1])) l[1])"
            + " conj(Ht) + h.c. } | ",
        "field X : dirac fermion (1,1)_0, mass 1 TeV; lagrangian { 0.1 (bar(R(X[2])) l[1])"
            + " conj(Ht) + h.c. } | E0403",
        "left at 2 GeV { VnudLL[1,1,1,1] = 1e-8/GeV^2 } | ",
        "left at 200 GeV { VnudLL[1,1,1,1] = 1e-8/GeV^2 } | E0508",
        "left at 2 GeV { VnuuLL[1,1,3,3] = 1e-8/GeV^2 } | E0509",
        "epsilon at 2 GeV { uV[1,1] = 0.1; P[2,2,u,d] = 1e-4 } | ",
        "epsilon at 2 GeV { uV[1,1] = 0.1 i } | E0504",
        "epsilon at 2 GeV { uV[2,1] = 0.1 i } | E0503",
        "epsilon at 2 GeV { P[2,2,d,u] = 0.1 } | E0509",
        "epsilon at 2 GeV { P[2,2] = 0.1 } | E0502",
        "epsilon at 2 GeV { xV[1,1] = 0.1 } | E0501",
        "epsilon at 2 GeV { uV[1,1] = 0.1/GeV } | E0208",
        "epsilon at 2 GeV { uV[1,1] = 0.1; uL[1,1] = 0.1; uR[1,1] = 0.1 } | E0507",
        "convention quark_bases = down | E0601",
        "convention quark_basis = sideways | E0602",
        "inputs { m_Y = 1 GeV } | E0604",
        "inputs { m_Z = 91 } | E0207",
        "inputs { ckm_s12 = 2 } | E0612",
        "inputs { m_Z = { [1,1] = 1 GeV } } | E0611",
        "inputs at matching { g1 = 0.358; y_e = { [1,1] = 1e-5 + 1e-6 i } } | ",
        "inputs at matching { y_e = 1 } | E0611",
        "inputs { m_W = 0 GeV } | E0612",
        "inputs { G_F = 0/GeV^2 } | E0612",
        "inputs { m_Z = 1e300 GeV } | E0612",
        "smeft at 80 GeV { ll[1,1,2,4] = 1e-8/GeV^2 } | E0505,E0509",
        "left at 200 GeV { VnuuLL[1,1,3,3] = 1e-8/GeV^2 } | E0508,E0509",
        "param a = 1 GeV; assert { a == 1 } | E0207",
        "param a = 1 GeV; assert { a == 1 GeV^2 } | E0208",
        "assert { ledq[1,1,1,1] == 1 } | E0207",
        "assert { ledq[1,1,1,1] == 0 } | ",
        "assert { ledq[1,1,1,1] - 1/GeV^2 == ledq_2222 } | ",
        "assert { ledq == 1/GeV^2 } | E0502",
        "assert { uV[1,1] == 1 } | ",
        "assert { uV[1,1] == 1 GeV } | E0207",
        "let a = √2 √3 √5 √7 √11 √13 √17 √19 √23 √29 √31 | E0214",
        "param a = ((((3^127)^127)^127)^127)^127 | E0214",
        "field S : complex scaler (1,1)_1, mass 1 TeV; lagrangian { 0.1 (bar(e[1]) cc(e[2]))"
            + " conj(S) + h.c. } | E0205",
        "match { loops 2 } | E0608",
        "run { smeft some } | E0609",
        "run { to 200 GeV } | E0609",
        "param M = 1 TeV; scan { M = log(1 TeV, 2 TeV, 3) } | ",
        "param M = 1 TeV; scan { M = log(1, 2, 3) } | E0207",
        "param M = 1 TeV; scan { M = log(2 TeV, 1 TeV, 3) } | E0605",
        "param M = 1 TeV; scan { N = log(1 TeV, 2 TeV, 3) } | E0201",
        "nsi 1 | E0229",
        "symmetry Z3 | E0223",
      })
  void declarationsAndBlocks(String body, String codes) {
    var expected = codes == null ? List.<String>of() : List.of(codes.split(","));
    assertThat(Texts.errors(statements(body))).isEqualTo(expected);
  }

  /** Every let doubles the one before: the value would have 2^60 terms. */
  @Test
  void derivedParametersCannotExplode() {
    var body = new StringBuilder("param a0 = -0.5\n");
    for (int k = 0; k < 60; k++) {
      body.append("let a" + (k + 1) + " = a" + k + " (a" + k + " + 1)\n");
    }
    assertThat(Texts.errors(body.toString())).isEqualTo(List.of("E0008"));
  }

  /** Neither a chain in the wrong order nor a circle of thousands of names exhausts the stack. */
  @Test
  void chainsOfDerivedParametersMayBeLong() {
    var chain = new StringBuilder();
    var circle = new StringBuilder();
    for (int k = 3000; k > 0; k--) {
      chain.append("let a" + k + " = a" + (k - 1) + " + 1\n");
      circle.append("let a" + k + " = a" + (k - 1) + " + 1\n");
    }
    assertThat(Texts.errors(chain + "param a0 = 1\n")).isEmpty();
    assertThat(Texts.errors(circle + "let a0 = a3000\n")).isEqualTo(List.of("E0216"));
  }

  @Test
  void missingTermsOfManyFieldsAreNotAllListed() {
    var body = new StringBuilder("param m = 1 TeV\n");
    for (int k = 0; k < 100; k++) {
      body.append("field S" + k + " : complex scalar (1,2)_1/2, mass m\n");
    }
    body.append("lagrangian { 0.1 (bar(l[1]) e[1]) S0 + h.c. }\n");
    assertThat(Texts.finding(body.toString(), "W0301").message()).startsWith("at least ");
  }

  @Test
  void findingsAboutOverridesShowWhatTheUserWrote() {
    var options = Options.none().withOverrides(List.of("m=200"));
    var finding =
        Texts.whole("nsi 1\nmodel t\nparam m = 1 TeV\n", options).diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().equals("E0207"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.source().text()).isEqualTo("m=200");
    assertThat(finding.source().slice(finding.labels().get(0).span())).isEqualTo("200");
    assertThat(finding.help()).containsExactly("give the unit too:  --set 'm=200 TeV'");
  }

  /** {@code ;} between statements, but not inside braces. */
  private static String statements(String body) {
    return body.contains("{")
            && body.indexOf('{') < body.indexOf(';')
            && body.indexOf('}') > body.indexOf(';')
        ? body
        : body.replace("; ", "\n");
  }

  private static Model model(String body, String... overrides) {
    var checked =
        Texts.whole("nsi 1\nmodel test\n" + body, Options.none().withOverrides(List.of(overrides)));
    assertThat(Texts.codes(checked, true)).isEmpty();
    return checked.value().orElseThrow();
  }

  @Test
  void valuesAreInPowersOfGeV() {
    var model = model("param m = 1.5 TeV\nparam k = 2/TeV^2\nlet r = m^2 k");
    assertThat(model.values().get(new Symbol("m", List.of(), true)).getReal()).isEqualTo(1500);
    assertThat(model.values().get(new Symbol("k", List.of(), true)).getReal()).isEqualTo(2e-6);
    assertThat(new Evaluator(model.values()).evaluate(model.derived().get("r")).getReal())
        .isCloseTo(4.5, org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void aHermitianMatrixHasItsSymbolsOnAndAboveTheDiagonal() {
    var model = model("param h[3,3] : hermitian = { [1,1] = 0.2, [1,2] = 0.1 i }");
    assertThat(model.values())
        .containsOnlyKeys(
            new Symbol("h", List.of(1, 1), true), new Symbol("h", List.of(1, 2), false));
  }

  @Test
  void overridesReplaceValuesWithUnitsAndIndices() {
    var body = "param m = 1 TeV\nparam lam[3,3] : complex = { [1,2] = 0.5 }";
    var model = model(body, "m=200GeV", "lam[1,2]=0.3+0.1i", "lam[3,3] = 1", "m_Z = 91 GeV");
    assertThat(model.values())
        .containsEntry(new Symbol("m", List.of(), true), new Complex(200))
        .containsEntry(new Symbol("lam", List.of(1, 2), false), new Complex(0.3, 0.1))
        .containsEntry(new Symbol("lam", List.of(3, 3), false), new Complex(1));
    assertThat(model.inputs()).containsEntry("m_Z", 91.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m=200 | E0207",
        "m=200 GeV^2 | E0208",
        "n=1 | E0610",
        "m = i GeV | E0213",
        "m[1]=1 GeV | E0212",
        "m= | E0101",
        "m=3 TeV | E0209",
        "dd = 2 | E0610"
      })
  void badOverridesAreDiagnostics(String override, String code) {
    var checked =
        Texts.whole(
            "nsi 1\nmodel test\nparam m = 1 TeV in [0 TeV, 2 TeV]\nlet dd = 2 m",
            Options.none().withOverrides(List.of(override)));
    assertThat(Texts.codes(checked, true)).containsExactly(code);
    assertThat(checked.diagnostics().get(0).source().name()).isEqualTo("--set");
  }

  @Test
  void epsilonVectorsAreSplitAndTheSignConventionIsRespected() {
    var minus = model("epsilon at 2 GeV { uV[1,1] = 0.2; dV[1,1] = 0.3; dL[1,1] = 0.1 }");
    assertThat(
            minus.effective().stream()
                .map(
                    c ->
                        c.coefficient()
                            + " "
                            + new Evaluator(Map.of()).evaluate(c.value()).getReal()))
        .containsExactlyInAnyOrder("uL_11 0.1", "uR_11 0.1", "dL_11 0.1", "dR_11 0.2");
    var plus =
        model("convention nc_sign = +\nepsilon at 2 GeV { uL[1,1] = 0.2; P[2,2,u,s] = 0.3 }");
    assertThat(
            plus.effective().stream()
                .map(
                    c ->
                        c.coefficient()
                            + " "
                            + new Evaluator(Map.of()).evaluate(c.value()).getReal()))
        .containsExactlyInAnyOrder("uL_11 -0.2", "P_2212 0.3");
  }

  @Test
  void theDefaultMatchingScaleIsTheGeometricMean() {
    var model =
        model(
            "symmetry Z2\n"
                + "field A : real scalar (1,1)_0, Z2 odd, mass 1 TeV\n"
                + "field B : real scalar (1,1)_0, Z2 odd, mass 4 TeV");
    var scale = new Evaluator(model.values()).evaluate(model.match().scale().orElseThrow());
    assertThat(scale.getReal()).isEqualTo(2000);
    assertThat(model.match().scaleReason()).isEqualTo("geometric mean of the masses of A, B");
    assertThat(model.inferences()).contains("matching scale: geometric mean of the masses of A, B");
  }

  @Test
  void theBuilderMakesTheModelThatAFileMakes() {
    var built =
        ModelBuilder.named("loop")
            .title("a test")
            .quarkBasis(QuarkBasis.DOWN)
            .parity()
            .parameter("m_chi", 300, "GeV")
            .parameter("M_S", 500, "GeV")
            .parameter("f", 1)
            .parameter("c", new Complex(0.3, -0.1))
            .oddField("chi", FieldKind.MAJORANA_FERMION, "(1,1)_0", "m_chi")
            .oddField("S", FieldKind.COMPLEX_SCALAR, "(1,1)_1", "M_S")
            .termPlusHc(
                Factor.number("f"),
                Factor.bilinear(Factor.bar(Factor.left(Factor.field("chi"))), Factor.field("e", 2)),
                Factor.field("S"))
            .match(1, "M_S")
            .claim("c == 0.3 - 0.1 i")
            .build();
    assertThat(Texts.codes(built, true)).isEmpty();
    var file =
        Texts.whole(
            """
            nsi 1
            model loop "a test"
            convention quark_basis = down
            symmetry Z2
            param m_chi = 300 GeV
            param M_S = 500 GeV
            param f = 1
            param c : complex = 0.3 - 0.1 i
            field chi : majorana fermion (1,1)_0, Z2 odd, mass m_chi
            field S : complex scalar (1,1)_1, Z2 odd, mass M_S
            lagrangian { f (bar(L(chi)) e[2]) S + h.c. }
            match { loops 1 at M_S }
            assert { c == 0.3 - 0.1 i }
            """,
            Options.none());
    var one = built.value().orElseThrow();
    var two = file.value().orElseThrow();
    assertThat(one.values()).isEqualTo(two.values());
    assertThat(one.fields()).isEqualTo(two.fields());
    assertThat(one.match()).isEqualTo(two.match());
    assertThat(one.vertices().get(0).factors()).isEqualTo(two.vertices().get(0).factors());
    assertThat(one.vertices().get(0).tensor()).isEqualTo(two.vertices().get(0).tensor());
  }

  @Test
  void theBuilderReportsWhatAFileWould() {
    var built =
        ModelBuilder.named("x")
            .parameter("f", 1)
            .parameter("M", 1, "TeV")
            .field("S", FieldKind.COMPLEX_SCALAR, "(1,1)_1", "M")
            .termPlusHc("f (bar(l[1]) e[1]) S")
            .build();
    assertThat(Texts.codes(built, true)).containsExactly("E0301", "E0302");
    assertThat(built.diagnostics().get(0).source().name()).isEqualTo("<builder>");
  }

  @Test
  void importsReachTheFolderAndNothingElse(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("fields.nsi"),
        "nsi 1\n"
            + "model parts\n"
            + "param M = 1 TeV\n"
            + "param g = 0.1\n"
            + "field Zp : real vector (1,1)_0, mass M\n");
    Files.writeString(folder.resolve("circle.nsi"), "nsi 1\nmodel c\nimport \"circle.nsi\"\n");
    var body =
        "nsi 1\nmodel test\nimport \"NAME\"\nlagrangian { g Zp(mu) (bar(l[1]) gamma(mu) l[1]) }\n";
    assertThat(imported(folder, body.replace("NAME", "fields.nsi"))).isEmpty();
    assertThat(imported(folder, "nsi 1\nmodel test\nimport \"nowhere.nsi\""))
        .containsExactly("E0218");
    assertThat(imported(folder, "nsi 1\nmodel test\nimport \"../other.nsi\""))
        .containsExactly("E0219");
    assertThat(imported(folder, "nsi 1\nmodel test\nimport \"/etc/hostname\""))
        .containsExactly("E0219");
    assertThat(imported(folder, "nsi 1\nmodel test\nimport \"circle.nsi\""))
        .containsExactly("E0220");
  }

  private static List<String> imported(Path folder, String text) {
    var source = new Source(folder.resolve("main.nsi").toString(), text, Optional.of(folder));
    var checked = ModelCompiler.compile(Parser.parse(source).value().orElseThrow(), Options.none());
    return Texts.codes(checked, true);
  }

  /** The examples of {@code nsi explain} give the code they explain, their cures no error. */
  @Test
  void explanationsExplainWhatTheCompilerReports() throws IOException {
    var folder =
        Path.of(
            "..",
            "grammar",
            "src",
            "main",
            "resources",
            "org",
            "nsi",
            "diagnostic",
            "explanations");
    var options = Options.none().withObservables(java.util.Set.of("pion.R_emu", "coherent.csi"));
    try (var pages = Files.list(folder)) {
      for (var page : pages.sorted().toList()) {
        var code = page.getFileName().toString().replace(".md", "");
        var blocks = Files.readString(page).split("```nsi\n");
        for (int k = 1; k < blocks.length; k++) {
          var text = blocks[k].substring(0, blocks[k].indexOf("```"));
          var codes = Texts.codes(Texts.whole(text, options), blocks[k - 1].contains("## Cure"));
          if (blocks[k - 1].contains("## Cure")) {
            assertThat(codes).as(code + " cure").isEmpty();
          } else {
            assertThat(codes).as(code + " example").contains(code);
          }
        }
      }
    }
  }
}

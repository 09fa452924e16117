package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON report has the keys of schema 1, and numbers that were published. */
class JsonReportTest {
  /** The dark loop of arXiv:2407.06523 with complex couplings, so that phases are tested. */
  private static final String DARK_LOOP =
      """
      nsi 1
      model dark_loop "Z2-odd dark loop"
      cite arXiv:2407.06523
      convention quark_basis = down
      symmetry Z2
      param f_LS = 1
      param f_chiS : complex = 1
      param f_FQ = 1
      param f_dchi = 1
      param m_chi = 100 GeV
      param M_S = 300 GeV
      param M_phi = 1 TeV
      param M_F = 500 GeV
      let f4 = f_LS f_FQ f_dchi
      field chi : majorana fermion (1,1)_0,    Z2 odd, mass m_chi
      field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M_F
      field S   : complex scalar   (1,1)_1,    Z2 odd, mass M_S
      field phi : complex scalar   (3,1)_-1/3, Z2 odd, mass M_phi
      lagrangian {
        f_LS   (bar(l[2]) R(F)) conj(S)    + h.c.
        f_chiS (bar(L(chi)) e[2]) S        + h.c.
        f_FQ   (bar(R(F)) q[1]) conj(phi)  + h.c.
        f_dchi (bar(d[1]) L(chi)) phi      + h.c.
      }
      match   { loops 1 at 1 TeV }
      observe { pion.R_emu }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeModel() throws IOException {
    Files.writeString(folder.resolve("dark.nsi"), DARK_LOOP);
  }

  private JsonNode json(String... args) throws IOException {
    var run = Run.of(folder, args);
    assertThat(run.exit()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void hasTheKeysOfSchemaOne() throws Exception {
    var report = json("compile", "--format", "json", "dark.nsi");
    assertThat(report.fieldNames())
        .toIterable()
        .contains(
            "schema",
            "tool",
            "model",
            "conventions",
            "parameters",
            "matching",
            "running",
            "smeft",
            "left",
            "nsi",
            "observables",
            "diagnostics");
    assertThat(report.at("/schema").asInt()).isEqualTo(1);
    assertThat(report.at("/tool/name").asText()).isEqualTo("nsi");
    assertThat(report.at("/model/file").asText()).endsWith("dark.nsi");
    assertThat(report.at("/model/sha256").asText())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(DARK_LOOP.getBytes(StandardCharsets.UTF_8))));
    assertThat(report.at("/model/cite/0").asText()).isEqualTo("arXiv:2407.06523");
    assertThat(report.at("/conventions/quark_basis").asText()).isEqualTo("down");
    assertThat(report.at("/conventions/nc_sign").asText()).isEqualTo("-");
    assertThat(report.at("/conventions/tensor_factor").asDouble()).isEqualTo(0.25);
    assertThat(report.at("/conventions/input_scheme").asText()).isEqualTo("alpha_mZ_GF");
    assertThat(report.at("/parameters/M_phi/value").asDouble()).isEqualTo(1000);
    assertThat(report.at("/parameters/M_phi/unit").asText()).isEqualTo("GeV");
    assertThat(report.at("/parameters/f_chiS/value/re").asDouble()).isEqualTo(1);
    assertThat(report.at("/matching/loops").asInt()).isEqualTo(1);
    assertThat(report.at("/matching/scale_GeV").asDouble()).isEqualTo(1000);
    assertThat(report.at("/running/to_GeV").asDouble()).isEqualTo(2);
    assertThat(report.at("/smeft/basis").asText()).isEqualTo("Warsaw");
    assertThat(report.at("/left/basis").asText()).isEqualTo("JMS");
    assertThat(report.at("/smeft/not_computed").isArray()).isTrue();
    assertThat(report.at("/matching/couplings/g1/source").asText()).isEqualTo("running");
    assertThat(report.at("/matching/couplings/g1/value").asDouble()).isBetween(0.355, 0.365);
    var observable = report.at("/observables/0");
    assertThat(observable.fieldNames())
        .toIterable()
        .contains(
            "name",
            "value",
            "sm",
            "measured",
            "uncertainty",
            "theory_uncertainty",
            "pull",
            "unit",
            "source");
  }

  /** Masses (χ, F, S, φ) = (100, 500, 300, 1000) GeV, all couplings 1, matched at 1 TeV. */
  @Test
  void matchesTheReferencePointOfTheDarkLoop() throws IOException {
    var report = json("compile", "--format", "json", "dark.nsi");
    var ledq = report.at("/smeft/values/ledq_2211");
    assertThat(ledq.at("/re").asDouble()).isCloseTo(4.30044286400560161323e-9, within(4.3e-21));
    assertThat(ledq.at("/im").asDouble()).isZero();
    assertThat(ledq.at("/loops").asInt()).isEqualTo(1);
    assertThat(ledq.at("/expr").asText())
        .isEqualTo("f_LS f_chiS f_FQ f_dchi J(m_chi, M_S, M_phi, M_F)/(32 pi^2)");
    assertThat(ledq.at("/parts/box/re").asDouble()).isEqualTo(ledq.at("/re").asDouble());
    // 2.6730e-4 by QCD at three loops alone; weak and electromagnetic loops, and one loop above m_Z
    assertThat(report.at("/nsi/values/eps_P_22_ud/re").asDouble())
        .isCloseTo(2.6730e-4, within(0.02 * 2.6730e-4));
    assertThat(report.at("/smeft_low/scale_GeV").asDouble()).isEqualTo(91.1876);
    assertThat(report.at("/smeft_low/values/ledq_2211/re").asDouble() / ledq.at("/re").asDouble())
        .isCloseTo(1.1754, within(1e-3));
    var origin = report.at("/nsi/origins/eps_P_22_ud");
    assertThat(origin.at("/shares/ledq_2211").asDouble()).isGreaterThan(0.99);
    assertThat(origin.at("/factor/re").asDouble()).isBetween(2.0, 2.06);
  }

  @Test
  void aPhaseOfACouplingReachesEverything() throws IOException {
    var report = json("compile", "--format", "json", "--set", "f_chiS=0.6 - 0.8 i", "dark.nsi");
    var ledq = report.at("/smeft/values/ledq_2211");
    assertThat(ledq.at("/re").asDouble()).isCloseTo(0.6 * 4.3004428640056e-9, within(1e-20));
    assertThat(ledq.at("/im").asDouble()).isCloseTo(-0.8 * 4.3004428640056e-9, within(1e-20));
    // epsilon_P is linear in the complex conjugate of C_ledq
    var real = json("compile", "--format", "json", "dark.nsi");
    assertThat(report.at("/nsi/values/eps_P_22_ud/im").asDouble())
        .isCloseTo(0.8 * real.at("/nsi/values/eps_P_22_ud/re").asDouble(), within(1e-8));
  }

  @Test
  void withoutRunningTheLowScaleIsTheMatchingScale() throws IOException {
    var report = json("compile", "--format", "json", "--running", "none", "dark.nsi");
    assertThat(report.at("/left/scale_GeV").asDouble()).isEqualTo(1000);
    assertThat(report.at("/nsi/scale_GeV").asDouble()).isEqualTo(1000);
    double v2 = 1 / (Math.sqrt(2) * 1.1663787e-5);
    assertThat(report.at("/nsi/values/eps_P_22_ud/re").asDouble())
        .isCloseTo(v2 / 2 * 4.3004428640056e-9, within(1e-12));
  }

  /** arXiv:1709.04486: the photon dipole comes from eB and eW; it is not matched, and not zero. */
  @Test
  void lowEnergyOperatorsThatAreNotMatchedAreListed() throws IOException {
    Files.writeString(
        folder.resolve("dipole.nsi"),
        """
        nsi 1
        model dipole
        convention quark_basis = down
        smeft at 1 TeV { ephi[1,2] = 1e-9 / GeV^2; eB[1,2] = 1e-9 / GeV^2 }
        """);
    var report = json("compile", "--format", "json", "dipole.nsi");
    var gaps = report.at("/left/not_computed");
    assertThat(gaps).hasSize(3);
    assertThat(gaps.at("/0/operator").asText()).isEqualTo("SeeRR");
    assertThat(report.at("/left/values").has("egamma_12")).isTrue();
    Files.writeString(
        folder.resolve("vector.nsi"),
        """
        nsi 1
        model vector
        convention quark_basis = down
        smeft at 1 TeV { lq1[1,1,1,1] = 1e-9 / GeV^2 }
        """);
    assertThat(json("compile", "--format", "json", "vector.nsi").at("/left/not_computed"))
        .isEmpty();
  }

  /**
   * eB = g1 y_e[2,2] |f|² (K_S/4) s, s = −1 for a charged scalar: at equal masses K_S = 1/(12 M²).
   */
  @Test
  void couplingsAtMatchingAreThoseOfTheFile() throws IOException {
    Files.writeString(
        folder.resolve("dipole.nsi"),
        """
        nsi 1
        model dipole
        symmetry Z2
        param g1 = 0.7
        param m = 1 TeV
        field N : majorana fermion (1,1)_0, Z2 odd, mass m
        field S : complex scalar   (1,1)_1, Z2 odd, mass m
        lagrangian { g1 (bar(L(N)) e[2]) S + h.c. }
        match { loops 1 at m }
        inputs at matching { g1 = 0.4; y_e = { [2,2] = 0.01, [1,2] = 0.02 i } }
        """);
    var report = json("compile", "--format", "json", "dipole.nsi");
    double loop = 0.49 / (16 * Math.PI * Math.PI) / 48e6;
    var values = report.at("/smeft/values");
    assertThat(values.at("/eB_22/parts/dipole/re").asDouble())
        .isCloseTo(-0.4 * 0.01 * loop, within(1e-20));
    assertThat(values.at("/eB_12/im").asDouble()).isCloseTo(-0.4 * 0.02 * loop, within(1e-20));
    assertThat(values.has("eB_32")).isFalse();
    assertThat(values.at("/eB_22/expr").asText()).contains("g1^2", "g1_SM");
    assertThat(report.at("/matching/couplings/g1/source").asText()).isEqualTo("file");
    assertThat(report.at("/matching/couplings").has("g2")).as("occurs nowhere").isFalse();
  }

  @Test
  void severalFilesAreAnArrayInTheirOrderAndABadOneKeepsItsPlace() throws IOException {
    Files.writeString(folder.resolve("bad.nsi"), "nsi 1\nmodel bad\nlet a = 2 nobody\n");
    var run = Run.of(folder, "compile", "--format", "json", "bad.nsi", "dark.nsi");
    assertThat(run.exit()).isEqualTo(1);
    var reports = new ObjectMapper().readTree(run.out());
    assertThat(reports.isArray()).isTrue();
    assertThat(reports.at("/0/model/file").asText()).endsWith("bad.nsi");
    assertThat(reports.at("/0/diagnostics/0/severity").asText()).isEqualTo("error");
    assertThat(reports.at("/0/diagnostics/0/labels/0/line").asInt()).isEqualTo(3);
    assertThat(reports.at("/1/model/name").asText()).isEqualTo("dark_loop");
  }

  @Test
  void wcxfHoldsWhatWilsonReads() throws IOException {
    var smeft = json("compile", "--format", "wcxf", "dark.nsi");
    assertThat(smeft.at("/eft").asText()).isEqualTo("SMEFT");
    assertThat(smeft.at("/basis").asText()).isEqualTo("Warsaw");
    assertThat(smeft.at("/scale").asDouble()).isEqualTo(1000);
    assertThat(smeft.at("/values/ledq_2211").asDouble()).isCloseTo(4.30044e-9, within(1e-13));
    var left = json("compile", "--format", "wcxf", "--eft", "LEFT", "dark.nsi");
    assertThat(left.at("/eft").asText()).isEqualTo("WET-4");
    assertThat(left.at("/basis").asText()).isEqualTo("JMS");
    assertThat(left.at("/scale").asDouble()).isEqualTo(2);
    assertThat(left.at("/values/SnueduRL_2212/Re").isNumber()).isTrue();
    assertThat(left.at("/values/SnueduRL_2212/Im").isNumber()).isTrue();
  }

  @Test
  void observeFillsAllObservablesWhenTheFileNamesNone() throws IOException {
    Files.writeString(folder.resolve("none.nsi"), DARK_LOOP.replace("observe { pion.R_emu }", ""));
    assertThat(json("compile", "--format", "json", "none.nsi").at("/observables")).isEmpty();
    assertThat(json("observe", "--format", "json", "none.nsi").at("/observables"))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void twoRunsPrintTheSame() {
    var first = Run.of(folder, "compile", "--format", "json", "dark.nsi");
    var second = Run.of(folder, "compile", "--format", "json", "dark.nsi");
    assertThat(first.out()).isEqualTo(second.out());
  }
}

package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nsi run} and {@code import wcxf}: coefficient files in and out. */
class RunCommandTest {
  private static final String POINT =
      """
      {"eft": "SMEFT", "basis": "Warsaw", "scale": 1000,
       "values": {"ledq_2211": "1e-9", "lq1_2223": {"Re": 1e-9, "Im": 2e-10}}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("point.json"), POINT);
  }

  private Run nsi(String... args) {
    var run = Run.of(folder, args);
    assertThat(run.err()).doesNotContain("Exception");
    return run;
  }

  private static double re(String json, String name) throws IOException {
    var value = new ObjectMapper().readTree(json).path("values").path(name);
    return value.isObject() ? value.path("Re").asDouble() : value.asDouble(Double.NaN);
  }

  @Test
  void sameAsAModelWithTheSameCoefficients() throws IOException {
    Files.writeString(
        folder.resolve("point.nsi"),
        """
        nsi 1
        model point
        import wcxf "point.json"
        """);
    var alone = nsi("run", "--to", "2GeV", "point.json");
    var model = nsi("compile", "--format", "wcxf", "--eft", "LEFT", "point.nsi");
    assertThat(alone.exit()).as(alone.err()).isZero();
    assertThat(model.exit()).as(model.err()).isZero();
    var tree = new ObjectMapper().readTree(alone.out());
    assertThat(tree.path("eft").asText()).isEqualTo("WET-4");
    assertThat(tree.path("values").size()).isPositive();
    var there = new ObjectMapper().readTree(model.out()).path("values");
    tree.path("values")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(there.path(name)).isEqualTo(tree.path("values").path(name)));
  }

  /** C_S(2 GeV)/C_S(1 TeV) of QCD alone at one loop is 1.774, gauge and Yukawa add some percent. */
  @Test
  void scalarCurrentsGrow() throws IOException {
    var there = nsi("run", "--to", "2GeV", "--running", "leadinglog", "point.json");
    assertThat(re(there.out(), "SedRL_2211") / 1e-9).isEqualTo(1.774, within(0.2));
    var nothing = nsi("run", "--to", "2GeV", "--running", "none", "point.json");
    assertThat(re(nothing.out(), "SedRL_2211")).isEqualTo(1e-9, within(1e-20));
  }

  @Test
  void twoStepsAreOne() throws IOException {
    var once = nsi("run", "--to", "3GeV", "point.json");
    nsi("run", "--to", "91.1876GeV", "-o", "weak.yaml", "point.json");
    nsi("run", "--to", "30GeV", "-o", "middle.yml", "weak.yaml");
    var twice = nsi("run", "--to", "3GeV", "--format", "json", "middle.yml");
    double wanted = re(once.out(), "SedRL_2211");
    assertThat(re(twice.out(), "SedRL_2211")).isEqualTo(wanted, within(1e-6 * wanted));
  }

  @Test
  void flavioThereAndBack() throws IOException {
    var jms = nsi("run", "--to", "5GeV", "point.json");
    nsi("run", "--to", "5GeV", "--basis", "flavio", "-o", "low.yaml", "point.json");
    assertThat(Files.readString(folder.resolve("low.yaml")))
        .contains("basis: flavio", "C9_bsmumu: {Re: ");
    var back = nsi("run", "--to", "5GeV", "--basis", "JMS", "--format", "json", "low.yaml");
    for (var name : new String[] {"SedRL_2211", "SnueduRL_2212", "VedLL_2223"}) {
      double wanted = re(jms.out(), name);
      assertThat(re(back.out(), name)).as(name).isEqualTo(wanted, within(1e-9 * Math.abs(wanted)));
    }
  }

  @Test
  void standardInputAndOutput() {
    var run = Run.withInput(folder, POINT, "run", "--to", "1 TeV", "--basis", "warsaw up", "-");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"basis\": \"Warsaw up\"", "\"ledq_2212\"");
  }

  @Test
  void inputsCanBeSet() throws IOException {
    var other = nsi("run", "--to", "2GeV", "--set", "alpha_s=0.13", "point.json");
    var usual = nsi("run", "--to", "2GeV", "point.json");
    assertThat(re(other.out(), "SedRL_2211")).isGreaterThan(1.05 * re(usual.out(), "SedRL_2211"));
    var wrong = nsi("run", "--to", "2GeV", "--set", "m_bb=4", "point.json");
    assertThat(wrong.exit()).isEqualTo(ExitCode.MODEL);
    assertThat(wrong.err()).contains("E0610");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "point.json | 2 | --to is missing",
        "--to 2 point.json | 2 | is not an energy with its unit",
        "--to 2kg point.json | 2 | is not an energy with its unit",
        "--to 0GeV point.json | 2 | positive",
        "--to 2GeV none.json | 2 | does not exist",
        "--to 2GeV --from 2TeV point.json | 1 | the coefficients are at 1000 GeV, not 2000",
        "--to 0.5GeV point.json | 1 | E0609",
        "--to 2GeV --basis Warsaw point.json | 1 | E0511",
        "--to 2GeV --basis flavi point.json | 2 | did you mean 'flavio'?",
        "--to 2GeV point.json point.json | 2 | give one FILE"
      })
  void mistakesGetAnAnswer(String words, int exit, String said) {
    var run = nsi(("run " + words).split(" "));
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void lowEnergyCoefficientsCannotGoUp() throws IOException {
    Files.writeString(
        folder.resolve("low.yaml"),
        "eft: WET\nbasis: JMS\nscale: 5\nvalues: {VnudLL_1111: 1e-8}\n");
    assertThat(nsi("run", "--to", "1TeV", "low.yaml").err()).contains("cannot be run up");
    assertThat(nsi("run", "--to", "2GeV", "low.yaml").out()).contains("VnudLL_1111: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../point.json | E0219",
        "none.json | E0218",
        "broken.json | E0231",
        "twice.json | E0507"
      })
  void importsThatCannotBe(String file, String code) throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{");
    Files.writeString(folder.resolve("twice.json"), POINT);
    Files.writeString(
        folder.resolve("model.nsi"),
        "nsi 1\nmodel m\nimport wcxf \"point.json\"\nimport wcxf \"" + file + "\"\n");
    var run = nsi("check", "model.nsi");
    assertThat(run.exit()).isEqualTo(ExitCode.MODEL);
    assertThat(run.err()).contains(code);
  }

  @Test
  void theOtherQuarkBasisIsTurned() throws IOException {
    Files.writeString(
        folder.resolve("up.nsi"),
        "nsi 1\nmodel up\nconvention quark_basis = up\nimport wcxf \"point.json\"\n");
    Files.writeString(folder.resolve("down.nsi"), "nsi 1\nmodel d\nimport wcxf \"point.json\"\n");
    var up = nsi("compile", "--format", "wcxf", "--eft", "LEFT", "up.nsi");
    var down = nsi("compile", "--format", "wcxf", "--eft", "LEFT", "down.nsi");
    for (var name : new String[] {"SedRL_2211", "SnueduRL_2212", "VnuuLL_2222"}) {
      double wanted = re(down.out(), name);
      assertThat(re(up.out(), name)).as(name).isEqualTo(wanted, within(1e-4 * Math.abs(wanted)));
    }
    assertThat(nsi("compile", "--format", "wcxf", "up.nsi").out()).contains("Warsaw up");
  }

  @Test
  void compileWritesYamlAndFlavio() {
    nsi("compile", "--basis", "flavio", "-o", "low.wcxf.yaml", "point.nsi");
    var wrong = nsi("compile", "--basis", "flavio", "point.nsi");
    assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("--format wcxf");
    var clash = nsi("compile", "--format", "wcxf", "--eft", "LEFT", "--basis", "Warsaw", "x.nsi");
    assertThat(clash.err()).contains("--basis Warsaw is not one of LEFT");
  }
}

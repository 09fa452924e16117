package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell sees: exit codes, which stream, and that every mistake gets an answer. */
class CliTest {
  private static final String GOOD =
      """
      nsi 1
      model point "One coefficient"
      convention quark_basis = down
      param Lambda = 12.3 TeV
      smeft at 1 TeV { ledq[2,2,1,1] = 1 / Lambda^2 }
      observe { pion.R_emu }
      assert { ledq[2,2,1,1] == 1/Lambda^2 within 1e-12 }
      """;

  private static final String BAD =
      """
      nsi 1
      model broken
      convention quark_basis = down
      smeft at 1 TeV { ledg[2,2,1,1] = 1e-9 / GeV^2; ledq[2,2,1] = 1e-9 / GeV^2 }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeModels() throws IOException {
    Files.writeString(folder.resolve("good.nsi"), GOOD);
    Files.writeString(folder.resolve("bad.nsi"), BAD);
  }

  private Run nsi(String... args) {
    return Run.of(folder, args);
  }

  @Test
  void withoutArgumentsTheCommandsAreListed() {
    var run = nsi();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(Commands.names()).contains("nsi compile models/dark-loop.nsi");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "compile", "observe", "test", "fmt", "explain", "list"})
  void theHelpOfEveryCommandHasTwoExamples(String command) {
    var run = nsi(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    String examples = run.out().substring(run.out().indexOf("Examples:"));
    assertThat(examples.lines().filter(line -> line.startsWith("  nsi " + command)).count())
        .isGreaterThanOrEqualTo(2);
    assertThat(run.out().lines().mapToInt(String::length).max().orElseThrow())
        .isLessThanOrEqualTo(100);
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(nsi("--version").out()).startsWith("nsi ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compil good.nsi",
        "bacth good.nsi",
        "run good.nsi",
        "good.nsi",
        "--format json",
        "compile",
        "compile --formt json good.nsi",
        "compile --format pdf good.nsi",
        "compile --running half good.nsi",
        "compile --set Lambda good.nsi",
        "compile --set Lambda= good.nsi",
        "compile --eft LEFT good.nsi",
        "compile --format wcxf good.nsi good.nsi",
        "compile -o no/such/folder/out.txt good.nsi",
        "compile -o . good.nsi",
        "compile absent.nsi",
        "check .",
        "fmt --check --stdout good.nsi",
        "list modells",
        "list",
        "list models surplus",
        "explain E9999"
      })
  void wrongUsageIsExitTwoAndSaysWhy(String line) {
    var run = nsi(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void aMistypedWordIsGuessed() {
    assertThat(nsi("compil", "good.nsi").err()).contains("did you mean 'compile'?");
    assertThat(nsi("compile", "--formt", "json", "good.nsi").err())
        .contains("did you mean '--format'?");
    assertThat(nsi("compile", "--format", "jsn", "good.nsi").err()).contains("'json'?");
    assertThat(nsi("good.nsi").err()).contains("nsi compile good.nsi");
  }

  @Test
  void resultsGoToOneStreamAndFindingsToTheOther() {
    var good = nsi("compile", "good.nsi");
    assertThat(good.exit()).isZero();
    assertThat(good.out()).contains("ledq_2211", "6.6098e-9", "pion.R_emu");
    var bad = nsi("compile", "bad.nsi");
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err()).contains("error[E0501]", "error[E0502]", "bad.nsi:4:");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    var run = nsi("compile", "bad.nsi", "good.nsi", "absent.nsi");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("ledq_2211");
    assertThat(run.err()).contains("E0501", "E0001");
  }

  @Test
  void aDashIsStandardInput() {
    var run = Run.withInput(folder, GOOD, "compile", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("<stdin>", "ledq_2211");
  }

  @Test
  void anOutputFileAppearsWholeAndItsEndingChoosesTheFormat() throws IOException {
    var run = nsi("compile", "-o", "out.json", "good.nsi");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out.json")).content().startsWith("{").endsWith("}\n");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("good.nsi", "bad.nsi", "out.json");
    }
  }

  @Test
  void anOutputFileIsNotTouchedWhenThereIsNoResult() throws IOException {
    Files.writeString(folder.resolve("out.txt"), "precious");
    assertThat(nsi("compile", "-o", "out.txt", "bad.nsi").exit()).isEqualTo(1);
    assertThat(folder.resolve("out.txt")).content().isEqualTo("precious");
  }

  @Test
  void assertionsDecideTheExitCode() throws IOException {
    var good = nsi("test", "good.nsi");
    assertThat(good.exit()).isZero();
    assertThat(good.out()).contains("pass", "1 assertion in 1 file: 1 passed, 0 failed");
    Files.writeString(folder.resolve("false.nsi"), GOOD.replace("== 1/", "== 2/"));
    var wrong = nsi("test", "false.nsi", "good.nsi");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.out()).contains("FAIL", "line 7", "1 passed, 1 failed");
    assertThat(nsi("test", "bad.nsi").exit()).isEqualTo(1);
  }

  @Test
  void formattingIsDoneInPlaceOrOnlyLookedAt() throws IOException {
    Path untidy = folder.resolve("untidy.nsi");
    Files.writeString(untidy, "nsi 1\nmodel   m\nparam   a=1\n");
    assertThat(nsi("fmt", "--check", "untidy.nsi").exit()).isEqualTo(1);
    assertThat(nsi("fmt", "--stdout", "untidy.nsi").out()).contains("param a = 1");
    assertThat(nsi("fmt", "untidy.nsi").exit()).isZero();
    assertThat(untidy).content().contains("param a = 1");
    assertThat(nsi("fmt", "--check", "untidy.nsi").exit()).isZero();
  }

  @Test
  void everyCodeCanBeExplained() {
    assertThat(nsi("explain", "e0301").out()).startsWith("E0301: ");
    assertThat(nsi("explain").out()).contains("E0301", "E0404", "W0301");
  }

  @ParameterizedTest
  @ValueSource(strings = {"operators", "observables", "inputs"})
  void cataloguesAreTablesAndJson(String topic) {
    assertThat(nsi("list", topic).out().lines().count()).isGreaterThan(5);
    assertThat(nsi("list", topic, "--format", "json").out()).startsWith("[\n  {");
  }

  @Test
  void aReaderThatLeavesEarlyIsNoReasonToComplain() {
    var err = new ByteArrayOutputStream();
    var broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    int exit =
        Cli.run(
            new String[] {"compile", "good.nsi"},
            Console.plain(InputStream.nullInputStream(), broken, err, folder));
    assertThat(exit).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsReported() {
    var err = new ByteArrayOutputStream();
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    int exit =
        Cli.run(
            new String[] {"list", "operators"},
            Console.plain(InputStream.nullInputStream(), full, err, folder));
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  @Test
  void aFaultOfTheProgramIsExitSeventyWithoutATrace() {
    var faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("made to fail");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return read();
          }
        };
    var err = new ByteArrayOutputStream();
    var console = Console.plain(faulty, OutputStream.nullOutputStream(), err, folder);
    assertThat(Cli.run(new String[] {"check", "-"}, console)).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("made to fail", "report")
        .doesNotContain("\tat ");
    assertThat(Cli.run(new String[] {"check", "-", "--debug"}, console)).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
  }

  /** Neither a power of a sum nor thousands of terms keep the matching busy for ever. */
  @Test
  void modelsThatCannotBeMultipliedOutAreRefused() throws IOException {
    var head = "nsi 1\nmodel large\nparam x = 0.1\nparam y = 0.2\nparam z = 0.3\nparam v = 0.4\n";
    Files.writeString(
        folder.resolve("power.nsi"),
        head
            + "let a = (x + y + z + v)^30\nfield S : complex scalar (1,1)_1, mass 1 TeV\n"
            + "lagrangian { a (bar(cc(l[1])) eps l[2]) S + h.c. }\n");
    var terms =
        new StringBuilder("nsi 1\nmodel large\nfield Zp : real vector (1,1)_0, mass 1 TeV\n");
    for (int k = 0; k < 300; k++) {
      terms.append("param g" + k + " = 0.1\n");
    }
    terms.append("lagrangian {\n");
    for (int k = 0; k < 300; k++) {
      terms.append("g" + k + " Zp(mu) (bar(e[1]) gamma(mu) e[1])\n");
    }
    Files.writeString(folder.resolve("terms.nsi"), terms + "}\n");
    for (var file : List.of("power.nsi", "terms.nsi")) {
      var run = Run.of(folder, "compile", file);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("error[E0613]");
    }
  }
}

package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.cli.Version;

/**
 * Reports as they were when somebody looked at them. After a wanted change: {@code mvn -pl models
 * -am test -Daccept}, and look at the difference before committing it.
 */
class GoldenReportTest {
  private static final Path GOLDEN = Library.FOLDER.resolve("src/test/golden");

  /** Another processor may round the last bit otherwise. */
  private static final double ROUNDING = 1e-9;

  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:e-?\\d+)?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dark-loop.txt: compile dark-loop.nsi",
        "s1-leptoquark.txt: compile s1-leptoquark.nsi",
        "zprime.txt: compile zprime.nsi",
        "ledq.txt: observe ledq.nsi",
        "ledq.json: compile --format json ledq.nsi",
        "dark-loop.json: compile --format json --running none dark-loop.nsi",
        "ledq.tex: compile --format latex ledq.nsi",
        "s1-leptoquark.wcxf.json: compile --format wcxf s1-leptoquark.nsi",
        "s1-leptoquark.left.wcxf.json: compile --format wcxf --eft LEFT s1-leptoquark.nsi",
        "s1-leptoquark.flavio.wcxf.yaml: compile --format wcxf-yaml --basis flavio"
            + " s1-leptoquark.nsi",
        "ledq.html: compile --format html ledq.nsi"
      })
  void isTheSame(String line) throws IOException {
    String[] parts = line.split(": ");
    var run = Library.nsi(Library.FOLDER, parts[1].split(" "));
    assertThat(run.exit()).as(run.err()).isZero();
    // The version changes with every release, the reports do not.
    String printedText = run.out().replace(Version.get(), "VERSION");
    Path golden = GOLDEN.resolve(parts[0]);
    if (System.getProperty("accept") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, printedText);
    }
    String expected = Files.readString(golden);
    assertThat(NUMBER.matcher(printedText).replaceAll("#"))
        .isEqualTo(NUMBER.matcher(expected).replaceAll("#"));
    var wanted = numbers(expected);
    var printed = numbers(printedText);
    for (int k = 0; k < wanted.size(); k++) {
      double size = Math.abs(Double.parseDouble(wanted.get(k)));
      double distance =
          Math.abs(Double.parseDouble(printed.get(k)) - Double.parseDouble(wanted.get(k)));
      assertThat(distance)
          .as("number %d: %s instead of %s", k, printed.get(k), wanted.get(k))
          .isLessThanOrEqualTo(ROUNDING * size + Double.MIN_NORMAL);
    }
  }

  private static List<String> numbers(String text) {
    return new ArrayList<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
  }
}

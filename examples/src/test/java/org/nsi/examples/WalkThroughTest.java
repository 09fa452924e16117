package org.nsi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.cli.Cli;
import org.nsi.cli.Console;

class WalkThroughTest {
  @ParameterizedTest
  @ValueSource(strings = {"01-pion-decay", "02-leptoquarks"})
  void theCommandsOfThePagePrintWhatThePageShows(String folder) throws IOException {
    var steps = WalkThrough.read(Path.of(folder, "README.md"));
    assertThat(steps).isNotEmpty();
    for (var step : steps) {
      var out = new ByteArrayOutputStream();
      var err = new ByteArrayOutputStream();
      var console = Console.plain(new ByteArrayInputStream(new byte[0]), out, err, Path.of(folder));
      int exit = Cli.run(step.arguments(), console);
      var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
      assertThat(exit).as(step.command() + "\n" + err.toString(StandardCharsets.UTF_8)).isZero();
      assertThat(WalkThrough.firstMissing(step.expected(), lines))
          .as("nsi %s prints%n%s", step.command(), String.join("\n", lines))
          .isEmpty();
    }
  }

  @Test
  void theProgramPrintsTheTableOfThePage() throws IOException {
    var out = new ByteArrayOutputStream();
    DarkLoopReach.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    var page = Files.readString(Path.of("03-java", "README.md"));
    assertThat(page).contains(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anElisionStandsForAnyNumberOfLines() {
    assertThat(WalkThrough.firstMissing(List.of("…", "b", "…"), List.of("a", "b", "c"))).isEmpty();
    assertThat(WalkThrough.firstMissing(List.of("a", "c"), List.of("a", "b", "c"))).isEqualTo("c");
    assertThat(WalkThrough.firstMissing(List.of("a"), List.of("a", "b"))).contains("more follows");
  }
}

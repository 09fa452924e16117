package org.nsi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsi.cli.Cli;
import org.nsi.cli.Console;

/** The figure of 04-exclusion, by the commands of its script on a smaller grid. */
class ExclusionFigureTest {
  private static final Path HERE = Path.of("04-exclusion");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  private void nsi(List<String> words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console = Console.plain(new ByteArrayInputStream(new byte[0]), out, err, folder);
    int exit = Cli.run(words.toArray(String[]::new), console);
    assertThat(exit).as(words + "\n" + err.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** The commands of the script, without {@code nsi}. */
  private static List<List<String>> commands() throws IOException {
    var script = Files.readString(HERE.resolve("figure.sh")).replace("\\\n", " ");
    var commands = new ArrayList<List<String>>();
    for (var line : script.split("\n")) {
      if (line.strip().startsWith("nsi ")) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line.strip().substring(4));
        while (matcher.find()) {
          words.add(
              matcher.group(1) != null
                  ? matcher.group(1)
                  : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        commands.add(words);
      }
    }
    return commands;
  }

  @Test
  void theScriptDrawsTheFigure() throws IOException {
    Files.copy(HERE.resolve("dark-loop-plane.nsi"), folder.resolve("dark-loop-plane.nsi"));
    var commands = commands();
    assertThat(commands).extracting(words -> words.get(0)).containsExactly("batch", "plot");
    var batch = new ArrayList<>(commands.get(0));
    // the grid and the running only make it long
    batch.addAll(List.of("--scan", "M=log(500 GeV,5 TeV,5)", "--scan", "f_NP=log(0.5,3.5,5)"));
    batch.addAll(List.of("--running", "none", "--quiet"));
    nsi(batch);
    for (var format : new String[] {"svg", "pdf"}) {
      nsi(commands.get(1).stream().map(word -> word.replace("$format", format)).toList());
      assertThat(Files.size(folder.resolve("exclusion." + format))).isGreaterThan(5_000);
    }
    assertThat(Files.readString(folder.resolve("exclusion.svg"))).contains("<svg", "</svg>");
  }

  /** 6.61e-9 GeV^-2 of the script is 1/(12.3 TeV)^2. */
  @Test
  void theBoundIsThatOfTheTitle() throws IOException {
    var level =
        commands().get(1).stream().filter(word -> word.contains("ledq_2211.re")).findFirst();
    double bound = Double.parseDouble(level.orElseThrow().replaceAll(".*> ", ""));
    assertThat(bound * 12_300 * 12_300).isEqualTo(1, within(1e-4));
  }
}

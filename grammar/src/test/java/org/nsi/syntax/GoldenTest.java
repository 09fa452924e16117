package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nsi.diagnostic.DiagnosticRenderer;
import org.nsi.source.Source;

/**
 * Every {@code golden/*.nsi} against the tree and the diagnostics in the {@code .txt} beside it.
 * Run with {@code -Daccept} to write these files anew, and read the difference.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".nsi")).sorted().toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> treeAndDiagnosticsAreAsAccepted() throws IOException {
    return files().stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    var parsed = Parser.parse(Source.of(name, Files.readString(file)));
    String actual =
        TreeDump.of(parsed.value().orElseThrow())
            + (parsed.diagnostics().isEmpty() ? "" : "\n")
            + DiagnosticRenderer.plain().render(parsed.diagnostics());
    Path expected = FOLDER.resolve(name.replace(".nsi", ".txt"));
    if (System.getProperty("accept") != null) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}

package org.nsi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files, and none that puts work off. */
class SourceTextTest {
  private static final int LONGEST = 450;

  /** Written apart so that this file passes its own test. */
  private static final Pattern PUT_OFF =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|HA" + "CK|XX" + "X)\\b|Unsupported" + "Operation");

  private static List<Path> sources;

  @BeforeAll
  static void findSources() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    try (Stream<Path> files =
        Stream.of("grammar", "compiler", "runtime", "models", "examples")
            .flatMap(module -> walk(root.resolve(module).resolve("src")))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(sources).as("sources below " + root).isNotEmpty();
  }

  private static Stream<Path> walk(Path directory) {
    try {
      return Files.isDirectory(directory) ? Files.walk(directory) : Stream.empty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyFileIsAboutOneThing() {
    var tooLong = sources.stream().filter(file -> lines(file).size() > LONGEST).toList();
    assertThat(tooLong).as("files of more than " + LONGEST + " lines").isEmpty();
  }

  @Test
  void nothingIsPutOff() {
    var found =
        sources.stream()
            .filter(file -> lines(file).stream().anyMatch(line -> PUT_OFF.matcher(line).find()))
            .toList();
    assertThat(found).isEmpty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

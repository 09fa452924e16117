package org.nsi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files, and none that puts work off. */
class SourceTextTest {
  private static final int LONGEST = 450;

  /** Written apart so that this file passes its own test. */
  private static final Pattern PUT_OFF =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|HA" + "CK|XX" + "X)\\b|Unsupported" + "Operation");

  private static final List<Path> SOURCES =
      Stream.of("grammar", "compiler", "runtime", "models", "examples")
          .flatMap(module -> javaFiles(Path.of("..", module, "src").toAbsolutePath().normalize()))
          .toList();

  private static Stream<Path> javaFiles(Path directory) {
    if (!Files.isDirectory(directory)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSourcesAreFound() {
    assertThat(SOURCES).hasSizeGreaterThan(20);
  }

  @Test
  void everyFileIsAboutOneThing() {
    var tooLong = SOURCES.stream().filter(file -> lines(file).size() > LONGEST).toList();
    assertThat(tooLong).as("files of more than " + LONGEST + " lines").isEmpty();
  }

  @Test
  void nothingIsPutOff() {
    var found =
        SOURCES.stream()
            .filter(file -> lines(file).stream().anyMatch(line -> PUT_OFF.matcher(line).find()))
            .toList();
    assertThat(found).isEmpty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.nsi.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nsi.cli.Cli;
import org.nsi.cli.Console;

/** The model files of this module, and the command line to run on them. */
final class Library {
  static final Path FOLDER = Path.of("").toAbsolutePath();

  private Library() {}

  /** What a run printed. */
  record Printed(int exit, String out, String err) {}

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".nsi"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Printed nsi(Path folder, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Cli.run(arguments, Console.plain(InputStream.nullInputStream(), out, err, folder));
    return new Printed(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

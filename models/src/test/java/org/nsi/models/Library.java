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

  /** The models at the top. */
  static List<String> names() {
    return names("");
  }

  /** With the single-field extensions of {@code granada/}. */
  static List<String> all() {
    return Stream.concat(names().stream(), names("granada/").stream()).toList();
  }

  private static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".nsi"))
          .map(name -> folder + name)
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

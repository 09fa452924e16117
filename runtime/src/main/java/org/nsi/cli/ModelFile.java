package org.nsi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;
import org.nsi.syntax.Sources;

/** A file named on the command line; {@code -} is standard input. */
final class ModelFile {
  private static final String STDIN = "<stdin>";

  private final String name;
  private final Optional<Path> path;
  private final byte[] fromStdin;
  private final Checked<Source> read;

  private ModelFile(String name, Optional<Path> path, byte[] fromStdin, Checked<Source> read) {
    this.name = name;
    this.path = path;
    this.fromStdin = fromStdin;
    this.read = read;
  }

  static ModelFile read(String name, Console console) throws IOException {
    if (name.equals("-")) {
      byte[] bytes = atMost(console.in());
      return new ModelFile(STDIN, Optional.empty(), bytes, Sources.of(STDIN, bytes));
    }
    Path path = path(name, console);
    return new ModelFile(name, Optional.of(path), new byte[0], named(name, Sources.read(path)));
  }

  /** The same under the name that the user wrote. */
  private static Checked<Source> named(String name, Checked<Source> read) {
    return new Checked<>(
        read.value().map(source -> new Source(name, source.text(), source.directory())),
        read.diagnostics().stream()
            .map(
                d ->
                    new Diagnostic(
                        d.code(),
                        d.severity(),
                        d.message(),
                        new Source(name, d.source().text(), d.source().directory()),
                        d.labels(),
                        d.help()))
            .toList());
  }

  /** One byte more than a file may have tells that it is too large. */
  private static byte[] atMost(InputStream in) throws IOException {
    return in.readNBytes(Sources.MAX_BYTES + 1);
  }

  static Path path(String name, Console console) {
    try {
      return console.folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' cannot be the name of a file: " + e.getReason());
    }
  }

  /** Its text, or why there is none. */
  Checked<Source> source() {
    return read;
  }

  /** Its text, empty when there is none. */
  Source sourceOrEmpty() {
    return read.value().orElseGet(() -> Source.of(name, ""));
  }

  String name() {
    return name;
  }

  Optional<Path> path() {
    return path;
  }

  /** Whether the file could not be had at all, as opposed to having errors in it. */
  boolean isMissing() {
    return read.diagnostics().stream().anyMatch(d -> d.code().equals("E0001"));
  }

  /** Of the bytes on disk, as {@code sha256sum} prints it; absent when they cannot be read. */
  Optional<String> sha256() {
    try {
      byte[] bytes = fromStdin;
      if (path.isPresent()) {
        try (var in = Files.newInputStream(path.get())) {
          bytes = atMost(in);
        }
      }
      return Optional.of(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

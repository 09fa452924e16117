package org.nsi.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one model file, and what to call it in messages.
 *
 * @param name shown in diagnostics: a path as the user wrote it, {@code <stdin>}, {@code <builder>}
 * @param text the whole text, NFC-normalised
 * @param directory the folder that {@code import} may reach, absent for text without a file
 */
public record Source(String name, String text, Optional<Path> directory) {

  /** A source that is not a file. */
  public static Source of(String name, String text) {
    return new Source(name, text, Optional.empty());
  }

  /** The characters a span covers. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}

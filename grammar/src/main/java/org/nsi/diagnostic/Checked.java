package org.nsi.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a stage hands on: its value when there is one, and everything it found.
 *
 * @param value absent only when an error stands among the diagnostics
 * @param diagnostics in source order
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

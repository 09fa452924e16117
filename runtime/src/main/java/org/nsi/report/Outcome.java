package org.nsi.report;

import java.util.List;
import java.util.Optional;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.pipeline.Result;
import org.nsi.source.Source;

/**
 * What became of one file: a result, or the reasons why there is none.
 *
 * @param sha256 of the file's bytes, where it is asked for
 */
public record Outcome(
    Source source, Optional<String> sha256, Optional<Result> result, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }
}

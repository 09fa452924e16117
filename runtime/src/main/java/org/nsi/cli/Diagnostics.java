package org.nsi.cli;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.DiagnosticRenderer;
import org.nsi.diagnostic.Severity;
import org.nsi.report.Style;

/** Prints findings on the error stream, and says at the end where to read more. */
final class Diagnostics {
  /** Of one file; more than anyone reads, and a broken generator can make a million. */
  private static final int MAX_SHOWN = 500;

  private final Console console;
  private final DiagnosticRenderer renderer;
  private boolean printed;

  Diagnostics(Console console) {
    this.console = console;
    this.renderer =
        console.errStyle() == Style.COLOURED
            ? DiagnosticRenderer.coloured()
            : DiagnosticRenderer.plain();
  }

  void print(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      var shown = diagnostics.subList(0, Math.min(MAX_SHOWN, diagnostics.size()));
      console.err().print((printed ? "\n" : "") + renderer.render(shown));
      printed = true;
      if (shown.size() < diagnostics.size()) {
        console.say("\n… and " + (diagnostics.size() - shown.size()) + " more of this file");
      }
    }
  }

  /**
   * {@code nsi: 2 errors, 1 warning; nsi explain E0301 says more}; nothing when there is nothing.
   */
  void summary(List<Diagnostic> diagnostics) {
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    if (errors + warnings == 0) {
      return;
    }
    var first =
        diagnostics.stream()
            .filter(d -> errors == 0 || d.severity() == Severity.ERROR)
            .findFirst()
            .orElseThrow();
    String counts =
        errors > 0 && warnings > 0
            ? plural(errors, "error") + ", " + plural(warnings, "warning")
            : errors > 0 ? plural(errors, "error") : plural(warnings, "warning");
    console.say("\nnsi: " + counts + "; nsi explain " + first.code() + " says more");
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

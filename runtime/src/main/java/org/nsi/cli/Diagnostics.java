package org.nsi.cli;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.DiagnosticRenderer;
import org.nsi.diagnostic.Severity;
import org.nsi.report.Style;

/** Prints findings on the error stream, and says at the end where to read more. */
final class Diagnostics {
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
    for (var diagnostic : diagnostics) {
      console.err().print((printed ? "\n" : "") + renderer.render(diagnostic));
      printed = true;
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

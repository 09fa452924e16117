package org.nsi.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.nsi.source.Source;
import org.nsi.source.Span;

/**
 * One finding about a source: a value, never an exception.
 *
 * @param code stable code such as {@code E0301}; {@code nsi explain} has a page for each
 * @param severity error, warning or note
 * @param message one line, lower case, without a full stop
 * @param source where the labels point into
 * @param labels the places involved, the first one is the position of the finding
 * @param help cures, each a line such as {@code conj(S) carries -1: f (bar(l) F) conj(S) + h.c.}
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Source source,
    List<Label> labels,
    List<String> help) {

  public Diagnostic {
    labels = List.copyOf(labels);
    help = List.copyOf(help);
  }

  /** An error at one place. */
  public static Diagnostic error(String code, Source source, Span span, String message) {
    return new Diagnostic(
        code, Severity.ERROR, message, source, List.of(new Label(span, "")), List.of());
  }

  /** A warning at one place. */
  public static Diagnostic warning(String code, Source source, Span span, String message) {
    return new Diagnostic(
        code, Severity.WARNING, message, source, List.of(new Label(span, "")), List.of());
  }

  /** The same finding with one more place. */
  public Diagnostic label(Span span, String text) {
    var more = new ArrayList<>(labels);
    more.add(new Label(span, text));
    return new Diagnostic(code, severity, message, source, more, help);
  }

  /** The same finding with one more cure. */
  public Diagnostic help(String line) {
    var more = new ArrayList<>(help);
    more.add(line);
    return new Diagnostic(code, severity, message, source, labels, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}

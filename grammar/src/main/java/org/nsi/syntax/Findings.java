package org.nsi.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;
import org.nsi.source.Span;

/**
 * Collects what the parser finds in one source; bounded, since a binary file would have a finding a
 * byte.
 */
final class Findings {
  private static final int LIMIT = 100;

  private final Source source;
  private final List<Diagnostic> found = new ArrayList<>();
  private int dropped;

  Findings(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  Diagnostic error(String code, Span span, String message) {
    return Diagnostic.error(code, source, span, message);
  }

  /**
   * Whether something was found at this place already: what follows from it is not worth a second
   * message.
   */
  boolean knows(int offset) {
    return found.stream().anyMatch(d -> d.labels().get(0).span().start() == offset);
  }

  /**
   * Whether nothing more is kept; then its description need not be worked out, see {@link #drop}.
   */
  boolean isFull() {
    return found.size() >= LIMIT;
  }

  /** Counts a finding that is not kept. */
  void drop() {
    dropped++;
  }

  void add(Diagnostic diagnostic) {
    if (isFull()) {
      drop();
    } else {
      found.add(diagnostic);
    }
  }

  void add(String code, Span span, String message) {
    add(error(code, span, message));
  }

  void add(String code, Span span, String message, String help) {
    add(error(code, span, message).help(help));
  }

  /** All findings in the order of the source. */
  List<Diagnostic> sorted() {
    if (found.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(d -> d.labels().get(0).span().start()));
    if (dropped > 0) {
      int last = sorted.size() - 1;
      sorted.set(last, sorted.get(last).help("note: " + dropped + " more errors are not shown"));
    }
    return sorted;
  }
}

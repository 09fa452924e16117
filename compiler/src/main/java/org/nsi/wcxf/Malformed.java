package org.nsi.wcxf;

import org.nsi.source.Span;

/** A text that is no JSON or YAML, or goes beyond what a coefficient file needs. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Span span;

  Malformed(Span span, String message) {
    super(message);
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** Deeper than any coefficient file: {@code values: {name: {Re: 1}}} has three levels. */
  static final int MAX_DEPTH = 32;

  static Malformed tooDeep(Span span) {
    return new Malformed(span, "nested too deeply");
  }
}

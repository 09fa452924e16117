package org.nsi.source;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into the text of one {@link Source}.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for an empty range
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  /** The smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}

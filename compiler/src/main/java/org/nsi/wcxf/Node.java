package org.nsi.wcxf;

import java.util.List;
import org.nsi.source.Span;

/** A value of a JSON or YAML text with its place. */
sealed interface Node {
  Span span();

  /** {@code key: value}, …; keys may repeat, which is for the reader to find. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(String key, Span keySpan, Node value) {}

  record Items(Span span) implements Node {}

  /** A string, quoted or not, or a number: WCxf files have numbers in either form. */
  record Scalar(String text, Span span) implements Node {}

  /** {@code null}, or nothing at all in YAML. */
  record Nothing(Span span) implements Node {}
}

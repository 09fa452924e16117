package org.nsi.syntax;

import java.util.ArrayList;
import java.util.List;
import org.nsi.source.Source;
import org.nsi.source.Span;

/** The comments of a source, handed out in order while the formatter walks over the statements. */
final class Comments {
  private final Source source;
  private final List<Span> spans;
  private int next;

  Comments(Source source, List<Span> spans) {
    this.source = source;
    this.spans = spans;
  }

  /** The comments that begin before an offset and were not taken yet. */
  List<Span> before(int offset) {
    var taken = new ArrayList<Span>();
    while (next < spans.size() && spans.get(next).start() < offset) {
      taken.add(spans.get(next++));
    }
    return taken;
  }

  /**
   * The comments behind an offset on its line, unless something other than {@code ;} stands between
   * or after.
   */
  String trailing(int offset) {
    var text = new StringBuilder();
    int at = offset;
    int count = 0;
    while (next + count < spans.size()) {
      Span comment = spans.get(next + count);
      boolean same = comment.start() >= at && isBlank(at, comment.start());
      if (!same || source.slice(comment).indexOf('\n') >= 0) {
        break;
      }
      text.append(text.isEmpty() ? "" : " ").append(text(comment));
      at = comment.end();
      count++;
    }
    if (!isLastOnLine(at)) {
      return "";
    }
    next += count;
    return text.toString();
  }

  boolean within(Span span) {
    return next < spans.size() && spans.get(next).start() < span.end();
  }

  String text(Span comment) {
    return source.slice(comment).stripTrailing().replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = source.text().charAt(i);
      if (c == '\n' || c == '\r' || !Character.isWhitespace(c) && c != ';' && c != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  private boolean isLastOnLine(int from) {
    for (int i = from; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (!Character.isWhitespace(c) && c != ';' && c != '\u00A0') {
        return false;
      }
    }
    return true;
  }
}

package org.nsi.source;

import java.util.Arrays;

/** Lines and columns of a text. Lines end with a line feed, a carriage return, or both. */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  public LineIndex(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (ends) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Number of lines, at least one. */
  public int lines() {
    return starts.length;
  }

  /** The line an offset is in, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, counted from 1 in characters (code points). */
  public int column(int offset) {
    int start = start(line(offset));
    int end = Math.min(offset, text.length());
    return text.codePointCount(start, end) + 1;
  }

  /** Offset of the first character of a line. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** Offset after the last character of a line, without its line break. */
  public int end(int line) {
    int end = line == starts.length ? text.length() : starts[line];
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The characters of a line, without its line break. */
  public String text(int line) {
    return text.substring(start(line), end(line));
  }
}

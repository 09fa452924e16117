package org.nsi.diagnostic;

/**
 * A line of source as a terminal shows it: tabs are spaces, combining marks take no column, wide
 * characters take two, and control characters (which could command the terminal) are replaced.
 */
final class DisplayLine {
  private static final int TAB = 4;
  private static final char REPLACEMENT = '\uFFFD';
  private static final String ELLIPSIS = "…";

  private final StringBuilder shown = new StringBuilder();

  /** Column at which each UTF-16 unit of the line begins; one more entry for the end. */
  private final int[] columns;

  /** Position in {@link #shown} of each UTF-16 unit. */
  private final int[] positions;

  DisplayLine(String line) {
    columns = new int[line.length() + 1];
    positions = new int[line.length() + 1];
    int column = 0;
    int i = 0;
    while (i < line.length()) {
      int c = line.codePointAt(i);
      int units = Character.charCount(c);
      for (int k = 0; k < units; k++) {
        columns[i + k] = column;
        positions[i + k] = shown.length();
      }
      if (c == '\t') {
        int width = TAB - column % TAB;
        shown.append(" ".repeat(width));
        column += width;
      } else if (Character.isISOControl(c)
          || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        shown.append(REPLACEMENT);
        column++;
      } else if (Character.getType(c) != Character.FORMAT) {
        shown.appendCodePoint(c);
        column += width(c);
      }
      i += units;
    }
    columns[line.length()] = column;
    positions[line.length()] = shown.length();
  }

  int column(int unit) {
    return columns[Math.min(unit, columns.length - 1)];
  }

  int width() {
    return columns[columns.length - 1];
  }

  /** The columns from..to, with an ellipsis where something is cut off. */
  String slice(int from, int to) {
    if (from <= 0 && to >= width()) {
      return shown.toString();
    }
    int start = 0;
    while (start < columns.length - 1 && columns[start] < from) {
      start++;
    }
    int end = columns.length - 1;
    while (end > start && columns[end] > to) {
      end--;
    }
    String text = shown.substring(positions[start], positions[end]);
    return (from > 0 ? ELLIPSIS : "") + text + (to < width() ? ELLIPSIS : "");
  }

  /** Columns that a character takes. */
  static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian Width W and F: Unicode Standard Annex 11, by block. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD);
  }
}

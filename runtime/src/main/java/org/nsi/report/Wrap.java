package org.nsi.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
public final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most {@code width} characters; a word that is longer has its own line. One line at
   * least.
   */
  public static List<String> text(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a terminal needs: accents sit on the letter before them. */
  static int columns(CharSequence text) {
    return (int)
        text.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** The same, every line indented, those after the first by more. */
  static List<String> hanging(String text, int indent, int more, int width) {
    var lines = new ArrayList<String>();
    for (String line : text(text, Math.max(24, width - indent - more))) {
      lines.add(" ".repeat(lines.isEmpty() ? indent : indent + more) + line);
    }
    return lines;
  }
}

package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Rows of cells in aligned columns; the last column may be wrapped under itself. */
final class Table {
  /** How the cells of a column are aligned. */
  enum Align {
    LEFT,
    RIGHT,
    /** On the decimal point, or where it would be. */
    POINT
  }

  private final List<Align> aligns;
  private final List<List<String>> rows = new ArrayList<>();
  private final int indent;
  private final int width;
  private BiFunction<String, Integer, List<String>> wrapper = Wrap::text;

  /**
   * @param indent columns of space before every line
   * @param width columns in all
   */
  Table(int indent, int width, Align... aligns) {
    this.indent = indent;
    this.width = width;
    this.aligns = List.of(aligns);
  }

  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** How the last column is broken into lines, given its width. */
  Table wrapWith(BiFunction<String, Integer, List<String>> other) {
    wrapper = other;
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, without trailing space. Columns in which every cell is empty take no room. */
  List<String> lines() {
    int columns = aligns.size();
    var cells = new ArrayList<List<String>>();
    rows.forEach(row -> cells.add(new ArrayList<>(row)));
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) {
      if (aligns.get(c) == Align.POINT) {
        alignPoints(cells, c);
      }
      for (var row : cells) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    var lines = new ArrayList<String>();
    for (var row : cells) {
      layOut(row, widths, lines);
    }
    return lines;
  }

  private void layOut(List<String> row, int[] widths, List<String> lines) {
    var line = new StringBuilder(" ".repeat(indent));
    int last = aligns.size() - 1;
    for (int c = 0; c < last; c++) {
      if (widths[c] == 0) {
        continue;
      }
      String space = " ".repeat(widths[c] - row.get(c).length());
      line.append(aligns.get(c) == Align.RIGHT ? space + row.get(c) : row.get(c) + space)
          .append("  ");
    }
    int hanging = line.length();
    boolean first = true;
    for (String piece : wrapper.apply(row.get(last), Math.max(24, width - hanging))) {
      lines.add(((first ? line : " ".repeat(hanging)) + piece).stripTrailing());
      first = false;
    }
  }

  private static void alignPoints(List<List<String>> cells, int column) {
    int before = 0;
    for (var row : cells) {
      if (isNumber(row.get(column))) {
        before = Math.max(before, pointAt(row.get(column)));
      }
    }
    for (var row : cells) {
      String cell = row.get(column);
      if (isNumber(cell)) {
        row.set(column, " ".repeat(before - pointAt(cell)) + cell);
      } else if (!cell.isEmpty()) {
        row.set(column, " ".repeat(leadingSpace(cells, column, before)) + cell);
      }
    }
  }

  /** A head stands above the first digit, not above a sign. */
  private static int leadingSpace(List<List<String>> cells, int column, int before) {
    for (var row : cells) {
      if (row.get(column).strip().startsWith("-")) {
        return Math.min(1, before);
      }
    }
    return 0;
  }

  private static boolean isNumber(String cell) {
    String text = cell.strip();
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0))
            || text.length() > 1
                && (text.charAt(0) == '-' || text.charAt(0) == '+')
                && Character.isDigit(text.charAt(1)));
  }

  private static int pointAt(String cell) {
    for (int k = 0; k < cell.length(); k++) {
      char c = cell.charAt(k);
      if (!Character.isDigit(c) && c != '-' && c != '+') {
        return k;
      }
    }
    return cell.length();
  }
}

package org.nsi.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a formatted file before its columns are aligned.
 *
 * @param indent blanks in front
 * @param group lines of the same group that follow each other are aligned; empty for none
 * @param cells the columns; a line break inside one continues the line, indented
 * @param comment behind the line; may be empty
 * @param gap whether an empty line precedes
 */
record FormattedLine(int indent, String group, List<String> cells, String comment, boolean gap) {
  /** The group of comments, which are not indented again. */
  static final String COMMENT = "comment";

  private static final int CONTINUATION = 4;

  static FormattedLine of(int indent, String text) {
    return new FormattedLine(indent, "", List.of(text), "", false);
  }

  static FormattedLine of(int indent, String group, List<String> cells) {
    return new FormattedLine(indent, group, cells, "", false);
  }

  FormattedLine comment(String text) {
    return new FormattedLine(indent, group, cells, text, gap);
  }

  FormattedLine gap(boolean before) {
    return new FormattedLine(indent, group, cells, comment, before);
  }

  private boolean isBroken() {
    return cells.stream().anyMatch(c -> c.indexOf('\n') >= 0);
  }

  /** The text of all lines, with aligned columns and comments. */
  static String join(List<FormattedLine> lines) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).follows(lines.get(i))) {
        end++;
      }
      align(lines.subList(i, end), texts);
      i = end;
    }
    return withComments(lines, texts);
  }

  private boolean follows(FormattedLine first) {
    return !group.isEmpty()
        && group.equals(first.group)
        && indent == first.indent
        && cells.size() == first.cells.size()
        && !gap
        && !isBroken()
        && !first.isBroken();
  }

  private static void align(List<FormattedLine> lines, List<String> texts) {
    int columns = lines.get(0).cells.size();
    int[] widths = new int[columns];
    for (FormattedLine line : lines) {
      for (int k = 0; k < columns; k++) {
        boolean isLast = line.cells.subList(k + 1, columns).stream().allMatch(String::isEmpty);
        widths[k] = Math.max(widths[k], isLast ? 0 : width(line.cells.get(k)));
      }
    }
    for (FormattedLine line : lines) {
      var text = new StringBuilder(" ".repeat(line.indent));
      for (int k = 0; k < columns; k++) {
        if (widths[k] == 0 && line.cells.get(k).isEmpty()) {
          continue;
        }
        String cell = line.cells.get(k);
        text.append(cell).append(" ".repeat(Math.max(0, widths[k] - width(cell)) + 1));
      }
      String margin =
          "\n" + " ".repeat(line.group.equals(COMMENT) ? 0 : line.indent + CONTINUATION);
      texts.add(text.toString().stripTrailing().replace("\n", margin));
    }
  }

  private static String withComments(List<FormattedLine> lines, List<String> texts) {
    var out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      FormattedLine line = lines.get(i);
      out.append(line.gap && !out.isEmpty() ? "\n" : "").append(texts.get(i));
      if (!line.comment.isEmpty()) {
        out.append(" ".repeat(commentColumn(lines, texts, i) - lastWidth(texts.get(i))))
            .append(line.comment);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Comments of lines that follow each other stand below each other. */
  private static int commentColumn(List<FormattedLine> lines, List<String> texts, int i) {
    int from = i;
    while (from > 0 && !lines.get(from).gap && !lines.get(from - 1).comment.isEmpty()) {
      from--;
    }
    int column = 0;
    for (int k = from;
        k < lines.size() && !lines.get(k).comment.isEmpty() && (k == from || !lines.get(k).gap);
        k++) {
      column = Math.max(column, lastWidth(texts.get(k)));
    }
    return column + 2;
  }

  private static int lastWidth(String text) {
    return width(text.substring(text.lastIndexOf('\n') + 1));
  }

  /** Characters, without the marks that stand on others. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? 0 : 1;
    }
    return width;
  }
}

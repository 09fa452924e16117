package org.nsi.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.nsi.source.LineIndex;
import org.nsi.source.Source;
import org.nsi.source.Span;

/**
 * Diagnostics as text: the source line, carets under every place involved with what each
 * contributes, and the cures.
 *
 * <pre>
 * error[E0301]: term is not invariant under U(1)_Y
 *   --> dark.nsi:19:7
 *    |
 * 19 |   LS: f_LS (bar(l[2]) R(F)) S + h.c.
 *    |             ^^^^^^^^^ +1/2
 *    |                       ^^^^ +1/2
 *    |                             ^ +1        sum +2, must be 0
 *    = help: conj(S) carries -1:  f_LS (bar(l[2]) R(F)) conj(S) + h.c.
 * </pre>
 */
public final class DiagnosticRenderer {
  private static final int DEFAULT_WIDTH = 100;

  /** Columns kept to the left of the first caret of a line that is too long. */
  private static final int LEAD = 24;

  private final boolean colour;
  private final int width;

  /** Carets under one line. */
  private record Mark(int line, int from, int to, String text) {}

  private DiagnosticRenderer(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  public static DiagnosticRenderer plain() {
    return new DiagnosticRenderer(false, DEFAULT_WIDTH);
  }

  /** With ANSI colours, for a terminal. */
  public static DiagnosticRenderer coloured() {
    return new DiagnosticRenderer(true, DEFAULT_WIDTH);
  }

  /** All of them, an empty line between two. */
  public String render(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    var indices = new HashMap<Source, LineIndex>();
    for (Diagnostic diagnostic : diagnostics) {
      var lines = indices.computeIfAbsent(diagnostic.source(), s -> new LineIndex(s.text()));
      out.append(out.isEmpty() ? "" : "\n").append(render(diagnostic, lines));
    }
    return out.toString();
  }

  /** One diagnostic; the text ends with a line break. */
  public String render(Diagnostic d) {
    return render(d, new LineIndex(d.source().text()));
  }

  private String render(Diagnostic d, LineIndex lines) {
    var out = new StringBuilder();
    Style style = Style.of(d.severity());
    String head = d.severity().name().toLowerCase(Locale.ROOT) + "[" + d.code() + "]";
    out.append(style.paint(head, colour))
        .append(Style.BOLD.paint(": " + printable(d.message()), colour))
        .append('\n');
    Source source = d.source();
    List<Mark> marks = source.text().isEmpty() ? List.of() : marks(d, lines);
    int last = marks.stream().mapToInt(Mark::line).max().orElse(1);
    String margin = " ".repeat(String.valueOf(last).length());
    out.append(margin).append(gutter("--> ")).append(printable(source.name()));
    if (!d.labels().isEmpty() && !source.text().isEmpty()) {
      int start = Math.min(d.labels().get(0).span().start(), source.text().length());
      out.append(':').append(lines.line(start)).append(':').append(lines.column(start));
    }
    out.append('\n');
    if (!marks.isEmpty()) {
      out.append(margin).append(gutter(" |")).append('\n');
      excerpt(marks, lines, margin, style, out);
    }
    for (String help : d.help()) {
      help(help, margin, out);
    }
    return out.toString();
  }

  // --- what to underline ---

  private static List<Mark> marks(Diagnostic d, LineIndex lines) {
    var marks = new ArrayList<Mark>();
    List<Label> labels = d.labels();
    boolean othersSpeak = labels.stream().skip(1).anyMatch(l -> !l.text().isEmpty());
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      boolean onlyPosition =
          i == 0 && label.text().isEmpty() && othersSpeak && holdsAnother(labels);
      if (!onlyPosition) {
        addMarks(label, d.source().text().length(), lines, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::line)); // stable: labels of a line stay in their order
    return marks;
  }

  /** Whether the place of the finding contains other places, which then say it better. */
  private static boolean holdsAnother(List<Label> labels) {
    Span place = labels.get(0).span();
    return labels.stream()
        .skip(1)
        .map(Label::span)
        .anyMatch(other -> place.start() <= other.start() && other.end() <= place.end());
  }

  /** A span of several lines is underlined where it begins and where it ends. */
  private static void addMarks(Label label, int length, LineIndex lines, List<Mark> marks) {
    Span span = label.span();
    int start = Math.min(span.start(), length);
    int end = Math.min(span.end(), length);
    int first = lines.line(start);
    int last = end > start ? lines.line(end - 1) : first;
    int from = start - lines.start(first);
    if (first == last) {
      int to = Math.min(end, lines.end(first)) - lines.start(first);
      marks.add(new Mark(first, from, Math.max(to, from), label.text()));
      return;
    }
    String firstText = lines.text(first);
    marks.add(new Mark(first, from, Math.max(from, firstText.stripTrailing().length()), ""));
    String lastText = lines.text(last);
    int indent = lastText.length() - lastText.stripLeading().length();
    int to = Math.min(end, lines.end(last)) - lines.start(last);
    marks.add(new Mark(last, Math.min(indent, to), to, label.text()));
  }

  // --- source lines ---

  private void excerpt(
      List<Mark> marks, LineIndex lines, String margin, Style style, StringBuilder out) {
    int previous = 0;
    for (int i = 0; i < marks.size(); ) {
      int line = marks.get(i).line;
      int j = i;
      while (j < marks.size() && marks.get(j).line == line) {
        j++;
      }
      if (previous > 0 && line == previous + 2) {
        String between = new DisplayLine(lines.text(previous + 1)).slice(0, room(margin));
        out.append(numbered(previous + 1, margin, between));
      } else if (previous > 0 && line > previous + 1) {
        out.append(gutter(".".repeat(3))).append('\n');
      }
      underlined(line, marks.subList(i, j), lines, margin, style, out);
      previous = line;
      i = j;
    }
  }

  private void underlined(
      int line, List<Mark> marks, LineIndex lines, String margin, Style style, StringBuilder out) {
    var shown = new DisplayLine(lines.text(line));
    int room = room(margin);
    int from = 0;
    int to = shown.width();
    if (to > room) {
      int left = marks.stream().mapToInt(m -> shown.column(m.from)).min().orElse(0);
      int right = marks.stream().mapToInt(m -> shown.column(m.to)).max().orElse(0);
      from = right < room ? 0 : Math.max(0, left - LEAD);
      to = Math.min(to, from + room);
    }
    out.append(numbered(line, margin, shown.slice(from, to)));
    int shift = from > 0 ? 1 - from : 0;
    for (Mark mark : marks) {
      int start = Math.min(Math.max(shown.column(mark.from), from), to) + shift;
      int end = Math.min(Math.max(shown.column(mark.to), from), to) + shift;
      String carets = "^".repeat(Math.max(1, end - start));
      String text = mark.text.isEmpty() ? "" : " " + printable(mark.text);
      out.append(margin).append(gutter(" | ")).append(" ".repeat(start));
      out.append(style.paint(carets + text, colour)).append('\n');
    }
  }

  private int room(String margin) {
    return width - margin.length() - 3;
  }

  private String numbered(int line, String margin, String text) {
    String number = String.valueOf(line);
    String row = gutter(" ".repeat(margin.length() - number.length()) + number + " |") + " " + text;
    return row.stripTrailing() + "\n";
  }

  private void help(String text, String margin, StringBuilder out) {
    boolean note = text.startsWith("note: ");
    String kind = note ? "note" : "help";
    String body = printable(note ? text.substring("note: ".length()) : text);
    String indent = "\n" + margin + " ".repeat(" = help: ".length());
    out.append(margin).append(gutter(" = "));
    out.append((note ? Style.NOTE : Style.HELP).paint(kind + ":", colour)).append(' ');
    out.append(body.replace("\n", indent)).append('\n');
  }

  private String gutter(String text) {
    return Style.GUTTER.paint(text, colour);
  }

  /** Messages quote the source, which may hold control characters. */
  private static String printable(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c != '\n' && Character.isISOControl(c) ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}

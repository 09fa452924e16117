package org.nsi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsi.source.Source;
import org.nsi.source.Span;

class DiagnosticRendererTest {
  private static Span find(Source source, String text) {
    int start = source.text().indexOf(text);
    return new Span(start, start + text.length());
  }

  private static String render(Diagnostic diagnostic) {
    return DiagnosticRenderer.plain().render(diagnostic);
  }

  /** The example of the language reference. */
  @Test
  void everyFactorHasItsCarets() {
    var source = Source.of("dark.nsi", "\n".repeat(18) + "  LS: f_LS (bar(l[2]) R(F)) S + h.c.\n");
    int s = source.text().indexOf(" S ") + 1;
    var diagnostic =
        Diagnostic.error(
                "E0301",
                source,
                find(source, "f_LS (bar(l[2]) R(F)) S"),
                "term is not invariant under U(1)_Y")
            .label(find(source, "bar(l[2])"), "+1/2")
            .label(find(source, "R(F)"), "+1/2")
            .label(new Span(s, s + 1), "+1        sum +2, must be 0")
            .help("conj(S) carries -1:  f_LS (bar(l[2]) R(F)) conj(S) + h.c.");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[E0301]: term is not invariant under U(1)_Y
              --> dark.nsi:19:7
               |
            19 |   LS: f_LS (bar(l[2]) R(F)) S + h.c.
               |             ^^^^^^^^^ +1/2
               |                       ^^^^ +1/2
               |                             ^ +1        sum +2, must be 0
               = help: conj(S) carries -1:  f_LS (bar(l[2]) R(F)) conj(S) + h.c.
            """);
  }

  @Test
  void placesOnSeveralLines() {
    var source = Source.of("m.nsi", "param a = 1\nparam b = 2\nparam a = 3\n\n\nparam a = 4");
    var diagnostic =
        new Diagnostic(
            "E0202",
            Severity.ERROR,
            "a is declared twice",
            source,
            List.of(
                new Label(new Span(30, 31), "again here"),
                new Label(new Span(6, 7), "first here"),
                new Label(new Span(44, 45), "and here")),
            List.of("note: a note", "a cure\nof two lines"));
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[E0202]: a is declared twice
             --> m.nsi:3:7
              |
            1 | param a = 1
              |       ^ first here
            2 | param b = 2
            3 | param a = 3
              |       ^ again here
            ...
            6 | param a = 4
              |       ^ and here
              = note: a note
              = help: a cure
                      of two lines
            """);
  }

  /** A place that contains no other one is shown although it has no words of its own. */
  @Test
  void thePlaceItselfIsShown() {
    var source = Source.of("m.nsi", "param a = 1\nparam a = 3\n");
    var diagnostic =
        Diagnostic.error("E0202", source, new Span(18, 19), "a is declared twice")
            .label(new Span(6, 7), "first here");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[E0202]: a is declared twice
             --> m.nsi:2:7
              |
            1 | param a = 1
              |       ^ first here
            2 | param a = 3
              |       ^
            """);
  }

  @Test
  void tabsWideAndCombiningCharacters() {
    var source = Source.of("m.nsi", "\t你 l̄ x");
    assertThat(render(Diagnostic.warning("W0201", source, find(source, "x"), "m")))
        .isEqualTo(
            """
            warning[W0201]: m
             --> m.nsi:1:7
              |
            1 |     你 l̄ x
              |          ^
            """);
  }

  @Test
  void longLinesAreCut() {
    var source = Source.of("m.nsi", "x".repeat(500) + " here " + "y".repeat(500));
    String[] lines =
        render(Diagnostic.error("E0101", source, find(source, "here"), "m")).split("\n");
    assertThat(lines[3]).startsWith("1 | …").endsWith("…").hasSizeLessThan(105);
    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("here"));
    assertThat(lines[4]).endsWith("^^^^").doesNotEndWith("^^^^^");
  }

  @Test
  void spansOfSeveralLinesShowBothEnds() {
    var source = Source.of("m.nsi", "a {\n  b\n  c\n  d\n}\n");
    assertThat(
            render(
                Diagnostic.error("E0101", source, new Span(2, 17), "m")
                    .label(new Span(2, 17), "block")))
        .isEqualTo(
            """
            error[E0101]: m
             --> m.nsi:1:3
              |
            1 | a {
              |   ^
            ...
            5 | }
              | ^ block
            """);
  }

  @Test
  void sourceWithoutText() {
    var source = Source.of("absent.nsi", "");
    assertThat(render(Diagnostic.error("E0001", source, new Span(0, 0), "file does not exist")))
        .isEqualTo("error[E0001]: file does not exist\n --> absent.nsi\n");
  }

  @Test
  void spansBeyondTheTextAreClipped() {
    var source = Source.of("m.nsi", "ab");
    assertThat(render(Diagnostic.error("E0101", source, new Span(1, 99), "m")))
        .contains("1 | ab\n  |  ^\n");
    assertThat(render(Diagnostic.error("E0101", source, new Span(98, 99), "m")))
        .contains("1 | ab\n  |   ^\n");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    var source = Source.of("m\u001B[2J.nsi", "a\u001B[31mb");
    assertThat(render(Diagnostic.error("E0005", source, new Span(1, 2), "\u001B[31m")))
        .doesNotContain("\u001B");
  }

  @Test
  void coloursOnlyWhenAsked() {
    var source = Source.of("m.nsi", "ab");
    var diagnostic = Diagnostic.error("E0101", source, new Span(0, 1), "m").help("h");
    String coloured = DiagnosticRenderer.coloured().render(diagnostic);
    assertThat(coloured).contains("\u001B[1;31merror[E0101]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(render(diagnostic));
  }

  @Test
  void severalAreSeparatedByAnEmptyLine() {
    var source = Source.of("m.nsi", "");
    var diagnostic = Diagnostic.error("E0001", source, new Span(0, 0), "m");
    assertThat(DiagnosticRenderer.plain().render(List.of(diagnostic, diagnostic)))
        .contains("m.nsi\n\nerror");
  }
}

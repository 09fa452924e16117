package org.nsi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.antlr.NsiLexer;

/**
 * The tokens of a text, line breaks and comments among them, and what is wrong with single ones.
 *
 * @param visible without comments, with line breaks, the last one is EOF
 * @param comments in order
 */
record Tokens(List<CommonToken> visible, List<Span> comments) {
  private static final int MAX_NAME = 200;

  static Tokens of(Source source, Findings findings) {
    var letters = Letters.of(source.text());
    var lexer = new NsiLexer(CharStreams.fromString(letters.text()));
    lexer.removeErrorListeners();
    var visible = new ArrayList<CommonToken>();
    var comments = new ArrayList<Span>();
    var free = new ArrayList<Span>();
    while (true) {
      var token = (CommonToken) lexer.nextToken();
      switch (token.getType()) {
        case NsiLexer.LINE_COMMENT, NsiLexer.BLOCK_COMMENT -> {
          comments.add(span(token));
          free.add(span(token));
          checkComment(token, findings);
        }
        case NsiLexer.FOREIGN_COMMENT ->
            findings.add(
                "E0005",
                new Span(token.getStartIndex(), token.getStartIndex() + 1),
                "`" + token.getText().charAt(0) + "` is not part of the language",
                "comments begin with //");
        case NsiLexer.STRING -> {
          checkString(token, findings);
          free.add(
              new Span(
                  token.getStartIndex() + 1,
                  Math.max(token.getStartIndex() + 1, token.getStopIndex())));
          visible.add(token);
        }
        case NsiLexer.FANCY_STRING -> {
          findings.add(
              "E0004",
              span(token),
              "curly quotation marks",
              "write the string in straight ones: \"…\"");
          token.setType(NsiLexer.STRING);
          free.add(span(token));
          visible.add(token);
        }
        case NsiLexer.WORD, NsiLexer.DOTTED -> {
          bound(token, findings);
          checkWord(token, findings);
          visible.add(token);
        }
        case NsiLexer.UNKNOWN -> unknown(token, source, findings);
        default -> visible.add(token);
      }
      if (token.getType() == Token.EOF) {
        letters.report(free, findings);
        return new Tokens(visible, comments);
      }
    }
  }

  static Span span(Token token) {
    int start = token.getStartIndex();
    return new Span(start, Math.max(start, token.getStopIndex() + 1));
  }

  private static void checkComment(Token token, Findings findings) {
    String text = token.getText();
    if (text.startsWith("/*") && (text.length() < 4 || !text.endsWith("*/"))) {
      int start = token.getStartIndex();
      findings.add(
          "E0007", new Span(start, start + 2), "comment is not closed", "close it with */");
    }
  }

  private static void checkString(Token token, Findings findings) {
    String text = token.getText();
    if (text.length() < 2 || !text.endsWith("\"")) {
      findings.add(
          "E0006", span(token), "string is not closed", "close it with \" on the same line");
    }
  }

  private static void bound(CommonToken token, Findings findings) {
    if (token.getStopIndex() - token.getStartIndex() >= MAX_NAME) {
      findings.add(
          "E0011",
          span(token),
          "name is longer than " + MAX_NAME + " characters",
          "choose a shorter one");
      token.setText(token.getText().substring(0, MAX_NAME));
    }
  }

  private static void checkWord(Token token, Findings findings) {
    String text = token.getText();
    if (findings.isFull() || Names.isAscii(text)) {
      return;
    }
    for (int i : Names.spelled(text).strangers()) {
      int at = token.getStartIndex() + i;
      findings.add(
          "E0005",
          new Span(at, at + 1),
          "`" + text.charAt(i) + "` " + Letters.name(text.charAt(i)) + " does not occur in names",
          "names have Latin and Greek letters, digits and underscores");
    }
  }

  private static void unknown(Token token, Source source, Findings findings) {
    int at = token.getStartIndex();
    int codePoint = source.text().codePointAt(at);
    if (Character.isLowSurrogate(source.text().charAt(at))
        && at > 0
        && Character.isHighSurrogate(source.text().charAt(at - 1))) {
      return; // reported with its first half
    }
    boolean control = Character.isISOControl(codePoint);
    String shown = control ? "a control character" : "`" + Character.toString(codePoint) + "`";
    var diagnostic =
        findings.error(
            "E0005",
            new Span(at, at + Character.charCount(codePoint)),
            shown
                + (control || codePoint >= 0x80 ? " " + Letters.name(codePoint) : "")
                + " is not part of the language");
    findings.add(cure(codePoint).map(diagnostic::help).orElse(diagnostic));
  }

  private static Optional<String> cure(int codePoint) {
    return switch (codePoint) {
      case '\'', '′' -> Optional.of("names have no primes: Zp for Z'");
      case '"' -> Optional.of("close the string with \"");
      case '\\' -> Optional.of("write chi or χ, not \\chi");
      case '!', '&', '|' -> Optional.of("assertions compare with == < > <= >=");
      case '∂' -> Optional.of("write D(mu), the covariant derivative");
      case '…' -> Optional.of("write the entries out");
      default -> Optional.empty();
    };
  }
}

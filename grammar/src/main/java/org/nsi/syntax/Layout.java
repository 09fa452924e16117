package org.nsi.syntax;

import static org.nsi.syntax.antlr.NsiParser.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Label;
import org.nsi.diagnostic.Severity;

/**
 * Between lexer and parser: decides where statements end, balances brackets, and marks what would
 * need more than one token of lookahead. See the head of Nsi.g4.
 */
final class Layout {
  /** Deep enough for any formula, shallow enough for any stack. */
  private static final int MAX_DEPTH = 50;

  private static final Set<Integer> CONTINUES =
      Set.of(
          PLUS, MINUS, STAR, SLASH, CARET, COMMA, COLON, EQ, EQEQ, LT, GT, LE, GE, ROOT, IN, WITHIN,
          WHEN);

  private static final Set<String> FUNCTIONS =
      Set.of(
          "bar", "conj", "cc", "tilde", "gamma", "sigma", "D", "L", "R", "sqrt", "log", "lin",
          "exp", "abs", "re", "im");

  /** What is called in scan blocks only: elsewhere these may name parameters. */
  private static final Set<String> SCAN_FUNCTIONS =
      Set.of("list", "uniform", "loguniform", "normal", "random", "sobol", "lhs");

  /** An open bracket: its token, and for a brace the keyword of its block. */
  private record Open(CommonToken token, int keyword) {
    boolean isBlock() {
      return token.getType() == LBRACE;
    }
  }

  private final List<CommonToken> in;
  private final Findings findings;
  private final List<CommonToken> out;
  private final Deque<Open> open = new ArrayDeque<>();
  private int statementKeyword;
  private int position;

  private Layout(List<CommonToken> in, Findings findings) {
    this.in = in;
    this.findings = findings;
    this.out = new ArrayList<>(in.size() + 16);
  }

  static List<CommonToken> arrange(List<CommonToken> tokens, Findings findings) {
    var layout = new Layout(tokens, findings);
    layout.run();
    return layout.out;
  }

  private void run() {
    while (position < in.size()) {
      CommonToken token = in.get(position);
      switch (token.getType()) {
        case NEWLINE -> newline(token);
        case SEMICOLON -> {
          closeBrackets("`;`");
          endItem(token);
        }
        case LBRACE -> open(token, last() == EQ ? MATRIX_OPEN : LBRACE);
        case LPAREN -> open(token, opensCall() ? CALL : LPAREN);
        case LBRACK -> open(token, LBRACK);
        case RPAREN, RBRACK, RBRACE -> close(token);
        case HC -> hermitianConjugate(token);
        case WORD -> word(token);
        case Token.EOF -> end(token);
        default -> {
          if (startsLabel()) {
            token.setType(LABEL); // a word of the language may be a label
          }
          add(token);
        }
      }
      position++;
    }
  }

  // --- line breaks ---

  private void newline(CommonToken token) {
    int next = skipNewlines(position + 1);
    boolean inBracket = !open.isEmpty() && !open.peek().isBlock();
    if (continuesWithConjugate(next)) {
      findings.add(
          "E0108",
          Tokens.span(in.get(next)).to(Tokens.span(in.get(next + 1))),
          "`+ h.c.` begins a line",
          "write it at the end of the line before: a line break ends a term");
    } else if (startsStatement(next)) {
      closeBrackets("the end of the line");
      endItem(token);
      closeBlocks(next);
    } else if (inBracket) {
      if (startsItem(next)) {
        closeBrackets("the end of the line");
        endItem(token);
      }
    } else if (!continues() && !(open.isEmpty() && in.get(next).getType() == LBRACE)) {
      endItem(token);
    }
    position = next - 1;
  }

  /** Whether the last token asks for more: an operator does, the value of a convention does not. */
  private boolean continues() {
    boolean sign = last() == MINUS || last() == PLUS;
    return CONTINUES.contains(last()) && !(sign && statementKeyword == CONVENTION);
  }

  private boolean continuesWithConjugate(int next) {
    boolean inBlock =
        !open.isEmpty() && open.peek().isBlock() && last() != LBRACE && last() != BREAK;
    return inBlock && in.get(next).getType() == PLUS && in.get(next + 1).getType() == HC;
  }

  private int skipNewlines(int from) {
    int i = from;
    while (in.get(i).getType() == NEWLINE) {
      i++;
    }
    return i;
  }

  private void endItem(CommonToken at) {
    if (last() != BREAK && last() != LBRACE && last() != Token.INVALID_TYPE) {
      add(BREAK, at.getStartIndex(), at.getStopIndex());
    }
    if (open.isEmpty()) {
      statementKeyword = 0;
    }
  }

  /** Whether the tokens from here on can only be a new statement. */
  private boolean startsStatement(int i) {
    int second = i + 1 < in.size() ? in.get(skipNewlines(i + 1)).getType() : Token.EOF;
    return switch (in.get(i).getType()) {
      case NSI -> second == NUMBER;
      case CITE -> second == REFERENCE;
      case IMPORT -> second == STRING || second == WORD;
      case MODEL, CONVENTION, SYMMETRY, PARAM, LET, FIELD -> second == WORD;
      case LAGRANGIAN, MATCH, RUN, OBSERVE, ASSERT -> second == LBRACE;
      case SCAN -> second == LBRACE || second == WORD;
      case SMEFT, LEFT, EPSILON, INPUTS ->
          second == LBRACE || second == WORD && in.get(skipNewlines(i + 1)).getText().equals("at");
      default -> false;
    };
  }

  /**
   * Whether the tokens after a line break inside brackets can only be a new item of the block: a
   * label, an assignment.
   */
  private boolean startsItem(int i) {
    if (in.get(i).getType() != WORD || i + 1 >= in.size() || open.peekLast() == null) {
      return false;
    }
    int second = in.get(i + 1).getType();
    return second == COLON || second == EQ;
  }

  // --- brackets ---

  private void open(CommonToken token, int type) {
    token.setType(type);
    if (open.size() >= MAX_DEPTH) {
      tooDeep(token);
      return;
    }
    add(token);
    open.push(new Open(token, type == LBRACE ? statementKeyword : 0));
  }

  private void tooDeep(CommonToken token) {
    findings.add(
        "E0008",
        Tokens.span(token),
        "brackets are nested more than " + MAX_DEPTH + " deep",
        "name parts of the expression with `let`");
    add(BROKEN, token.getStartIndex(), token.getStopIndex());
    while (!open.isEmpty() && !open.peek().isBlock()) {
      closeSilently(token);
    }
    int i = position;
    while (in.get(i + 1).getType() != Token.EOF
        && in.get(i + 1).getType() != NEWLINE
        && in.get(i + 1).getType() != SEMICOLON) {
      i++;
    }
    position = i;
  }

  private void close(CommonToken token) {
    Open partner = partner(token.getType());
    if (partner == null) {
      findings.add(
          "E0103",
          Tokens.span(token),
          "`" + token.getText() + "` closes nothing",
          "delete it, or open the bracket");
      return;
    }
    while (!open.getFirst().equals(partner)) {
      reportUnclosed(open.peek(), "`" + token.getText() + "`");
      closeSilently(token);
    }
    if (partner.isBlock()) {
      endItem(token);
    } else if (partner.token.getType() == MATRIX_OPEN) {
      token.setType(MATRIX_CLOSE);
      if (last() == COMMA) {
        out.remove(out.size() - 1); // a comma after the last entry is no harm
      }
    }
    add(token);
    open.pop();
  }

  /**
   * The open bracket that a closing one belongs to; a round or square one does not reach beyond its
   * braces.
   */
  private @Nullable Open partner(int closing) {
    for (Open candidate : open) {
      int type = candidate.token.getType();
      boolean brace = type == LBRACE || type == MATRIX_OPEN;
      boolean fits =
          switch (closing) {
            case RPAREN -> type == LPAREN || type == CALL;
            case RBRACK -> type == LBRACK;
            default -> brace;
          };
      if (fits) {
        return candidate;
      }
      if (brace) {
        return null;
      }
    }
    return null;
  }

  /** Closes what is open inside the innermost block, with a report. */
  private void closeBrackets(String before) {
    while (!open.isEmpty() && !open.peek().isBlock()) {
      reportUnclosed(open.peek(), before);
      closeSilently(in.get(position));
    }
  }

  private void closeBlocks(int next) {
    while (!open.isEmpty()) {
      CommonToken brace = open.peek().token;
      CommonToken statement = in.get(next);
      findings.add(
          new Diagnostic(
              "E0110",
              Severity.ERROR,
              "statement inside a block",
              findings.source(),
              List.of(
                  new Label(Tokens.span(statement), "a statement begins here"),
                  new Label(Tokens.span(brace), "this block is not closed")),
              List.of("close the block with } before `" + statement.getText() + "`")));
      closeSilently(statement);
      add(BREAK, statement.getStartIndex(), statement.getStartIndex() - 1);
    }
    statementKeyword = 0;
  }

  private void closeSilently(CommonToken at) {
    int type = open.peek().token.getType();
    if (type == LBRACE) {
      endItem(at);
    }
    open.pop();
    int closing =
        switch (type) {
          case LBRACE -> RBRACE;
          case MATRIX_OPEN -> MATRIX_CLOSE;
          case LBRACK -> RBRACK;
          default -> RPAREN;
        };
    add(closing, at.getStartIndex(), at.getStartIndex() - 1);
  }

  private void reportUnclosed(Open bracket, String before) {
    String text = bracket.token.getText();
    String closing = text.equals("(") ? ")" : text.equals("[") ? "]" : "}";
    findings.add(
        "E0103",
        Tokens.span(bracket.token),
        "`" + text + "` is not closed",
        "put the missing `" + closing + "` before " + before);
  }

  // --- words ---

  private void hermitianConjugate(CommonToken token) {
    int before = last();
    CommonToken sign = before == PLUS || before == MINUS ? out.remove(out.size() - 1) : token;
    closeBrackets("`+ h.c.`");
    if (before == PLUS) {
      add(PLUS_HC, sign.getStartIndex(), token.getStopIndex());
      return;
    }
    findings.add(
        "E0108",
        Tokens.span(sign).to(Tokens.span(token)),
        "the Hermitian conjugate is added as `+ h.c.`",
        "write `+ h.c.` at the end of the term");
    if (last() != BREAK && last() != LBRACE) {
      add(PLUS_HC, sign.getStartIndex(), token.getStopIndex());
    }
  }

  private void word(CommonToken token) {
    int before = last();
    if (startsLabel()) {
      token.setType(LABEL);
    } else if (token.getText().equals("at")
        && (before == SMEFT
            || before == LEFT
            || before == EPSILON
            || before == INPUTS
            || inMatch())) {
      token.setType(AT);
    } else if (open.isEmpty()
        && (before == BREAK || before == Token.INVALID_TYPE)
        && Names.canonical(token.getText()).equals("eps")) {
      token.setType(EPSILON);
    }
    add(token);
  }

  /** Whether a label begins here: the first word of an item, before a colon. */
  private boolean startsLabel() {
    boolean startsItem = last() == BREAK || last() == LBRACE;
    return startsItem
        && !open.isEmpty()
        && open.peek().isBlock()
        && position + 1 < in.size()
        && in.get(position + 1).getType() == COLON;
  }

  private boolean inMatch() {
    return !open.isEmpty() && open.peek().keyword == MATCH;
  }

  /** {@code bar(} calls, {@code Zp(mu)} does, {@code f (…)} and {@code f(a + b)} multiply. */
  private boolean opensCall() {
    if (last() != WORD) {
      return false;
    }
    CommonToken word = out.get(out.size() - 1);
    String name = Names.canonical(word.getText());
    if (FUNCTIONS.contains(name) || statementKeyword == SCAN && SCAN_FUNCTIONS.contains(name)) {
      return true;
    }
    if (word.getStopIndex() + 1 != in.get(position).getStartIndex()) {
      return false;
    }
    int i = position + 1;
    while (in.get(i).getType() == WORD && in.get(i + 1).getType() == COMMA) {
      i += 2;
    }
    return in.get(i).getType() == WORD && in.get(i + 1).getType() == RPAREN;
  }

  // --- the end ---

  private void end(CommonToken token) {
    closeBrackets("the end of the file");
    while (!open.isEmpty()) {
      reportUnclosed(open.peek(), "the end of the file");
      endItem(token);
      closeSilently(token);
    }
    endItem(token);
    add(token);
  }

  private int last() {
    return out.isEmpty() ? Token.INVALID_TYPE : out.get(out.size() - 1).getType();
  }

  private void add(CommonToken token) {
    if (out.isEmpty() || last() == BREAK && open.isEmpty()) {
      statementKeyword = token.getType();
    }
    out.add(token);
  }

  private void add(int type, int start, int stop) {
    CommonToken like = in.get(Math.min(position, in.size() - 1));
    var token = new CommonToken(like);
    token.setType(type);
    token.setText(null); // the end of the file would bring its own
    token.setStartIndex(start);
    token.setStopIndex(stop);
    token.setChannel(Token.DEFAULT_CHANNEL);
    add(token);
  }
}

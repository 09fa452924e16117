package org.nsi.syntax;

import static org.nsi.syntax.antlr.NsiParser.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.nsi.syntax.antlr.NsiParser;

/**
 * After an error the parser goes on behind the statement, or behind the item of a block: one error
 * a statement, and none of its neighbours is lost.
 */
final class Recovery extends DefaultErrorStrategy {
  private final SyntaxErrors errors;
  private final Map<Integer, IntervalSet> beginnings = new HashMap<>();
  private final List<Statement.Broken> skipped = new ArrayList<>();

  Recovery(SyntaxErrors errors) {
    this.errors = errors;
  }

  /**
   * Statements that begin with no word of the language: {@code parm M = 1} still says that M is a
   * name.
   */
  List<Statement.Broken> skipped() {
    return skipped;
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.report((NsiParser) parser, e.getOffendingToken(), parser.getContext());
    }
  }

  /** Never repairs: a guessed token would only move the error. */
  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    skipToBreak(parser, false);
    if (endsWithBreak(parser.getContext()) && parser.getInputStream().LA(1) == BREAK) {
      parser.consume();
      endErrorCondition(parser);
    }
  }

  /** Rules that would have consumed the break had they not met an error themselves. */
  private static boolean endsWithBreak(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case RULE_line,
          RULE_termItem,
          RULE_assignmentItem,
          RULE_matchItem,
          RULE_runItem,
          RULE_observeItem,
          RULE_claimItem,
          RULE_inputItem ->
          true;
      default -> false;
    };
  }

  /** Between statements and between items: what cannot begin one is reported and skipped. */
  @Override
  public void sync(Parser parser) {
    boolean inFile = parser.getContext().getRuleIndex() == RULE_file;
    if (!inFile && !isBlock(parser.getContext())) {
      return;
    }
    while (true) {
      int next = parser.getInputStream().LA(1);
      if (next == Token.EOF || !inFile && !betweenItems(parser, next)) {
        return;
      }
      if (expected(parser).contains(next)) {
        return;
      }
      if (errors.isFull()) {
        skipAll(parser);
        return;
      }
      Token first = parser.getCurrentToken();
      errors.report((NsiParser) parser, first, parser.getContext());
      Optional<Expression.Word> name =
          parser.getInputStream().LA(2) == WORD
              ? Optional.of(ExpressionBuilder.word(parser.getInputStream().LT(2)))
              : Optional.empty();
      if (inFile) {
        skipped.add(new Statement.Broken(name, Tokens.span(first)));
      }
      skipToBreak(parser, inFile);
      if (parser.getInputStream().LA(1) == BREAK) {
        parser.consume();
      }
      endErrorCondition(parser);
    }
  }

  /** What may begin a statement or an item here depends on nothing but the place in the grammar. */
  private IntervalSet expected(Parser parser) {
    return beginnings.computeIfAbsent(parser.getState(), state -> parser.getExpectedTokens());
  }

  private static void skipAll(Parser parser) {
    while (parser.getInputStream().LA(1) != Token.EOF) {
      parser.consume();
    }
  }

  private static boolean betweenItems(Parser parser, int next) {
    int previous = parser.getInputStream().LA(-1);
    return next != RBRACE && next != LBRACE && (previous == LBRACE || previous == BREAK);
  }

  private static boolean isBlock(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case RULE_lagrangian,
          RULE_coefficients,
          RULE_match,
          RULE_run,
          RULE_observe,
          RULE_scan,
          RULE_assertion,
          RULE_inputs ->
          true;
      default -> false;
    };
  }

  /**
   * Skips what is left of a statement or an item, with the blocks in it; stops before the brace
   * that closes the block around it, if there is one.
   */
  private static void skipToBreak(Parser parser, boolean inFile) {
    int braces = 0;
    while (true) {
      int next = parser.getInputStream().LA(1);
      if (next == Token.EOF || braces == 0 && next == BREAK) {
        return;
      }
      if (next == LBRACE) {
        braces++;
      } else if (next == RBRACE && braces > 0) {
        braces--;
      } else if (next == RBRACE && !inFile) {
        return;
      }
      parser.consume();
    }
  }
}

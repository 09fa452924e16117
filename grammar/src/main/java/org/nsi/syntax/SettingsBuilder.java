package org.nsi.syntax;

import static org.nsi.syntax.ExpressionBuilder.word;

import java.util.List;
import java.util.Optional;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.antlr.NsiParser;

/** The blocks {@code match} and {@code run} from parse contexts. */
final class SettingsBuilder {
  private final Findings findings;
  private final ExpressionBuilder expressions;
  private final ValueBuilder values;

  SettingsBuilder(Findings findings, ExpressionBuilder expressions, ValueBuilder values) {
    this.findings = findings;
    this.expressions = expressions;
    this.values = values;
  }

  Statement match(NsiParser.MatchContext context, Span span) {
    Optional<Expression> loops = Optional.empty();
    Optional<Expression> scale = Optional.empty();
    for (NsiParser.MatchItemContext item : context.matchItem()) {
      if (ExpressionBuilder.hasError(item)) {
        continue;
      }
      if (item.WORD() != null) {
        Word key = word(item.WORD().getSymbol());
        if (!key.name().equals("loops")) {
          unknown(key, "match", List.of("loops"), "match { loops 1 at M_F }");
          continue;
        }
        twice(loops.isPresent(), key);
        var number = item.NUMBER().getSymbol();
        loops = Optional.of(expressions.literal(number));
      }
      if (item.scale() != null) {
        scale = Optional.of(values.expression(item.scale().expression()));
      }
    }
    return new Statement.Match(loops, scale, span);
  }

  Statement run(NsiParser.RunContext context, Span span) {
    Optional<Word> smeft = Optional.empty();
    Optional<Word> left = Optional.empty();
    Optional<Expression> target = Optional.empty();
    for (NsiParser.RunItemContext item : context.runItem()) {
      if (ExpressionBuilder.hasError(item)) {
        continue;
      }
      Word key = word(item.getStart());
      if (item.SMEFT() != null) {
        twice(smeft.isPresent(), key);
        smeft = Optional.of(word(item.WORD().getSymbol()));
      } else if (item.LEFT() != null) {
        twice(left.isPresent(), key);
        left = Optional.of(word(item.WORD().getSymbol()));
      } else if (key.name().equals("to")) {
        twice(target.isPresent(), key);
        target = Optional.of(values.expression(item.expression()));
      } else {
        unknown(
            key, "run", List.of("smeft", "left", "to"), "run { smeft full; left full; to 2 GeV }");
      }
    }
    return new Statement.Run(smeft, left, target, span);
  }

  private void twice(boolean again, Word key) {
    if (again) {
      findings.add("E0229", key.span(), "`" + key.name() + "` is given twice", "delete one");
    }
  }

  private void unknown(Word key, String block, List<String> known, String form) {
    var diagnostic =
        findings.error(
            "E0109", key.span(), "`" + key.name() + "` is not a setting of `" + block + "`");
    var nearest = Nearest.to(key.name(), known);
    findings.add(
        nearest
            .map(n -> diagnostic.help("did you mean `" + n + "`?"))
            .orElse(diagnostic.help("the form is:  " + form)));
  }
}

package org.nsi.syntax;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.nsi.source.Span;
import org.nsi.syntax.Statement.Representation;
import org.nsi.syntax.antlr.NsiParser.RepresentationContext;

/** Representations {@code (3bar,1)_1/3} from parse contexts. */
final class Representations {
  private static final String FORM =
      "a representation is (colour, isospin)_hypercharge, such as (3bar,1)_1/3 or (1,2)_-1/2";

  private final Findings findings;
  private final ExpressionBuilder expressions;

  Representations(Findings findings, ExpressionBuilder expressions) {
    this.findings = findings;
    this.expressions = expressions;
  }

  Optional<Representation> build(RepresentationContext context) {
    var colour = context.colour();
    boolean bar = colour.MACRON() != null;
    if (colour.WORD() != null) {
      if (!colour.WORD().getText().equals("bar")) {
        return malformed(
            Tokens.span(colour.WORD().getSymbol()),
            "expected `bar` or `,`, found `" + colour.WORD().getText() + "`");
      }
      bar = true;
    }
    var size =
        expressions.integer(colour.NUMBER().getSymbol(), "the dimension of a representation");
    var isospin =
        expressions.integer(context.NUMBER(0).getSymbol(), "the dimension of a representation");
    Token top = context.NUMBER(1).getSymbol();
    var numerator = expressions.integer(top, "the numerator of a hypercharge");
    Optional<Integer> denominator = Optional.of(1);
    if (context.NUMBER(2) != null) {
      denominator =
          expressions.integer(context.NUMBER(2).getSymbol(), "the denominator of a hypercharge");
      if (denominator.equals(Optional.of(0))) {
        return malformed(
            Tokens.span(context.NUMBER(2).getSymbol()), "the denominator of a hypercharge is zero");
      }
    }
    if (size.isEmpty() || isospin.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    boolean negative = context.sign() != null && context.sign().MINUS() != null;
    return Optional.of(
        new Representation(
            size.get() + (bar ? "bar" : ""),
            isospin.get(),
            negative ? -numerator.get() : numerator.get(),
            denominator.get(),
            ExpressionBuilder.span(context)));
  }

  private Optional<Representation> malformed(Span span, String message) {
    findings.add("E0106", span, "malformed representation: " + message, FORM);
    return Optional.empty();
  }
}

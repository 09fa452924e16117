package org.nsi.syntax;

import static org.nsi.syntax.ExpressionBuilder.hasError;
import static org.nsi.syntax.ExpressionBuilder.span;
import static org.nsi.syntax.ExpressionBuilder.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Binary;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.syntax.Statement.Broken;
import org.nsi.syntax.Statement.Claim;
import org.nsi.syntax.Statement.InputAssignment;
import org.nsi.syntax.Statement.ParameterValue;
import org.nsi.syntax.Statement.Term;
import org.nsi.syntax.Statement.Theory;
import org.nsi.syntax.antlr.NsiParser;
import org.nsi.syntax.antlr.NsiParser.AssignmentItemContext;
import org.nsi.syntax.antlr.NsiParser.StatementContext;

/** Blocks from parse contexts. An item with an error in it does not take the others with it. */
final class BlockBuilder {
  private final Findings findings;
  private final ExpressionBuilder expressions;
  private final ValueBuilder values;

  BlockBuilder(Findings findings, ExpressionBuilder expressions, ValueBuilder values) {
    this.findings = findings;
    this.expressions = expressions;
    this.values = values;
  }

  /** The block, or nothing if the statement is not one. */
  Optional<Statement> build(StatementContext s) {
    var context = (ParserRuleContext) s.getChild(0);
    boolean isBlock =
        switch (context.getRuleIndex()) {
          case NsiParser.RULE_lagrangian,
              NsiParser.RULE_coefficients,
              NsiParser.RULE_match,
              NsiParser.RULE_run,
              NsiParser.RULE_observe,
              NsiParser.RULE_scan,
              NsiParser.RULE_assertion,
              NsiParser.RULE_inputs ->
              true;
          default -> false;
        };
    if (!isBlock) {
      return Optional.empty();
    }
    return Optional.of(
        context.exception != null ? new Broken(Optional.empty(), span(s)) : block(s, span(s)));
  }

  private Statement block(StatementContext s, Span span) {
    if (s.lagrangian() != null) {
      return new Statement.Lagrangian(
          s.lagrangian().termItem().stream().map(this::term).toList(), span);
    }
    if (s.coefficients() != null) {
      return coefficients(s.coefficients(), span);
    }
    if (s.match() != null) {
      return new SettingsBuilder(findings, expressions, values).match(s.match(), span);
    }
    if (s.run() != null) {
      return new SettingsBuilder(findings, expressions, values).run(s.run(), span);
    }
    if (s.observe() != null) {
      var names =
          s.observe().observeItem().stream()
              .filter(i -> i.WORD() != null || i.DOTTED() != null)
              .map(i -> word(i.getStart()))
              .toList();
      return new Statement.Observe(names, span);
    }
    if (s.scan() != null) {
      return new Statement.Scan(
          Optional.ofNullable(s.scan().sampling()).filter(c -> !hasError(c)).map(this::sampling),
          assignments(s.scan().assignmentItem()),
          span);
    }
    return s.assertion() != null ? assertion(s.assertion(), span) : inputs(s.inputs(), span);
  }

  private Expression.Call sampling(NsiParser.SamplingContext context) {
    return new Expression.Call(
        word(context.WORD().getSymbol()),
        context.expression().stream().map(values::expression).toList(),
        span(context));
  }

  private Term term(NsiParser.TermItemContext context) {
    Optional<Word> label = Optional.ofNullable(context.LABEL()).map(l -> word(l.getSymbol()));
    Optional<Span> conjugate =
        Optional.ofNullable(context.PLUS_HC()).map(h -> Tokens.span(h.getSymbol()));
    Span span = withoutBreak(context, context.BREAK());
    if (context.expression() == null || context.exception != null) {
      return new Term(label, new Expression.Broken(span), conjugate, span);
    }
    Expression expression = expressions.build(context.expression());
    if (expression instanceof Binary sum
        && sum.operator() == Operator.ADD
        && sum.right() instanceof Word word
        && (word.name().equalsIgnoreCase("hc")
            || word.name().equals("cc")
            || word.name().equalsIgnoreCase("c.c"))) {
      findings.add(
          "E0108", word.span(), "the Hermitian conjugate is written `+ h.c.`", "write `+ h.c.`");
      return new Term(label, sum.left(), Optional.of(word.span()), span);
    }
    return new Term(label, expression, conjugate, span);
  }

  private Statement coefficients(NsiParser.CoefficientsContext context, Span span) {
    Theory theory =
        context.SMEFT() != null
            ? Theory.SMEFT
            : context.LEFT() != null ? Theory.LEFT : Theory.EPSILON;
    Optional<Expression> scale =
        Optional.ofNullable(context.scale()).map(s -> values.expression(s.expression()));
    return new Statement.Coefficients(theory, scale, assignments(context.assignmentItem()), span);
  }

  private List<Assignment> assignments(List<AssignmentItemContext> items) {
    var assignments = new ArrayList<Assignment>();
    for (AssignmentItemContext item : items) {
      if (item.assignment() != null && ValueBuilder.hasHead(item.assignment())) {
        assignments.add(values.assignment(item.assignment()));
      }
    }
    return assignments;
  }

  private Statement assertion(NsiParser.AssertionContext context, Span span) {
    var claims = new ArrayList<Claim>();
    for (NsiParser.ClaimItemContext item : context.claimItem()) {
      if (!hasError(item)) {
        claims.add(claim(item));
      }
    }
    return new Statement.Assert(claims, span);
  }

  private Claim claim(NsiParser.ClaimItemContext item) {
    String relation = item.relation().getText().replace('≤', '<').replace('≥', '>');
    relation = relation.equals(item.relation().getText()) ? relation : relation + "=";
    if (relation.equals("=")) {
      findings.add(
          "E0104", span(item.relation()), "`=` gives a value; an assertion compares", "write `==`");
      relation = "==";
    }
    List<Assignment> when =
        item.when() == null
            ? List.of()
            : item.when().assignment().stream().map(values::assignment).toList();
    return new Claim(
        expressions.build(item.expression(0)),
        relation,
        expressions.build(item.expression(1)),
        Optional.ofNullable(item.within()).map(w -> expressions.build(w.expression())),
        when,
        withoutBreak(item, item.BREAK()));
  }

  private Statement inputs(NsiParser.InputsContext context, Span span) {
    boolean atMatching = context.moment() != null;
    if (atMatching && !context.moment().WORD().getText().equals("matching")) {
      findings.add(
          "E0109",
          span(context.moment()),
          "inputs are given at their own scales or `at matching`",
          "write inputs { … } or inputs at matching { … }");
    }
    var entries = new ArrayList<InputAssignment>();
    for (NsiParser.InputItemContext item : context.inputItem()) {
      if (item.WORD() != null && item.parameterValue() != null && !hasError(item)) {
        ParameterValue value = values.value(item.parameterValue());
        entries.add(
            new InputAssignment(
                word(item.WORD().getSymbol()), value, withoutBreak(item, item.BREAK())));
      }
    }
    return new Statement.Inputs(atMatching, entries, span);
  }

  private static Span withoutBreak(ParserRuleContext item, @Nullable TerminalNode end) {
    Span all = span(item);
    if (end == null || item.getChildCount() < 2) {
      return all;
    }
    var last = item.getChild(item.getChildCount() - 2);
    int stop =
        last instanceof ParserRuleContext rule
            ? span(rule).end()
            : Tokens.span((Token) last.getPayload()).end();
    return new Span(all.start(), Math.max(all.start(), stop));
  }
}

package org.nsi.syntax;

import static org.nsi.syntax.ExpressionBuilder.hasError;
import static org.nsi.syntax.ExpressionBuilder.span;
import static org.nsi.syntax.ExpressionBuilder.word;

import java.util.List;
import java.util.Set;
import org.nsi.syntax.Expression.Binary;
import org.nsi.syntax.Expression.Group;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Expression.Power;
import org.nsi.syntax.Expression.Signed;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.syntax.Statement.ParameterValue;
import org.nsi.syntax.antlr.NsiParser.AssignmentContext;
import org.nsi.syntax.antlr.NsiParser.ExpressionContext;
import org.nsi.syntax.antlr.NsiParser.ParameterValueContext;

/** Right-hand sides: numbers with units, matrices, assignments. */
final class ValueBuilder {
  private static final Set<String> UNITS = Set.of("eV", "keV", "MeV", "GeV", "TeV");

  private final Findings findings;
  private final ExpressionBuilder expressions;

  ValueBuilder(Findings findings, ExpressionBuilder expressions) {
    this.findings = findings;
    this.expressions = expressions;
  }

  /** A value, which cannot be a unit alone. */
  Expression expression(ExpressionContext context) {
    Expression value = expressions.build(context);
    if (isBareUnit(value)) {
      String text = findings.source().slice(value.span());
      findings.add(
          "E0105", value.span(), "`" + text + "` is a unit without a number", "write 1 " + text);
      return new Expression.Broken(value.span());
    }
    return value;
  }

  ParameterValue value(ParameterValueContext context) {
    if (context.entries() == null) {
      return new ParameterValue.Scalar(expression(context.expression()));
    }
    var entries =
        context.entries().entry().stream()
            .map(
                e ->
                    new ParameterValue.Entry(
                        expressions.indices(e.indices()), expression(e.expression()), span(e)))
            .toList();
    return new ParameterValue.Entries(entries, span(context));
  }

  Assignment assignment(AssignmentContext context) {
    List<Index> indices =
        context.indices() == null ? List.of() : expressions.indices(context.indices());
    Word name = word(context.WORD().getSymbol());
    return new Assignment(name, indices, expression(context.expression()), span(context));
  }

  /** Whether the name and the indices could be read, so that only the value is in doubt. */
  static boolean hasHead(AssignmentContext context) {
    return context.WORD() != null
        && context.expression() != null
        && context.exception == null
        && (context.indices() == null || !hasError(context.indices()));
  }

  private static boolean isBareUnit(Expression e) {
    if (e instanceof Word word) {
      return UNITS.contains(word.name());
    }
    if (e instanceof Group group) {
      return isBareUnit(group.inner());
    }
    if (e instanceof Signed signed) {
      return isBareUnit(signed.operand());
    }
    if (e instanceof Power power) {
      return isBareUnit(power.base());
    }
    return e instanceof Binary b
        && b.operator() != Operator.ADD
        && b.operator() != Operator.SUBTRACT
        && isBareUnit(b.left())
        && isBareUnit(b.right());
  }
}

package org.nsi.model.build;

import org.jspecify.annotations.Nullable;
import org.nsi.basis.OperatorBasis;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Uses;
import org.nsi.source.Source;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Statement;
import org.nsi.unit.Dimension;

/**
 * E0207, E0208: the two sides of a claim have the same unit. Coefficients have that of their
 * operator; where an observable occurs nothing is said.
 */
final class ClaimUnits {
  private final Draft draft;
  private final Quantities quantities;

  ClaimUnits(Draft draft, Quantities quantities) {
    this.draft = draft;
    this.quantities = quantities;
  }

  /** Whether they agree as far as known; reported otherwise. Both sides are free of errors. */
  boolean agree(Source source, Statement.Claim claim) {
    var left = of(source, claim.left());
    var right = of(source, claim.right());
    if (left == null || right == null || left.equals(right)) {
      return true;
    }
    boolean missing = left.isNone() || right.isNone();
    var diagnostic =
        Diagnostic.error(
                missing ? "E0207" : "E0208",
                source,
                claim.span(),
                "the two sides of a comparison have different units")
            .label(claim.left().span(), Quantities.unit(left))
            .label(claim.right().span(), Quantities.unit(right));
    draft.findings().add(diagnostic);
    return false;
  }

  /** Null when it is not known or when it is zero, which has every unit. */
  private @Nullable Dimension of(Source source, Expression expression) {
    if (!holdsResult(expression)) {
      var value = quantities.of(source, expression);
      return value == null || Exprs.isZero(value.value()) ? null : value.dimension();
    }
    return switch (expression) {
      case Expression.Word word -> result(word.name());
      case Expression.Indexed indexed -> result(indexed.base().name());
      case Expression.Group group -> of(source, group.inner());
      case Expression.Signed signed -> of(source, signed.operand());
      case Expression.Binary binary -> binary(source, binary);
      default -> null;
    };
  }

  private @Nullable Dimension binary(Source source, Expression.Binary binary) {
    var left = of(source, binary.left());
    var right = of(source, binary.right());
    boolean sum = binary.operator() == Operator.ADD || binary.operator() == Operator.SUBTRACT;
    if (left == null || right == null) {
      return sum && left != null ? left : sum ? right : null;
    }
    return switch (binary.operator()) {
      case ADD, SUBTRACT -> left;
      case DIVIDE -> left.times(right.power(-1));
      case MULTIPLY, JUXTAPOSE -> left.times(right);
    };
  }

  private boolean holdsResult(Expression expression) {
    for (var word : Uses.words(expression)) {
      if (!draft.scope().places().containsKey(word.name()) && isResult(word.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isResult(String name) {
    return name.indexOf('.') > 0
        || name.startsWith("eps_")
        || Results.isEpsilon(name)
        || operator(name) != null;
  }

  private static @Nullable Dimension result(String name) {
    if (Results.isEpsilon(name) || name.startsWith("eps_")) {
      return Dimension.NONE;
    }
    return operator(name);
  }

  /** Of {@code ledq}, {@code phiD} or {@code ledq_2211}. */
  private static @Nullable Dimension operator(String name) {
    int bar = name.lastIndexOf('_');
    for (var key : bar > 0 ? new String[] {name, name.substring(0, bar)} : new String[] {name}) {
      var operator = OperatorBasis.warsaw().find(key).or(() -> OperatorBasis.jms().find(key));
      if (operator.isPresent()) {
        return Dimension.energy(operator.get().dimension());
      }
    }
    return null;
  }
}

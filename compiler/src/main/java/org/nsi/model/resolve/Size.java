package org.nsi.model.resolve;

import java.util.List;
import org.nsi.algebra.Expr;

/** How much an expression holds when every derived parameter in it is written out. */
final class Size {
  private static final int MAX_NODES = 5_000;
  private static final int MAX_DEPTH = 200;

  private int left = MAX_NODES;

  private Size() {}

  /** Whether the stages behind can work with it; chains of lets double it at every step. */
  static boolean isReasonable(Expr expression) {
    return new Size().fits(expression, 0);
  }

  private boolean fits(Expr expression, int depth) {
    if (--left < 0 || depth > MAX_DEPTH) {
      return false;
    }
    return switch (expression) {
      case Expr.Sum sum -> fit(sum.terms(), depth);
      case Expr.Product product -> fit(product.factors(), depth);
      case Expr.Power power -> fits(power.base(), depth + 1);
      case Expr.Apply apply -> fits(apply.argument(), depth + 1);
      case Expr.Number number -> true;
      case Expr.Variable variable -> true;
      case Expr.Pi pi -> true;
    };
  }

  private boolean fit(List<Expr> parts, int depth) {
    for (var part : parts) {
      if (!fits(part, depth + 1)) {
        return false;
      }
    }
    return true;
  }
}

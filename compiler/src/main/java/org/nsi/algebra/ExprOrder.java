package org.nsi.algebra;

import java.util.Comparator;
import java.util.List;

/** A total order of expressions by their structure; 0 exactly for equal ones. */
enum ExprOrder implements Comparator<Expr> {
  INSTANCE;

  @Override
  public int compare(Expr a, Expr b) {
    if (a == b) {
      return 0;
    }
    if (a instanceof Expr.Variable x && b instanceof Expr.Variable y) {
      return x.symbol().compareTo(y.symbol());
    }
    if (a instanceof Expr.Number x && b instanceof Expr.Number y) {
      return x.value().equals(y.value()) ? 0 : x.value().toString().compareTo(y.value().toString());
    }
    if (a instanceof Expr.Sum x && b instanceof Expr.Sum y) {
      return compare(x.terms(), y.terms());
    }
    if (a instanceof Expr.Product x && b instanceof Expr.Product y) {
      return compare(x.factors(), y.factors());
    }
    if (a instanceof Expr.Power x && b instanceof Expr.Power y) {
      int byBase = compare(x.base(), y.base());
      return byBase != 0 ? byBase : x.exponent().compareTo(y.exponent());
    }
    if (a instanceof Expr.Apply x && b instanceof Expr.Apply y) {
      int byFunction = x.function().compareTo(y.function());
      return byFunction != 0 ? byFunction : compare(x.argument(), y.argument());
    }
    return Integer.compare(rank(a), rank(b));
  }

  private int compare(List<Expr> a, List<Expr> b) {
    for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
      int byPart = compare(a.get(k), b.get(k));
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int rank(Expr expr) {
    return switch (expr) {
      case Expr.Variable v -> 0;
      case Expr.Pi p -> 1;
      case Expr.Power p -> 2;
      case Expr.Apply a -> 3;
      case Expr.Product p -> 4;
      case Expr.Sum s -> 5;
      case Expr.Number n -> 6;
    };
  }
}

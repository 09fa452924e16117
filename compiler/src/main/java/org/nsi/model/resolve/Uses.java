package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.syntax.Expression;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/** What occurs in an expression. */
public final class Uses {
  private Uses() {}

  /** Whether any parameter occurs. */
  public static boolean parameters(Expr expression) {
    return !symbols(expression).isEmpty();
  }

  /** All symbols of an expression. */
  public static Set<Symbol> symbols(Expr expression) {
    var found = new TreeSet<Symbol>();
    collect(expression, found);
    return found;
  }

  private static void collect(Expr expression, Set<Symbol> found) {
    switch (expression) {
      case Expr.Variable variable -> found.add(variable.symbol());
      case Expr.Sum sum -> {
        for (var term : sum.terms()) {
          collect(term, found);
        }
      }
      case Expr.Product product -> {
        for (var factor : product.factors()) {
          collect(factor, found);
        }
      }
      case Expr.Power power -> collect(power.base(), found);
      case Expr.Apply apply -> collect(apply.argument(), found);
      case Expr.Number number -> {}
      case Expr.Pi pi -> {}
    }
  }

  /** All words of an expression as written, function names included. */
  public static List<Expression.Word> words(Expression expression) {
    var found = new ArrayList<Expression.Word>();
    collect(expression, found);
    return found;
  }

  private static void collect(Expression expression, List<Expression.Word> found) {
    switch (expression) {
      case Expression.Word word -> found.add(word);
      case Expression.Indexed indexed -> found.add(indexed.base());
      case Expression.Group group -> collect(group.inner(), found);
      case Expression.Signed signed -> collect(signed.operand(), found);
      case Expression.Binary binary -> {
        collect(binary.left(), found);
        collect(binary.right(), found);
      }
      case Expression.Power power -> {
        collect(power.base(), found);
        collect(power.exponent(), found);
      }
      case Expression.Call call -> {
        found.add(call.function());
        for (var argument : call.arguments()) {
          collect(argument, found);
        }
      }
      case Expression.Literal literal -> {}
      case Expression.Broken broken -> {}
    }
  }

  /** The unit the author wrote if it is a single one of this dimension, otherwise base units. */
  static String unit(Expression expression, Dimension dimension) {
    for (var word : words(expression)) {
      var unit = Units.find(word.name());
      if (unit.isPresent() && unit.get().dimension().equals(dimension)) {
        return word.name();
      }
    }
    return Units.print(dimension);
  }
}

package org.nsi.model.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.model.resolve.Scope;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;

/** The flavour letters of a monomial: where they stand and over what they run. */
public final class Flavours {
  /**
   * One place where a letter stands.
   *
   * @param range number of generations there
   * @param owner the field or parameter that carries the index
   */
  public record Occurrence(int range, String owner, Span span) {}

  private Flavours() {}

  /**
   * Letters in the order of appearance with all their places; a letter in a sum counts once a
   * summand at most.
   */
  public static Map<String, List<Occurrence>> of(Monomial monomial, Scope scope) {
    var letters = new LinkedHashMap<String, List<Occurrence>>();
    for (var factor : monomial.coupling()) {
      merge(letters, inside(factor.expression(), scope));
    }
    for (var use : monomial.fields()) {
      if (use.generation().orElse(null) instanceof Index.Letter letter) {
        add(letters, letter, use.field().generations(), use.field().name());
      }
    }
    return letters;
  }

  private static void add(
      Map<String, List<Occurrence>> letters, Index.Letter letter, int range, String owner) {
    letters
        .computeIfAbsent(letter.name(), name -> new ArrayList<>())
        .add(new Occurrence(range, owner, letter.span()));
  }

  private static void merge(
      Map<String, List<Occurrence>> into, Map<String, List<Occurrence>> from) {
    for (var entry : from.entrySet()) {
      into.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).addAll(entry.getValue());
    }
  }

  private static Map<String, List<Occurrence>> inside(Expression expression, Scope scope) {
    var letters = new LinkedHashMap<String, List<Occurrence>>();
    switch (expression) {
      case Expression.Indexed indexed -> {
        var parameter = scope.parameters().get(indexed.base().name());
        for (int k = 0; k < indexed.indices().size(); k++) {
          if (indexed.indices().get(k) instanceof Index.Letter letter) {
            int range =
                parameter != null && k < parameter.shape().size() ? parameter.shape().get(k) : 0;
            add(letters, letter, range, indexed.base().name());
          }
        }
      }
      case Expression.Group group -> merge(letters, inside(group.inner(), scope));
      case Expression.Signed signed -> merge(letters, inside(signed.operand(), scope));
      case Expression.Power power -> merge(letters, inside(power.base(), scope));
      case Expression.Call call -> {
        for (var argument : call.arguments()) {
          merge(letters, inside(argument, scope));
        }
      }
      case Expression.Binary binary -> {
        var right = inside(binary.right(), scope);
        merge(letters, inside(binary.left(), scope));
        switch (binary.operator()) {
          case ADD, SUBTRACT -> {
            for (var entry : right.entrySet()) {
              letters.putIfAbsent(entry.getKey(), entry.getValue());
            }
          }
          default -> merge(letters, right);
        }
      }
      case Expression.Literal literal -> {}
      case Expression.Word word -> {}
      case Expression.Broken broken -> {}
    }
    return letters;
  }
}

package org.nsi.model.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.syntax.Expression;

/**
 * Derived parameters in an order in which each follows those it is made of, so that chains of any
 * length resolve without recursion; definitions in a circle are reported (E0216) and left out.
 */
public final class LetOrder {
  /** Longer circles are shown in part. */
  private static final int SHOWN = 8;

  /** A let whose ingredients are being looked at. */
  private static final class Open {
    private final String name;
    private final Iterator<Expression.Word> ingredients;

    Open(String name, Iterator<Expression.Word> ingredients) {
      this.name = name;
      this.ingredients = ingredients;
    }
  }

  private final Scope scope;
  private final Findings findings;
  private final List<String> ordered = new ArrayList<>();
  private final Set<String> done = new LinkedHashSet<>();

  public LetOrder(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  /** The names, ingredients first. */
  public List<String> names() {
    for (var name : scope.lets().keySet()) {
      if (!done.contains(name)) {
        from(name);
      }
    }
    return ordered;
  }

  private void from(String root) {
    Deque<Open> stack = new ArrayDeque<>();
    var path = new LinkedHashSet<String>();
    open(root, stack, path);
    while (!stack.isEmpty()) {
      var top = stack.element();
      if (!top.ingredients.hasNext()) {
        stack.pop();
        path.remove(top.name);
        done.add(top.name);
        ordered.add(top.name);
        continue;
      }
      var word = top.ingredients.next();
      if (path.contains(word.name())) {
        circle(top.name, word, path);
      } else if (scope.lets().containsKey(word.name()) && !done.contains(word.name())) {
        open(word.name(), stack, path);
      }
    }
  }

  private void open(String name, Deque<Open> stack, Set<String> path) {
    path.add(name);
    var let = scope.lets().get(name);
    List<Expression.Word> words = let == null ? List.of() : Uses.words(let.statement().value());
    stack.push(new Open(name, words.iterator()));
  }

  private void circle(String user, Expression.Word word, Set<String> path) {
    var names = new ArrayList<>(path);
    var circle = names.subList(names.indexOf(word.name()), names.size());
    var let = scope.lets().get(user);
    boolean known = scope.broken().containsAll(circle);
    scope.broken().addAll(circle);
    if (known || let == null) {
      return;
    }
    var shown = String.join(" -> ", circle.subList(0, Math.min(SHOWN, circle.size())));
    findings.add(
        Diagnostic.error(
                "E0216",
                let.source(),
                word.span(),
                "definition in a circle: "
                    + shown
                    + (circle.size() > SHOWN ? " -> … -> " : " -> ")
                    + word.name())
            .help("one of them has to be a param"));
  }
}

package org.nsi.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Binary;
import org.nsi.syntax.Expression.Indexed;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.syntax.Statement.Term;

/** The head and the items of a block as text. */
final class BlockPrinter {
  private final ExpressionPrinter expressions;
  private final StatementPrinter statements;

  BlockPrinter(ExpressionPrinter expressions, StatementPrinter statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  /**
   * A block taken apart.
   *
   * @param keyword its first word
   * @param head what stands between the keyword and the brace; may be empty
   */
  record Block(String keyword, String head, List<Item> items) {}

  /**
   * @param span in the source
   * @param group how the columns are aligned with those of other items, see {@link FormattedLine}
   * @param cells the columns
   */
  record Item(Span span, String group, List<String> cells) {}

  /** The block, or nothing for a statement without braces. */
  Optional<Block> block(Statement statement) {
    return Optional.ofNullable(
        switch (statement) {
          case Statement.Lagrangian s ->
              new Block("lagrangian", "", s.terms().stream().map(this::term).toList());
          case Statement.Coefficients s ->
              new Block(keyword(s.theory()), at(s.scale()), assignments(s.entries()));
          case Statement.Match s -> new Block("match", "", match(s));
          case Statement.Run s -> new Block("run", "", run(s));
          case Statement.Observe s ->
              new Block(
                  "observe", "", s.names().stream().map(n -> item(n.span(), n.name())).toList());
          case Statement.Scan s ->
              new Block(
                  "scan",
                  s.sampling().map(expressions::print).orElse(""),
                  modelAssignments(s.axes()));
          case Statement.Assert s ->
              new Block("assert", "", s.claims().stream().map(this::claim).toList());
          case Statement.Inputs s ->
              new Block(
                  "inputs",
                  s.atMatching() ? "at matching" : "",
                  s.entries().stream().map(this::input).toList());
          default -> null;
        });
  }

  private static String keyword(Statement.Theory theory) {
    return switch (theory) {
      case SMEFT -> "smeft";
      case LEFT -> "left";
      case EPSILON -> "epsilon";
    };
  }

  private String at(Optional<Expression> scale) {
    return scale.map(s -> "at " + expressions.print(s)).orElse("");
  }

  // --- Lagrangian ---

  /** Label, coupling, fields, Hermitian conjugate. */
  private Item term(Term term) {
    String text = expressions.print(term.expression());
    String coupling = coupling(term.expression()).map(expressions::print).orElse("");
    String fields = coupling.isEmpty() ? text : text.substring(coupling.length()).stripLeading();
    return new Item(
        term.span(),
        "term",
        List.of(
            term.label().map(l -> expressions.name(l.name()) + ":").orElse(""),
            coupling,
            fields,
            term.hermitianConjugate().isPresent() ? " + h.c." : ""));
  }

  /** The first factor when it is a name and others follow on its line. */
  private Optional<Expression> coupling(Expression expression) {
    Expression first = expression;
    while (first instanceof Binary product && product.operator() == Operator.JUXTAPOSE) {
      first = product.left();
    }
    boolean named =
        expression instanceof Binary && (first instanceof Word || first instanceof Indexed);
    return named ? Optional.of(first) : Optional.empty();
  }

  // --- other blocks ---

  private static Item item(Span span, String text) {
    return new Item(span, "", List.of(text));
  }

  /** Names of operators are those of WCxf in either spelling. */
  private List<Item> assignments(List<Assignment> entries) {
    return entries.stream().map(a -> entry(a, a.name().name())).toList();
  }

  private List<Item> modelAssignments(List<Assignment> entries) {
    return entries.stream().map(a -> entry(a, expressions.name(a.name().name()))).toList();
  }

  private Item entry(Assignment a, String name) {
    String head = name + expressions.indices(a.indices());
    return new Item(a.span(), "entry", List.of(head, "= " + expressions.print(a.value())));
  }

  private String assignment(Assignment a) {
    String head = expressions.name(a.name().name()) + expressions.indices(a.indices());
    return head + " = " + expressions.print(a.value());
  }

  private List<Item> match(Statement.Match s) {
    var items = new ArrayList<Item>();
    if (s.loops().isPresent()) {
      Span span = s.loops().get().span();
      String scale = s.scale().map(e -> " at " + expressions.print(e)).orElse("");
      items.add(
          item(
              s.scale().map(e -> span.to(e.span())).orElse(span),
              "loops " + expressions.print(s.loops().get()) + scale));
    } else {
      s.scale().ifPresent(e -> items.add(item(e.span(), "at " + expressions.print(e))));
    }
    return items;
  }

  private List<Item> run(Statement.Run s) {
    var items = new ArrayList<Item>();
    s.smeft().ifPresent(w -> items.add(item(w.span(), "smeft " + w.name())));
    s.left().ifPresent(w -> items.add(item(w.span(), "left " + w.name())));
    s.target().ifPresent(e -> items.add(item(e.span(), "to " + expressions.print(e))));
    items.sort(Comparator.comparingInt(i -> i.span().start()));
    return items;
  }

  private Item input(Statement.InputAssignment input) {
    return new Item(
        input.span(),
        "entry",
        List.of(input.name().name(), "= " + statements.value(input.value())));
  }

  /** Left side, relation and right side, the rest. */
  private Item claim(Statement.Claim claim) {
    String space = expressions.comma(claim.left().span(), claim.right().span()).substring(1);
    String right = relation(claim.relation()) + space + expressions.print(claim.right());
    var rest = new StringBuilder();
    claim.within().ifPresent(w -> rest.append("within ").append(expressions.print(w)));
    for (int i = 0; i < claim.when().size(); i++) {
      Assignment setting = claim.when().get(i);
      boolean alone = rest.isEmpty();
      String separator =
          i == 0
              ? (alone ? "when " : " when ")
              : expressions.comma(claim.when().get(i - 1).span(), setting.span());
      rest.append(separator).append(assignment(setting));
    }
    List<String> cells = List.of(expressions.print(claim.left()), right, rest.toString());
    return new Item(claim.span(), "claim", cells);
  }

  private String relation(String relation) {
    return !expressions.unicode() ? relation : relation.replace("<=", "≤").replace(">=", "≥");
  }
}

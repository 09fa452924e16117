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
   * @param cells columns to be aligned with those of other items
   */
  record Item(Span span, List<String> cells) {}

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
          case Statement.Scan s -> new Block("scan", "", modelAssignments(s.axes()));
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
    return new Item(span, List.of(text));
  }

  /** Names of operators are those of WCxf in either spelling. */
  private List<Item> assignments(List<Assignment> entries) {
    return entries.stream().map(a -> item(a.span(), a.name().name() + tail(a))).toList();
  }

  private List<Item> modelAssignments(List<Assignment> entries) {
    return entries.stream().map(a -> item(a.span(), assignment(a))).toList();
  }

  private String assignment(Assignment a) {
    return expressions.name(a.name().name()) + tail(a);
  }

  private String tail(Assignment a) {
    return expressions.indices(a.indices()) + " = " + expressions.print(a.value());
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
    return item(input.span(), input.name().name() + " = " + statements.value(input.value()));
  }

  private Item claim(Statement.Claim claim) {
    var out =
        new StringBuilder(expressions.print(claim.left()))
            .append(' ')
            .append(relation(claim.relation()));
    out.append(expressions.comma(claim.left().span(), claim.right().span()).substring(1));
    out.append(expressions.print(claim.right()));
    claim.within().ifPresent(w -> out.append(" within ").append(expressions.print(w)));
    Span previous = null;
    for (Assignment setting : claim.when()) {
      out.append(previous == null ? " when " : expressions.comma(previous, setting.span()))
          .append(assignment(setting));
      previous = setting.span();
    }
    return item(claim.span(), out.toString());
  }

  private String relation(String relation) {
    return !expressions.unicode() ? relation : relation.replace("<=", "≤").replace(">=", "≥");
  }
}

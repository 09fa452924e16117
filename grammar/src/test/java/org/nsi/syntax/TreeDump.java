package org.nsi.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nsi.syntax.Expression.Binary;
import org.nsi.syntax.Expression.Broken;
import org.nsi.syntax.Expression.Call;
import org.nsi.syntax.Expression.Group;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Expression.Indexed;
import org.nsi.syntax.Expression.Literal;
import org.nsi.syntax.Expression.Power;
import org.nsi.syntax.Expression.Signed;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.ParameterValue;

/**
 * A tree as text without spans: one line a statement or item, every operation in angle brackets.
 */
final class TreeDump {
  private TreeDump() {}

  static String of(Ast ast) {
    return ast.statements().stream().map(TreeDump::of).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String of(Statement statement) {
    return switch (statement) {
      case Statement.Version s -> "nsi " + s.version();
      case Statement.ModelName s -> "model " + s.name().name() + " '" + s.title() + "'";
      case Statement.Cite s -> "cite " + words(s.references());
      case Statement.Convention s -> "convention " + s.key().name() + " = " + s.value().name();
      case Statement.Symmetry s -> "symmetry " + s.name().name();
      case Statement.Import s -> "import " + s.kind() + " '" + s.path() + "'";
      case Statement.Parameter s ->
          "param "
              + s.name().name()
              + (s.shape().isEmpty() ? "" : s.shape())
              + s.kind().map(k -> " : " + k.name()).orElse("")
              + s.value().map(v -> " = " + of(v)).orElse("")
              + s.range().map(r -> " in " + of(r.low()) + " .. " + of(r.high())).orElse("");
      case Statement.Let s -> "let " + s.name().name() + " = " + of(s.value());
      case Statement.Field s ->
          "field "
              + s.name().name()
              + s.generations().map(n -> " x" + n).orElse("")
              + " : "
              + words(s.statistics())
              + " ("
              + s.representation().colour()
              + ","
              + s.representation().isospin()
              + ")_"
              + s.representation().hyperchargeNumerator()
              + "/"
              + s.representation().hyperchargeDenominator()
              + s.parities().stream()
                  .map(p -> " " + p.symmetry().name() + (p.odd() ? " odd" : " even"))
                  .collect(Collectors.joining())
              + optional(" mass ", s.mass());
      case Statement.Lagrangian s -> block("lagrangian", s.terms(), TreeDump::of);
      case Statement.Coefficients s ->
          block(s.theory() + optional(" at ", s.scale()), s.entries(), TreeDump::of);
      case Statement.Match s ->
          "match" + optional(" loops ", s.loops()) + optional(" at ", s.scale());
      case Statement.Run s ->
          "run smeft "
              + s.smeft().map(Word::name).orElse("-")
              + " left "
              + s.left().map(Word::name).orElse("-")
              + optional(" to ", s.target());
      case Statement.Observe s -> "observe " + words(s.names());
      case Statement.Scan s ->
          block(
              "scan" + optional(" ", s.sampling().map(Expression.class::cast)),
              s.axes(),
              TreeDump::of);
      case Statement.Inputs s ->
          block(
              "inputs" + (s.atMatching() ? " at matching" : ""),
              s.entries(),
              e -> e.name().name() + " = " + of(e.value()));
      case Statement.Assert s -> block("assert", s.claims(), TreeDump::of);
      case Statement.Broken s -> "BROKEN " + s.name().map(Word::name).orElse("");
    };
  }

  private static String of(Statement.Term term) {
    return term.label().map(l -> l.name() + ": ").orElse("")
        + of(term.expression())
        + (term.hermitianConjugate().isPresent() ? " + h.c." : "");
  }

  private static String of(Statement.Assignment a) {
    return a.name().name() + indices(a.indices()) + " = " + of(a.value());
  }

  private static String of(Statement.Claim c) {
    return of(c.left())
        + " "
        + c.relation()
        + " "
        + of(c.right())
        + optional(" within ", c.within())
        + (c.when().isEmpty()
            ? ""
            : " when " + c.when().stream().map(TreeDump::of).collect(Collectors.joining(", ")));
  }

  private static String of(ParameterValue value) {
    return switch (value) {
      case ParameterValue.Scalar s -> of(s.expression());
      case ParameterValue.Entries e ->
          e.entries().stream()
              .map(x -> indices(x.indices()) + " = " + of(x.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  static String of(Expression expression) {
    return switch (expression) {
      case Literal e -> e.value().toString();
      case Word e -> e.name();
      case Indexed e -> e.base().name() + indices(e.indices());
      case Call e ->
          e.function().name()
              + e.arguments().stream()
                  .map(TreeDump::of)
                  .collect(Collectors.joining(", ", "(", ")"));
      case Group e -> "(" + of(e.inner()) + ")";
      case Signed e -> (e.negative() ? "<-" : "<+") + of(e.operand()) + ">";
      case Binary e ->
          "<"
              + of(e.left())
              + switch (e.operator()) {
                case ADD -> " + ";
                case SUBTRACT -> " - ";
                case MULTIPLY -> " * ";
                case DIVIDE -> " / ";
                case JUXTAPOSE -> " ";
              }
              + of(e.right())
              + ">";
      case Power e -> "<" + of(e.base()) + "^" + of(e.exponent()) + ">";
      case Broken e -> "BROKEN";
    };
  }

  private static String optional(String before, Optional<Expression> expression) {
    return expression.map(e -> before + of(e)).orElse("");
  }

  private static String words(List<Word> words) {
    return words.stream().map(Word::name).collect(Collectors.joining(" "));
  }

  private static String indices(List<Index> indices) {
    return indices.isEmpty()
        ? ""
        : indices.stream()
            .map(
                i ->
                    switch (i) {
                      case Index.Number n -> String.valueOf(n.value());
                      case Index.Letter l -> l.name();
                    })
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static <T> String block(
      String head, List<T> items, java.util.function.Function<T, String> dump) {
    return head + items.stream().map(i -> "\n  " + dump.apply(i)).collect(Collectors.joining());
  }
}

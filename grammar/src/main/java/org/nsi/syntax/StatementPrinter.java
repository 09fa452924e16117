package org.nsi.syntax;

import java.util.ArrayList;
import java.util.List;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.ParameterValue;

/** Declarations as the columns of a line. Blocks are the business of {@link BlockPrinter}. */
final class StatementPrinter {
  private final Source source;
  private final ExpressionPrinter expressions;

  StatementPrinter(Source source, ExpressionPrinter expressions) {
    this.source = source;
    this.expressions = expressions;
  }

  /** The line of a declaration; a block has none. */
  FormattedLine line(Statement statement) {
    return switch (statement) {
      case Statement.Version s -> FormattedLine.of(0, "nsi " + s.version());
      case Statement.ModelName s ->
          FormattedLine.of(
              0, "model " + s.name().name() + (hasTitle(s) ? " \"" + s.title() + "\"" : ""));
      case Statement.Cite s -> FormattedLine.of(0, "cite " + words(s.references()));
      case Statement.Convention s ->
          FormattedLine.of(0, "convention " + s.key().name() + " = " + s.value().name());
      case Statement.Symmetry s -> FormattedLine.of(0, "symmetry " + s.name().name());
      case Statement.Import s ->
          FormattedLine.of(
              0,
              "import " + (s.kind().equals("nsi") ? "" : s.kind() + " ") + "\"" + s.path() + "\"");
      case Statement.Parameter s -> parameter(s);
      case Statement.Let s ->
          FormattedLine.of(
              0,
              "value",
              List.of(
                  "let", expressions.name(s.name().name()), "= " + expressions.print(s.value())));
      case Statement.Field s -> field(s);
      default -> FormattedLine.of(0, source.slice(statement.span()));
    };
  }

  String value(ParameterValue value) {
    return switch (value) {
      case ParameterValue.Scalar scalar -> expressions.print(scalar.expression());
      case ParameterValue.Entries entries -> {
        var out = new StringBuilder("{");
        Span previous = null;
        for (ParameterValue.Entry entry : entries.entries()) {
          out.append(previous == null ? " " : expressions.comma(previous, entry.span()));
          out.append(expressions.indices(entry.indices()))
              .append(" = ")
              .append(expressions.print(entry.value()));
          previous = entry.span();
        }
        yield out.append(" }").toString();
      }
    };
  }

  private boolean hasTitle(Statement.ModelName s) {
    return source.slice(s.span()).endsWith("\"");
  }

  private String words(List<Word> words) {
    var out = new StringBuilder();
    Span previous = null;
    for (Word word : words) {
      out.append(previous == null ? "" : expressions.comma(previous, word.span()))
          .append(word.name());
      previous = word.span();
    }
    return out.toString();
  }

  private FormattedLine parameter(Statement.Parameter s) {
    var head = new StringBuilder(expressions.name(s.name().name()));
    if (!s.shape().isEmpty()) {
      head.append('[')
          .append(String.join(",", s.shape().stream().map(String::valueOf).toList()))
          .append(']');
    }
    s.kind().ifPresent(k -> head.append(" : ").append(k.name()));
    var value = new StringBuilder();
    s.value().ifPresent(v -> value.append("= ").append(value(v)));
    s.range()
        .ifPresent(
            r ->
                value
                    .append(value.isEmpty() ? "" : " ")
                    .append(expressions.unicode() ? "∈ [" : "in [")
                    .append(expressions.print(r.low()))
                    .append(expressions.comma(r.low().span(), r.high().span()))
                    .append(expressions.print(r.high()))
                    .append(']'));
    return FormattedLine.of(0, "value", List.of("param", head.toString(), value.toString()));
  }

  private FormattedLine field(Statement.Field s) {
    String name =
        expressions.name(s.name().name()) + s.generations().map(n -> "[" + n + "]").orElse("");
    String statistics = String.join(" ", s.statistics().stream().map(Word::name).toList());
    var properties = new ArrayList<String>();
    for (Statement.Parity parity : s.parities()) {
      properties.add(parity.symmetry().name() + (parity.odd() ? " odd" : " even"));
    }
    s.mass().ifPresent(m -> properties.add("mass " + expressions.print(m)));
    String representation = representation(s.representation()) + (properties.isEmpty() ? "" : ",");
    return FormattedLine.of(
        0,
        "field",
        List.of("field", name, ": " + statistics, representation, String.join(", ", properties)));
  }

  private String representation(Statement.Representation r) {
    String colour = expressions.unicode() ? r.colour().replace("bar", "\u0304") : r.colour();
    String charge =
        r.hyperchargeNumerator()
            + (r.hyperchargeDenominator() == 1 ? "" : "/" + r.hyperchargeDenominator());
    return "(" + colour + "," + r.isospin() + ")_" + charge;
  }
}

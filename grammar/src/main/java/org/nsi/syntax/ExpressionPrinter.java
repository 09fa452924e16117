package org.nsi.syntax;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.nsi.source.Source;
import org.nsi.source.Span;
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

/**
 * Expressions as text, in one of the spellings. The author's line breaks, and his choice between
 * {@code a/b} and {@code a / b}, are kept.
 */
final class ExpressionPrinter {
  private static final char MACRON = '\u0304';
  private static final char TILDE = '\u0303';

  private final Source source;
  private final boolean unicode;

  ExpressionPrinter(Source source, Spelling spelling) {
    this.source = source;
    this.unicode = spelling == Spelling.UNICODE;
  }

  boolean unicode() {
    return unicode;
  }

  String print(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal(literal);
      case Word word -> name(word.name());
      case Indexed indexed -> name(indexed.base().name()) + indices(indexed.indices());
      case Call call -> call(call);
      case Group group -> "(" + print(group.inner()) + ")";
      case Signed signed -> signed(signed);
      case Binary binary -> binary(binary);
      case Power power -> power(power);
      case Broken broken -> source.slice(broken.span());
    };
  }

  /** A name of the model: {@code M_chi} or {@code M_χ}. */
  String name(String name) {
    if (!unicode || name.indexOf('.') >= 0) {
      return name;
    }
    return name.equals("Ht") ? "H" + TILDE : Greek.spell(name);
  }

  String indices(List<Index> indices) {
    if (indices.isEmpty()) {
      return "";
    }
    var out = new StringBuilder("[");
    for (Index index : indices) {
      out.append(out.length() > 1 ? "," : "");
      out.append(
          switch (index) {
            case Index.Number number -> String.valueOf(number.value());
            case Index.Letter letter -> name(letter.name());
          });
    }
    return out.append(']').toString();
  }

  /** A comma, with the author's line break behind it. */
  String comma(Span before, Span after) {
    return breaks(before, after) ? ",\n" : ", ";
  }

  // --- kinds of expression ---

  private String literal(Literal literal) {
    String text = source.slice(literal.span()).replace('−', '-');
    boolean plain = Names.isAscii(text) && !text.isEmpty();
    return plain ? text : literal.value().toPlainString();
  }

  private String signed(Signed signed) {
    int sign = signed.span().start();
    int operand = signed.operand().span().start();
    boolean spaced = operand > sign + 1 && Character.isWhitespace(source.text().charAt(sign + 1));
    return (signed.negative() ? "-" : "+") + (spaced ? " " : "") + print(signed.operand());
  }

  private String binary(Binary binary) {
    Span left = binary.left().span();
    Span right = binary.right().span();
    String space = breaks(left, right) ? "\n" : " ";
    String operator =
        switch (binary.operator()) {
          case ADD -> " +" + space;
          case SUBTRACT -> " -" + space;
          case JUXTAPOSE -> space;
          case MULTIPLY -> spread(left, right) ? " " + star() + space : star();
          case DIVIDE -> spread(left, right) ? " /" + space : "/";
        };
    return print(binary.left()) + operator + print(binary.right());
  }

  private String star() {
    return unicode ? "·" : "*";
  }

  private String power(Power power) {
    Optional<String> superscript = unicode ? superscript(power.exponent()) : Optional.empty();
    return print(power.base()) + superscript.orElseGet(() -> "^" + print(power.exponent()));
  }

  private static Optional<String> superscript(Expression exponent) {
    boolean negative = exponent instanceof Signed signed && signed.negative();
    Expression size = exponent instanceof Signed signed ? signed.operand() : exponent;
    boolean plus = exponent instanceof Signed signed && !signed.negative();
    if (plus || !(size instanceof Literal literal)) {
      return Optional.empty();
    }
    BigDecimal value = literal.value();
    String digits = value.toString();
    if (value.scale() != 0 || digits.length() > 4) {
      return Optional.empty();
    }
    var out = new StringBuilder(negative ? "⁻" : "");
    for (int i = 0; i < digits.length(); i++) {
      out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digits.charAt(i) - '0'));
    }
    return Optional.of(out.toString());
  }

  // --- calls and the marks that stand for them ---

  private String call(Call call) {
    if (unicode && call.arguments().size() == 1) {
      Optional<String> marked = marked(call.function().name(), call.arguments().get(0));
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    var out = new StringBuilder(name(call.function().name())).append('(');
    Expression previous = null;
    for (Expression argument : call.arguments()) {
      out.append(previous == null ? "" : comma(previous.span(), argument.span()));
      out.append(print(argument));
      previous = argument;
    }
    return out.append(')').toString();
  }

  private Optional<String> marked(String function, Expression argument) {
    return switch (function) {
      case "conj" -> conjugate(argument);
      case "cc" -> behind(argument, "ᶜ");
      case "bar" -> bar(argument);
      case "tilde" -> isNamed(argument, "H") ? Optional.empty() : above(argument, TILDE, "");
      case "sqrt" ->
          Optional.of(
              argument instanceof Word || argument instanceof Literal
                  ? "√" + print(argument)
                  : "√(" + print(argument) + ")");
      default -> Optional.empty();
    };
  }

  private Optional<String> conjugate(Expression argument) {
    return argument instanceof Group ? Optional.of(print(argument) + "†") : behind(argument, "†");
  }

  private Optional<String> bar(Expression argument) {
    boolean charged =
        argument instanceof Call call
            && call.function().name().equals("cc")
            && call.arguments().size() == 1;
    return charged
        ? above(((Call) argument).arguments().get(0), MACRON, "ᶜ")
        : above(argument, MACRON, "");
  }

  /** The mark between the name and its indices: {@code N†[p]}. */
  private Optional<String> behind(Expression argument, String mark) {
    return switch (argument) {
      case Word word -> Optional.of(name(word.name()) + mark);
      case Indexed indexed ->
          Optional.of(name(indexed.base().name()) + mark + indices(indexed.indices()));
      default -> Optional.empty();
    };
  }

  /** The mark on the letter, if the name is one letter with or without a subscript or number. */
  private Optional<String> above(Expression argument, char accent, String mark) {
    Word word =
        argument instanceof Indexed indexed
            ? indexed.base()
            : argument instanceof Word w ? w : null;
    if (word == null || word.name().equals("Ht")) {
      return Optional.empty();
    }
    String name = name(word.name());
    boolean oneLetter =
        name.length() == 1 || name.charAt(1) == '_' || Character.isDigit(name.charAt(1));
    if (!oneLetter) {
      return Optional.empty();
    }
    String accented =
        Normalizer.normalize(name.charAt(0) + String.valueOf(accent), Normalizer.Form.NFC)
            + name.substring(1);
    return Optional.of(
        accented + mark + (argument instanceof Indexed i ? indices(i.indices()) : ""));
  }

  private static boolean isNamed(Expression expression, String name) {
    return expression instanceof Word word && word.name().equals(name)
        || expression instanceof Indexed indexed && indexed.base().name().equals(name);
  }

  // --- the author's spaces ---

  private boolean breaks(Span left, Span right) {
    String gap = gap(left, right);
    return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
  }

  private boolean spread(Span left, Span right) {
    return gap(left, right).chars().anyMatch(Character::isWhitespace);
  }

  private String gap(Span left, Span right) {
    return left.end() <= right.start() ? source.text().substring(left.end(), right.start()) : "";
  }
}

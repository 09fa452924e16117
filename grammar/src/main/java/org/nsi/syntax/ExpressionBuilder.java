package org.nsi.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Binary;
import org.nsi.syntax.Expression.Broken;
import org.nsi.syntax.Expression.Call;
import org.nsi.syntax.Expression.Group;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Expression.Indexed;
import org.nsi.syntax.Expression.Literal;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Expression.Power;
import org.nsi.syntax.Expression.Signed;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.antlr.NsiParser;
import org.nsi.syntax.antlr.NsiParser.ExponentContext;
import org.nsi.syntax.antlr.NsiParser.ExpressionContext;
import org.nsi.syntax.antlr.NsiParser.IndicesContext;
import org.nsi.syntax.antlr.NsiParser.OperandContext;
import org.nsi.syntax.antlr.NsiParser.PostfixContext;
import org.nsi.syntax.antlr.NsiParser.PowerContext;
import org.nsi.syntax.antlr.NsiParser.PrimaryContext;
import org.nsi.syntax.antlr.NsiParser.ProductContext;

/** Expressions from parse contexts, with synonyms resolved. */
final class ExpressionBuilder {
  /**
   * Trees are walked by recursion everywhere, so a sum of 100,000 terms must not become a tree that
   * deep.
   */
  private static final int MAX_HEIGHT = 600;

  private static final int MAX_DIGITS = 400;
  private static final int MAX_EXPONENT = 999;

  private final Findings findings;

  /** Height of the tree built last. */
  private int height;

  private boolean tooHigh;

  /** Whether an error inside was reported while building. */
  private boolean failed;

  ExpressionBuilder(Findings findings) {
    this.findings = findings;
  }

  /** A whole expression; a placeholder if an error was reported inside. */
  Expression build(ExpressionContext context) {
    if (hasError(context)) {
      return new Broken(span(context));
    }
    tooHigh = false;
    failed = false;
    Expression expression = sum(context);
    if (failed) {
      return new Broken(expression.span());
    }
    if (tooHigh) {
      findings.add(
          "E0008", expression.span(), "expression is too long", "name parts of it with `let`");
      return new Broken(expression.span());
    }
    return expression;
  }

  static boolean hasError(ParserRuleContext context) {
    if (context.exception != null) {
      return true;
    }
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof ParserRuleContext child && hasError(child)) {
        return true;
      }
    }
    return false;
  }

  static Span span(ParserRuleContext context) {
    Span start = Tokens.span(context.getStart());
    return context.getStop() == null || context.getStop().getStartIndex() < start.start()
        ? start
        : start.to(Tokens.span(context.getStop()));
  }

  // --- sums and products ---

  private Expression sum(ExpressionContext context) {
    Expression result = new Broken(span(context));
    Operator operator = null;
    int tall = 0;
    var signs = new ArrayList<Token>();
    for (ParseTree child : context.children) {
      if (child instanceof NsiParser.SignContext sign) {
        signs.add(sign.getStart());
      } else if (child instanceof TerminalNode node) {
        operator = node.getSymbol().getType() == NsiParser.PLUS ? Operator.ADD : Operator.SUBTRACT;
      } else if (child instanceof ProductContext product) {
        Expression next = signed(signs, product(product));
        result = operator == null ? next : binary(operator, result, tall, next);
        tall = height;
        signs.clear();
      }
    }
    return result;
  }

  private Expression product(ProductContext context) {
    Expression result = new Broken(span(context));
    boolean first = true;
    Operator operator = Operator.JUXTAPOSE;
    int tall = 0;
    var signs = new ArrayList<Token>();
    for (ParseTree child : context.children) {
      if (child instanceof NsiParser.SignContext sign) {
        signs.add(sign.getStart());
      } else if (child instanceof TerminalNode node) {
        operator =
            node.getSymbol().getType() == NsiParser.STAR ? Operator.MULTIPLY : Operator.DIVIDE;
      } else if (child instanceof PowerContext power) {
        Expression next = signed(signs, power(power));
        result = first ? next : binary(operator, result, tall, next);
        first = false;
        tall = height;
        signs.clear();
        operator = Operator.JUXTAPOSE;
      }
    }
    return result;
  }

  private Expression binary(Operator operator, Expression left, int tall, Expression right) {
    grow(Math.max(tall, height) + 1);
    return new Binary(operator, left, right, left.span().to(right.span()));
  }

  private Expression signed(List<Token> signs, Expression operand) {
    Expression result = operand;
    for (int i = signs.size() - 1; i >= 0; i--) {
      Span span = Tokens.span(signs.get(i)).to(result.span());
      result = new Signed(signs.get(i).getType() == NsiParser.MINUS, result, span);
      grow(height + 1);
    }
    return result;
  }

  private Expression power(PowerContext context) {
    // right to left: x^y^z is x^(y^z)
    List<ExponentContext> exponents = context.exponent();
    Expression base = operand(context.operand());
    if (exponents.isEmpty()) {
      return base;
    }
    if (base instanceof Power) {
      base = new Group(base, base.span()); // x²^3 is (x^2)^3
      grow(height + 1);
    }
    for (ExponentContext e : exponents) {
      if (e.DAGGER() != null) {
        return dagger(base, e, exponents.size());
      }
    }
    int tall = height;
    int last = exponents.size() - 1;
    Expression exponent = exponent(exponents.get(last), operand(exponents.get(last).operand()));
    for (int i = last - 1; i >= 0; i--) {
      int above = height;
      Expression next = operand(exponents.get(i).operand());
      grow(Math.max(height, above) + 1);
      exponent =
          exponent(exponents.get(i), new Power(next, exponent, next.span().to(exponent.span())));
    }
    grow(Math.max(tall, height) + 1);
    return new Power(base, exponent, base.span().to(exponent.span()));
  }

  private Expression exponent(ExponentContext context, Expression size) {
    var signs = new ArrayList<Token>();
    context.sign().forEach(s -> signs.add(s.getStart()));
    return signed(signs, size);
  }

  /** {@code S^†} is {@code S†}. */
  private Expression dagger(Expression base, ExponentContext e, int exponents) {
    Span mark = Tokens.span(e.getStart());
    if (exponents > 1) {
      findings.add(
          "E0101", mark, "expected a number, found `†`", "write conj(…) around what is conjugated");
    }
    return call("conj", base, mark);
  }

  // --- operands with their marks ---

  private Expression operand(OperandContext context) {
    Expression result = primary(context.primary(), context.postfix());
    for (PostfixContext mark : context.postfix()) {
      Span span = span(mark);
      if (mark.DAGGER() != null) {
        result = call("conj", result, span);
      } else if (mark.SUPER_C() != null) {
        result = call("cc", result, span);
      }
    }
    result = bar(context.primary(), result);
    List<TerminalNode> roots = context.ROOT();
    for (int i = roots.size() - 1; i >= 0; i--) {
      Expression inner = result instanceof Group group ? group.inner() : result;
      result = call("sqrt", inner, Tokens.span(roots.get(i).getSymbol()).to(result.span()));
    }
    for (PostfixContext mark : context.postfix()) {
      if (mark.SUPERSCRIPT() != null) {
        Expression exponent = superscript(mark.getStart());
        result = result instanceof Power ? new Group(result, result.span()) : result;
        grow(height + 1);
        result = new Power(result, exponent, result.span().to(exponent.span()));
      }
    }
    return result;
  }

  /**
   * The primary with its indices, which may stand behind its marks: {@code l̄[2]}, {@code N†[p]}.
   */
  private Expression primary(PrimaryContext context, List<PostfixContext> marks) {
    height = 1;
    Expression result = atom(context);
    for (PostfixContext mark : marks) {
      if (mark.indices() == null) {
        continue;
      }
      Span span = result.span().to(span(mark));
      if (result instanceof Word word) {
        result = new Indexed(word, indices(mark.indices()), span);
        grow(height + 1);
      } else {
        failed = true;
        findings.add(
            "E0101", span(mark), "indices belong on a name", "write bar(l[2]) for bar(l)[2]");
      }
    }
    return context.WORD() != null && spelled(context).tilde()
        ? call("tilde", result, result.span())
        : result;
  }

  private Expression bar(PrimaryContext context, Expression operand) {
    return context.WORD() != null && spelled(context).bar()
        ? call("bar", operand, operand.span())
        : operand;
  }

  private static Names.Spelled spelled(PrimaryContext context) {
    return Names.spelled(context.WORD().getText());
  }

  private Expression atom(PrimaryContext context) {
    Span span = span(context);
    if (context.NUMBER() != null) {
      return literal(context.getStart());
    }
    if (context.DOTTED() != null) {
      return new Word(context.DOTTED().getText(), span);
    }
    if (context.BROKEN() != null) {
      return new Broken(span);
    }
    if (context.expression() != null) {
      Expression inner = sum(context.expression());
      grow(height + 1);
      return new Group(inner, span);
    }
    Word word = word(context.getStart());
    if (context.call() == null) {
      return word;
    }
    var arguments = new ArrayList<Expression>();
    int tall = 0;
    for (ExpressionContext argument : context.call().expression()) {
      arguments.add(sum(argument));
      tall = Math.max(tall, height);
    }
    grow(tall + 1);
    return new Call(word, arguments, span);
  }

  private Expression call(String function, Expression operand, Span mark) {
    grow(height + 1);
    return new Call(new Word(function, mark), List.of(operand), operand.span().to(mark));
  }

  private void grow(int to) {
    height = to;
    tooHigh |= to > MAX_HEIGHT;
  }

  // --- tokens ---

  static Word word(Token token) {
    return new Word(Names.canonical(token.getText()), Tokens.span(token));
  }

  List<Index> indices(IndicesContext context) {
    var indices = new ArrayList<Index>();
    for (NsiParser.IndexContext index : context.index()) {
      Token token = index.getStart();
      if (token.getType() == NsiParser.WORD) {
        indices.add(new Index.Letter(Names.canonical(token.getText()), Tokens.span(token)));
      } else {
        indices.add(new Index.Number(integer(token, "an index").orElse(0), Tokens.span(token)));
      }
    }
    return indices;
  }

  /** A whole number, or a report that it is not one. */
  Optional<Integer> integer(Token token, String what) {
    String text = token.getText();
    failed |= !isDigits(text) || text.length() > 9;
    if (!isDigits(text)) {
      findings.add("E0101", Tokens.span(token), what + " is a whole number, found `" + text + "`");
      return Optional.empty();
    }
    if (text.length() > 9) {
      findings.add("E0009", Tokens.span(token), "number is out of range");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A decimal literal, exact; a placeholder when it is out of range. */
  Expression literal(Token token) {
    String text = token.getText().replace('−', '-');
    Span span = Tokens.span(token);
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    boolean outOfRange =
        (e < 0 ? text.length() : e) > MAX_DIGITS
            || e >= 0 && exponent(text.substring(e + 1)) > MAX_EXPONENT;
    if (outOfRange) {
      findings.add(
          "E0009",
          span,
          "number is out of range",
          "numbers have at most " + MAX_DIGITS + " digits and exponents up to " + MAX_EXPONENT);
      return new Broken(span);
    }
    return new Literal(new BigDecimal(text), span);
  }

  /** The size of an exponent, or a number too large when it has too many digits to be read. */
  private static int exponent(String text) {
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    return text.length() - start > 4 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(start));
  }

  private Expression superscript(Token token) {
    var digits = new StringBuilder();
    boolean negative = false;
    for (char c : token.getText().toCharArray()) {
      switch (c) {
        case '⁺' -> {}
        case '⁻' -> negative = true;
        case '¹' -> digits.append('1');
        case '²' -> digits.append('2');
        case '³' -> digits.append('3');
        default -> digits.append((char) ('0' + (c - '⁰')));
      }
    }
    Span span = Tokens.span(token);
    if (digits.length() > 4) {
      findings.add("E0009", span, "number is out of range");
      return new Broken(span);
    }
    Expression value = new Literal(new BigDecimal(digits.toString()), span);
    return negative ? new Signed(true, value, span) : value;
  }
}

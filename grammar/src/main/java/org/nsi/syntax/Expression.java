package org.nsi.syntax;

import java.math.BigDecimal;
import java.util.List;
import org.nsi.source.Span;

/**
 * An expression as written: one grammar serves numbers with units, couplings and Lagrangian terms.
 * Synonyms are resolved here ({@code χ} is {@code chi}, {@code S†} is {@code conj(S)}, {@code √2}
 * is {@code sqrt(2)}), meaning is not: whether {@code S} is a field or a parameter is the model's
 * business.
 */
public sealed interface Expression {
  Span span();

  /** A decimal literal, exact: {@code 1e-8}, {@code 0.1}, {@code 3}. */
  record Literal(BigDecimal value, Span span) implements Expression {}

  /**
   * A bare word: parameter, field, unit, {@code i}, {@code pi}, {@code eps}, {@code tau}, {@code
   * T}, {@code mu}.
   */
  record Word(String name, Span span) implements Expression {}

  /** {@code l[2]}, {@code y[p,r]}, {@code ledq[2,2,1,1]}: the base is a word. */
  record Indexed(Word base, List<Index> indices, Span span) implements Expression {}

  /**
   * {@code bar(x)}, {@code conj(S)}, {@code sqrt(2)}, {@code gamma(mu)}, {@code Zp(mu)}, {@code
   * D(mu)}, {@code L(F)}.
   */
  record Call(Word function, List<Expression> arguments, Span span) implements Expression {}

  /** {@code ( … )}: kept, since parentheses around a bilinear carry meaning. */
  record Group(Expression inner, Span span) implements Expression {}

  /** {@code -x} or {@code +x}. */
  record Signed(boolean negative, Expression operand, Span span) implements Expression {}

  /**
   * {@code x + y}, {@code x - y}, {@code x * y}, {@code x / y}; {@code x y} is {@link
   * Operator#JUXTAPOSE}.
   */
  record Binary(Operator operator, Expression left, Expression right, Span span)
      implements Expression {}

  /** {@code x^n}. */
  record Power(Expression base, Expression exponent, Span span) implements Expression {}

  /** A placeholder where the parser reported an error and went on. */
  record Broken(Span span) implements Expression {}

  /**
   * Binary operators; juxtaposition has the precedence of {@code *} and {@code /}, left to right.
   */
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    JUXTAPOSE
  }

  /**
   * What stands between {@code [ ]}: a generation number, a flavour letter, or a quark name as in
   * {@code P[2,2,u,d]}.
   */
  sealed interface Index {
    Span span();

    record Number(int value, Span span) implements Index {}

    record Letter(String name, Span span) implements Index {}
  }
}

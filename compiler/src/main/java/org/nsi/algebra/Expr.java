package org.nsi.algebra;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A scalar expression over the parameters of a model, exact: couplings, masses, derived parameters,
 * both sides of an assertion. Dimensionful literals are numbers in powers of GeV.
 */
public sealed interface Expr {
  /** A number of Q(i, √2, √3, …). */
  record Number(Exact value) implements Expr {}

  /** π. */
  record Pi() implements Expr {}

  /** A parameter. */
  record Variable(Symbol symbol) implements Expr {}

  /** {@code a + b + …}. */
  record Sum(List<Expr> terms) implements Expr {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** {@code a b …}. */
  record Product(List<Expr> factors) implements Expr {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** {@code base^exponent}, principal branch. */
  record Power(Expr base, BigFraction exponent) implements Expr {}

  /** A function of one argument. */
  record Apply(Function function, Expr argument) implements Expr {}

  /** Known functions; {@code sqrt} is a power. */
  enum Function {
    CONJUGATE,
    REAL,
    IMAGINARY,
    ABSOLUTE,
    EXP,
    LOG,
    SIN,
    COS,
    TAN
  }
}

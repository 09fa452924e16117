package org.nsi.algebra;

/**
 * What a {@link Poly} is a polynomial in. Ordered: variables, π, opaque expressions, loop
 * integrals.
 */
public sealed interface Atom extends Comparable<Atom> {

  /** A symbol, or the complex conjugate of one that is not real. */
  record Variable(Symbol symbol, boolean conjugated) implements Atom {
    public Variable {
      conjugated = conjugated && !symbol.real();
    }

    @Override
    public int hashCode() {
      return 2 * symbol.hashCode() + (conjugated ? 1 : 0);
    }
  }

  /** π. */
  record Pi() implements Atom {
    @Override
    public int hashCode() {
      return 314159;
    }
  }

  /**
   * What is not polynomial: a sum in a denominator, a root, an exponential. Made by {@link
   * Poly#fromExpr} alone, which brings the expression to a normal form.
   */
  record Opaque(Expr value) implements Atom {}

  /** A one-loop integral over heavy propagators, real. */
  record Loop(LoopIntegral integral) implements Atom {
    @Override
    public int hashCode() {
      return integral.hashCode();
    }
  }

  private int rank() {
    return switch (this) {
      case Variable v -> 0;
      case Pi p -> 1;
      case Opaque o -> 2;
      case Loop l -> 3;
    };
  }

  @Override
  default int compareTo(Atom other) {
    if (this instanceof Variable a && other instanceof Variable b) {
      int bySymbol = a.symbol.compareTo(b.symbol);
      return bySymbol != 0 ? bySymbol : Boolean.compare(a.conjugated, b.conjugated);
    }
    if (this instanceof Opaque a && other instanceof Opaque b) {
      return ExprOrder.INSTANCE.compare(a.value, b.value);
    }
    if (this instanceof Loop a && other instanceof Loop b) {
      return a.integral.compareTo(b.integral);
    }
    return Integer.compare(rank(), other.rank());
  }
}

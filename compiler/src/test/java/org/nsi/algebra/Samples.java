package org.nsi.algebra;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;

/** Random exact numbers and polynomials for tests of identities. */
final class Samples {
  static final Symbol X = new Symbol("x", List.of(), true);
  static final Symbol Y = new Symbol("y", List.of(1, 2), false);
  static final Symbol Z = new Symbol("z", List.of(), false);
  static final List<Symbol> SYMBOLS = List.of(X, Y, Z);

  private Samples() {}

  static Expr variable(Symbol symbol) {
    return new Expr.Variable(symbol);
  }

  static Expr number(long value) {
    return new Expr.Number(Exact.of(value));
  }

  static Expr power(Expr base, int p, int q) {
    return new Expr.Power(base, new BigFraction(p, q));
  }

  static Expr sum(Expr... terms) {
    return new Expr.Sum(List.of(terms));
  }

  static Expr product(Expr... factors) {
    return new Expr.Product(List.of(factors));
  }

  static Expr apply(Expr.Function function, Expr argument) {
    return new Expr.Apply(function, argument);
  }

  static Symbol real(String name) {
    return new Symbol(name, List.of(), true);
  }

  static Symbol complex(String name) {
    return new Symbol(name, List.of(), false);
  }

  static Exact rational(Random random) {
    return Exact.of(random.nextInt(21) - 10, 1 + random.nextInt(9));
  }

  static Exact exact(Random random) {
    var sum = Exact.ZERO;
    for (int radicand : new int[] {1, 2, 3, 6, 15}) {
      if (random.nextInt(3) > 0) {
        var part = rational(random).plus(rational(random).times(Exact.I));
        sum = sum.plus(part.times(Exact.sqrt(radicand)));
      }
    }
    return sum;
  }

  /** What Clebsch–Gordan coefficients look like: r √n or i r √n with small numbers. */
  static Exact surd(Random random) {
    var root =
        Exact.sqrt(1 + random.nextInt(3)).times(random.nextInt(4) == 0 ? Exact.I : Exact.ONE);
    return root.times(Exact.of(random.nextInt(9) - 4, 1 + random.nextInt(2)));
  }

  static Poly poly(Random random) {
    var sum = new Poly.Sum();
    for (int k = random.nextInt(5); k >= 0; k--) {
      var monomial = Monomial.ONE;
      for (var symbol : SYMBOLS) {
        var atom = new Atom.Variable(symbol, random.nextBoolean());
        monomial = monomial.times(Monomial.of(atom, random.nextInt(5) - 2));
      }
      sum.add(random.nextInt(3) == 0 ? exact(random) : rational(random), monomial);
    }
    return sum.toPoly();
  }
}

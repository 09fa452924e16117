package org.nsi.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Expr.Function;

/**
 * The normal form of what is not polynomial, and the relations that opaque atoms obey:
 *
 * <ul>
 *   <li>a root z^(1/q) has an exponent from 0 to q − 1: higher ones give powers of z;
 *   <li>a sum has negative exponents only and is primitive: first coefficient 1, no common factor;
 *   <li>|z|² = z z*; exp(−z) = 1/exp z.
 * </ul>
 *
 * All hold on the principal branch for every complex value; (x y)^p is therefore not split.
 */
final class Opaques {
  private Opaques() {}

  static Poly poly(Expr expr) {
    return switch (expr) {
      case Expr.Number number -> Poly.constant(number.value());
      case Expr.Pi pi -> Poly.pi(1);
      case Expr.Variable variable -> Poly.of(variable.symbol());
      case Expr.Sum sum -> {
        var total = new Poly.Sum();
        sum.terms().forEach(term -> total.add(poly(term)));
        yield total.toPoly();
      }
      case Expr.Product product -> {
        var result = Poly.ONE;
        for (var factor : product.factors()) {
          result = result.times(poly(factor));
        }
        yield result;
      }
      case Expr.Power power -> power(poly(power.base()), power.exponent());
      case Expr.Apply apply -> apply(apply.function(), poly(apply.argument()));
    };
  }

  private static Poly power(Poly base, BigFraction exponent) {
    int p = exponent.getNumerator().intValueExact();
    int q = exponent.getDenominator().intValueExact();
    if (q == 1) {
      return base.pow(p);
    }
    if (base.isZero() && p > 0) {
      return Poly.ZERO;
    }
    return root(base, q).pow(p);
  }

  /** base^(1/q). A positive rational factor is taken out where its root is exact. */
  private static Poly root(Poly base, int q) {
    if (base.isConstant() && !base.isZero()) {
      var value = base.terms().getFirst().coefficient();
      var exact = value.rational().flatMap(r -> exactRoot(r, q));
      if (exact.isPresent()) {
        return Poly.constant(exact.get());
      }
    }
    var outside = Exact.ONE;
    var inside = base;
    if (!base.isZero()) {
      var content = base.terms().getFirst().coefficient().rational().map(BigFraction::abs);
      var extracted = content.flatMap(r -> exactRoot(r, q));
      if (extracted.isPresent()) {
        outside = extracted.get();
        inside = base.divide(Exact.of(content.orElseThrow()));
      }
    }
    var atom = new Expr.Power(inside.toExpr(), new BigFraction(1, q));
    return Poly.of(new Atom.Opaque(atom)).times(outside);
  }

  private static Optional<Exact> exactRoot(BigFraction value, int q) {
    if (q == 2) {
      return Exact.sqrt(value);
    }
    if (value.getNumerator().signum() < 0) {
      return Optional.empty();
    }
    var p = integerRoot(value.getNumerator(), q);
    var d = integerRoot(value.getDenominator(), q);
    return p.isPresent() && d.isPresent()
        ? Optional.of(Exact.of(new BigFraction(p.get(), d.get())))
        : Optional.empty();
  }

  private static Optional<BigInteger> integerRoot(BigInteger value, int q) {
    var guess = BigInteger.valueOf(Math.round(Math.pow(value.doubleValue(), 1.0 / q)));
    return guess.pow(q).equals(value) ? Optional.of(guess) : Optional.empty();
  }

  private static Poly apply(Function function, Poly argument) {
    return switch (function) {
      case CONJUGATE -> argument.conjugate();
      case REAL -> argument.plus(argument.conjugate()).times(Exact.of(1, 2));
      case IMAGINARY -> argument.minus(argument.conjugate()).times(Exact.I.times(Exact.of(-1, 2)));
      case ABSOLUTE -> absolute(argument);
      case EXP, COS, SIN, TAN, LOG -> transcendental(function, argument);
    };
  }

  private static Poly absolute(Poly argument) {
    if (argument.isZero()) {
      return argument;
    }
    var leading = argument.terms().getFirst().coefficient();
    if (!leading.isReal()) {
      return opaque(Function.ABSOLUTE, argument);
    }
    var size = leading.signum() < 0 ? leading.negate() : leading;
    return argument.isConstant()
        ? Poly.constant(size)
        : opaque(Function.ABSOLUTE, argument.divide(leading)).times(size);
  }

  private static Poly transcendental(Function function, Poly argument) {
    if (argument.isZero() && function != Function.LOG) {
      return function == Function.EXP || function == Function.COS ? Poly.ONE : Poly.ZERO;
    }
    if (argument.equals(Poly.ONE) && function == Function.LOG) {
      return Poly.ZERO;
    }
    if (function == Function.LOG || !startsNegative(argument)) {
      return opaque(function, argument);
    }
    var mirrored = opaque(function, argument.negate());
    return switch (function) {
      case EXP -> mirrored.pow(-1);
      case COS -> mirrored;
      default -> mirrored.negate();
    };
  }

  private static boolean startsNegative(Poly argument) {
    var part = argument.terms().getFirst().coefficient().parts().getFirst();
    return part.re().signum() < 0 || part.re().isZero() && part.im().signum() < 0;
  }

  private static Poly opaque(Function function, Poly argument) {
    return Poly.of(new Atom.Opaque(new Expr.Apply(function, argument.toExpr())));
  }

  /** Whether {@link #reduce} rewrites value^exponent. */
  static boolean isReducible(Expr value, int exponent) {
    return switch (value) {
      case Expr.Sum sum -> exponent > 0;
      case Expr.Power root ->
          exponent < 0 || exponent >= root.exponent().getDenominator().intValueExact();
      case Expr.Apply apply ->
          switch (apply.function()) {
            case ABSOLUTE -> exponent < 0 || exponent > 1;
            case CONJUGATE -> isReducible(apply.argument(), exponent);
            default -> false;
          };
      default -> false;
    };
  }

  /** Applies the relations of opaque atoms until none is left to apply. */
  static Poly reduce(Monomial monomial) {
    for (int k = 0; k < monomial.size(); k++) {
      int exponent = monomial.exponent(k);
      if (monomial.atom(k) instanceof Atom.Opaque atom && isReducible(atom.value(), exponent)) {
        return Poly.of(Exact.ONE, monomial.without(k)).times(reduced(atom, exponent));
      }
    }
    return Poly.of(Exact.ONE, monomial);
  }

  private static Poly reduced(Atom.Opaque atom, int exponent) {
    return switch (atom.value()) {
      case Expr.Power root -> split(atom, exponent, root, poly(root.base()));
      case Expr.Apply apply
          when apply.function() == Function.CONJUGATE
              && apply.argument() instanceof Expr.Power root ->
          split(atom, exponent, root, poly(root.base()).conjugate());
      case Expr.Apply apply -> {
        var argument = poly(apply.argument());
        var square = argument.times(argument.conjugate());
        yield Poly.of(atom, Math.floorMod(exponent, 2))
            .times(square.pow(Math.floorDiv(exponent, 2)));
      }
      default -> poly(atom.value()).pow(exponent);
    };
  }

  private static Poly split(Atom atom, int exponent, Expr.Power root, Poly base) {
    int q = root.exponent().getDenominator().intValueExact();
    return Poly.of(atom, Math.floorMod(exponent, q)).times(base.pow(Math.floorDiv(exponent, q)));
  }

  /**
   * The conjugate of an opaque atom. Roots and logarithms have a cut, so theirs is another atom
   * unless they are positive numbers.
   */
  static Poly conjugate(Atom.Opaque atom) {
    return switch (atom.value()) {
      case Expr.Apply apply when apply.function() == Function.ABSOLUTE -> Poly.of(atom);
      case Expr.Apply apply when apply.function() == Function.CONJUGATE -> poly(apply.argument());
      case Expr.Apply apply when apply.function() == Function.LOG ->
          isPositive(apply.argument())
              ? Poly.of(atom)
              : Poly.of(new Atom.Opaque(new Expr.Apply(Function.CONJUGATE, apply)));
      case Expr.Apply apply -> transcendental(apply.function(), poly(apply.argument()).conjugate());
      case Expr.Power root ->
          isPositive(root.base())
              ? Poly.of(atom)
              : Poly.of(new Atom.Opaque(new Expr.Apply(Function.CONJUGATE, root)));
      default -> poly(atom.value()).conjugate();
    };
  }

  private static boolean isPositive(Expr expr) {
    return switch (expr) {
      case Expr.Pi pi -> true;
      case Expr.Number number -> number.value().isReal() && number.value().signum() > 0;
      case Expr.Apply apply -> apply.function() == Function.ABSOLUTE;
      case Expr.Product product -> product.factors().stream().allMatch(Opaques::isPositive);
      case Expr.Sum sum -> sum.terms().stream().allMatch(Opaques::isPositive);
      case Expr.Power power ->
          isPositive(power.base())
              || power.base() instanceof Expr.Variable variable
                  && variable.symbol().real()
                  && power.exponent().getDenominator().equals(BigInteger.ONE)
                  && !power.exponent().getNumerator().testBit(0);
      case Expr.Variable variable -> false;
    };
  }

  static Poly inverse(Poly poly) {
    if (poly.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    var terms = poly.terms();
    if (terms.size() == 1) {
      return Poly.of(terms.getFirst().coefficient().inverse(), terms.getFirst().monomial().pow(-1));
    }
    var common = commonFactor(terms.stream().map(Poly.Term::monomial).toList());
    var factor = Poly.of(terms.getFirst().coefficient().inverse(), common.pow(-1));
    var primitive = poly.times(factor);
    // The order of terms is not invariant under multiplication; settle the leading coefficient
    // last.
    var leading = primitive.terms().getFirst().coefficient().inverse();
    var atom = new Atom.Opaque(primitive.times(leading).toExpr());
    return Poly.of(atom, -1).times(factor).times(leading);
  }

  /**
   * The largest monomial that divides all: for each atom the smallest exponent, 0 where it is
   * missing.
   */
  static Monomial commonFactor(List<Monomial> monomials) {
    var common = Monomial.ONE;
    var atoms = new TreeSet<Atom>();
    monomials.forEach(m -> m.factors().forEach(f -> atoms.add(f.atom())));
    for (var atom : atoms) {
      int smallest = monomials.stream().mapToInt(m -> m.exponent(atom)).min().orElse(0);
      common = common.times(Monomial.of(atom, smallest));
    }
    return common;
  }

  static Expr expr(Poly poly) {
    var terms = new ArrayList<Expr>(poly.size());
    for (var term : poly.terms()) {
      var factors = new ArrayList<Expr>();
      if (!term.coefficient().isOne() || term.monomial().isOne()) {
        factors.add(new Expr.Number(term.coefficient()));
      }
      for (var factor : term.monomial().factors()) {
        var base = expr(factor.atom());
        factors.add(
            factor.exponent() == 1
                ? base
                : new Expr.Power(base, new BigFraction(factor.exponent())));
      }
      terms.add(factors.size() == 1 ? factors.getFirst() : new Expr.Product(factors));
    }
    return switch (terms.size()) {
      case 0 -> new Expr.Number(Exact.ZERO);
      case 1 -> terms.getFirst();
      default -> new Expr.Sum(terms);
    };
  }

  private static Expr expr(Atom atom) {
    return switch (atom) {
      case Atom.Variable v -> {
        var symbol = new Expr.Variable(v.symbol());
        yield v.conjugated() ? new Expr.Apply(Function.CONJUGATE, symbol) : symbol;
      }
      case Atom.Pi pi -> new Expr.Pi();
      case Atom.Opaque opaque -> opaque.value();
      case Atom.Loop loop -> throw new IllegalArgumentException(loop + " is no expression");
    };
  }

  static void collectSymbols(Expr expr, Set<Symbol> symbols) {
    switch (expr) {
      case Expr.Number number -> {}
      case Expr.Pi pi -> {}
      case Expr.Variable variable -> symbols.add(variable.symbol());
      case Expr.Sum sum -> sum.terms().forEach(term -> collectSymbols(term, symbols));
      case Expr.Product product -> product.factors().forEach(f -> collectSymbols(f, symbols));
      case Expr.Power power -> collectSymbols(power.base(), symbols);
      case Expr.Apply apply -> collectSymbols(apply.argument(), symbols);
    }
  }
}

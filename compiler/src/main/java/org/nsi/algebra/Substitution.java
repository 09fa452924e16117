package org.nsi.algebra;

import java.util.Map;
import org.nsi.algebra.Expr.Function;

/** Replaces symbols by polynomials, and conjugates polynomials: both rebuild every atom. */
final class Substitution {
  private final Map<Symbol, Poly> values;

  Substitution(Map<Symbol, Poly> values) {
    this.values = values;
  }

  Poly apply(Poly poly) {
    return rebuild(poly, this::image, false);
  }

  static Poly conjugate(Poly poly) {
    return rebuild(poly, Substitution::conjugate, true);
  }

  /** The new polynomial in place of an atom. */
  private interface Rebuild {
    Poly apply(Atom atom);
  }

  private static Poly rebuild(Poly poly, Rebuild image, boolean conjugate) {
    var sum = new Poly.Sum();
    for (var term : poly.terms()) {
      var coefficient = conjugate ? term.coefficient().conjugate() : term.coefficient();
      var product = Poly.constant(coefficient);
      for (var factor : term.monomial().factors()) {
        product = product.times(image.apply(factor.atom()).pow(factor.exponent()));
      }
      sum.add(product);
    }
    return sum.toPoly();
  }

  private static Poly conjugate(Atom atom) {
    return switch (atom) {
      case Atom.Variable v -> Poly.of(new Atom.Variable(v.symbol(), !v.conjugated()));
      case Atom.Opaque opaque -> Opaques.conjugate(opaque);
      case Atom.Pi pi -> Poly.of(pi);
      case Atom.Loop loop -> Poly.of(loop);
    };
  }

  private Poly image(Atom atom) {
    return switch (atom) {
      case Atom.Variable v -> {
        var value = values.get(v.symbol());
        yield value == null ? Poly.of(v) : v.conjugated() ? value.conjugate() : value;
      }
      case Atom.Pi pi -> Poly.of(pi);
      case Atom.Opaque opaque -> image(opaque.value());
      case Atom.Loop loop -> {
        var propagators =
            loop.integral().propagators().stream()
                .map(p -> new LoopIntegral.Propagator(image(p.mass()).toExpr(), p.multiplicity()))
                .toList();
        yield Poly.of(LoopIntegral.of(loop.integral().power(), propagators));
      }
    };
  }

  private Poly image(Expr expr) {
    return switch (expr) {
      case Expr.Number number -> Poly.constant(number.value());
      case Expr.Pi pi -> Poly.pi(1);
      case Expr.Variable v -> values.getOrDefault(v.symbol(), Poly.of(v.symbol()));
      case Expr.Sum sum -> sum.terms().stream().map(this::image).reduce(Poly.ZERO, Poly::plus);
      case Expr.Product product ->
          product.factors().stream().map(this::image).reduce(Poly.ONE, Poly::times);
      case Expr.Power power ->
          Opaques.poly(new Expr.Power(image(power.base()).toExpr(), power.exponent()));
      case Expr.Apply apply when apply.function() == Function.CONJUGATE ->
          image(apply.argument()).conjugate();
      case Expr.Apply apply ->
          Opaques.poly(new Expr.Apply(apply.function(), image(apply.argument()).toExpr()));
    };
  }
}

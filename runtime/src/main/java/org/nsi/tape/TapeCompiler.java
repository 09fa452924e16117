package org.nsi.tape;

import java.util.List;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/**
 * Lowers polynomials and expressions to a {@link Graph}. Polynomials go by Horner's scheme in the
 * atom that most terms share; loop integrals are one operation each.
 */
final class TapeCompiler {
  private final List<Symbol> inputs;
  private final MutableObjectIntMap<Symbol> columns = new ObjectIntHashMap<>();
  private final MutableObjectIntMap<Poly> known = new ObjectIntHashMap<>();
  private final Graph graph = new Graph();

  TapeCompiler(List<Symbol> inputs) {
    this.inputs = inputs;
    for (int k = 0; k < inputs.size(); k++) {
      columns.put(inputs.get(k), k);
    }
  }

  Tape tape(List<Integer> outputs) {
    return new SlotAllocator(graph.nodes(), outputs).tape(inputs);
  }

  int lower(Poly poly) {
    int done = known.getIfAbsent(poly, -1);
    if (done >= 0) {
      return done;
    }
    int node =
        switch (poly.size()) {
          case 0 -> graph.constant(0, 0);
          case 1 -> term(poly.terms().getFirst());
          default -> sum(poly);
        };
    known.put(poly, node);
    return node;
  }

  /** One atom to the power +1 or −1. */
  private record Pivot(Atom atom, int sign) {}

  private int sum(Poly poly) {
    var counts = new ObjectIntHashMap<Pivot>();
    Pivot best = null;
    int most = 1;
    for (var term : poly.terms()) {
      for (var factor : term.monomial().factors()) {
        if (!(factor.atom() instanceof Atom.Pi)) {
          var pivot = new Pivot(factor.atom(), Integer.signum(factor.exponent()));
          int count = counts.addToValue(pivot, 1);
          // Strictly more: the first to reach the maximum wins, in the canonical order of terms.
          if (count > most) {
            best = pivot;
            most = count;
          }
        }
      }
    }
    if (best == null) {
      return poly.terms().stream().map(this::term).reduce(graph::sum).orElseThrow();
    }
    return horner(poly, best);
  }

  private int horner(Poly poly, Pivot pivot) {
    var with = new Poly.Sum();
    var without = new Poly.Sum();
    int least = Integer.MAX_VALUE;
    for (var monomial : poly.monomials()) {
      int exponent = monomial.exponent(pivot.atom) * pivot.sign;
      least = exponent > 0 ? Math.min(least, exponent) : least;
    }
    var divisor = Monomial.of(pivot.atom, -least * pivot.sign);
    for (var term : poly.terms()) {
      boolean has = term.monomial().exponent(pivot.atom) * pivot.sign > 0;
      if (has) {
        with.add(term.coefficient(), term.monomial().times(divisor));
      } else {
        without.add(term.coefficient(), term.monomial());
      }
    }
    int factor = graph.power(atom(pivot.atom), least);
    int inner = lower(with.toPoly());
    int product = pivot.sign > 0 ? graph.product(factor, inner) : graph.quotient(inner, factor);
    return graph.sum(product, lower(without.toPoly()));
  }

  private int term(Poly.Term term) {
    double pi = 1;
    int above = graph.constant(1, 0);
    int below = graph.constant(1, 0);
    for (var factor : term.monomial().factors()) {
      int exponent = factor.exponent();
      if (factor.atom() instanceof Atom.Pi) {
        pi = Math.pow(Math.PI, exponent);
      } else {
        int power = graph.power(atom(factor.atom()), Math.abs(exponent));
        above = exponent > 0 ? graph.product(above, power) : above;
        below = exponent < 0 ? graph.product(below, power) : below;
      }
    }
    int value = graph.quotient(above, below);
    return graph.product(number(term.coefficient(), pi), value);
  }

  private int number(Exact value, double factor) {
    var rounded = value.toComplex();
    return graph.constant(rounded.getReal() * factor, rounded.getImaginary() * factor);
  }

  private int atom(Atom atom) {
    return switch (atom) {
      case Atom.Variable v ->
          v.conjugated() ? graph.conjugate(input(v.symbol())) : input(v.symbol());
      case Atom.Pi pi -> graph.constant(Math.PI, 0);
      case Atom.Opaque opaque -> lower(opaque.value());
      case Atom.Loop loop -> loop(loop.integral());
    };
  }

  private int input(Symbol symbol) {
    int column = columns.getIfAbsent(symbol, -1);
    if (column < 0) {
      throw new IllegalArgumentException(symbol + " is not an input");
    }
    return graph.input(column, symbol.real());
  }

  private int loop(LoopIntegral integral) {
    return graph.loop(
        integral.power(),
        integral.masses().stream().map(mass -> graph.requireReal(lower(mass))).toList());
  }

  int lower(Expr expr) {
    return switch (expr) {
      case Expr.Number number -> number(number.value(), 1);
      case Expr.Pi pi -> graph.constant(Math.PI, 0);
      case Expr.Variable variable -> input(variable.symbol());
      case Expr.Sum sum ->
          sum.terms().stream().map(this::lower).reduce(graph::sum).orElse(graph.constant(0, 0));
      case Expr.Product product ->
          product.factors().stream()
              .map(this::lower)
              .reduce(graph::product)
              .orElse(graph.constant(1, 0));
      case Expr.Power power ->
          power.exponent().getDenominatorAsInt() == 1
              ? graph.power(lower(power.base()), power.exponent().getNumeratorAsInt())
              : graph.power(lower(power.base()), power.exponent().doubleValue());
      case Expr.Apply apply -> function(apply.function(), lower(apply.argument()));
    };
  }

  private int function(Expr.Function function, int argument) {
    return switch (function) {
      case CONJUGATE -> graph.conjugate(argument);
      case REAL -> graph.function(Operation.REAL, argument);
      case IMAGINARY -> graph.function(Operation.IMAGINARY, argument);
      case ABSOLUTE -> graph.function(Operation.ABSOLUTE, argument);
      case EXP -> graph.function(Operation.EXP, argument);
      case LOG -> graph.function(Operation.LOG, argument);
      case SIN -> graph.function(Operation.SIN, argument);
      case COS -> graph.function(Operation.COS, argument);
      case TAN -> graph.function(Operation.TAN, argument);
    };
  }
}

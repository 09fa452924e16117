package org.nsi.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which factors and terms are printed: symbols as they were declared, numbers like π
 * before them in a denominator, loop integrals last, J before I0. Terms without loop integrals come
 * first.
 */
public final class PrintOrder implements Comparator<Monomial> {
  private final Map<Symbol, Integer> ranks = new HashMap<>();

  PrintOrder(List<Symbol> declared) {
    declared.forEach(symbol -> ranks.putIfAbsent(symbol, ranks.size()));
  }

  Comparator<Symbol> symbols() {
    return Comparator.comparingInt((Symbol s) -> ranks.getOrDefault(s, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }

  Comparator<Atom> atoms() {
    return Comparator.comparingInt(PrintOrder::kind).thenComparing(this::withinKind);
  }

  private static int kind(Atom atom) {
    return switch (atom) {
      case Atom.Pi pi -> 0;
      case Atom.Variable v -> 1;
      case Atom.Opaque o -> 2;
      case Atom.Loop l -> 3;
    };
  }

  private int withinKind(Atom a, Atom b) {
    if (a instanceof Atom.Variable x && b instanceof Atom.Variable y) {
      int bySymbol = symbols().compare(x.symbol(), y.symbol());
      return bySymbol != 0 ? bySymbol : Boolean.compare(x.conjugated(), y.conjugated());
    }
    if (a instanceof Atom.Loop x && b instanceof Atom.Loop y) {
      int byPower = Integer.compare(y.integral().power(), x.integral().power());
      return byPower != 0 ? byPower : x.compareTo(y);
    }
    return a.compareTo(b);
  }

  /** Loop integrals first, then higher powers of earlier symbols. */
  @Override
  public int compare(Monomial a, Monomial b) {
    var byAtom = atoms();
    var left = sorted(a);
    var right = sorted(b);
    for (int k = 0; k < Math.min(left.size(), right.size()); k++) {
      int order = byAtom.compare(left.get(k).atom(), right.get(k).atom());
      if (left.get(k).atom() instanceof Atom.Loop != right.get(k).atom() instanceof Atom.Loop) {
        return left.get(k).atom() instanceof Atom.Loop ? 1 : -1;
      }
      if (order != 0) {
        return order;
      }
      int byExponent = Integer.compare(right.get(k).exponent(), left.get(k).exponent());
      if (byExponent != 0) {
        return byExponent;
      }
    }
    return Integer.compare(right.size(), left.size());
  }

  private List<Monomial.Factor> sorted(Monomial monomial) {
    var factors = new ArrayList<>(monomial.factors());
    var loopsFirst = Comparator.comparing((Monomial.Factor f) -> !(f.atom() instanceof Atom.Loop));
    factors.sort(loopsFirst.thenComparing(Monomial.Factor::atom, atoms()));
    return factors;
  }
}

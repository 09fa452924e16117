package org.nsi.match;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** A 3×3 matrix in generation space. Immutable; generations count from 1. */
final class FlavourMatrix {
  static final int GENERATIONS = 3;
  static final FlavourMatrix ZERO = of((p, r) -> Poly.ZERO);
  static final FlavourMatrix ONE = of((p, r) -> p.equals(r) ? Poly.ONE : Poly.ZERO);

  private final Poly[][] entries;

  private FlavourMatrix(Poly[][] entries) {
    this.entries = entries;
  }

  static FlavourMatrix of(BiFunction<Integer, Integer, Poly> entry) {
    var entries = new Poly[GENERATIONS][GENERATIONS];
    for (int p = 0; p < GENERATIONS; p++) {
      for (int r = 0; r < GENERATIONS; r++) {
        entries[p][r] = entry.apply(p + 1, r + 1);
      }
    }
    return new FlavourMatrix(entries);
  }

  Poly get(int p, int r) {
    return entries[p - 1][r - 1];
  }

  FlavourMatrix plus(FlavourMatrix other) {
    return of((p, r) -> get(p, r).plus(other.get(p, r)));
  }

  FlavourMatrix minus(FlavourMatrix other) {
    return of((p, r) -> get(p, r).minus(other.get(p, r)));
  }

  FlavourMatrix times(FlavourMatrix other) {
    return of(
        (p, r) -> {
          var sum = new Poly.Sum();
          for (int k = 1; k <= GENERATIONS; k++) {
            sum.addProduct(get(p, k), other.get(k, r));
          }
          return sum.toPoly();
        });
  }

  FlavourMatrix times(Poly factor) {
    return of((p, r) -> get(p, r).times(factor));
  }

  FlavourMatrix times(Exact factor) {
    return of((p, r) -> get(p, r).times(factor));
  }

  FlavourMatrix transpose() {
    return of((p, r) -> get(r, p));
  }

  FlavourMatrix conjugate() {
    return of((p, r) -> get(p, r).conjugate());
  }

  FlavourMatrix dagger() {
    return of((p, r) -> get(r, p).conjugate());
  }

  /** The entries that WCxf lists of an operator with two flavour indices, those not zero. */
  SortedMap<WilsonCoefficient, Poly> coefficients(String operator) {
    var result = new TreeMap<WilsonCoefficient, Poly>();
    for (int p = 1; p <= GENERATIONS; p++) {
      for (int r = 1; r <= GENERATIONS; r++) {
        var name = WilsonCoefficient.of(operator, p, r);
        if (!get(p, r).isZero() && OperatorBasis.warsaw().isIndependent(name)) {
          result.put(name, get(p, r));
        }
      }
    }
    return result;
  }

  boolean isZero() {
    for (var row : entries) {
      for (var entry : row) {
        if (!entry.isZero()) {
          return false;
        }
      }
    }
    return true;
  }
}

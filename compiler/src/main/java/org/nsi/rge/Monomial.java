package org.nsi.rge;

import java.util.ArrayList;
import java.util.List;

/** A complex number times factors; what is left of a right-hand side when it is multiplied out. */
record Monomial(double re, double im, List<Factor> factors) {
  static final Monomial ONE = new Monomial(1, 0, List.of());

  Monomial {
    factors = List.copyOf(factors);
  }

  Monomial times(Monomial other) {
    List<Factor> all = new ArrayList<>(factors);
    all.addAll(other.factors);
    return new Monomial(re * other.re - im * other.im, re * other.im + im * other.re, all);
  }

  Monomial negated() {
    return new Monomial(-re, -im, factors);
  }

  Monomial conjugated() {
    List<Factor> all = new ArrayList<>(factors.size());
    for (var factor : factors) {
      all.add(factor.conjugated());
    }
    return new Monomial(re, -im, all);
  }
}

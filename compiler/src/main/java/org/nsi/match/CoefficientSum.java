package org.nsi.match;

import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/** Coefficients that are added up. */
final class CoefficientSum {
  private final SortedMap<WilsonCoefficient, Poly> values = new TreeMap<>();

  /** The entries that WCxf lists of an operator with two flavour indices. */
  void add(String operator, FlavourMatrix matrix) {
    add(matrix.coefficients(operator));
  }

  void add(SortedMap<WilsonCoefficient, Poly> more) {
    more.forEach((name, value) -> values.merge(name, value, Poly::plus));
  }

  /** Those that are not zero. */
  SortedMap<WilsonCoefficient, Poly> values() {
    values.values().removeIf(Poly::isZero);
    return values;
  }
}

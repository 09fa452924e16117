package org.nsi.algebra;

import java.util.StringJoiner;

/** Writes polynomials as a paper does. */
public final class PolyPrinter {
  private PolyPrinter() {}

  /** ASCII, one line. */
  public static String text(Poly poly) {
    if (poly.isZero()) {
      return "0";
    }
    var sum = new StringJoiner(" + ");
    for (var term : poly.terms()) {
      var product = new StringJoiner(" ");
      product.add("(" + term.coefficient() + ")");
      term.monomial().factors().forEach(f -> product.add(f.atom() + "^" + f.exponent()));
      sum.add(product.toString());
    }
    return sum.toString();
  }
}

package org.nsi.report;

import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;

/** Formulas of coefficients and the definitions of the functions in them. */
final class Formulas {
  private Formulas() {}

  /** For terminals. */
  static String text(Poly poly) {
    return PolyPrinter.text(poly);
  }

  /** For programs: ASCII in the language of the model files. */
  static String ascii(Poly poly) {
    return PolyPrinter.text(poly);
  }

  static String latex(Poly poly) {
    return PolyPrinter.text(poly);
  }

  /** {@code J}, {@code I0}. */
  static String name(LoopIntegral integral) {
    return integral.name();
  }

  /** {@code J(m1, m2, m3, m4) = ∫₀^∞ x² dx / Π (x + mᵢ²)}. */
  static String definition(LoopIntegral integral) {
    int count = integral.masses().size();
    String arguments =
        count <= 4
            ? java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(k -> "m" + k)
                .collect(java.util.stream.Collectors.joining(", "))
            : "m1, …, m" + count;
    String power =
        switch (integral.power()) {
          case 0 -> "";
          case 1 -> "x ";
          case 2 -> "x² ";
          case 3 -> "x³ ";
          default -> "x^" + integral.power() + " ";
        };
    return integral.name() + "(" + arguments + ") = ∫₀^∞ " + power + "dx / Π (x + mᵢ²)";
  }
}

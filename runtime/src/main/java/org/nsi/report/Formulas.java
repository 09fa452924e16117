package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;

/** Formulas of coefficients and the definitions of the functions in them. */
final class Formulas {
  /** Characters of a formula in a LaTeX line. */
  private static final int LINE = 60;

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

  /** LaTeX in pieces of less than a line each, broken before a plus or minus sign. */
  static List<String> latexLines(Poly poly) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int weight = 0;
    for (var term : poly.terms()) {
      String piece = latex(Poly.of(term.coefficient(), term.monomial()));
      int more = visible(piece);
      if (weight > 0 && weight + more > LINE) {
        lines.add(line.toString());
        line.setLength(0);
        weight = 0;
      }
      boolean first = lines.isEmpty() && line.isEmpty();
      line.append(first ? "" : line.isEmpty() ? "" : " ");
      line.append(first || piece.startsWith("-") ? piece : "+ " + piece);
      weight += more;
    }
    lines.add(line.isEmpty() ? "0" : line.toString());
    return lines;
  }

  /** About how many characters wide LaTeX prints. */
  private static int visible(String latex) {
    return latex.replaceAll("\\\\[a-zA-Z]+", "x").replaceAll("[{}_^\\s]", "").length();
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
            ? IntStream.rangeClosed(1, count)
                .mapToObj(k -> "m" + k)
                .collect(Collectors.joining(", "))
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

  /** The same for an align environment. */
  static String latexDefinition(LoopIntegral integral) {
    int count = integral.masses().size();
    String arguments =
        count <= 4
            ? IntStream.rangeClosed(1, count)
                .mapToObj(k -> "m_" + k)
                .collect(Collectors.joining(", "))
            : "m_1, \\dots, m_{" + count + "}";
    String power =
        integral.power() == 0
            ? ""
            : integral.power() == 1 ? "x\\," : "x^{" + integral.power() + "}\\,";
    return latexName(integral)
        + "("
        + arguments
        + ") &= \\int_0^\\infty \\frac{"
        + power
        + "dx}{\\prod_{i=1}^{"
        + count
        + "} (x + m_i^2)}";
  }

  private static String latexName(LoopIntegral integral) {
    return switch (integral.name()) {
      case "J" -> "J";
      case "I0" -> "I_0";
      default -> "L_{" + integral.power() + "," + integral.masses().size() + "}";
    };
  }
}

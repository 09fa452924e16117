package org.nsi.report;

import java.util.Map;
import org.apache.commons.math3.complex.Complex;

/** Words and numbers for LaTeX documents that plain pdflatex compiles. */
final class LatexText {
  private static final Map<Integer, String> SPECIAL =
      Map.ofEntries(
          entry('\\', "\\textbackslash{}"),
          entry('{', "\\{"),
          entry('}', "\\}"),
          entry('$', "\\$"),
          entry('&', "\\&"),
          entry('#', "\\#"),
          entry('%', "\\%"),
          entry('_', "\\_"),
          entry('^', "\\textasciicircum{}"),
          entry('~', "\\textasciitilde{}"),
          entry('<', "$<$"),
          entry('>', "$>$"),
          entry('|', "$|$"),
          entry('"', "''"));

  private static final Map<Integer, String> MATH =
      Map.ofEntries(
          entry('−', "-"),
          entry('×', "\\times"),
          entry('±', "\\pm"),
          entry('√', "\\surd"),
          entry('∞', "\\infty"),
          entry('∫', "\\int"),
          entry('→', "\\to"),
          entry('↔', "\\leftrightarrow"),
          entry('≥', "\\ge"),
          entry('≤', "\\le"),
          entry('≈', "\\approx"),
          entry('∝', "\\propto"),
          entry('·', "\\cdot"),
          entry('∈', "\\in"),
          entry('†', "\\dagger"),
          entry('ℓ', "\\ell"),
          entry('²', "^2"),
          entry('³', "^3"),
          entry('⁴', "^4"),
          entry('⁸', "^8"),
          entry('⁻', "^-"),
          entry('₀', "_0"),
          entry('₁', "_1"),
          entry('₂', "_2"),
          entry('₃', "_3"),
          entry('½', "\\tfrac12"),
          entry('¼', "\\tfrac14"),
          entry('Σ', "\\sum"),
          entry('Π', "\\prod"));

  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
  private static final String[] GREEK_NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
    "omega"
  };

  private LatexText() {}

  private static Map.Entry<Integer, String> entry(char c, String latex) {
    return Map.entry((int) c, latex);
  }

  /** Any text whatever, so that it compiles and reads the same. */
  static String escape(String text) {
    var latex = new StringBuilder();
    text.codePoints().forEach(c -> append(latex, c));
    return latex.toString();
  }

  private static void append(StringBuilder latex, int c) {
    int greek = GREEK.indexOf(c);
    if (SPECIAL.containsKey(c)) {
      latex.append(SPECIAL.get(c));
    } else if (MATH.containsKey(c)) {
      latex.append('$').append(MATH.get(c)).append('$');
    } else if (greek >= 0) {
      latex.append("$\\").append(GREEK_NAMES[greek]).append('$');
    } else if (c < 0x100) {
      latex.appendCodePoint(c);
    } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
      // An accent that T1 has no letter for: the letter alone is what can be read.
      return;
    } else {
      latex.append("[U+").append(Integer.toHexString(c)).append(']');
    }
  }

  /** {@code 4.3004\times 10^{-9}}, without the dollars. */
  static String number(double value) {
    return mantissa(Numbers.scientific(value, ComplexColumns.DIGITS));
  }

  /** A number with its exponent as Java or {@link Numbers} write it. */
  static String mantissa(String number) {
    int e = number.indexOf('e');
    return e < 0 ? number : number.substring(0, e) + "\\times 10^{" + number.substring(e + 1) + "}";
  }

  static String complex(Complex value) {
    double re = ComplexColumns.real(value);
    double im = ComplexColumns.imaginary(value);
    if (im == 0) {
      return number(re);
    }
    String imaginary = number(Math.abs(im)) + "\\,i";
    if (re == 0) {
      return (im < 0 ? "-" : "") + imaginary;
    }
    return number(re) + (im < 0 ? " - " : " + ") + imaginary;
  }

  /** {@code \mathrm{GeV}^{-2}} from {@code GeV^-2}. */
  static String unit(String unit) {
    return unit.isEmpty()
        ? ""
        : "\\,\\mathrm{"
            + unit.replaceAll("\\^(-?\\d+)", "}^{$1}\\\\mathrm{").replace(" ", "\\,")
            + "}";
  }
}

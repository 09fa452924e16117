package org.nsi.report;

import java.util.Map;
import java.util.regex.Pattern;
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
          entry('⁺', "^+"),
          entry('¹', "^1"),
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

  /** {@code f_π}, {@code ε^dV}, {@code cm^2}, and the exponent of {@code 1.2e-38}. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-zα-ω])([A-Za-zα-ω])_([A-Za-zα-ω0-9]+)"
              + "|(?<![A-Za-z])(cm|[A-Za-zα-ω])\\^([A-Za-z0-9]+)"
              + "|(?<=[0-9)])e(-?\\d+)\\b");

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

  /** The same with one-letter symbols that have an index, and powers of ten, as formulas. */
  static String prose(String text) {
    var latex = new StringBuilder();
    var symbols = SYMBOL.matcher(text);
    int done = 0;
    while (symbols.find()) {
      latex.append(escape(text.substring(done, symbols.start())));
      latex.append('$');
      if (symbols.group(1) != null) {
        latex.append(math(symbols.group(1))).append("_{").append(index(symbols.group(2)));
      } else if (symbols.group(3) != null) {
        latex.append(index(symbols.group(3))).append("^{").append(index(symbols.group(4)));
      } else {
        latex.append("{}\\times 10^{").append(symbols.group(5));
      }
      latex.append("}$");
      done = symbols.end();
    }
    return latex.append(escape(text.substring(done))).toString();
  }

  /** {@code \mathrm{EM}} for a word, a Greek letter or a quark as it is. */
  private static String index(String text) {
    String math = math(text);
    return text.length() > 2 || text.equals("EM") || text.equals("cm")
        ? "\\mathrm{" + math + "}"
        : math;
  }

  private static String math(String text) {
    var math = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int greek = GREEK.indexOf(c);
              if (greek >= 0) {
                math.append('\\').append(GREEK_NAMES[greek]).append(' ');
              } else {
                math.appendCodePoint(c);
              }
            });
    return math.toString().strip();
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

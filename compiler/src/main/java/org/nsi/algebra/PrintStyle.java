package org.nsi.algebra;

import java.util.Locale;

/** How formulas are written. */
public enum PrintStyle {
  /** ASCII in the spelling of model files: {@code conj(lam[1,2]) M_phi^2 sqrt(2) pi}. */
  TEXT,
  /** {@code λ₁₂* M_φ² √2 π}. */
  UNICODE,
  /** {@code \lambda_{12}^* M_\phi^2 \sqrt{2}\pi}, for math mode, no packages needed. */
  LATEX;

  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉ₚᵣₛₜᵢⱼₖₗ";
  private static final String SUBSCRIPTED = "0123456789prstijkl";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** base^exponent; nothing for exponent 1. */
  String power(String base, String exponent) {
    if (exponent.equals("1")) {
      return base;
    }
    boolean natural = exponent.chars().allMatch(Character::isDigit);
    return switch (this) {
      case TEXT -> base + "^" + (natural ? exponent : "(" + exponent + ")");
      case UNICODE -> base + (natural ? superscript(exponent) : "^(" + exponent + ")");
      case LATEX -> base + "^" + (exponent.length() == 1 ? exponent : "{" + exponent + "}");
    };
  }

  static String subscript(String digits) {
    var text = new StringBuilder();
    digits.chars().forEach(d -> text.append(SUBSCRIPTS.charAt(SUBSCRIPTED.indexOf(d))));
    return text.toString();
  }

  static String superscript(String digits) {
    var text = new StringBuilder();
    digits.chars().forEach(d -> text.append(SUPERSCRIPTS.charAt(d - '0')));
    return text.toString();
  }

  String pi() {
    return switch (this) {
      case TEXT -> "pi";
      case UNICODE -> "π";
      case LATEX -> "\\pi";
    };
  }

  String parenthesised(String inner) {
    return this == LATEX ? "\\left(" + inner + "\\right)" : "(" + inner + ")";
  }

  String root(String inner) {
    return switch (this) {
      case TEXT -> "sqrt(" + inner + ")";
      case UNICODE -> inner.matches("\\w+") ? "√" + inner : "√(" + inner + ")";
      case LATEX -> "\\sqrt{" + inner + "}";
    };
  }

  String absolute(String inner) {
    return this == LATEX ? "\\left|" + inner + "\\right|" : "|" + inner + "|";
  }

  String function(Expr.Function function, String argument) {
    if (this != LATEX) {
      return function.name().toLowerCase(Locale.ROOT) + "(" + argument + ")";
    }
    return switch (function) {
      case EXP -> "e^{" + argument + "}";
      case LOG -> "\\ln" + parenthesised(argument);
      case SIN, COS, TAN ->
          "\\" + function.name().toLowerCase(Locale.ROOT) + parenthesised(argument);
      default ->
          "\\mathrm{" + function.name().toLowerCase(Locale.ROOT) + "}" + parenthesised(argument);
    };
  }
}

package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.Symbol;

/**
 * A term of the Lagrangian as papers write it: {@code f_LS (bar(l[2]) R(F)) conj(S)} is {@code
 * f_{LS} (\bar\ell_2 F_R) S^\dagger}.
 */
final class TermLatex {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?|[A-Za-z_][A-Za-z_0-9]*\\(?|\\S)");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private TermLatex(String text) {
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group(1));
    }
  }

  /** For math mode. */
  static String of(String text) {
    var term = new TermLatex(text);
    var latex = new StringBuilder();
    while (term.next < term.tokens.size()) {
      join(latex, term.product(""));
      if (term.next < term.tokens.size()) {
        // A closing bracket without an opening one is printed as it is.
        join(latex, term.take());
      }
    }
    return latex.toString();
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private String take() {
    return tokens.get(next++);
  }

  private boolean accept(String token) {
    boolean found = peek().equals(token);
    next += found ? 1 : 0;
    return found;
  }

  /** Factors up to a closing token. */
  private String product(String end) {
    var latex = new StringBuilder();
    while (next < tokens.size() && !peek().equals(end) && !peek().equals(")")) {
      join(latex, factor());
    }
    return latex.toString();
  }

  private static void join(StringBuilder latex, String piece) {
    boolean space = !latex.isEmpty() && !piece.isEmpty();
    latex.append(space ? " " : "").append(piece);
  }

  private String factor() {
    var base = primary();
    if (accept("^")) {
      boolean grouped = accept("(");
      var exponent = grouped ? product(")") : take();
      if (grouped) {
        accept(")");
      }
      base = base + "^{" + exponent + "}";
    }
    if (peek().equals("/") && next + 1 < tokens.size()) {
      take();
      return "\\frac{" + base + "}{" + factor() + "}";
    }
    return base;
  }

  private String primary() {
    var token = take();
    if (token.equals("(")) {
      var inside = product(")");
      accept(")");
      return "(" + inside + ")";
    }
    if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') {
      return token.equals("*") ? "" : token;
    }
    // Without a space before it a parenthesis belongs to the name.
    if (token.endsWith("(")) {
      var latex = call(token.substring(0, token.length() - 1));
      accept(")");
      return latex;
    }
    return switch (token) {
      case "i" -> "i";
      case "eps" -> "\\epsilon";
      case "tau" -> "\\tau^I";
      case "T" -> "T^A";
      case "Ht" -> "\\tilde H";
      default -> name(token, indices());
    };
  }

  /** What is in brackets behind a name. */
  private List<String> indices() {
    var indices = new ArrayList<String>();
    if (accept("[")) {
      while (next < tokens.size() && !peek().equals("]")) {
        var index = take();
        if (!index.equals(",")) {
          indices.add(index);
        }
      }
      accept("]");
    }
    return indices;
  }

  private static String name(String name, List<String> indices) {
    var latex =
        name.equals("l") ? "\\ell" : PolyPrinter.latex(Poly.of(new Symbol(name, List.of(), true)));
    return indices.isEmpty() ? latex : lowered(latex, String.join("", indices));
  }

  /** With one more lower index. */
  private static String lowered(String latex, String index) {
    int cut = latex.indexOf('_');
    if (cut < 0) {
      boolean single = index.length() == 1 || index.matches("\\\\[a-z]+");
      return latex + "_" + (single ? index : "{" + index + "}");
    }
    var base = latex.substring(0, cut);
    var old = latex.substring(cut + 1).replaceFirst("^\\{(.*)}$", "$1");
    return base + "_{" + old + "," + index + "}";
  }

  /** A function of fields, or a vector field with its Lorentz index. */
  private String call(String function) {
    switch (function) {
      case "gamma", "sigma", "D" -> {
        var greek = new StringBuilder();
        while (next < tokens.size() && !peek().equals(")")) {
          var token = take();
          greek.append(token.equals(",") ? " " : "\\" + token);
        }
        return function.equals("D") ? "D_{" + greek + "}" : "\\" + function + "^{" + greek + "}";
      }
      default -> {}
    }
    var inside = product(")");
    return switch (function) {
      case "bar" -> "\\overline{" + inside + "}";
      case "cc" -> raised(inside, "c");
      case "conj" -> raised(inside, "\\dagger");
      case "tilde" -> "\\tilde{" + inside + "}";
      case "L", "R" -> lowered(inside, function);
      case "sqrt" -> "\\sqrt{" + inside + "}";
      default ->
          inside.matches("\\\\?[a-z]+")
              ? lowered(name(function, List.of()), inside)
              : function + "(" + inside + ")";
    };
  }

  private static String raised(String latex, String mark) {
    return (latex.contains("^") || latex.contains(" ") ? "(" + latex + ")" : latex)
        + "^{"
        + mark
        + "}";
  }
}

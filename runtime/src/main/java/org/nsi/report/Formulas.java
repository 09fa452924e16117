package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.PrintStyle;
import org.nsi.algebra.Symbol;
import org.nsi.match.StandardCouplings;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;

/**
 * The formulas of one model: parameters in the order in which the file declares them, complex
 * conjugates and functions as papers write them.
 *
 * @param order symbols in the order of declaration
 */
record Formulas(List<Symbol> order) {
  /** Characters of a formula that fit into one line of a LaTeX page. */
  private static final int LINE = 70;

  /** An integer with so many zeros that nobody counts them. */
  private static final Pattern ROUND =
      Pattern.compile("(?<![0-9.])([1-9][0-9]*?)(0{5,})(?![0-9.])");

  /** Before the second and later lines of a formula. */
  private static final String INDENT = "    ";

  static Formulas of(Result result) {
    var order = new ArrayList<Symbol>();
    result
        .model()
        .parameters()
        .forEach(parameter -> order.addAll(new TreeSet<>(parameter.values().keySet())));
    return new Formulas(order);
  }

  /** For people: Unicode. */
  String text(Poly poly) {
    return ROUND.matcher(print(poly, PrintStyle.UNICODE)).replaceAll(Formulas::power);
  }

  /** {@code 10⁸}, {@code 5·10⁸}. */
  private static String power(MatchResult number) {
    var exponent = new StringBuilder();
    String.valueOf(number.group(2).length())
        .chars()
        .forEach(digit -> exponent.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return (number.group(1).equals("1") ? "" : number.group(1) + "·") + "10" + exponent;
  }

  /** For programs: ASCII in the language of the model files. */
  String ascii(Poly poly) {
    return print(poly, PrintStyle.TEXT);
  }

  String latex(Poly poly) {
    return ROUND
        .matcher(print(poly, PrintStyle.LATEX))
        .replaceAll(
            number ->
                (number.group(1).equals("1") ? "" : number.group(1) + "\\\\cdot ")
                    + "10^{"
                    + number.group(2).length()
                    + "}");
  }

  /**
   * Boxes, penguins, vacuum polarisation …: what has the same Standard Model couplings together.
   */
  private String print(Poly poly, PrintStyle style) {
    var printer = new PolyPrinter(style, order, Integer.MAX_VALUE);
    var text = new StringBuilder();
    for (var group : groups(poly)) {
      append(text, printer.print(distinct(group)));
    }
    return text.isEmpty() ? printer.print(poly) : text.toString();
  }

  /** {@code g1_SM} for the coupling of the Standard Model where the file has its own {@code g1}. */
  private Poly distinct(Poly poly) {
    var names = new HashSet<String>();
    order.forEach(symbol -> names.add(symbol.name()));
    var renamed = new HashMap<Symbol, Poly>();
    for (var symbol : names.isEmpty() ? List.<Symbol>of() : StandardCouplings.all()) {
      var plain = StandardCouplings.plainName(symbol);
      if (names.contains(plain)) {
        renamed.put(symbol, Poly.of(new Symbol(plain + "_SM", symbol.indices(), symbol.real())));
      }
    }
    return poly.substitute(renamed);
  }

  private static void append(StringBuilder text, String piece) {
    if (text.isEmpty()) {
      text.append(piece);
    } else {
      text.append(piece.startsWith("-") ? " - " + piece.substring(1) : " + " + piece);
    }
  }

  /** The terms by their Standard Model couplings, low powers first; they add up to the whole. */
  private static List<Poly> groups(Poly poly) {
    var groups = new LinkedHashMap<Monomial, Poly.Sum>();
    for (var term : poly.terms()) {
      var couplings = Monomial.ONE;
      for (var factor : term.monomial().factors()) {
        if (factor.atom() instanceof Atom.Variable variable
            && StandardCouplings.isStandard(variable.symbol())) {
          couplings = couplings.times(Monomial.of(factor.atom(), factor.exponent()));
        }
      }
      groups
          .computeIfAbsent(couplings, key -> new Poly.Sum())
          .add(term.coefficient(), term.monomial());
    }
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> degree(entry.getKey())))
        .map(entry -> entry.getValue().toPoly())
        .toList();
  }

  private static int degree(Monomial couplings) {
    return couplings.factors().stream().mapToInt(Monomial.Factor::exponent).sum();
  }

  /** LaTeX in pieces of about a line each: factored where that fits, else broken between terms. */
  List<String> latexLines(Poly poly) {
    String whole = latex(poly);
    if (visible(whole) <= LINE || poly.size() == 1) {
      return List.of(whole);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int weight = 0;
    for (var piece : latexPieces(poly)) {
      int more = visible(piece);
      if (weight > 0 && weight + more > LINE) {
        lines.add(line.toString());
        line.setLength(0);
        weight = 0;
      }
      boolean first = lines.isEmpty() && line.isEmpty();
      line.append(line.isEmpty() ? "" : " ");
      line.append(first || piece.startsWith("-") ? piece : "+ " + piece);
      weight += more;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Groups that fit into a line, the terms of the others. */
  private List<String> latexPieces(Poly poly) {
    var pieces = new ArrayList<String>();
    for (var group : groups(poly)) {
      String whole = latex(group);
      if (visible(whole) <= LINE) {
        pieces.add(whole);
      } else {
        group
            .terms()
            .forEach(term -> pieces.add(latex(Poly.of(term.coefficient(), term.monomial()))));
      }
    }
    return pieces;
  }

  /** Breaks a printed formula before a sign or a denominator, or between factors where it must. */
  static List<String> wrap(String formula, int width) {
    var lines = new ArrayList<String>();
    String rest = formula;
    while (rest.length() > width) {
      int sign = Math.max(rest.lastIndexOf(" + ", width), rest.lastIndexOf(" - ", width));
      int cut = Math.max(sign, rest.lastIndexOf("/(", width));
      if (cut < width / 3) {
        cut = rest.lastIndexOf(' ', width);
      }
      if (cut <= INDENT.length()) {
        break;
      }
      lines.add(rest.substring(0, cut));
      rest = INDENT + rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  /**
   * About how many characters wide LaTeX prints: a fraction is as wide as its longer half, roughly.
   */
  static int visible(String latex) {
    return latex
        .replaceAll("\\\\(frac|left|right|,|quad|mathrm)", "")
        .replaceAll("\\\\[a-zA-Z]+", "x")
        .replaceAll("[{}_^\\s]", "")
        .length();
  }

  /** What the functions in the formulas of these coefficients are, one line each. */
  List<String> definitions(List<SmeftEntry> entries, PrintStyle style) {
    var formulas = new ArrayList<Poly>();
    entries.forEach(entry -> entry.formula().ifPresent(formulas::add));
    return new PolyPrinter(style).definitions(formulas);
  }
}

package org.nsi.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Writes polynomials as a paper does, factored, over one denominator: {@code f_LS f_chiS f_FQ
 * f_dchi J(M_F, M_S, M_phi, m_chi)/(32 pi^2)}.
 *
 * @param style spelling
 * @param order symbols that come first in products, in this order; the others follow alphabetically
 * @param maxTerms longer sums are cut and say by how much
 */
public record PolyPrinter(PrintStyle style, PrintOrder order, int maxTerms) {
  public PolyPrinter(PrintStyle style, List<Symbol> order, int maxTerms) {
    this(style, new PrintOrder(order), maxTerms);
  }

  public PolyPrinter(PrintStyle style) {
    this(style, List.of(), Integer.MAX_VALUE);
  }

  /** ASCII, one line, complete. */
  public static String text(Poly poly) {
    return new PolyPrinter(PrintStyle.TEXT).print(poly);
  }

  /** For math mode, complete. */
  public static String latex(Poly poly) {
    return new PolyPrinter(PrintStyle.LATEX).print(poly);
  }

  /** Unicode, one line, complete. */
  public static String unicode(Poly poly) {
    return new PolyPrinter(PrintStyle.UNICODE).print(poly);
  }

  /** Expanded like {@link Poly#fromExpr}. */
  public String print(Expr expr) {
    return print(Poly.fromExpr(expr));
  }

  public String print(Poly poly) {
    if (poly.isZero()) {
      return "0";
    }
    var terms = new ArrayList<>(poly.terms());
    terms.sort(Comparator.comparing(Poly.Term::monomial, order));
    var factored = FactoredPoly.of(terms);
    if (factored.rest().size() == 1) {
      return new FractionPrinter(this).print(factored.number(), factored.common(), "", false);
    }
    if (factored.common().isOne() && factored.number().equals(Exact.of(-1))) {
      return sum(terms);
    }
    var inner = sum(factored.rest());
    boolean loops = !poly.loops().isEmpty();
    return new FractionPrinter(this).print(factored.number(), factored.common(), inner, loops);
  }

  private String sum(List<Poly.Term> terms) {
    var text = new StringBuilder();
    int shown = Math.min(terms.size(), Math.max(1, maxTerms));
    for (var term : terms.subList(0, shown)) {
      var printed = new FractionPrinter(this).print(term.coefficient(), term.monomial(), "", false);
      boolean negative = printed.startsWith("-");
      if (text.isEmpty()) {
        text.append(printed);
      } else {
        text.append(negative ? " - " : " + ").append(negative ? printed.substring(1) : printed);
      }
    }
    int hidden = terms.size() - shown;
    if (hidden > 0) {
      var more = hidden + (hidden == 1 ? " more term" : " more terms");
      text.append(style == PrintStyle.LATEX ? " + \\mbox{" + more + "}" : " + (" + more + ")");
    }
    return text.toString();
  }

  /** {@code J(M_F, M_S, M_phi, m_chi)}. */
  public String print(LoopIntegral integral) {
    var byLeading = Comparator.comparing(PolyPrinter::leading, order.symbols());
    var arguments = new StringJoiner(", ");
    LoopPrinter.arguments(integral, byLeading).forEach(mass -> arguments.add(print(mass)));
    return LoopPrinter.name(integral, style) + "(" + arguments + ")";
  }

  private static Symbol leading(Expr mass) {
    var symbols = Poly.fromExpr(mass).symbols();
    return symbols.isEmpty() ? new Symbol("", List.of(), true) : symbols.first();
  }

  /** What the loop functions of these polynomials mean, one line for each function. */
  public List<String> definitions(Iterable<Poly> polys) {
    var loops = new TreeSet<LoopIntegral>();
    polys.forEach(poly -> loops.addAll(poly.loops()));
    return LoopPrinter.definitions(loops, style);
  }

  /**
   * Breaks a printed formula at signs, or between factors where it must; further lines are indented
   * by 4.
   */
  public static List<String> wrap(String formula, int width) {
    var lines = new ArrayList<String>();
    var rest = formula;
    while (rest.length() > width) {
      int cut = Math.max(rest.lastIndexOf(" + ", width - 1), rest.lastIndexOf(" - ", width - 1));
      if (cut < width / 2) {
        cut = Math.max(cut, rest.lastIndexOf(' ', width));
      }
      if (cut <= 4) {
        break;
      }
      lines.add(rest.substring(0, cut));
      rest = "    " + rest.substring(cut + 1);
    }
    lines.add(rest);
    return lines;
  }

  /** The factors of one side of a fraction, as strings. */
  String factor(Atom atom, int exponent) {
    return switch (atom) {
      case Atom.Variable v ->
          v.conjugated()
              ? new NamePrinter(style).conjugate(v.symbol(), exponent)
              : style.power(new NamePrinter(style).print(v.symbol()), "" + exponent);
      case Atom.Pi pi -> style.power(style.pi(), "" + exponent);
      case Atom.Loop loop -> style.power(print(loop.integral()), "" + exponent);
      case Atom.Opaque opaque -> opaque(opaque.value(), exponent);
    };
  }

  private String opaque(Expr value, int exponent) {
    return switch (value) {
      case Expr.Power root -> root(root, exponent);
      case Expr.Apply apply when apply.function() == Expr.Function.ABSOLUTE ->
          style.power(style.absolute(print(apply.argument())), "" + exponent);
      case Expr.Apply apply when apply.function() == Expr.Function.CONJUGATE -> {
        var inner = opaque(apply.argument(), exponent);
        yield style == PrintStyle.TEXT
            ? "conj(" + inner + ")"
            : style.parenthesised(inner) + (style == PrintStyle.LATEX ? "^*" : "*");
      }
      case Expr.Apply apply when apply.function() == Expr.Function.EXP && exponent > 1 ->
          style.function(
              apply.function(), print(Poly.fromExpr(apply.argument()).times(Exact.of(exponent))));
      case Expr.Apply apply ->
          style.power(style.function(apply.function(), print(apply.argument())), "" + exponent);
      default -> style.power(style.parenthesised(print(value)), "" + exponent);
    };
  }

  private String root(Expr.Power root, int exponent) {
    var power = root.exponent().multiply(exponent);
    var base = print(root.base());
    if (power.equals(new BigFraction(1, 2))) {
      return style.root(base);
    }
    var wrapped = root.base() instanceof Expr.Variable ? base : style.parenthesised(base);
    var denominator = power.getDenominator();
    var fraction =
        denominator.equals(BigInteger.ONE)
            ? "" + power.getNumerator()
            : power.getNumerator() + "/" + denominator;
    return style.power(wrapped, fraction);
  }
}

package org.nsi.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** Writes number × monomial × (sum) as a fraction. */
final class FractionPrinter {
  private final PolyPrinter printer;
  private final PrintStyle style;

  FractionPrinter(PolyPrinter printer) {
    this.printer = printer;
    this.style = printer.style();
  }

  /**
   * The product.
   *
   * @param sum further factor, a printed sum without parentheses; may be empty
   * @param sumBehind whether LaTeX puts the sum behind the fraction rather than on it
   */
  String print(Exact number, Monomial monomial, String sum, boolean sumBehind) {
    var above = new ArrayList<String>();
    var below = new ArrayList<String>();
    var behind = new ArrayList<String>();
    distribute(monomial, above, below, behind);
    var denominator = ExactPrinter.denominator(number);
    var numerator = number.times(Exact.of(new BigFraction(denominator)));
    boolean negative = !ExactPrinter.isSum(numerator) && signum(numerator) < 0;
    var size = negative ? numerator.negate() : numerator;
    boolean alone = above.isEmpty() && behind.isEmpty() && sum.isEmpty();
    boolean bare = above.isEmpty() && behind.isEmpty() && size.isOne() && !sum.isEmpty();
    if (!size.isOne()) {
      var printed = numberPrinter().numerator(size);
      boolean fence =
          ExactPrinter.isSum(size)
              && !(alone && below.isEmpty() && denominator.equals(BigInteger.ONE));
      above.addFirst(fence ? style.parenthesised(printed) : printed);
    }
    if (!denominator.equals(BigInteger.ONE)) {
      below.addFirst(denominator.toString());
    }
    boolean openSum = bare && (below.isEmpty() || style == PrintStyle.LATEX && !sumBehind);
    var group = openSum ? sum : style.parenthesised(sum);
    var sign = negative ? "-" : "";
    if (negative && openSum) {
      group = style.parenthesised(sum);
    }
    if (!sum.isEmpty()) {
      (sumBehind ? behind : above).add(group);
    }
    return sign
        + (style == PrintStyle.LATEX ? latex(above, below, behind) : line(above, below, behind));
  }

  private ExactPrinter numberPrinter() {
    return switch (style) {
      case TEXT -> ExactPrinter.TEXT;
      case UNICODE -> ExactPrinter.UNICODE;
      case LATEX -> ExactPrinter.LATEX;
    };
  }

  private static int signum(Exact value) {
    var part = value.parts().getFirst();
    return part.re().isZero() ? part.im().signum() : part.re().signum();
  }

  /**
   * Factors into numerator and denominator; y y* becomes |y|²; loop integrals stand behind the
   * fraction.
   */
  private void distribute(
      Monomial monomial, List<String> above, List<String> below, List<String> behind) {
    var factors = new ArrayList<>(monomial.factors());
    factors.sort(Comparator.comparing(Monomial.Factor::atom, printer.order().atoms()));
    for (var factor : factors) {
      int exponent = factor.exponent();
      var side = exponent > 0 ? above : below;
      if (factor.atom() instanceof Atom.Loop && exponent > 0) {
        behind.add(printer.factor(factor.atom(), exponent));
      } else if (factor.atom() instanceof Atom.Variable v && !v.symbol().real()) {
        int other = monomial.exponent(new Atom.Variable(v.symbol(), !v.conjugated()));
        int pairs =
            Integer.signum(other) == Integer.signum(exponent)
                ? Math.min(Math.abs(other), Math.abs(exponent))
                : 0;
        if (pairs > 0 && !v.conjugated()) {
          var name = new NamePrinter(style).print(v.symbol());
          var size = style == PrintStyle.LATEX ? "|" + name + "|" : style.absolute(name);
          side.add(style.power(size, Integer.toString(2 * pairs)));
        }
        if (Math.abs(exponent) > pairs) {
          side.add(printer.factor(v, Math.abs(exponent) - pairs));
        }
      } else {
        side.add(printer.factor(factor.atom(), Math.abs(exponent)));
      }
    }
  }

  private String line(List<String> above, List<String> below, List<String> behind) {
    var all = new ArrayList<>(above);
    all.addAll(behind);
    var numerator = all.isEmpty() ? "1" : String.join(" ", all);
    if (below.isEmpty()) {
      return numerator;
    }
    var denominator = String.join(" ", below);
    return numerator + "/" + (below.size() == 1 ? denominator : "(" + denominator + ")");
  }

  private static String latex(List<String> above, List<String> below, List<String> behind) {
    var pieces = new ArrayList<String>();
    if (below.isEmpty()) {
      if (!above.isEmpty()) {
        pieces.add(join(above));
      } else if (behind.isEmpty()) {
        pieces.add("1");
      }
    } else {
      var numerator = above.isEmpty() ? "1" : bare(join(above));
      pieces.add("\\frac{" + numerator + "}{" + bare(join(below)) + "}");
    }
    pieces.addAll(behind);
    return String.join(" ", pieces);
  }

  /** The bar of a fraction groups: parentheses around all of its numerator or denominator go. */
  private static String bare(String text) {
    if (!text.startsWith("\\left(") || !text.endsWith("\\right)")) {
      return text;
    }
    var inner = text.substring(6, text.length() - 7);
    int closing = inner.indexOf("\\right)");
    int opening = inner.indexOf("\\left(");
    return closing >= 0 && (opening < 0 || closing < opening) ? text : inner.strip();
  }

  /** 32\pi^2, not 32 \pi^2. */
  private static String join(List<String> factors) {
    return String.join(" ", factors).replaceAll("(?<=\\d) (?=\\\\pi\\b)", "");
  }
}

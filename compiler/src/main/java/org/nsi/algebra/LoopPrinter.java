package org.nsi.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Names and definitions of loop functions. */
final class LoopPrinter {
  private LoopPrinter() {}

  /**
   * {@code L^{(n)}_{4,2}} has the first mass in a propagator to the fourth power, the second to the
   * second; J and I0 list a repeated mass repeatedly.
   */
  static String name(LoopIntegral integral, PrintStyle style) {
    if (isBox(integral)) {
      return integral.power() == 2
          ? "J"
          : switch (style) {
            case TEXT -> "I0";
            case UNICODE -> "I₀";
            case LATEX -> "I_0";
          };
    }
    var multiplicities =
        byMultiplicity(integral).stream().map(p -> Integer.toString(p.multiplicity())).toList();
    return switch (style) {
      case TEXT -> "L_" + integral.power() + "_" + String.join("_", multiplicities);
      case UNICODE ->
          "L⁽"
              + PrintStyle.superscript(Integer.toString(integral.power()))
              + "⁾"
              + multiplicities.stream()
                  .map(PrintStyle::subscript)
                  .collect(Collectors.joining(maxDigits(multiplicities) > 1 ? "," : ""));
      case LATEX -> "L^{(" + integral.power() + ")}_{" + String.join(",", multiplicities) + "}";
    };
  }

  private static int maxDigits(List<String> numbers) {
    return numbers.stream().mapToInt(String::length).max().orElse(0);
  }

  private static boolean isBox(LoopIntegral integral) {
    return integral.masses().size() == 4 && (integral.power() == 1 || integral.power() == 2);
  }

  /** Highest multiplicities first, so that few functions need to be defined. */
  private static List<LoopIntegral.Propagator> byMultiplicity(LoopIntegral integral) {
    var sorted = new ArrayList<>(integral.propagators());
    sorted.sort(Comparator.comparingInt(p -> -p.multiplicity()));
    return sorted;
  }

  /** The masses in the order of the name; within one multiplicity in the given order. */
  static List<Expr> arguments(LoopIntegral integral, Comparator<Expr> order) {
    if (isBox(integral)) {
      return integral.masses().stream().sorted(order).toList();
    }
    return integral.propagators().stream()
        .sorted(
            Comparator.comparingInt((LoopIntegral.Propagator p) -> -p.multiplicity())
                .thenComparing(LoopIntegral.Propagator::mass, order))
        .map(LoopIntegral.Propagator::mass)
        .toList();
  }

  static List<String> definitions(SortedSet<LoopIntegral> loops, PrintStyle style) {
    var lines = new LinkedHashSet<String>();
    for (var loop : loops.reversed()) {
      lines.add(definition(loop, style));
    }
    return List.copyOf(lines);
  }

  private static String definition(LoopIntegral loop, PrintStyle style) {
    var multiplicities =
        isBox(loop)
            ? List.of(1, 1, 1, 1)
            : byMultiplicity(loop).stream().map(LoopIntegral.Propagator::multiplicity).toList();
    var arguments = new StringJoiner(", ");
    var product = new StringJoiner(style == PrintStyle.LATEX ? "" : " ");
    for (int k = 1; k <= multiplicities.size(); k++) {
      var symbol =
          style == PrintStyle.UNICODE
              ? new Symbol("m", List.of(k), true)
              : new Symbol("m" + k, List.of(), true);
      var mass = new NamePrinter(style).print(symbol);
      arguments.add(mass);
      product.add(
          style.power("(x + " + style.power(mass, "2") + ")", "" + multiplicities.get(k - 1)));
    }
    var head = name(loop, style) + "(" + arguments + ") = ";
    var power = loop.power() == 0 ? "" : style.power("x", "" + loop.power());
    var space = power.isEmpty() ? "" : " ";
    return switch (style) {
      case TEXT -> head + "int_0^inf " + power + space + "dx/(" + product + ")";
      case UNICODE -> head + "∫₀^∞ " + power + space + "dx/(" + product + ")";
      case LATEX ->
          head
              + "\\int_0^\\infty \\frac{"
              + power
              + (power.isEmpty() ? "" : "\\,")
              + "dx}{"
              + product
              + "}";
    };
  }
}

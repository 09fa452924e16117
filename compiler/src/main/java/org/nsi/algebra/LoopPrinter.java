package org.nsi.algebra;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;

/** Names and definitions of loop functions. */
final class LoopPrinter {
  private LoopPrinter() {}

  static String name(LoopIntegral integral, PrintStyle style) {
    int count = integral.masses().size();
    boolean box = count == 4 && (integral.power() == 1 || integral.power() == 2);
    if (!box) {
      return style == PrintStyle.LATEX
          ? "L^{(" + integral.power() + ")}_{" + count + "}"
          : integral.name();
    }
    return integral.power() == 2
        ? "J"
        : switch (style) {
          case TEXT -> "I0";
          case UNICODE -> "I₀";
          case LATEX -> "I_0";
        };
  }

  static List<String> definitions(SortedSet<LoopIntegral> loops, PrintStyle style) {
    var lines = new LinkedHashSet<String>();
    for (var loop : loops.reversed()) {
      lines.add(definition(loop, style));
    }
    return List.copyOf(lines);
  }

  private static String definition(LoopIntegral loop, PrintStyle style) {
    int count = loop.masses().size();
    var arguments = new StringJoiner(", ");
    var product = new StringJoiner(style == PrintStyle.LATEX ? "" : " ");
    for (int k = 1; k <= count; k++) {
      var symbol =
          style == PrintStyle.UNICODE
              ? new Symbol("m", List.of(k), true)
              : new Symbol("m" + k, List.of(), true);
      var mass = new NamePrinter(style).print(symbol);
      arguments.add(mass);
      product.add("(x + " + style.power(mass, "2") + ")");
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

package org.nsi.diagram;

/**
 * Labels as text elements: {@code f_χS} with a lowered index, {@code λ*} with a raised asterisk, a
 * bar over what begins with {@code ¯}.
 */
final class RichText {
  private static final String SMALL = "₀₁₂₃₄₅₆₇₈₉";

  private RichText() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The inside of a text element, factors separated by spaces. */
  static String spans(String label) {
    var text = new StringBuilder();
    for (var factor : label.split(" ")) {
      text.append(text.isEmpty() ? "" : " ").append(factor(factor));
    }
    return text.toString();
  }

  private static String factor(String factor) {
    boolean starred = factor.endsWith("*");
    var plain = lowered(starred ? factor.substring(0, factor.length() - 1) : factor);
    int cut = plain.indexOf('_');
    var base = cut <= 0 ? plain : plain.substring(0, cut);
    var text = new StringBuilder(escape(base));
    boolean lowered = cut > 0 && cut + 1 < plain.length();
    if (lowered) {
      text.append("<tspan dy=\"4\" font-size=\"72%\">")
          .append(escape(plain.substring(cut + 1).replace('_', ',')))
          .append("</tspan>");
    }
    if (starred) {
      text.append("<tspan dy=\"")
          .append(lowered ? -10 : -6)
          .append("\" font-size=\"80%\">∗</tspan>");
      text.append("<tspan dy=\"6\">\u200b</tspan>");
    } else if (lowered) {
      text.append("<tspan dy=\"-4\">\u200b</tspan>");
    }
    return text.toString();
  }

  /** Small digits become an index after an underscore: few fonts have good ones. */
  private static String lowered(String text) {
    var result = new StringBuilder();
    for (int k = 0; k < text.length(); k++) {
      int digit = SMALL.indexOf(text.charAt(k));
      if (digit < 0) {
        result.append(text.charAt(k));
      } else {
        result.append(result.indexOf("_") < 0 ? "_" : "").append(digit);
      }
    }
    return result.toString();
  }

  /** About how wide a label is, in pixels at 17 px. */
  static double width(String text) {
    var label = lowered(text);
    int cut = label.indexOf('_');
    int base = cut < 0 ? label.length() : cut;
    int index = cut < 0 ? 0 : label.length() - cut - 1;
    return 9 * base + 7 * index;
  }
}

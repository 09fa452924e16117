package org.nsi.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names of parameters as a paper writes them: {@code f_chiS} is {@code f_{\chi S}}, {@code M_phi}
 * is {@code M_\phi}, {@code lam[1,2]} is {@code \lambda_{12}}, {@code lamN} is {@code \lambda_N},
 * {@code M_Zp} is {@code M_{Z'}}.
 */
final class NamePrinter {
  private static final List<String> GREEK_NAMES =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
          "omega", "varphi", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon",
          "Phi", "Psi", "Omega", "lam", "eps", "Lam");

  private static final String GREEK_LETTERS = "αβγδεζηθικλμνξρστυφχψωφΓΔΘΛΞΠΣΥΦΨΩλεΛ";

  private static final Map<String, String> FULL_NAMES =
      Map.of("lam", "lambda", "eps", "epsilon", "Lam", "Lambda");

  private final PrintStyle style;

  NamePrinter(PrintStyle style) {
    this.style = style;
  }

  String print(Symbol symbol) {
    return switch (style) {
      case TEXT -> symbol.toString();
      case UNICODE -> greek(symbol.plainName()) + lowered(symbol.indices());
      case LATEX -> latex(symbol);
    };
  }

  /** The conjugate of a symbol to a power. */
  String conjugate(Symbol symbol, int exponent) {
    var power = Integer.toString(exponent);
    return switch (style) {
      case TEXT -> style.power("conj(" + symbol + ")", power);
      case UNICODE ->
          exponent == 1 ? print(symbol) + "*" : style.power("(" + print(symbol) + "*)", power);
      case LATEX -> print(symbol) + (exponent == 1 ? "^*" : "^{*" + power + "}");
    };
  }

  private static String lowered(List<Integer> indices) {
    var text = new StringBuilder();
    for (int index : indices) {
      text.append(PrintStyle.subscript(Symbol.indexText(index)));
    }
    return text.toString();
  }

  private static String greek(String name) {
    var text = new StringBuilder();
    for (var part : name.split("(?<=_)|(?=_)")) {
      tokens(part).forEach(token -> text.append(letter(token)));
    }
    return text.toString();
  }

  private static String letter(String token) {
    int k = GREEK_NAMES.indexOf(token);
    return k < 0 ? token : GREEK_LETTERS.substring(k, k + 1);
  }

  private static String latex(Symbol symbol) {
    var name = symbol.plainName();
    int cut = name.indexOf('_');
    var head = cut < 0 ? name : name.substring(0, cut);
    if (head.equals("Zp") || head.equals("Wp")) {
      return head.charAt(0)
          + "'"
          + (cut < 0
              ? ""
              : latex(new Symbol("x" + name.substring(cut), symbol.indices(), true)).substring(1));
    }
    var subscript = new ArrayList<String>();
    var tokens = tokens(head);
    String base = head.length() == 1 ? head : command(tokens.getFirst());
    if (tokens.size() > 1) {
      subscript.add(join(tokens.subList(1, tokens.size())));
    } else if (head.length() > 1 && command(head).equals(head)) {
      base = "\\mathrm{" + head + "}";
    }
    if (cut >= 0) {
      for (var part : name.substring(cut + 1).split("_", -1)) {
        subscript.add(subscript(part));
      }
    }
    if (!symbol.indices().isEmpty()) {
      var indices = new StringBuilder();
      symbol.indices().forEach(index -> indices.append(Symbol.indexText(index)));
      subscript.add(indices.toString());
    }
    var lower = String.join(",", subscript);
    if (lower.isEmpty()) {
      return base;
    }
    boolean single = lower.length() == 1 || lower.matches("\\\\[A-Za-z]+");
    return base + "_" + (single ? lower : "{" + lower + "}");
  }

  /** One part of a name between underscores; {@code d_} and {@code x__y} have empty ones. */
  private static String subscript(String part) {
    if (part.isEmpty()) {
      return "\\_";
    }
    return part.equals("Zp") || part.equals("Wp") ? part.charAt(0) + "'" : join(tokens(part));
  }

  private static String command(String token) {
    return GREEK_NAMES.contains(token) ? "\\" + FULL_NAMES.getOrDefault(token, token) : token;
  }

  private static String join(List<String> tokens) {
    var text = new StringBuilder();
    for (int k = 0; k < tokens.size(); k++) {
      var token = command(tokens.get(k));
      boolean word = token.length() > 2 && token.chars().allMatch(Character::isLowerCase);
      text.append(word ? "\\mathrm{" + token + "}" : token);
      if (token.startsWith("\\") && k + 1 < tokens.size()) {
        text.append(command(tokens.get(k + 1)).startsWith("\\") ? "" : " ");
      }
    }
    return text.toString();
  }

  /**
   * Greek names and the letters between them; a name that is a word, with three small letters in a
   * row that are not Greek, is one token.
   */
  private static List<String> tokens(String name) {
    var tokens = new ArrayList<String>();
    var plain = new StringBuilder();
    for (int k = 0; k < name.length(); ) {
      var greek = greekAt(name, k);
      if (greek.isEmpty()) {
        plain.append(name.charAt(k++));
      } else {
        flush(plain, tokens);
        tokens.add(greek);
        k += greek.length();
      }
    }
    flush(plain, tokens);
    boolean word =
        tokens.stream().anyMatch(t -> !GREEK_NAMES.contains(t) && t.matches(".*[a-z]{3}.*"));
    if (word) {
      return List.of(name);
    }
    // yu is y with subscript u, lamN is lambda with subscript N.
    var first = tokens.getFirst();
    if (!GREEK_NAMES.contains(first) && first.length() > 1) {
      tokens.set(0, first.substring(0, 1));
      tokens.add(1, first.substring(1));
    }
    return tokens;
  }

  private static void flush(StringBuilder plain, List<String> tokens) {
    if (!plain.isEmpty()) {
      tokens.add(plain.toString());
      plain.setLength(0);
    }
  }

  private static String greekAt(String name, int position) {
    String longest = "";
    for (var greek : GREEK_NAMES) {
      if (greek.length() > longest.length() && name.startsWith(greek, position)) {
        longest = greek;
      }
    }
    return longest;
  }
}

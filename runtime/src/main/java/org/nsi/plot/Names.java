package org.nsi.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the columns of a scan are called on paper, in the markup of {@link Label}. */
final class Names {
  private static final Map<String, String> GREEK = greek();
  private static final List<String> LEPTONS = List.of("e", "μ", "τ");
  private static final Pattern COEFFICIENT = Pattern.compile("([A-Za-z]+[0-9]?)_([1-3]{2,4})");
  private static final Pattern CHARGED = Pattern.compile("eps_([A-Z])_([1-3])([1-3])_(\\w+)");
  private static final Pattern NEUTRAL = Pattern.compile("eps_([a-z])([A-Z])_([1-3])([1-3])");

  private Names() {}

  private static Map<String, String> greek() {
    var names =
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
            + " final sigma tau upsilon phi chi psi omega";
    var letters = new HashMap<String, String>();
    char letter = 'α';
    for (var name : names.split(" ")) {
      letters.put(name, String.valueOf(letter));
      var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      letters.put(capital, String.valueOf(Character.toUpperCase(letter)));
      letter++;
    }
    letters.put("eps", "ε");
    letters.remove("omicron");
    letters.remove("final");
    return Map.copyOf(letters);
  }

  /** The name with its unit, {@code $m_χ$ [GeV]}. */
  static String withUnit(String column, String unit) {
    return unit.isEmpty() ? of(column) : of(column) + " [" + unit(unit) + "]";
  }

  /** {@code GeV^-2} as GeV⁻². */
  static String unit(String unit) {
    return unit.replaceAll("\\^\\(?(-?\\d+)\\)?", "^{$1}").replace("-", "−").replace("*", " ");
  }

  /** {@code m_chi}, {@code eps_P_22_ud.re}, {@code pion.R_emu.pull}. */
  static String of(String column) {
    for (var part : List.of("re", "im")) {
      if (column.endsWith("." + part)) {
        var name = of(column.substring(0, column.length() - 3));
        return part.equals("re") ? "Re " + name : "Im " + name;
      }
    }
    int dot = column.indexOf('.');
    if (dot > 0) {
      var rest = column.substring(dot + 1);
      boolean pull = rest.endsWith(".pull");
      boolean theory = rest.endsWith(".theory");
      int end = rest.lastIndexOf('.');
      var name = pull || theory ? rest.substring(0, end) : rest;
      var symbol = observable(column.substring(0, dot), name);
      return pull ? "pull of " + symbol : theory ? "theory uncertainty of " + symbol : symbol;
    }
    var charged = CHARGED.matcher(column);
    if (charged.matches()) {
      return "$ε$_{"
          + charged.group(1)
          + "}^{"
          + lepton(charged.group(2))
          + lepton(charged.group(3))
          + ", "
          + charged.group(4)
          + "}";
    }
    var neutral = NEUTRAL.matcher(column);
    if (neutral.matches()) {
      return "$ε$_{"
          + lepton(neutral.group(3))
          + lepton(neutral.group(4))
          + "}^{"
          + neutral.group(1)
          + neutral.group(2)
          + "}";
    }
    var coefficient = COEFFICIENT.matcher(column);
    if (coefficient.matches()) {
      return "$C$_{" + coefficient.group(1) + ", " + coefficient.group(2) + "}";
    }
    return parameter(column);
  }

  private static String observable(String experiment, String name) {
    if (name.equals("R_emu")) {
      return "$R$_{e/μ}(" + (experiment.equals("pion") ? "π" : experiment) + ")";
    }
    return experiment + "." + name.replace("_", " ");
  }

  private static String lepton(String generation) {
    return LEPTONS.get(generation.charAt(0) - '1');
  }

  /** The first part is the letter, the rest its index. */
  private static String parameter(String name) {
    int underscore = name.indexOf('_');
    var head = underscore < 0 ? name : name.substring(0, underscore);
    var letter = GREEK.getOrDefault(head, head);
    var shown = letter.length() == 1 ? "$" + letter + "$" : letter;
    if (underscore < 0) {
      return shown;
    }
    var index = new StringBuilder();
    for (var part : name.substring(underscore + 1).split("_")) {
      index.append(index.isEmpty() ? "" : " ").append(GREEK.getOrDefault(part, letters(part)));
    }
    return shown + "_{" + index + "}";
  }

  /** {@code dchi} is d χ. */
  private static String letters(String part) {
    for (var entry : GREEK.entrySet()) {
      var word = entry.getKey();
      if (word.length() > 2 && part.endsWith(word) && part.length() <= word.length() + 2) {
        return part.substring(0, part.length() - word.length()) + entry.getValue();
      }
      if (word.length() > 2 && part.startsWith(word) && part.length() <= word.length() + 2) {
        return entry.getValue() + part.substring(word.length());
      }
    }
    return part;
  }
}

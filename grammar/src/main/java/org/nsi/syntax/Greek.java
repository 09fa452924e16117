package org.nsi.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Greek letters and the ASCII words that stand for them: {@code χ} is {@code chi}. */
final class Greek {
  private static final String TABLE =
      "α alpha β beta γ gamma δ delta ε eps ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu "
          + "ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega "
          + "Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega";

  /** Other shapes of the same letters: micro sign, symbols of mathematics, final sigma. */
  private static final String VARIANTS = "µμ ϕφ ϵε ϑθ ϱρ ϰκ ϖπ ςσ";

  private static final Map<Character, String> WORDS = words();
  private static final Map<String, Character> LETTERS = letters();

  private Greek() {}

  /** {@code χ} to {@code chi}. */
  static Optional<String> word(char letter) {
    return Optional.ofNullable(WORDS.get(letter));
  }

  static boolean isGreek(char letter) {
    return WORDS.containsKey(letter);
  }

  /**
   * The Unicode spelling of a name: {@code M_chi} is {@code M_χ}, {@code f_chiS} is {@code f_χS}. A
   * part of the name between underscores becomes a letter when a Greek word stands at its start and
   * no lower-case letter follows.
   */
  static String spell(String name) {
    var out = new StringBuilder();
    for (String part : name.split("(?<=_)|(?=_)")) {
      out.append(spellPart(part));
    }
    return out.toString();
  }

  private static String spellPart(String part) {
    int end = 0;
    while (end < part.length() && Character.isLetter(part.charAt(end))) {
      boolean boundary = end > 0 && Character.isUpperCase(part.charAt(end));
      if (boundary) {
        break;
      }
      end++;
    }
    Character letter = LETTERS.get(part.substring(0, end));
    return letter == null ? part : letter + part.substring(end);
  }

  private static Map<String, Character> letters() {
    var letters = new HashMap<String, Character>();
    String[] cells = TABLE.split(" ");
    for (int i = 0; i < cells.length; i += 2) {
      letters.put(cells[i + 1], cells[i].charAt(0));
    }
    return Map.copyOf(letters);
  }

  private static Map<Character, String> words() {
    var words = new HashMap<Character, String>();
    letters().forEach((word, letter) -> words.put(letter, word));
    for (String pair : VARIANTS.split(" ")) {
      words.put(pair.charAt(0), words.get(pair.charAt(1)));
    }
    return Map.copyOf(words);
  }
}

package org.nsi.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings words to their canonical ASCII spelling: {@code M_φ} is {@code M_phi}, {@code H̃} is
 * {@code Ht}.
 */
final class Names {
  private static final char MACRON = '\u0304';
  private static final char OVERLINE = '\u0305';
  private static final char TILDE = '\u0303';

  /**
   * Takes the place of the second half of a character outside the basic plane; see {@link Letters}.
   */
  static final char FILLER = '\uFFFD';

  private Names() {}

  /**
   * A word taken apart.
   *
   * @param name canonical ASCII
   * @param bar whether it carried a macron, {@code l̄}
   * @param tilde whether it carried a tilde, {@code Φ̃}; on the Higgs doublet the tilde is part of
   *     the name, {@code Ht}
   * @param strangers offsets of characters that no name has
   */
  record Spelled(String name, boolean bar, boolean tilde, List<Integer> strangers) {}

  static String canonical(String word) {
    return isAscii(word) ? word : spelled(word).name();
  }

  static Spelled spelled(String word) {
    if (isAscii(word)) {
      return new Spelled(word, false, false, List.of());
    }
    var name = new StringBuilder();
    var strangers = new ArrayList<Integer>();
    boolean bar = false;
    boolean tilde = false;
    boolean inSubscript = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean subscript = isSubscript(c);
      if (subscript) {
        if (!inSubscript && name.charAt(name.length() - 1) != '_') {
          name.append('_');
        }
        name.append((char) ('0' + (c - '₀')));
      } else {
        String letters = c < 0x80 || Greek.isGreek(c) ? String.valueOf(c) : decompose(c);
        for (int k = 0; k < letters.length(); k++) {
          char d = letters.charAt(k);
          Optional<String> greek = Greek.word(d);
          if (d == MACRON || d == OVERLINE) {
            bar = true;
          } else if (d == TILDE) {
            tilde = true;
          } else if (greek.isPresent()) {
            name.append(greek.get());
          } else if (d < 0x80) {
            name.append(d);
          } else if (d != FILLER) {
            strangers.add(i);
            break;
          }
        }
      }
      inSubscript = subscript;
    }
    if (tilde && name.toString().equals("H")) {
      return new Spelled("Ht", bar, false, strangers);
    }
    return new Spelled(name.isEmpty() ? "_" : name.toString(), bar, tilde, strangers);
  }

  /** Whether a character beyond ASCII may stand in a name, as a letter or as a mark on one. */
  static boolean allows(char c) {
    if (Greek.isGreek(c) || isSubscript(c) || isMark(c)) {
      return true;
    }
    String letters = decompose(c);
    if (letters.length() != 2 || !isMark(letters.charAt(1))) {
      return false;
    }
    char base = letters.charAt(0);
    return base >= 'A' && base <= 'Z' || base >= 'a' && base <= 'z' || Greek.isGreek(base);
  }

  static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == MACRON || c == OVERLINE || c == TILDE;
  }

  private static boolean isSubscript(char c) {
    return c >= '₀' && c <= '₉';
  }

  private static String decompose(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
  }
}

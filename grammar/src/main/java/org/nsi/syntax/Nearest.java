package org.nsi.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one was meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest changes, if they are few enough for the word's length; of equals
   * first the one that differs by capitals only, then in the order given.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > 60) {
      return Optional.empty();
    }
    int limit = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(c -> Math.abs(c.length() - word.length()) <= limit)
        // Between names of one letter every other one would be near.
        .filter(c -> word.length() > 1 || c.equalsIgnoreCase(word))
        .min(
            Comparator.comparingInt((String c) -> distance(word, c))
                .thenComparing(c -> !c.equalsIgnoreCase(word)))
        .filter(c -> distance(word, c) <= limit);
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours; a change of case is none but not
   * free.
   */
  static int distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.equalsIgnoreCase(b)) {
      return 1;
    }
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int[][] d = new int[x.length() + 1][y.length() + 1];
    for (int i = 0; i <= x.length(); i++) {
      for (int j = 0; j <= y.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && x.charAt(i - 1) == y.charAt(j - 2)
                && x.charAt(i - 2) == y.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[x.length()][y.length()];
  }
}

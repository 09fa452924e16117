package org.nsi.basis;

/**
 * Number of letters to insert, drop, replace or swap with their neighbour; a letter in the other
 * case counts half, a total that is not whole is rounded up.
 */
final class EditDistance {
  private EditDistance() {}

  static int between(String left, String right) {
    int[][] twice = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          twice[i][j] = 2 * (i + j);
          continue;
        }
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        int best =
            Math.min(
                twice[i - 1][j - 1] + difference(a, b),
                2 + Math.min(twice[i - 1][j], twice[i][j - 1]));
        if (i > 1 && j > 1 && a == right.charAt(j - 2) && b == left.charAt(i - 2)) {
          best = Math.min(best, 2 + twice[i - 2][j - 2]);
        }
        twice[i][j] = best;
      }
    }
    return (twice[left.length()][right.length()] + 1) / 2;
  }

  private static int difference(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? 1 : 2;
  }
}

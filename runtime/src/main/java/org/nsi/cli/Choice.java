package org.nsi.cli;

import java.util.List;
import org.nsi.syntax.Nearest;

/** Option values out of a few words. */
final class Choice {
  private Choice() {}

  /** The word as it is listed, whatever its case; any other is wrong usage. */
  static String of(String option, String value, List<String> words) {
    for (String word : words) {
      if (word.equalsIgnoreCase(value)) {
        return word;
      }
    }
    throw new UsageException(
        option
            + ": '"
            + value
            + "' is none of "
            + String.join(", ", words)
            + Nearest.to(value, words).map(near -> "; did you mean '" + near + "'?").orElse(""));
  }
}

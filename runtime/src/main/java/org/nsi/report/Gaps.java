package org.nsi.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.nsi.match.NotComputed;

/**
 * What is not computed, by kind of contribution: a page of reasons, one an operator, would hide
 * what they share.
 */
final class Gaps {
  private Gaps() {}

  /**
   * Kind of contribution to the operators that lack it, in the order in which the matching found
   * them.
   */
  static SequencedMap<String, SequencedSet<String>> byKind(List<NotComputed> gaps) {
    var byKind = new LinkedHashMap<String, SequencedSet<String>>();
    for (var gap : gaps) {
      for (String reason : gap.reason().split("; ")) {
        byKind.computeIfAbsent(kind(reason), key -> new LinkedHashSet<>()).add(gap.operator());
      }
    }
    return byKind;
  }

  /** {@code B penguin of l} and {@code W penguin of q} are gauge penguins. */
  private static String kind(String reason) {
    return reason
        .replaceFirst("^(B|W|G|gauge) penguin of \\w+$", "gauge penguins")
        .replaceFirst("^(B|W|G) vacuum polarisation$", "vacuum polarisation")
        .replaceFirst("^dipole of \\w+", "dipoles")
        .replaceFirst("^self-energy of \\w+", "self-energies")
        .replaceFirst(" \\(term [^)]*\\)$", "");
  }
}

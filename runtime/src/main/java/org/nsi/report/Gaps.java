package org.nsi.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.nsi.eft.TreeMatching;
import org.nsi.match.NotComputed;
import org.nsi.pipeline.Result;

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

  /**
   * LEFT coefficients that the Warsaw coefficients of this result give and that are not matched.
   */
  static List<NotComputed> lowEnergy(Result result) {
    var warsaw = new HashSet<String>();
    for (var entry : result.smeft()) {
      if (entry.value().abs() > 0) {
        warsaw.add(entry.coefficient().operator());
      }
    }
    return TreeMatching.notComputed(warsaw).stream()
        .map(gap -> new NotComputed(gap.operator(), gap.reason()))
        .toList();
  }

  /** {@code gauge penguins of l} and {@code gauge penguins of q} are one kind. */
  private static String kind(String reason) {
    return reason
        .replaceFirst("^gauge penguins of \\w+$", "gauge penguins")
        .replaceFirst("^dipole of \\w+", "dipoles")
        .replaceFirst("^self-energy of \\w+", "self-energies")
        .replaceFirst("^(loops with external Higgs fields) \\(.*\\)$", "$1");
  }
}

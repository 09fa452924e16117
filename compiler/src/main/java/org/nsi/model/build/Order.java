package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;

/** Findings in the order of the source, each once. */
final class Order {
  private Order() {}

  static List<Diagnostic> sorted(List<Diagnostic> findings, Source main) {
    var seen = new TreeSet<String>();
    var unique = new ArrayList<Diagnostic>();
    for (var finding : findings) {
      if (seen.add(
          finding.source().name()
              + " "
              + start(finding)
              + " "
              + finding.code()
              + " "
              + finding.message())) {
        unique.add(finding);
      }
    }
    // stable: imported files first, in the order of import
    unique.sort(
        (a, b) -> {
          boolean aMain = a.source().equals(main);
          boolean bMain = b.source().equals(main);
          if (aMain != bMain) {
            return aMain ? 1 : -1;
          }
          return a.source().equals(b.source()) ? Integer.compare(start(a), start(b)) : 0;
        });
    return unique;
  }

  private static int start(Diagnostic finding) {
    return finding.labels().isEmpty() ? 0 : finding.labels().get(0).span().start();
  }
}

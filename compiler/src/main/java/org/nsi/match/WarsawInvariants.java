package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nsi.table.TextTable;

/** The operators of the Warsaw basis that have fermions. */
final class WarsawInvariants {
  private final Map<Structure.Kind, List<WarsawOperator>> operators =
      new EnumMap<>(Structure.Kind.class);

  WarsawInvariants() {
    for (var row : TextTable.read(WarsawInvariants.class, "warsaw-invariants.tsv").rows()) {
      var operator = new WarsawOperator(row);
      operators.computeIfAbsent(operator.kind(), key -> new ArrayList<>()).add(operator);
    }
  }

  List<WarsawOperator> of(Structure.Kind kind) {
    return operators.getOrDefault(kind, List.of());
  }
}

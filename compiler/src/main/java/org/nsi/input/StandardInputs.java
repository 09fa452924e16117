package org.nsi.input;

import java.util.TreeMap;
import org.nsi.table.TextTable;
import org.nsi.unit.Units;

/**
 * The inputs a file gets that sets none: the table {@code inputs.tsv}, values of PDG, FLAG, NuFIT
 * and CODATA with their sources.
 */
public final class StandardInputs {
  private StandardInputs() {}

  /** Reads the table. */
  public static Inputs load() {
    var table = TextTable.read(StandardInputs.class, "inputs.tsv");
    var inputs = new TreeMap<String, Input>();
    for (var row : table.rows()) {
      String name = row.get(0);
      String unitText = row.get(3);
      var unit =
          Units.parse(unitText)
              .orElseThrow(() -> new IllegalStateException(name + ": unit " + unitText));
      var input =
          new Input(
              name,
              TextTable.number(row.get(1)) * unit.factor(),
              TextTable.number(row.get(2)) * unit.factor(),
              unit.dimension(),
              unitText,
              row.get(4),
              row.get(5),
              false);
      if (inputs.put(name, input) != null) {
        throw new IllegalStateException("input given twice: " + name);
      }
    }
    return new Inputs(inputs);
  }
}

package org.nsi.unit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.nsi.table.TextTable;

/**
 * The units of the language, and the reading and printing of their powers and ratios. Base units
 * are GeV, cm and s.
 */
public final class Units {
  private static final SequencedMap<String, Unit> BY_SYMBOL = load();

  private Units() {}

  private static SequencedMap<String, Unit> load() {
    var units = new LinkedHashMap<String, Unit>();
    for (List<String> row : TextTable.read(Units.class, "units.tsv").rows()) {
      var dimension =
          new Dimension(
              Integer.parseInt(row.get(2)),
              Integer.parseInt(row.get(3)),
              Integer.parseInt(row.get(4)));
      units.put(row.get(0), new Unit(row.get(0), Double.parseDouble(row.get(1)), dimension));
    }
    return Collections.unmodifiableSequencedMap(units);
  }

  /** All unit symbols, in the order of the table. */
  public static List<String> symbols() {
    return List.copyOf(BY_SYMBOL.keySet());
  }

  /** A single unit by its symbol, {@code GeV}. */
  public static Optional<Unit> find(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /**
   * Reads a product or ratio of powers: {@code GeV^-2}, {@code 1/(cm^2 s)}, {@code 1/GeV^2}, {@code
   * cm^2/MeV}; empty and {@code 1} are the pure number. Absent when it is not a unit.
   */
  public static Optional<Unit> parse(String text) {
    return new UnitReader(text).read();
  }

  /**
   * The dimension in base units as a factor behind a number: {@code GeV^-2}, {@code cm^-2 s^-1},
   * empty for a pure number.
   */
  public static String print(Dimension dimension) {
    var parts = new StringJoiner(" ");
    append(parts, "GeV", dimension.energy());
    append(parts, "cm", dimension.length());
    append(parts, "s", dimension.time());
    return parts.toString();
  }

  private static void append(StringJoiner parts, String symbol, int power) {
    if (power == 1) {
      parts.add(symbol);
    } else if (power != 0) {
      parts.add(symbol + "^" + power);
    }
  }

  static Map<String, Unit> table() {
    return BY_SYMBOL;
  }
}

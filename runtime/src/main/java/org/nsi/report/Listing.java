package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsi.report.Table.Align;

/**
 * A catalogue for people or programs: what {@code nsi list} prints.
 *
 * @param columns names of the columns, keys in JSON
 * @param rows cells in the order of the columns
 */
public record Listing(List<String> columns, List<List<String>> rows) {
  public Listing {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Aligned columns under their names. */
  public String text(Layout layout) {
    var aligns = new Align[columns.size()];
    for (int c = 0; c < aligns.length; c++) {
      aligns[c] = isNumeric(c) ? Align.POINT : Align.LEFT;
    }
    var table = new Table(0, layout.width(), aligns);
    table.row(columns.toArray(String[]::new));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    var lines = new ArrayList<>(table.lines());
    lines.set(0, layout.style().head(lines.get(0)));
    return String.join("\n", lines) + "\n";
  }

  /** An array of objects; empty cells are left out. */
  public String json() {
    return Json.text(
        json ->
            json.array(
                array -> {
                  for (var row : rows) {
                    array.inline(
                        object -> {
                          for (int c = 0; c < columns.size(); c++) {
                            if (!row.get(c).isEmpty()) {
                              object.putCell(columns.get(c).toLowerCase(Locale.ROOT), row.get(c));
                            }
                          }
                        });
                  }
                }));
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || cell.matches("[-+]?\\d.*"));
  }
}

package org.nsi.plot;

import java.util.List;
import java.util.Map;

/**
 * The columns of a file that a figure needs, rows that went well only.
 *
 * @param columns numbers by name; NaN where a cell is empty or no number
 * @param units by name, empty or absent for pure numbers
 * @param title of the model, empty when the file does not say
 * @param rows how many there are
 * @param failed how many rows were left out because their status is not {@code ok}
 */
public record Table(
    Map<String, double[]> columns, Map<String, String> units, String title, int rows, int failed) {
  public Table {
    columns = Map.copyOf(columns);
    units = Map.copyOf(units);
  }

  /** A column that was asked for. */
  public double[] column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("column " + name + " was not read");
    }
    return column;
  }

  /** Where tables come from. */
  public interface File {
    /** The names of all columns. */
    List<String> names();

    /**
     * The columns with these names, which must be among {@link #names}.
     *
     * @param where rows whose cell in a column is not this value are left out
     */
    Table read(List<String> columns, Map<String, String> where) throws PlotException;
  }
}

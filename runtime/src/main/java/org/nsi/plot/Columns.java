package org.nsi.plot;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns while rows are added to them. Mutable, of one reading. */
final class Columns {
  /** More than a figure can show, and memory without end otherwise. */
  static final int MAX_ROWS = 20_000_000;

  private final List<String> names;
  private final double[][] numbers;
  private int rows;
  private int failed;

  Columns(List<String> names) {
    this.names = List.copyOf(names);
    this.numbers = new double[names.size()][1024];
  }

  void add(double[] row) throws PlotException {
    if (rows == MAX_ROWS) {
      throw new PlotException(
          "more than " + MAX_ROWS + " rows: choose some of them with --where or in the scan");
    }
    for (int c = 0; c < numbers.length; c++) {
      if (rows == numbers[c].length) {
        numbers[c] = Arrays.copyOf(numbers[c], 2 * rows);
      }
      numbers[c][rows] = row[c];
    }
    rows++;
  }

  void addFailed() {
    failed++;
  }

  Table table(Metadata metadata) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int c = 0; c < numbers.length; c++) {
      columns.put(names.get(c), Arrays.copyOf(numbers[c], rows));
    }
    return new Table(columns, metadata.units(), metadata.title(), rows, failed);
  }

  /** Whether a cell is the value asked for: the same text, or the same number to rounding. */
  static boolean matches(String cell, String wanted) {
    if (cell.equals(wanted)) {
      return true;
    }
    double left = number(cell);
    double right = number(wanted);
    return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  }

  /** NaN for what is no number. */
  static double number(String cell) {
    try {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}

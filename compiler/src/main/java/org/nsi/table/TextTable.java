package org.nsi.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource of tab-separated columns: lines that start with {@code #} are comments (sources,
 * licences), the first other line names the columns, the rest are rows.
 */
public record TextTable(String name, List<String> columns, List<List<String>> rows) {
  public TextTable {
    columns = List.copyOf(columns);
    List<List<String>> copies = new ArrayList<>();
    for (var row : rows) {
      copies.add(List.copyOf(row));
    }
    rows = List.copyOf(copies);
  }

  /** Reads the resource beside a class. A table that cannot be read is a fault of the program. */
  public static TextTable read(Class<?> beside, String resource) {
    try (var stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
      }
      return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static TextTable parse(String name, String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = List.of(line.split("\t", -1));
      if (!rows.isEmpty() && cells.size() != rows.get(0).size()) {
        throw new IllegalStateException(
            name + ": " + cells.size() + " columns, expected " + rows.get(0).size() + ": " + line);
      }
      rows.add(cells);
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException(name + " is empty");
    }
    return new TextTable(name, rows.get(0), rows.subList(1, rows.size()));
  }

  /** The position of a column. */
  public int column(String title) {
    int position = columns.indexOf(title);
    if (position < 0) {
      throw new IllegalStateException(name + " has no column " + title);
    }
    return position;
  }

  /** A number as tables write it: an integer, a decimal or a ratio of two, {@code -5033/18}. */
  public static double number(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }
}

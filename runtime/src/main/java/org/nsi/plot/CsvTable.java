package org.nsi.plot;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a header (RFC 4180); {@code FILE.json} beside it has the units. */
final class CsvTable implements Table.File {
  private final Path path;
  private final List<String> names;

  private CsvTable(Path path, List<String> names) {
    this.path = path;
    this.names = List.copyOf(names);
  }

  static CsvTable open(Path path) throws PlotException {
    try (var reader = Files.newBufferedReader(path)) {
      var header = new ArrayList<String>();
      if (!record(reader, header)) {
        throw new PlotException(path + " is empty");
      }
      header.replaceAll(String::strip);
      if (header.get(0).startsWith("\uFEFF")) {
        header.set(0, header.get(0).substring(1));
      }
      return new CsvTable(path, header);
    } catch (MalformedInputException e) {
      throw new PlotException(path + " is not a table in UTF-8: CSV, Parquet and DuckDB are read");
    } catch (IOException e) {
      throw new PlotException(path + " cannot be read: " + e.getMessage());
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public Table read(List<String> wanted, Map<String, String> where) throws PlotException {
    int[] places = wanted.stream().mapToInt(names::indexOf).toArray();
    int status = names.indexOf("status");
    var columns = new Columns(wanted);
    var cells = new ArrayList<String>();
    var row = new double[places.length];
    try (var reader = Files.newBufferedReader(path)) {
      record(reader, cells);
      for (long line = 2; record(reader, cells); line++) {
        if (cells.size() == 1 && cells.get(0).isBlank()) {
          continue;
        }
        if (cells.size() != names.size()) {
          throw new PlotException(
              path + " has " + cells.size() + " cells in row " + line + ", not " + names.size());
        }
        if (!isWanted(cells, where)) {
          continue;
        }
        if (status >= 0 && !cells.get(status).equals("ok")) {
          columns.addFailed();
          continue;
        }
        for (int c = 0; c < places.length; c++) {
          row[c] = Columns.number(cells.get(places[c]).strip());
        }
        columns.add(row);
      }
    } catch (IOException e) {
      throw new PlotException(path + " cannot be read: " + e.getMessage());
    }
    return columns.table(metadata());
  }

  private boolean isWanted(List<String> cells, Map<String, String> where) {
    for (var condition : where.entrySet()) {
      if (!Columns.matches(
          cells.get(names.indexOf(condition.getKey())).strip(), condition.getValue())) {
        return false;
      }
    }
    return true;
  }

  private Metadata metadata() {
    var beside = path.resolveSibling(path.getFileName() + ".json");
    try {
      return Files.isRegularFile(beside) && Files.size(beside) < 100_000_000
          ? Metadata.parse(Files.readString(beside))
          : Metadata.NONE;
    } catch (IOException e) {
      return Metadata.NONE;
    }
  }

  /** The cells of the next record; false at the end. */
  private static boolean record(BufferedReader reader, List<String> cells) throws IOException {
    cells.clear();
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    var cell = new StringBuilder();
    boolean quoted = false;
    while (true) {
      if (quoted) {
        if (c == '"') {
          c = reader.read();
          if (c != '"') {
            quoted = false;
            continue;
          }
        }
        if (c < 0) {
          cells.add(cell.toString());
          return true;
        }
        cell.append((char) c);
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' || c < 0) {
        cells.add(cell.toString());
        return true;
      } else if (c != '\r') {
        cell.append((char) c);
      }
      c = reader.read();
    }
  }
}

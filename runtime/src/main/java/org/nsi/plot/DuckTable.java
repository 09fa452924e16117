package org.nsi.plot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * Parquet files and DuckDB databases, read by DuckDB. A scan keeps its metadata under the key
 * {@code nsi}: in the footer of a Parquet file, in the table {@code scan_metadata} of a database,
 * which has one table a model.
 */
final class DuckTable implements Table.File {
  private static final List<String> OURS = List.of("scan_columns", "scan_metadata");

  private final Path path;
  private final boolean parquet;
  private final List<String> tables;
  private final List<String> names;

  private DuckTable(Path path, boolean parquet, List<String> tables, List<String> names) {
    this.path = path;
    this.parquet = parquet;
    this.tables = List.copyOf(tables);
    this.names = List.copyOf(names);
  }

  static DuckTable open(Path path) throws PlotException {
    boolean parquet = path.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
    try (var connection = connect(path, parquet)) {
      var tables =
          parquet
              ? List.of("read_parquet(" + literal(path.toString()) + ")")
              : strings(connection, "SELECT table_name FROM duckdb_tables() ORDER BY table_name")
                  .stream()
                  .filter(table -> !OURS.contains(table))
                  .map(DuckTable::name)
                  .toList();
      if (tables.isEmpty()) {
        throw new PlotException(path + " has no table");
      }
      var names = new ArrayList<String>();
      for (var table : tables) {
        for (var column :
            strings(connection, "SELECT column_name FROM (DESCRIBE SELECT * FROM " + table + ")")) {
          if (!names.contains(column)) {
            names.add(column);
          }
        }
      }
      if (!parquet && !names.contains("model")) {
        names.add("model");
      }
      return new DuckTable(path, parquet, tables, names);
    } catch (SQLException e) {
      throw problem(path, e);
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public Table read(List<String> wanted, Map<String, String> where) throws PlotException {
    var table = table(where.get("model"));
    try (var connection = connect(path, parquet)) {
      var present =
          strings(connection, "SELECT column_name FROM (DESCRIBE SELECT * FROM " + table + ")");
      for (var column : wanted) {
        if (!present.contains(column)) {
          throw new PlotException("the table " + table + " of " + path + " has no " + column);
        }
      }
      return rows(connection, query(table, wanted, where, present), wanted);
    } catch (SQLException e) {
      throw problem(path, e);
    }
  }

  private String table(@Nullable String model) throws PlotException {
    if (parquet || tables.size() == 1) {
      return tables.get(0);
    }
    if (model == null || !tables.contains(name(model))) {
      throw new PlotException(
          path
              + " has several tables: choose one with --where model=NAME, of "
              + String.join(", ", tables).replace("\"", ""));
    }
    return name(model);
  }

  /** The columns as numbers, whether the row is good, then the cells that must have a value. */
  private String query(
      String table, List<String> wanted, Map<String, String> where, List<String> present) {
    var columns = new StringJoiner(", ");
    wanted.forEach(column -> columns.add("TRY_CAST(" + name(column) + " AS DOUBLE)"));
    columns.add(present.contains("status") ? "status = 'ok'" : "true");
    var conditions = new StringJoiner(" AND ");
    where.forEach(
        (column, value) -> {
          if (present.contains(column)) {
            double number = Columns.number(value);
            var cell = name(column);
            conditions.add(
                Double.isNaN(number)
                    ? "CAST(" + cell + " AS VARCHAR) = " + literal(value)
                    : "abs(TRY_CAST("
                        + cell
                        + " AS DOUBLE) - ("
                        + number
                        + ")) <= "
                        + 1e-9 * Math.abs(number));
          }
        });
    return "SELECT "
        + columns
        + " FROM "
        + table
        + (conditions.length() > 0 ? " WHERE " + conditions : "");
  }

  private Table rows(Connection connection, String query, List<String> wanted)
      throws SQLException, PlotException {
    var columns = new Columns(wanted);
    var row = new double[wanted.size()];
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        if (!rows.getBoolean(row.length + 1)) {
          columns.addFailed();
          continue;
        }
        for (int c = 0; c < row.length; c++) {
          double value = rows.getDouble(c + 1);
          row[c] = rows.wasNull() ? Double.NaN : value;
        }
        columns.add(row);
      }
    }
    return columns.table(metadata(connection));
  }

  private Metadata metadata(Connection connection) {
    var query =
        parquet
            ? "SELECT decode(value) FROM parquet_kv_metadata("
                + literal(path.toString())
                + ") WHERE decode(key) = 'nsi'"
            : "SELECT value FROM scan_metadata WHERE key = 'nsi'";
    try {
      var documents = strings(connection, query);
      return documents.isEmpty() ? Metadata.NONE : Metadata.parse(documents.get(0));
    } catch (SQLException e) {
      // a table of somebody else
      return Metadata.NONE;
    }
  }

  private static List<String> strings(Connection connection, String query) throws SQLException {
    var strings = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  private static Connection connect(Path path, boolean parquet) throws SQLException {
    var properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    if (!parquet) {
      properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
    }
    var url = parquet ? "jdbc:duckdb:" : "jdbc:duckdb:" + path;
    var connection = new DuckDBDriver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("DuckDB does not open it");
    }
    return connection;
  }

  private static PlotException problem(Path path, SQLException e) {
    return new PlotException(
        path + " cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
  }

  private static String name(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

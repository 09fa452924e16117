package org.nsi.scan.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.StringJoiner;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Points in a Parquet file or in the only table of a DuckDB database, in their order. */
public final class DuckDbPoints implements TablePoints {
  private final String name;
  private final String url;
  private final String table;
  private final List<String> header;
  private List<Integer> chosen = List.of();
  private List<Double> factors = List.of();

  private DuckDbPoints(String name, String url, String table, List<String> header) {
    this.name = name;
    this.url = url;
    this.table = table;
    this.header = List.copyOf(header);
  }

  /** Reads the names of the columns. */
  public static DuckDbPoints open(String name, Path path) throws IOException {
    boolean parquet = name.toLowerCase(Locale.ROOT).endsWith(".parquet");
    String url = parquet ? "jdbc:duckdb:" : "jdbc:duckdb:" + path;
    try (var connection = connect(url)) {
      String table =
          parquet
              ? "read_parquet('" + path.toString().replace("'", "''") + "')"
              : onlyTable(connection, name);
      var header = new ArrayList<String>();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("DESCRIBE SELECT * FROM " + table)) {
        while (rows.next()) {
          header.add(rows.getString(1));
        }
      }
      return new DuckDbPoints(name, url, table, header);
    } catch (SQLException e) {
      throw problem(name, e);
    }
  }

  private static PointsException problem(String name, SQLException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new PointsException("cannot read " + name + ": " + message);
  }

  private static Connection connect(String url) throws SQLException {
    var properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    if (!url.equals("jdbc:duckdb:")) {
      properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
    }
    var connection = new DuckDBDriver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("DuckDB does not open it");
    }
    return connection;
  }

  /** The table that is no table of our metadata. */
  private static String onlyTable(Connection connection, String name)
      throws SQLException, PointsException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT table_name FROM duckdb_tables()")) {
      while (rows.next()) {
        String table = rows.getString(1);
        if (!table.equals("scan_columns") && !table.equals("scan_metadata")) {
          tables.add(table);
        }
      }
    }
    if (tables.size() != 1) {
      throw new PointsException(
          name
              + " has "
              + (tables.isEmpty() ? "no table" : "several tables: " + String.join(", ", tables))
              + "; points are read from a database with one");
    }
    return '"' + tables.get(0).replace("\"", "\"\"") + '"';
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public PointSource choose(List<Integer> columns, List<Double> scale) {
    chosen = List.copyOf(columns);
    factors = List.copyOf(scale);
    return this;
  }

  @Override
  public long count() {
    return -1;
  }

  @Override
  public List<String> names() {
    return chosen.stream().map(header::get).toList();
  }

  @Override
  public boolean isStream() {
    return true;
  }

  @Override
  public Reader reader() throws IOException {
    var columns = new StringJoiner(", ");
    for (int c : chosen) {
      columns.add("CAST(\"" + header.get(c).replace("\"", "\"\"") + "\" AS DOUBLE)");
    }
    try {
      var connection = (DuckDBConnection) connect(url);
      var statement = connection.createStatement();
      var rows = statement.executeQuery("SELECT " + columns + " FROM " + table);
      return (from, size, into) -> read(rows, size, into);
    } catch (SQLException e) {
      throw problem(name, e);
    }
  }

  private int read(ResultSet rows, int size, double[][] into) throws IOException {
    try {
      for (int row = 0; row < size; row++) {
        if (!rows.next()) {
          rows.getStatement().getConnection().close();
          return row;
        }
        for (int c = 0; c < chosen.size(); c++) {
          double value = rows.getDouble(c + 1);
          into[c][row] = rows.wasNull() ? Double.NaN : value * factors.get(c);
        }
      }
      return size;
    } catch (SQLException e) {
      throw problem(name, e);
    }
  }
}

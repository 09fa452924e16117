package org.nsi.scan.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.StringJoiner;
import org.duckdb.DuckDBDriver;

/**
 * A DuckDB database, made from the complete rows in one go: a table for each model with its own
 * columns, {@code scan_columns} with units and {@code scan_metadata} with everything else. The rows
 * wait in a Parquet file until then, so that an interrupted scan goes on as any other does.
 */
public record DuckDbCompletion(Layout layout, Metadata metadata) implements FileOutput.Completion {

  @Override
  public void complete(Path part, Path target) throws IOException {
    Path fresh = FileOutput.sibling(target, ".fresh");
    Files.deleteIfExists(fresh);
    try (var connection = connect(fresh)) {
      for (int m = 0; m < layout.models().size(); m++) {
        table(connection, part, m);
      }
      columns(connection);
      document(connection);
    } catch (SQLException e) {
      Files.deleteIfExists(fresh);
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    FileOutput.move(fresh, target);
    Files.deleteIfExists(part);
  }

  private static Connection connect(Path database) throws SQLException {
    var connection = new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
    if (connection == null) {
      throw new SQLException("DuckDB does not open " + database);
    }
    return connection;
  }

  /** Copies the rows of a model, in their order. */
  private void table(Connection connection, Path part, int model) throws SQLException {
    var columns = new StringJoiner(", ");
    for (int place : layout.places().get(model)) {
      columns.add(name(layout.columns().get(place).name()));
    }
    columns.add(Layout.STATUS).add(Layout.ERROR);
    String rows = "read_parquet(" + literal(part.toString()) + ")";
    String where =
        layout.withModel()
            ? " WHERE " + Layout.MODEL + " = " + literal(layout.models().get(model))
            : "";
    String table = name(layout.models().get(model));
    try (var statement = connection.createStatement()) {
      statement.execute("SET preserve_insertion_order = true");
      statement.execute("SET memory_limit = '300MB'");
      statement.execute(
          "CREATE TABLE " + table + " AS SELECT " + columns + " FROM " + rows + where);
    }
  }

  private void columns(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE scan_columns (name VARCHAR, unit VARCHAR, description VARCHAR)");
    }
    try (var insert = connection.prepareStatement("INSERT INTO scan_columns VALUES (?, ?, ?)")) {
      for (var column : layout.columns()) {
        insert.setString(1, column.name());
        insert.setString(2, column.unit());
        insert.setString(3, column.description());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void document(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE scan_metadata (key VARCHAR, value VARCHAR)");
    }
    try (var insert = connection.prepareStatement("INSERT INTO scan_metadata VALUES (?, ?)")) {
      insert.setString(1, "fingerprint");
      insert.setString(2, metadata.fingerprint());
      insert.execute();
      insert.setString(1, "nsi");
      insert.setString(2, metadata.json());
      insert.execute();
    }
  }

  @Override
  public boolean isResult(Path target, String fingerprint) throws IOException {
    try (var connection = connect(target);
        var query =
            connection.prepareStatement(
                "SELECT count(*) FROM scan_metadata WHERE key = 'fingerprint' AND value = ?")) {
      query.setString(1, fingerprint);
      try (var result = query.executeQuery()) {
        return result.next() && result.getLong(1) == 1;
      }
    } catch (SQLException e) {
      return false;
    }
  }

  private static String name(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

package org.nsi.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files and databases as scans write them, and as others do. */
class DuckTableTest {
  private static final String ROWS =
      "SELECT 50.0 * i AS m, j AS f, i * j / 7.0 AS \"v.pull\", CASE WHEN i = 3 AND j = 2 THEN"
          + " 'failed' ELSE 'ok' END AS status FROM range(1, 5) a(i), range(1, 4) b(j)";

  private static final String METADATA =
      "{\"columns\": [{\"name\": \"m\", \"unit\": \"GeV\"}], \"models\": [{\"name\": \"a\","
          + " \"title\": \"A\"}]}";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws SQLException {
    execute(
        "",
        "COPY ("
            + ROWS
            + ") TO '"
            + folder.resolve("scan.parquet")
            + "' (FORMAT parquet, KV_METADATA {nsi: '"
            + METADATA
            + "'})",
        "COPY (" + ROWS + ") TO '" + folder.resolve("other.parquet") + "' (FORMAT parquet)");
    execute(
        folder.resolve("scan.duckdb").toString(),
        "CREATE TABLE \"dark loop\" AS " + ROWS,
        "CREATE TABLE scan_metadata (key VARCHAR, value VARCHAR)",
        "CREATE TABLE scan_columns (name VARCHAR)",
        "INSERT INTO scan_metadata VALUES ('nsi', '" + METADATA + "')");
    execute(
        folder.resolve("two.duckdb").toString(),
        "CREATE TABLE a AS " + ROWS,
        "CREATE TABLE b AS SELECT m + 1 AS m, f FROM a");
  }

  private static void execute(String database, String... statements) throws SQLException {
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
        var statement = connection.createStatement()) {
      for (var text : statements) {
        statement.execute(text);
      }
    }
  }

  private Table read(String file, Map<String, String> where, String... columns)
      throws PlotException {
    return Plot.open(folder.resolve(file)).read(List.of(columns), where);
  }

  @Test
  void parquetWithUnitsAndFailedRows() throws PlotException {
    assertThat(Plot.open(folder.resolve("scan.parquet")).names())
        .containsExactly("m", "f", "v.pull", "status");
    var table = read("scan.parquet", Map.of(), "m", "v.pull");
    assertThat(table.rows()).isEqualTo(11);
    assertThat(table.failed()).isEqualTo(1);
    assertThat(table.units()).containsEntry("m", "GeV");
    assertThat(table.title()).isEqualTo("A");
    assertThat(read("other.parquet", Map.of(), "m").units()).isEmpty();
  }

  @Test
  void rowsAreChosenByNumberAndByText() throws PlotException {
    assertThat(read("scan.parquet", Map.of("m", "1e2"), "f").column("f")).containsExactly(1, 2, 3);
    assertThat(read("scan.parquet", Map.of("status", "failed"), "f").failed()).isEqualTo(1);
  }

  @Test
  void aDatabaseHasOneTableForEachModel() throws PlotException {
    assertThat(read("scan.duckdb", Map.of(), "m", "f").rows()).isEqualTo(11);
    assertThat(read("scan.duckdb", Map.of(), "m").units()).containsEntry("m", "GeV");
    assertThat(read("two.duckdb", Map.of("model", "b"), "m").column("m")).contains(51);
    assertThatThrownBy(() -> read("two.duckdb", Map.of(), "m"))
        .isInstanceOf(PlotException.class)
        .hasMessageContaining("choose one with --where model=NAME, of a, b");
  }

  @Test
  void whatIsNoTableSaysSo() throws Exception {
    for (var name : List.of("wrong.parquet", "wrong.duckdb")) {
      Files.writeString(folder.resolve(name), "this is something else");
      assertThatThrownBy(() -> Plot.open(folder.resolve(name)))
          .isInstanceOf(PlotException.class)
          .hasMessageContaining("cannot be read");
    }
  }
}

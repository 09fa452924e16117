package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
  private static final String MODEL =
      """
      nsi 1
      model toy
      convention quark_basis = down
      param g = 0.3 in [0, 2]
      param M = 2 TeV
      let   r = (g - 0.2)^(1/2)
      field phi : complex scalar (1,2)_1/2, mass M
      lagrangian {
        a: g bar(l[2]) e[2] phi + h.c.
        b: g bar(q[1]) d[1] phi + h.c.
      }
      match { loops 0 at 2 TeV }
      observe { pion.R_emu; pion.ratio_munu }
      scan { g = lin(0.1, 0.5, 5) }
      """;

  @TempDir Path folder;

  @BeforeEach
  void model() throws IOException {
    Files.writeString(folder.resolve("toy.nsi"), MODEL);
  }

  private record Ran(int exit, String out, String err) {}

  private Ran nsi(String... arguments) {
    return reading("", arguments);
  }

  private Ran reading(String in, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    int exit = Cli.run(arguments, Console.plain(bytes, out, err, folder));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void streamsCommaSeparatedValues() {
    var ran = nsi("batch", "toy.nsi", "-o", "-", "--columns", "g,r,pion.R_emu");
    assertThat(ran.exit()).isZero();
    var lines = ran.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("g,r,pion.R_emu,status,error");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1)).startsWith("0.1,,1.2").endsWith(",ok,");
    assertThat(lines.get(5)).startsWith("0.5,0.54772");
    assertThat(ran.err()).contains("nsi: 5 points in").contains("none failed");
  }

  @Test
  void aPointThatFailsKeepsItsRow() {
    var table = "g,M [TeV],note\n0.3,2,a\n0.3,-2,b\n,2,c\n5,2,d\n";
    var ran = reading(table, "batch", "toy.nsi", "--points", "-", "-o", "-", "--columns", "g,M");
    assertThat(ran.out().lines().toList())
        .containsExactly(
            "g,M,status,error",
            "0.3,2000.0,ok,",
            "0.3,-2000.0,bad_mass,the mass of phi is not positive",
            ",2000.0,not_finite,a value is not finite",
            "5.0,2000.0,outside_range,g is outside its range");
    assertThat(ran.err())
        .contains("not used: note")
        .contains("3 failed: 1 outside_range (g is outside its range), 1 bad_mass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void sameSeedSameNumbersWhateverTheNumberOfThreads(String threads) {
    String[] arguments = {
      "batch",
      "toy.nsi",
      "-q",
      "-o",
      "-",
      "--columns",
      "g,pion.R_emu",
      "--sample",
      "random(3000, 11)",
      "--scan",
      "g=uniform(0.1, 0.5)",
      "--threads",
      threads
    };
    var lines = nsi(arguments).out().lines().toList();
    assertThat(lines).hasSize(3001);
    assertThat(lines.get(1)).startsWith("0.");
    arguments[arguments.length - 1] = "2";
    assertThat(nsi(arguments).out().lines().toList()).isEqualTo(lines);
  }

  private List<List<String>> query(String url, String sql) throws SQLException {
    var rows = new ArrayList<List<String>>();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
          row.add(String.valueOf(result.getString(c)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Absent values, constants, text: what DuckDB reads is what the CSV says. */
  @Test
  void duckDbReadsParquet() throws IOException, SQLException {
    var table = new StringBuilder("g,M\n");
    for (int k = 0; k < 200; k++) {
      table.append(k % 7 == 3 ? "" : String.valueOf(0.1 + 0.001 * k)).append(",2000\n");
    }
    Files.writeString(folder.resolve("points.csv"), table);
    for (String name : List.of("a.csv", "a.parquet")) {
      assertThat(nsi("batch", "toy.nsi", "--points", "points.csv", "-o", name).exit()).isZero();
    }
    String parquet = "'" + folder.resolve("a.parquet") + "'";
    String csv = "'" + folder.resolve("a.csv") + "'";
    var fromParquet = query("jdbc:duckdb:", "SELECT * FROM " + parquet);
    assertThat(fromParquet).hasSize(200);
    assertThat(fromParquet.get(3)).contains("not_finite", "a value is not finite", "null");
    assertThat(query("jdbc:duckdb:", "SELECT * FROM read_csv(" + csv + ")")).isEqualTo(fromParquet);
    assertThat(query("jdbc:duckdb:", "SELECT min(g), max(g), count(g), count(*) FROM " + parquet))
        .isEqualTo(query("jdbc:duckdb:", "SELECT min(g), max(g), count(g), count(*) FROM " + csv));
    assertThat(query("jdbc:duckdb:", "SELECT value FROM parquet_kv_metadata(" + parquet + ")"))
        .hasSize(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.{part,journal}");
  }

  @Test
  void severalModelsInOneTableOrInTablesOfADatabase() throws IOException, SQLException {
    Files.writeString(
        folder.resolve("other.nsi"),
        MODEL.replace("model toy", "model other").replace(", 5)", ", 2)"));
    assertThat(nsi("batch", "toy.nsi", "other.nsi", "-o", "all.csv").exit()).isZero();
    var lines = Files.readAllLines(folder.resolve("all.csv"));
    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).startsWith("model,g,");
    assertThat(lines.get(7)).startsWith("other,0.5,");
    assertThat(nsi("batch", "toy.nsi", "other.nsi", "-o", "all.duckdb").exit()).isZero();
    String url = "jdbc:duckdb:" + folder.resolve("all.duckdb");
    assertThat(query(url, "SELECT count(*) FROM toy UNION ALL SELECT count(*) FROM other"))
        .containsExactly(List.of("5"), List.of("2"));
    assertThat(query(url, "SELECT unit FROM scan_columns WHERE name = 'M'"))
        .containsExactly(List.of("GeV"));
    assertThat(query(url, "SELECT value FROM scan_metadata WHERE key = 'nsi'").get(0).get(0))
        .contains("\"format\" : \"nsi-scan/1\"");
  }

  @Test
  void tablesThatWereWrittenCanBePoints() throws IOException {
    nsi("batch", "toy.nsi", "-o", "a.parquet");
    nsi("batch", "toy.nsi", "-o", "a.duckdb");
    var expected = nsi("batch", "toy.nsi", "-q", "-o", "-").out();
    for (String name : List.of("a.parquet", "a.duckdb")) {
      assertThat(nsi("batch", "toy.nsi", "-q", "--points", name, "-o", "-").out())
          .as(name)
          .isEqualTo(expected);
    }
  }

  /** A standard model input that is scanned gives what --set gives. */
  @Test
  void inputsCanBeScanned() {
    var scanned =
        nsi(
            "batch",
            "toy.nsi",
            "-q",
            "-o",
            "-",
            "--columns",
            "pion.R_emu,eps_P_22_ud",
            "--scan",
            "alpha_s=list(0.118, 0.12, 0.118)",
            "--scan",
            "f_pi=list(130 MeV, 131 MeV)");
    var set =
        nsi(
            "batch",
            "toy.nsi",
            "-q",
            "-o",
            "-",
            "--columns",
            "pion.R_emu,eps_P_22_ud",
            "--set",
            "alpha_s=0.12",
            "--scan",
            "g=list(0.3)");
    var lines = scanned.out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(3)).isEqualTo(set.out().lines().toList().get(1));
    assertThat(lines.get(5)).isEqualTo(lines.get(1)).isNotEqualTo(lines.get(3));
  }

  @Test
  void mistakesAreExplained() throws IOException {
    assertThat(nsi("batch", "toy.nsi", "--columns", "pion.R_mue").err())
        .contains("there is no column 'pion.R_mue'; did you mean 'pion.R_emu'?");
    assertThat(nsi("batch", "toy.nsi", "--scan", "h=lin(0,1,2)").err()).contains("E0201");
    assertThat(nsi("batch", "toy.nsi", "--scan", "g=uniform(0,1)").err())
        .contains("E0605")
        .contains("nothing says how often");
    assertThat(nsi("batch", "toy.nsi", "-o", "nowhere/a.csv").err()).contains("no such folder");
    assertThat(nsi("batch", "toy.nsi", "-o", "a.xlsx").err()).contains(".parquet");
    assertThat(nsi("batch", "toy.nsi", "--points", "none.csv").err()).contains("no such file");
    Files.writeString(folder.resolve("bad.csv"), "g\n0.1\nzero\n");
    assertThat(nsi("batch", "toy.nsi", "--points", "bad.csv").err())
        .contains("bad.csv:3: 'zero' is not a number");
    Files.writeString(folder.resolve("unit.csv"), "M [cm]\n1\n");
    assertThat(nsi("batch", "toy.nsi", "--points", "unit.csv").err()).contains("no unit of M");
  }
}

package org.nsi.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.nsi.pipeline.Compiled;
import org.nsi.scan.engine.ModelPlan;
import org.nsi.scan.sample.CsvPoints;
import org.nsi.scan.sample.DuckDbPoints;
import org.nsi.scan.sample.Plan;
import org.nsi.scan.sample.PointSource;
import org.nsi.scan.sample.TablePoints;
import org.nsi.unit.Units;

/** The points of each model: those of its scan block, or those of a table. */
final class BatchPoints {
  private static final Pattern WITH_UNIT =
      Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]*[A-Za-z][^\\[\\]]*)\\]");
  private static final int NAMED = 8;

  private final BatchRequest request;
  private final Console console;
  private final Set<String> unused = new TreeSet<>();

  BatchPoints(BatchRequest request, Console console) {
    this.request = request;
    this.console = console;
  }

  /**
   * @param source absent when there is a problem
   * @param names what its columns stand for
   * @param description for the metadata
   */
  record Chosen(
      Optional<PointSource> source, List<String> names, String description, String problem) {
    static Chosen problem(String text) {
      return new Chosen(Optional.empty(), List.of(), "", text);
    }
  }

  Chosen of(Compiled compiled) throws IOException {
    if (request.points().isEmpty()) {
      return scanned(compiled);
    }
    String name = request.points().get();
    var table = open(name);
    var names = new ArrayList<String>();
    var columns = new ArrayList<Integer>();
    var factors = new ArrayList<Double>();
    for (int c = 0; c < table.header().size(); c++) {
      String title = table.header().get(c);
      var unit = WITH_UNIT.matcher(title);
      boolean known = ModelPlan.knows(compiled.model(), title);
      String plain = !known && unit.matches() ? unit.group(1) : title;
      if (!ModelPlan.knows(compiled.model(), plain)) {
        note(title);
        continue;
      }
      double factor = 1;
      if (!plain.equals(title)) {
        var parsed = Units.parse(unit.group(2));
        var dimension = ModelPlan.dimension(compiled.model(), plain);
        if (parsed.isEmpty() || !parsed.get().dimension().equals(dimension)) {
          String wanted = Units.print(dimension);
          return Chosen.problem(
              "the column '"
                  + title
                  + "' of "
                  + name
                  + " has no unit of "
                  + plain
                  + (wanted.isEmpty() ? ", a pure number" : ", such as " + wanted));
        }
        factor = parsed.get().factor();
      }
      names.add(plain);
      columns.add(c);
      factors.add(factor);
    }
    if (names.isEmpty()) {
      return Chosen.problem("no column of " + name + " is a parameter of the model or an input");
    }
    return new Chosen(
        Optional.of(table.choose(columns, factors)), names, "table " + name + size(name), "");
  }

  private static Chosen scanned(Compiled compiled) {
    var scan = compiled.model().scan();
    try {
      var plan = Plan.of(scan);
      var text = new StringBuilder(scan.sampling().method());
      if (scan.sampling().points() > 1 || !scan.sampling().method().equals("grid")) {
        text.append('(').append(scan.sampling().points()).append(", seed ");
        text.append(scan.sampling().seed()).append(')');
      }
      for (var axis : scan.axes()) {
        text.append("; ").append(axis.name()).append(" = ").append(axis.kind());
        text.append(axis.arguments());
      }
      return new Chosen(Optional.of(plan), plan.names(), text.toString(), "");
    } catch (ArithmeticException e) {
      return Chosen.problem("the scan has more points than can be counted");
    }
  }

  private TablePoints open(String name) throws IOException {
    if (name.equals("-")) {
      return CsvPoints.open("standard input", () -> new BufferedInputStream(console.in()));
    }
    Path path = ModelFile.path(name, console);
    if (!Files.isRegularFile(path) && !Files.exists(path) || Files.isDirectory(path)) {
      throw new UsageException("--points: cannot read " + name + ": there is no such file");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".parquet") || lower.endsWith(".duckdb")) {
      return DuckDbPoints.open(name, path);
    }
    return CsvPoints.open(name, () -> Files.newInputStream(path));
  }

  /** For the fingerprint: another table of the same name is another scan. */
  private String size(String name) throws IOException {
    return name.equals("-") ? "" : ", " + Files.size(ModelFile.path(name, console)) + " bytes";
  }

  private synchronized void note(String title) {
    unused.add(title);
  }

  /** What was read and not used. */
  synchronized List<String> notes() {
    if (unused.isEmpty() || request.isQuiet()) {
      return List.of();
    }
    int more = unused.size() - NAMED;
    return List.of(
        "nsi: columns that are no parameter or input are not used: "
            + String.join(", ", unused.stream().limit(NAMED).toList())
            + (more > 0 ? " and " + more + " more" : ""));
  }
}

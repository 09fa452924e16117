package org.nsi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nsi.plot.Plot;
import org.nsi.plot.PlotException;
import org.nsi.plot.PlotRequest;
import org.nsi.plot.PlotRequest.Kind;
import org.nsi.plot.PlotRequest.Level;
import org.nsi.plot.PlotRequest.Range;
import org.nsi.plot.Table;
import org.nsi.syntax.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi plot}: a figure of a table that {@code nsi batch} wrote, or of any other. */
final class PlotCommand implements Command {
  private static final Pattern LEVEL =
      Pattern.compile("(?:(.*):\\s)?\\s*(?:([^=<>]+?)\\s*([=<>])\\s*)?([-+0-9.eE]+)\\s*");

  @Override
  public String name() {
    return "plot";
  }

  @Override
  public String synopsis() {
    return "FILE --x NAME";
  }

  @Override
  public String purpose() {
    return "draw a table as curves, points, or a map with contours";
  }

  @Override
  public CommandSpec spec() {
    var spec =
        Specs.command(
            this,
            List.of(
                "Draws columns of a CSV, Parquet or DuckDB file as SVG, PDF, PNG or one HTML page.",
                "Without --z: lines and points. With --z and points on a grid: a map. Units come"
                    + " from the scan."),
            List.of(
                "nsi plot scan.parquet --x m_chi --y M_S --z pion.R_emu.pull --contour 2 -o"
                    + " plot.svg",
                "nsi plot scan.csv --x M --y f --exclude \"|pion.R_emu.pull| > 2\" -o"
                    + " plot.pdf",
                "nsi plot scan.csv --x m_chi --y pion.R_emu --y kaon.R_emu --log y -o plot.html"));
    spec.addPositional(Specs.files("A .csv, .parquet or .duckdb file."));
    spec.addOption(Specs.value("NAME", "Column of the horizontal axis.", "--x"));
    spec.addOption(
        Specs.repeatable("NAME", "Column of the vertical axis; may be repeated for lines.", "--y"));
    spec.addOption(Specs.value("NAME", "Column of the colours.", "--z"));
    spec.addOption(
        Specs.repeatable(
            "LEVEL",
            "Draw the line where --z has this value, or another column: NAME=VALUE, \"LABEL:"
                + " NAME=VALUE\". May be repeated.",
            "--contour"));
    spec.addOption(
        Specs.repeatable(
            "REGION",
            "Shade where a column is larger or smaller: \"NAME > VALUE\", \"|NAME| > VALUE\","
                + " \"LABEL: NAME < VALUE\". May be repeated.",
            "--exclude"));
    spec.addOption(
        Specs.value("KIND", "line, scatter or heat, instead of what fits the data.", "--kind"));
    spec.addOption(
        Specs.value("AXES", "Logarithmic axes, such as xy; else as the points lie.", "--log"));
    spec.addOption(Specs.value("AXES", "Linear axes.", "--linear"));
    spec.addOption(Specs.repeatable("AXIS=LOW:HIGH", "The ends of an axis x, y or z.", "--range"));
    spec.addOption(
        Specs.repeatable(
            "NAME=VALUE", "Draw only the rows with this value in a column.", "--where"));
    spec.addOption(
        Specs.repeatable(
            "WHAT=TEXT",
            "Text of x, y, z or title; _{} and ^{} are indices, $ $ slanted: \"x=$m_χ$ [GeV]\".",
            "--label"));
    spec.addOption(
        Specs.value(
            "FORMAT", "svg, png, pdf or html; by default the ending of -o.", "-f", "--format"));
    spec.addOption(
        Specs.value("FILE", "Write to this file, whole or not at all.", "-o", "--output"));
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    // no window is opened, whatever the machine has
    System.setProperty("java.awt.headless", "true");
    var files = List.of(arguments.matchedPositionalValue(0, new String[0]));
    if (files.size() > 1) {
      throw new UsageException("give one FILE, not " + files.size());
    }
    var output = Optional.<String>ofNullable(arguments.matchedOptionValue("--output", null));
    var format = format(arguments, output);
    var request = request(arguments);
    try {
      var path = ModelFile.path(files.get(0), console);
      if (!Files.exists(path)) {
        throw new UsageException("'" + files.get(0) + "' does not exist");
      }
      var file = Plot.open(path);
      check(request, file, files.get(0));
      var table = file.read(request.columns(), request.where());
      byte[] bytes = Plot.draw(request, table, format);
      if (output.isPresent()) {
        OutputFile.write(ModelFile.path(output.get(), console), bytes);
      } else {
        console.out().write(bytes);
        console.out().flush();
      }
      if (table.failed() > 0) {
        console.say("nsi: " + Diagnostics.plural(table.failed(), "row") + " that failed left out");
      }
      return ExitCode.DONE;
    } catch (PlotException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static Plot.Format format(ParseResult arguments, Optional<String> output) {
    String asked = arguments.matchedOptionValue("--format", null);
    var words = List.of("svg", "png", "pdf", "html");
    if (asked != null) {
      return Plot.Format.valueOf(Choice.of("--format", asked, words).toUpperCase(Locale.ROOT));
    }
    if (output.isEmpty()) {
      return Plot.Format.SVG;
    }
    var name = output.get().toLowerCase(Locale.ROOT);
    var ending = name.substring(name.lastIndexOf('.') + 1);
    if (!words.contains(ending)) {
      throw new UsageException(
          "'" + output.get() + "' does not end in .svg, .png, .pdf or .html: say it with --format");
    }
    return Plot.Format.valueOf(ending.toUpperCase(Locale.ROOT));
  }

  private static PlotRequest request(ParseResult arguments) {
    String x = arguments.matchedOptionValue("--x", null);
    var y = List.of(arguments.matchedOptionValue("--y", new String[0]));
    if (x == null || y.isEmpty()) {
      throw new UsageException((x == null ? "--x" : "--y") + " is missing: a column of the table");
    }
    String z = arguments.matchedOptionValue("--z", null);
    String kind = arguments.matchedOptionValue("--kind", null);
    return new PlotRequest(
        x,
        y,
        Optional.ofNullable(z),
        Optional.ofNullable(kind)
            .map(k -> Choice.of("--kind", k, List.of("line", "scatter", "heat")))
            .map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT))),
        levels(arguments, "--contour", z),
        levels(arguments, "--exclude", z),
        pairs(arguments, "--where", "NAME=VALUE"),
        axes(arguments, "--log"),
        axes(arguments, "--linear"),
        ranges(arguments),
        labels(arguments));
  }

  private static List<Level> levels(ParseResult arguments, String option, String z) {
    var levels = new ArrayList<Level>();
    for (String text : arguments.matchedOptionValue(option, new String[0])) {
      var parts = LEVEL.matcher(text);
      boolean shaded = option.equals("--exclude");
      boolean good = parts.matches();
      var relation = good && parts.group(3) != null ? parts.group(3) : "";
      double value = good ? number(parts.group(4)) : Double.NaN;
      if (Double.isNaN(value) || shaded == (relation.equals("=") || relation.isEmpty())) {
        throw new UsageException(
            option
                + ": '"
                + text
                + "' is not of the form "
                + (shaded
                    ? "NAME > VALUE or \"LABEL: NAME > VALUE\""
                    : "VALUE, NAME=VALUE or \"LABEL: NAME=VALUE\""));
      }
      var side = parts.group(2) == null ? "" : parts.group(2).strip();
      boolean absolute = side.length() > 2 && side.startsWith("|") && side.endsWith("|");
      var column =
          side.isEmpty() ? z : absolute ? side.substring(1, side.length() - 1).strip() : side;
      if (column == null) {
        throw new UsageException(option + ": '" + text + "' has no column, and there is no --z");
      }
      levels.add(
          new Level(
              column,
              value,
              absolute,
              !relation.equals("<"),
              Optional.ofNullable(parts.group(1)).orElse("")));
    }
    return levels;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static Map<String, String> pairs(ParseResult arguments, String option, String form) {
    var pairs = new LinkedHashMap<String, String>();
    for (String text : arguments.matchedOptionValue(option, new String[0])) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new UsageException(option + ": '" + text + "' is not of the form " + form);
      }
      pairs.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
    return pairs;
  }

  private static Map<String, String> labels(ParseResult arguments) {
    var labels = pairs(arguments, "--label", "WHAT=TEXT");
    labels.keySet().forEach(key -> Choice.of("--label", key, List.of("x", "y", "z", "title")));
    return labels;
  }

  private static Set<String> axes(ParseResult arguments, String option) {
    var axes = new HashSet<String>();
    for (var letter : arguments.<String>matchedOptionValue(option, "").split("[, ]*")) {
      if (!letter.isEmpty()) {
        axes.add(Choice.of(option, letter, List.of("x", "y", "z")));
      }
    }
    return axes;
  }

  private static Map<String, Range> ranges(ParseResult arguments) {
    var ranges = new HashMap<String, Range>();
    pairs(arguments, "--range", "AXIS=LOW:HIGH")
        .forEach(
            (axis, ends) -> {
              int colon = ends.indexOf(':');
              double low = colon < 0 ? Double.NaN : number(ends.substring(0, colon).strip());
              double high = colon < 0 ? Double.NaN : number(ends.substring(colon + 1).strip());
              if (!(low < high)) {
                throw new UsageException(
                    "--range: '" + axis + "=" + ends + "' is not of the form x=LOW:HIGH");
              }
              ranges.put(Choice.of("--range", axis, List.of("x", "y", "z")), new Range(low, high));
            });
    return ranges;
  }

  private static void check(PlotRequest request, Table.File file, String name) {
    var wanted = new ArrayList<>(request.columns());
    wanted.addAll(request.where().keySet());
    for (var column : wanted) {
      if (!file.names().contains(column)) {
        throw new UsageException(
            name
                + " has no column '"
                + column
                + "'"
                + Nearest.to(column, file.names())
                    .or(() -> part(column, file.names()))
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; it has " + some(file.names())));
      }
    }
  }

  /** {@code ledq_2211} of {@code ledq_2211.re}. */
  private static Optional<String> part(String column, List<String> names) {
    return names.stream().filter(name -> name.startsWith(column + ".")).findFirst();
  }

  private static String some(List<String> names) {
    var shown = String.join(", ", names.subList(0, Math.min(12, names.size())));
    return names.size() > 12 ? shown + " and " + (names.size() - 12) + " more" : shown;
  }
}

package org.nsi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What the command line of {@code nsi batch} asks for. */
final class BatchRequest {
  private static final List<String> MODES = List.of("full", "leadinglog", "none");

  private final ParseResult arguments;
  private final Console console;

  BatchRequest(ParseResult arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
    if (points().isPresent() && scan().isPresent()) {
      throw new UsageException("--points and --scan both say where the points are: give one");
    }
    if (arguments.hasMatchedOption("--sample") && !arguments.hasMatchedOption("--scan")) {
      throw new UsageException("--sample says how often the axes of --scan are drawn: give some");
    }
    if (isResume() && !canResume()) {
      throw new UsageException("--resume goes on with a file: give it after --out");
    }
    if (points().filter("-"::equals).isPresent() && files().size() > 1) {
      throw new UsageException("points from standard input can be read once: give one model file");
    }
    if (points().filter("-"::equals).isPresent() && files().contains("-")) {
      throw new UsageException("standard input cannot be both a model and its points");
    }
    format();
    threads();
    running();
  }

  Console console() {
    return console;
  }

  List<String> files() {
    return List.of(arguments.matchedPositionalValue(0, new String[0]));
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(arguments.matchedOptionValue(name, (String) null));
  }

  List<String> overrides() {
    return Overrides.of(arguments);
  }

  Optional<String> running() {
    return option("--running").map(mode -> Choice.of("--running", mode, MODES));
  }

  /** A scan block of the command line. */
  Optional<String> scan() {
    var axes = List.of(arguments.matchedOptionValue("--scan", new String[0]));
    if (axes.isEmpty()) {
      return Optional.empty();
    }
    for (String axis : axes) {
      if (axis.indexOf('=') <= 0) {
        throw new UsageException(
            "--scan: '"
                + axis
                + "' is not of the form NAME=AXIS, such as \"m_chi=log(50 GeV,2 TeV,40)\"");
      }
    }
    String sampling = option("--sample").map(method -> method + " ").orElse("");
    return Optional.of("scan " + sampling + "{ " + String.join("; ", axes) + " }");
  }

  Optional<String> points() {
    return option("--points");
  }

  Optional<String> output() {
    return option("--out");
  }

  /** {@code csv}, {@code parquet}, {@code duckdb}; empty when nothing is written. */
  String format() {
    if (output().isEmpty()) {
      return "";
    }
    String name = output().get().toLowerCase(Locale.ROOT);
    if (name.equals("-") || name.endsWith(".csv") || name.startsWith("/dev/")) {
      return "csv";
    }
    if (name.endsWith(".parquet") || name.endsWith(".duckdb")) {
      return name.substring(name.lastIndexOf('.') + 1);
    }
    throw new UsageException(
        "--out: '" + output().get() + "' ends in none of .csv, .parquet, .duckdb; - streams CSV");
  }

  /** Whether the output is a file, which an interrupted run leaves in a state to go on from. */
  boolean canResume() {
    return output().isPresent()
        && !output().get().equals("-")
        && !output().get().startsWith("/dev/");
  }

  List<String> columns() {
    return BatchCommand.patterns(arguments.matchedOptionValue("--columns", new String[0]));
  }

  boolean isResume() {
    return arguments.hasMatchedOption("--resume");
  }

  boolean isQuiet() {
    return arguments.hasMatchedOption("--quiet");
  }

  int threads() {
    String text = option("--threads").orElse("");
    if (text.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(text);
      if (threads >= 1 && threads <= 1024) {
        return threads;
      }
    } catch (NumberFormatException e) {
      throw new UsageException("--threads: '" + text + "' is not a number from 1 to 1024");
    }
    throw new UsageException("--threads: '" + text + "' is not a number from 1 to 1024");
  }
}

package org.nsi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsi.model.Model.RunSettings.Mode;
import org.nsi.pipeline.Settings;
import org.nsi.scan.run.ScanRun;
import org.nsi.scan.run.Summary;
import org.nsi.scan.sample.PointsException;
import org.nsi.scan.sink.FileOutput;
import org.nsi.scan.sink.Output;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi batch}: many points, many models, one table. */
final class BatchCommand implements Command {
  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String synopsis() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "evaluate many points of many models into one table";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Evaluates models at the points of their scan blocks, of --scan or of a table, and"
                    + " writes a",
                "row for each: parameters, NSI parameters, observables with pulls, status and"
                    + " error. A point",
                "that cannot be evaluated keeps its row. An interrupted scan goes on with"
                    + " --resume."),
            List.of(
                "nsi batch models/dark-loop.nsi --out scan.parquet",
                "nsi batch models/dark-loop.nsi --scan \"m_chi=log(50 GeV,2 TeV,40)\" -o scan.csv",
                "nsi batch models/dark-loop.nsi --sample \"sobol(65536)\" --scan"
                    + " \"f_LS=uniform(0,2)\" -o -",
                "nsi batch models/s1-leptoquark.nsi --points chain.csv --columns \"pion.*\" -o"
                    + " scan.duckdb"))
        .addPositional(Specs.files("Model files; - is standard input."))
        .addOption(
            Specs.value(
                "FILE",
                "The table: .csv, .parquet or .duckdb; - streams CSV; without it only a summary is"
                    + " printed.",
                "-o",
                "--out"))
        .addOption(
            Specs.repeatable(
                "NAME=AXIS",
                "Scan this, instead of the file's scan block: lin(a,b,n), log(a,b,n), list(a,…),"
                    + " uniform(a,b), loguniform(a,b), normal(mean,sigma). May be repeated; the"
                    + " last one varies fastest.",
                "--scan"))
        .addOption(
            Specs.value(
                "METHOD",
                "How axes are drawn: random(points, seed), lhs(points, seed) or sobol(points).",
                "--sample"))
        .addOption(
            Specs.value(
                "FILE",
                "Points from a table, .csv, .parquet or .duckdb; - is CSV from standard input."
                    + " Columns are named like parameters or inputs, in powers of GeV unless the"
                    + " name has a unit: \"m_chi [TeV]\".",
                "--points"))
        .addOption(
            Specs.repeatable(
                "NAMES",
                "Only these columns, with commas between and * for any characters:"
                    + " \"m_*,eps_P_*,pion.R_emu*\".",
                "--columns"))
        .addOption(Specs.flag("Go on with a scan that was interrupted.", "--resume"))
        .addOption(Overrides.option())
        .addOption(
            Specs.value(
                "MODE", "Running: full, leadinglog or none, instead of the file's.", "--running"))
        .addOption(
            Specs.value("N", "Threads, by default as many as there are processors.", "--threads"))
        .addOption(Specs.flag("No progress bar and no final line.", "-q", "--quiet"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    var request = new BatchRequest(arguments, console);
    var models = new BatchModels(request, console);
    int exit = models.compile();
    if (models.isEmpty()) {
      return Math.max(exit, ExitCode.MODEL);
    }
    long start = System.nanoTime();
    try (var progress = new BatchProgress(request.isQuiet(), models.points(), console)) {
      var output = models.output();
      var scan = new ScanRun(models.scans(), models.layout(), output, request.threads(), progress);
      var summary = run(scan, request, output, progress);
      progress.close();
      if (!request.isQuiet()) {
        new BatchSummary(models, request, console).print(summary, System.nanoTime() - start);
      }
      return exit;
    }
  }

  private static Summary run(
      ScanRun scan, BatchRequest request, Output output, BatchProgress progress) {
    var hook = new Thread(() -> progress.interrupted(request.canResume()));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return scan.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted");
    } catch (PointsException | FileOutput.Mismatch e) {
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      progress.close();
      throw failure(e, request, progress.points());
    } finally {
      removeHook(hook);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the virtual machine is shutting down: the hook is at work
      return;
    }
  }

  private static RuntimeException failure(IOException e, BatchRequest request, long points) {
    String name = request.output().orElse("the result");
    String message = String.valueOf(e.getMessage());
    if (name.equals("-")) {
      return new UncheckedIOException(e);
    }
    String reason =
        switch (e) {
          case NoSuchFileException none -> "there is no such folder";
          case AccessDeniedException denied -> "permission denied";
          default -> message;
        };
    boolean kept = request.canResume() && points > 0;
    return new UsageException(
        "cannot write "
            + name
            + ": "
            + reason
            + (kept
                ? "; "
                    + BatchSummary.grouped(points)
                    + " rows are kept in "
                    + name
                    + ".part: the same command with --resume goes on"
                : ""));
  }

  /** The folder has to be there before hours are spent. */
  static void checkWritable(Path target) {
    if (Files.isDirectory(target)) {
      throw new UsageException("cannot write " + target + ": it is a folder");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException("cannot write " + target + ": there is no such folder");
    }
    if (!Files.isWritable(folder) || Files.exists(target) && !Files.isWritable(target)) {
      throw new UsageException("cannot write " + target + ": permission denied");
    }
  }

  static Settings settings(BatchRequest request) {
    return new Settings(
        request.overrides(),
        request.running().map(mode -> Mode.valueOf(mode.toUpperCase(Locale.ROOT))),
        Settings.Observables.OF_FILE_OR_ALL,
        request.scan(),
        Optional.empty());
  }

  static List<String> patterns(String[] values) {
    var patterns = new ArrayList<String>();
    for (String value : values) {
      for (String part : value.split(",")) {
        Optional.of(part.strip()).filter(p -> !p.isEmpty()).ifPresent(patterns::add);
      }
    }
    return patterns;
  }
}

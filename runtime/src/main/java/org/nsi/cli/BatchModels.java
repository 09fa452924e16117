package org.nsi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.pipeline.Compiled;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;
import org.nsi.scan.engine.ModelPlan;
import org.nsi.scan.run.ModelScan;
import org.nsi.scan.run.ScanRun;
import org.nsi.scan.sink.Layout;
import org.nsi.scan.sink.Metadata;
import org.nsi.scan.sink.Output;
import org.nsi.syntax.Nearest;

/** The models of a batch: compiled side by side, reported in the order of the command line. */
final class BatchModels {
  private final BatchRequest request;
  private final Console console;
  private final List<Ready> ready = new ArrayList<>();
  private @Nullable Layout layout;

  /** A model that can be scanned. */
  record Ready(ModelFile file, ModelScan scan, Metadata.OfModel metadata) {}

  /** What became of a file. */
  private record Outcome(
      ModelFile file, List<Diagnostic> diagnostics, Optional<Ready> ready, String problem) {}

  BatchModels(BatchRequest request, Console console) {
    this.request = request;
    this.console = console;
  }

  /** Compiles all files; findings go to the error stream. */
  int compile() throws IOException {
    if (request.canResume()) {
      BatchCommand.checkWritable(ModelFile.path(request.output().orElseThrow(), console));
    }
    var diagnostics = new Diagnostics(console);
    var all = new ArrayList<Diagnostic>();
    int exit = ExitCode.DONE;
    var points = new BatchPoints(request, console);
    for (var outcome : outcomes(points)) {
      diagnostics.print(outcome.diagnostics);
      all.addAll(outcome.diagnostics);
      if (outcome.ready.isPresent()) {
        ready.add(outcome.ready.get());
        continue;
      }
      if (!outcome.problem.isEmpty()) {
        console.say("nsi: " + outcome.file.name() + ": " + outcome.problem);
      }
      exit = Math.max(exit, outcome.file.isMissing() ? ExitCode.USAGE : ExitCode.MODEL);
    }
    diagnostics.summary(all);
    points.notes().forEach(console::say);
    return exit;
  }

  private List<Outcome> outcomes(BatchPoints points) throws IOException {
    var settings = BatchCommand.settings(request);
    var files = new ArrayList<ModelFile>();
    for (String name : request.files()) {
      files.add(ModelFile.read(name, console));
    }
    int threads = Math.min(request.threads(), files.size());
    try (var pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
      var tasks = new ArrayList<Future<Outcome>>();
      for (var file : files) {
        Callable<Outcome> task = () -> outcome(file, settings, points);
        tasks.add(pool.submit(task));
      }
      var outcomes = new ArrayList<Outcome>();
      for (var task : tasks) {
        outcomes.add(task.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private Outcome outcome(ModelFile file, Settings settings, BatchPoints points)
      throws IOException {
    var found = new ArrayList<Diagnostic>(file.source().diagnostics());
    if (file.source().value().isEmpty()) {
      return new Outcome(file, found, Optional.empty(), "");
    }
    var compiled = Pipeline.compile(file.source().value().get(), settings);
    found.addAll(compiled.diagnostics());
    if (compiled.value().isEmpty() || compiled.hasErrors()) {
      return new Outcome(file, found, Optional.empty(), "");
    }
    var model = compiled.value().get();
    var chosen = points.of(model);
    if (chosen.source().isEmpty()) {
      return new Outcome(file, found, Optional.empty(), chosen.problem());
    }
    var unknown = unknownColumn(model, chosen.names());
    if (unknown.isPresent()) {
      return new Outcome(file, found, Optional.empty(), unknown.get());
    }
    var made = ModelPlan.of(model, chosen.names(), request.columns());
    if (made.plan().isEmpty()) {
      return new Outcome(file, found, Optional.empty(), made.problem());
    }
    var plan = made.plan().get();
    return new Outcome(
        file,
        found,
        Optional.of(
            new Ready(
                file,
                new ModelScan(plan, chosen.source().get()),
                new Metadata.OfModel(
                    plan.model(),
                    file.name(),
                    file.sha256().orElse(""),
                    model.running().describe(),
                    plan.descent(),
                    chosen.description(),
                    plan.predictionsOfStandardModel()))),
        "");
  }

  private Optional<String> unknownColumn(Compiled model, List<String> names) {
    for (String pattern : request.columns()) {
      if (!pattern.contains("*") && !ModelPlan.knowsColumn(model, names, pattern)) {
        return Optional.of(
            "--columns: there is no column '"
                + pattern
                + "'"
                + Nearest.to(pattern, ModelPlan.columnNames(model))
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(""));
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  List<ModelScan> scans() {
    return ready.stream().map(Ready::scan).toList();
  }

  /** How many points there are; −1 when nobody knows. */
  long points() {
    long sum = 0;
    for (var model : ready) {
      long count = model.scan.points().count();
      if (count < 0) {
        return -1;
      }
      sum += count;
    }
    return sum;
  }

  Layout layout() {
    if (layout == null) {
      var names = new ArrayList<String>();
      for (var model : ready) {
        String name = model.scan.plan().model().name();
        String unique = name;
        for (int k = 2; names.contains(unique); k++) {
          unique = name + "_" + k;
        }
        names.add(unique);
      }
      layout = Layout.of(names, ready.stream().map(model -> model.scan.plan().columns()).toList());
    }
    return layout;
  }

  Output output() {
    return new BatchOutput(request, console, layout(), metadata()).open();
  }

  Metadata metadata() {
    return new Metadata(
        Version.get(), fingerprint(), layout(), ready.stream().map(Ready::metadata).toList());
  }

  /** Of everything that the rows depend on. */
  private String fingerprint() {
    var text = new StringBuilder();
    text.append(Version.get()).append('\n');
    text.append(ScanRun.rowsOfBlock(layout().columns().size())).append('\n');
    text.append(request.overrides()).append(request.running()).append(request.scan()).append('\n');
    text.append(layout().names()).append('\n');
    for (var model : ready) {
      text.append(model.metadata.file()).append(model.metadata.points()).append('\n');
      text.append(model.file.sourceOrEmpty().text()).append('\n');
      text.append(model.scan.plan().model().values()).append(model.metadata.running());
      text.append(model.scan.plan().model().inputs()).append('\n');
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

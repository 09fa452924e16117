package org.nsi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.RunSettings.Mode;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;
import org.nsi.report.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code nsi compile} and {@code nsi observe}: the whole chain, and the report of what came out.
 */
final class CompileCommand implements Command {
  private final boolean observe;

  /**
   * @param observe whether observables are the purpose: all of them when the file names none
   */
  CompileCommand(boolean observe) {
    this.observe = observe;
  }

  @Override
  public String name() {
    return observe ? "observe" : "compile";
  }

  @Override
  public String synopsis() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return observe
        ? "predict what experiments see and compare with their data"
        : "compute Wilson coefficients, NSI parameters and what the file observes";
  }

  @Override
  public CommandSpec spec() {
    var paragraph =
        observe
            ? List.of(
                "Predicts the observables of the file's observe block, or all of them when it has"
                    + " none.",
                "'nsi list observables' shows them.")
            : List.of(
                "Matches the Lagrangian to the Warsaw basis, runs to the low scale, and prints"
                    + " SMEFT and LEFT",
                "coefficients, NSI parameters, and the observables that the file asks for.");
    var examples =
        observe
            ? List.of(
                "nsi observe models/s1-leptoquark.nsi",
                "nsi observe --set \"M=2 TeV\" --format json models/s1-leptoquark.nsi")
            : List.of(
                "nsi compile models/dark-loop.nsi",
                "nsi compile --set \"m_chi=200 GeV\" --set f_LS=0.5 models/dark-loop.nsi",
                "nsi compile --format latex -o dark-loop.tex models/dark-loop.nsi",
                "nsi compile --format wcxf --eft LEFT models/zprime.nsi");
    return Specs.command(this, paragraph, examples)
        .addPositional(Specs.files("Model files; - is standard input."))
        .addOption(
            Specs.value(
                "FORMAT",
                "text, json, latex, html, wcxf or wcxf-yaml; by default what the name of the output"
                    + " file ends in, else text.",
                "-f",
                "--format"))
        .addOption(
            Specs.value("FILE", "Write to this file, whole or not at all.", "-o", "--output"))
        .addOption(Overrides.option())
        .addOption(
            Specs.value(
                "MODE", "Running: full, leadinglog or none, instead of the file's.", "--running"))
        .addOption(
            Specs.value(
                "EFT",
                "For wcxf: SMEFT (at the matching scale) or LEFT (at the low scale).",
                "--eft"))
        .addOption(
            Specs.value(
                "BASIS",
                "For wcxf: Warsaw, \"Warsaw up\", JMS or flavio, instead of --eft.",
                "--basis"))
        .addOption(Specs.noCache())
        .addOption(Specs.flag("Show every coefficient, however small.", "-a", "--all"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    var files = List.of(arguments.matchedPositionalValue(0, new String[0]));
    var output = Optional.<String>ofNullable(arguments.matchedOptionValue("--output", null));
    var writer = ReportWriter.choose(arguments, output, files.size());
    var settings =
        settings(
            arguments,
            observe ? Settings.Observables.OF_FILE_OR_ALL : Settings.Observables.OF_FILE,
            console);
    var outcomes = new ArrayList<Outcome>();
    var diagnostics = new Diagnostics(console);
    var all = new ArrayList<Diagnostic>();
    int exit = ExitCode.DONE;
    for (String name : files) {
      var file = ModelFile.read(name, console);
      var outcome = outcome(file, settings, writer.wantsDigest());
      diagnostics.print(outcome.diagnostics());
      all.addAll(outcome.diagnostics());
      exit = Math.max(exit, exitCode(file, outcome));
      outcomes.add(outcome);
    }
    diagnostics.summary(all);
    String text = writer.write(outcomes, console, output.isPresent());
    if (text.isEmpty()) {
      return exit;
    }
    if (output.isPresent()) {
      OutputFile.write(ModelFile.path(output.get(), console), text);
    } else {
      console.print(text);
    }
    return exit;
  }

  private static Outcome outcome(ModelFile file, Settings settings, boolean digest) {
    var source = file.source();
    if (source.value().isEmpty()) {
      return new Outcome(
          file.sourceOrEmpty(), Optional.empty(), Optional.empty(), source.diagnostics());
    }
    var result = Pipeline.run(source.value().get(), settings);
    return new Outcome(
        source.value().get(),
        digest ? file.sha256() : Optional.empty(),
        result.hasErrors() ? Optional.empty() : result.value(),
        result.diagnostics());
  }

  private static int exitCode(ModelFile file, Outcome outcome) {
    if (file.isMissing()) {
      return ExitCode.USAGE;
    }
    return outcome.result().isPresent() ? ExitCode.DONE : ExitCode.MODEL;
  }

  /** What the options {@code --set}, {@code --running} and {@code --no-cache} ask for. */
  static Settings settings(
      ParseResult arguments, Settings.Observables observables, Console console) {
    var overrides = Overrides.of(arguments);
    String mode = arguments.matchedOptionValue("--running", null);
    var settings =
        new Settings(
            overrides,
            mode == null
                ? Optional.empty()
                : Optional.of(
                    Mode.valueOf(
                        Choice.of("--running", mode, List.of("full", "leadinglog", "none"))
                            .toUpperCase(Locale.ROOT))),
            observables);
    return settings.withCache(Specs.cache(arguments, console));
  }
}

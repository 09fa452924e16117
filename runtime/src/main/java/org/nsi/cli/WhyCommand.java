package org.nsi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nsi.observable.Observables;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.Settings;
import org.nsi.report.Layout;
import org.nsi.report.WhyJson;
import org.nsi.report.WhyLatex;
import org.nsi.report.WhySvg;
import org.nsi.report.WhyText;
import org.nsi.why.Answer;
import org.nsi.why.Why;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi why}: where a number comes from. */
final class WhyCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "latex", "json", "svg");

  @Override
  public String name() {
    return "why";
  }

  @Override
  public String synopsis() {
    return "NAME FILE";
  }

  @Override
  public String purpose() {
    return "where a number comes from: vertices, diagrams, loop functions, running";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Shows every factor from the terms of the Lagrangian to the value; their product is"
                    + " the value.",
                "NAME is an NSI parameter, a SMEFT or a LEFT coefficient as reports print it."),
            List.of(
                "nsi why eps_P_22_ud models/dark-loop.nsi",
                "nsi why ledq_2211 --format svg -o box.svg models/dark-loop.nsi"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("NAME")
                .type(String.class)
                .description("What is to be explained: eps_P_22_ud, ledq_2211, SnueduRL_2211.")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("1")
                .arity("1")
                .required(true)
                .paramLabel("FILE")
                .type(String.class)
                .description("Model file; - is standard input.")
                .build())
        .addOption(
            Specs.value(
                "FORMAT",
                "text, latex, json, or svg for the Feynman diagrams; by default what the name of"
                    + " the output file ends in, else text.",
                "-f",
                "--format"))
        .addOption(
            Specs.value("FILE", "Write to this file, whole or not at all.", "-o", "--output"))
        .addOption(Overrides.option())
        .addOption(Specs.noCache())
        .addOption(
            Specs.value(
                "MODE", "Running: full, leadinglog or none, instead of the file's.", "--running"))
        .addOption(Specs.flag("Show every contribution, however small.", "-a", "--all"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    String name = arguments.matchedPositionalValue(0, "");
    var output = Optional.<String>ofNullable(arguments.matchedOptionValue("--output", null));
    String format = format(arguments, output);
    var file = ModelFile.read(arguments.matchedPositionalValue(1, ""), console);
    var diagnostics = new Diagnostics(console);
    if (file.source().value().isEmpty()) {
      diagnostics.print(file.source().diagnostics());
      return file.isMissing() ? ExitCode.USAGE : ExitCode.MODEL;
    }
    var result = Pipeline.run(file.source().value().get(), settings(arguments, console));
    if (result.value().isEmpty() || result.hasErrors()) {
      diagnostics.print(result.diagnostics());
      diagnostics.summary(result.diagnostics());
      return ExitCode.MODEL;
    }
    var answer = new Why(result.value().get()).explain(name);
    if (answer instanceof Answer.Unknown unknown) {
      throw new UsageException(unknown(unknown));
    }
    boolean all = arguments.hasMatchedOption("--all");
    String text = write(format, result.value().get(), answer, all, output.isPresent(), console);
    if (output.isPresent()) {
      OutputFile.write(ModelFile.path(output.get(), console), text);
    } else {
      console.print(text);
    }
    return ExitCode.DONE;
  }

  private static String unknown(Answer.Unknown unknown) {
    if (Observables.all().stream().anyMatch(o -> o.name().equals(unknown.name()))) {
      return "why: "
          + unknown.name()
          + " is an observable; why explains the coefficients and ε that it is made of,"
          + " which 'nsi observe FILE' prints";
    }
    var near =
        unknown.nearest().stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or "));
    return "why: nothing is called '"
        + unknown.name()
        + "'"
        + (near.isEmpty() ? "" : "; did you mean " + near + "?")
        + "\nnsi: 'nsi compile FILE' prints the names that have a value, 'nsi list operators' all";
  }

  private static String write(
      String format, Result result, Answer answer, boolean all, boolean toFile, Console console) {
    return switch (format) {
      case "json" -> WhyJson.write(result, answer);
      case "latex" -> WhyLatex.write(result, answer, Version.get());
      case "svg" -> WhySvg.write(result, answer, all);
      default ->
          WhyText.write(
              result,
              answer,
              toFile
                  ? new Layout(Layout.PLAIN.style(), Layout.PLAIN.width(), all)
                  : new Layout(console.outStyle(), console.columns(), all));
    };
  }

  private static String format(ParseResult arguments, Optional<String> output) {
    String asked = arguments.matchedOptionValue("--format", null);
    if (asked != null) {
      return Choice.of("--format", asked, FORMATS);
    }
    String file = output.orElse("").toLowerCase(Locale.ROOT);
    if (file.endsWith(".json")) {
      return "json";
    }
    if (file.endsWith(".tex")) {
      return "latex";
    }
    return file.endsWith(".svg") ? "svg" : "text";
  }

  private static Settings settings(ParseResult arguments, Console console) {
    return CompileCommand.settings(arguments, Settings.Observables.NONE, console);
  }
}

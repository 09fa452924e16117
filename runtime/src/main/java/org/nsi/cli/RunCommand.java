package org.nsi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.pipeline.CoefficientRun;
import org.nsi.pipeline.Pipeline;
import org.nsi.report.WcxfText;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.wcxf.BasisTranslation;
import org.nsi.wcxf.CoefficientFile;
import org.nsi.wcxf.CoefficientReader;
import org.nsi.wcxf.FileBasis;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi run}: a coefficient file at another scale, in another theory or basis. */
final class RunCommand implements Command {
  private static final int NAMES_SHOWN = 8;

  @Override
  public String name() {
    return "run";
  }

  @Override
  public String synopsis() {
    return "--to SCALE FILE";
  }

  @Override
  public String purpose() {
    return "run and translate a file of Wilson coefficients (WCxf)";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Reads Warsaw or \"Warsaw up\" (SMEFT), JMS or flavio (WET) coefficients in JSON or"
                    + " YAML",
                "and writes them at another scale: SMEFT down to m_Z, below it WET, WET-4 or"
                    + " WET-3."),
            List.of(
                "nsi run --to 2GeV point.json",
                "nsi run --from 10TeV --to 4.8GeV --basis flavio -o low.yaml point.yaml",
                "nsi compile --format wcxf models/zprime.nsi | nsi run --to 91.1876GeV -"))
        .addPositional(Specs.files("A coefficient file; - is standard input."))
        .addOption(
            Specs.value(
                "SCALE",
                "Where the coefficients are, 10TeV; by default what the file says.",
                "--from"))
        .addOption(Specs.value("SCALE", "Where they are wanted, 2GeV.", "--to"))
        .addOption(
            Specs.value(
                "BASIS",
                "Warsaw or \"Warsaw up\" above m_Z, JMS or flavio below; by default that of the"
                    + " file, JMS below m_Z.",
                "--basis"))
        .addOption(
            Specs.value(
                "FORMAT",
                "json or yaml; by default what the name of the output file ends in, else as the"
                    + " input.",
                "-f",
                "--format"))
        .addOption(
            Specs.value("FILE", "Write to this file, whole or not at all.", "-o", "--output"))
        .addOption(
            Specs.value("MODE", "Running: full (the default), leadinglog or none.", "--running"))
        .addOption(
            Specs.repeatable(
                "NAME=VALUE",
                "Give a Standard Model input another value; may be repeated.",
                "-s",
                "--set"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    var files = List.of(arguments.matchedPositionalValue(0, new String[0]));
    if (files.size() > 1) {
      throw new UsageException("give one FILE, not " + files.size());
    }
    var to = ScaleOption.of(arguments, "--to");
    if (to.isEmpty()) {
      throw new UsageException("--to is missing: the scale to run to, such as --to 2GeV");
    }
    var mode = mode(arguments);
    var basis = basis(arguments);
    var output = Optional.<String>ofNullable(arguments.matchedOptionValue("--output", null));
    var form = form(arguments, output);
    var from = ScaleOption.of(arguments, "--from");
    var diagnostics = new Diagnostics(console);
    var inputs = inputs(Overrides.of(arguments), diagnostics);
    if (inputs.isEmpty()) {
      return ExitCode.MODEL;
    }
    var file = ModelFile.read(files.get(0), console);
    if (file.source().value().isEmpty()) {
      return stop(diagnostics, file.source().diagnostics(), file.isMissing());
    }
    var source = file.source().value().get();
    var read = CoefficientReader.read(source, inputs.get().get("m_Z"), from);
    if (read.value().isEmpty()) {
      return stop(diagnostics, read.diagnostics(), false);
    }
    var run = new CoefficientRun(inputs.get(), new Running(mode, mode, to.getAsDouble()));
    var arrived = arrived(run, read.value().get(), source, basis);
    var all = new ArrayList<>(read.diagnostics());
    all.addAll(arrived.diagnostics());
    diagnostics.print(all);
    diagnostics.summary(all);
    if (arrived.value().isEmpty()) {
      return ExitCode.MODEL;
    }
    write(arrived.value().get(), form.orElseGet(() -> like(source)), output, console);
    return ExitCode.DONE;
  }

  private static int stop(Diagnostics diagnostics, List<Diagnostic> found, boolean missing) {
    diagnostics.print(found);
    diagnostics.summary(found);
    return missing ? ExitCode.USAGE : ExitCode.MODEL;
  }

  private static Checked<CoefficientFile> arrived(
      CoefficientRun run, CoefficientFile file, Source source, Optional<FileBasis> wanted) {
    var problem = run.problem(file);
    if (problem.isPresent()) {
      return failed("E0609", source, problem.get(), "nsi run --help  tells what can be run where");
    }
    var there = run.run(file);
    var basis = wanted.orElse(there.basis());
    if (basis.isSmeft() != there.basis().isSmeft()) {
      return failed(
          "E0511",
          source,
          "at this scale the theory is " + there.eft() + ", which has no basis " + basis.word(),
          "choose  --basis  or  --to  for the other side of m_Z");
    }
    var translated = BasisTranslation.to(basis, there.values(), run.inputs());
    for (var value : translated.values().values().entrySet()) {
      if (!Double.isFinite(value.getValue().abs())) {
        return failed(
            "E0214",
            source,
            value.getKey() + " is not finite at this scale",
            "smaller coefficients, or other inputs");
      }
    }
    return new Checked<>(
        Optional.of(new CoefficientFile(there.eft(), basis, translated.values())),
        lost(translated, basis, source));
  }

  private static Checked<CoefficientFile> failed(
      String code, Source source, String message, String help) {
    return new Checked<>(
        Optional.empty(),
        List.of(Diagnostic.error(code, source, new Span(0, 0), message).help(help)));
  }

  private static List<Diagnostic> lost(
      BasisTranslation.Translated translated, FileBasis basis, Source source) {
    var without = translated.without();
    if (without.isEmpty()) {
      return List.of();
    }
    var names =
        without.stream().limit(NAMES_SHOWN).map(Object::toString).collect(Collectors.joining(", "));
    return List.of(
        Diagnostic.warning(
                "W0502",
                source,
                new Span(0, 0),
                Diagnostics.plural(without.size(), "coefficient")
                    + " without a counterpart in the "
                    + basis.word()
                    + " basis left out: "
                    + names
                    + (without.size() > NAMES_SHOWN ? ", …" : ""))
            .help("--basis JMS  has them all"));
  }

  private static void write(
      CoefficientFile file, WcxfText form, Optional<String> output, Console console) {
    var text = form.write(file, WcxfText.metadata(Version.get()));
    if (output.isPresent()) {
      OutputFile.write(ModelFile.path(output.get(), console), text);
    } else {
      console.print(text);
    }
  }

  private static RunningMode mode(ParseResult arguments) {
    String mode = arguments.matchedOptionValue("--running", "full");
    return RunningMode.valueOf(
        Choice.of("--running", mode, List.of("full", "leadinglog", "none"))
            .toUpperCase(Locale.ROOT));
  }

  private static Optional<FileBasis> basis(ParseResult arguments) {
    String asked = arguments.matchedOptionValue("--basis", null);
    return asked == null
        ? Optional.empty()
        : FileBasis.find(Choice.of("--basis", asked, FileBasis.words()));
  }

  private static Optional<WcxfText> form(ParseResult arguments, Optional<String> output) {
    String asked = arguments.matchedOptionValue("--format", null);
    if (asked != null) {
      return Optional.of(
          WcxfText.valueOf(
              Choice.of("--format", asked, List.of("json", "yaml")).toUpperCase(Locale.ROOT)));
    }
    return output.flatMap(WcxfText::byEnding);
  }

  private static WcxfText like(Source source) {
    return CoefficientReader.isJson(source.name(), source.text()) ? WcxfText.JSON : WcxfText.YAML;
  }

  /** The inputs with those set, which are checked as in a model; absent after errors. */
  private static Optional<Inputs> inputs(List<String> overrides, Diagnostics diagnostics) {
    if (overrides.isEmpty()) {
      return Optional.of(StandardInputs.load());
    }
    var nothing = Source.of("--set", "nsi 1\nmodel no_fields\n");
    var checked = Pipeline.check(nothing, overrides);
    diagnostics.print(checked.diagnostics());
    diagnostics.summary(checked.diagnostics());
    return checked.value().map(model -> StandardInputs.load().with(model.inputs()));
  }
}

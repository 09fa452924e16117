package org.nsi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.pipeline.Pipeline;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi check}: diagnostics only. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String synopsis() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "find the errors of model files: syntax, units, symmetries, flavour";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Reports every error of every file, each with its place, cause and cure. Silent"
                    + " when",
                "there is none."),
            List.of("nsi check models/dark-loop.nsi", "nsi check --set \"m_chi=3 TeV\" mine.nsi"))
        .addPositional(Specs.files("Model files; - is standard input."))
        .addOption(Overrides.option());
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    var overrides = Overrides.of(arguments);
    var diagnostics = new Diagnostics(console);
    var all = new ArrayList<Diagnostic>();
    int exit = ExitCode.DONE;
    for (String name : arguments.matchedPositionalValue(0, new String[0])) {
      var file = ModelFile.read(name, console);
      var found = new ArrayList<>(file.source().diagnostics());
      file.source()
          .value()
          .ifPresent(source -> found.addAll(Pipeline.check(source, overrides).diagnostics()));
      diagnostics.print(found);
      all.addAll(found);
      if (found.stream().anyMatch(Diagnostic::isError)) {
        exit = Math.max(exit, file.isMissing() ? ExitCode.USAGE : ExitCode.MODEL);
      }
    }
    diagnostics.summary(all);
    return exit;
  }
}

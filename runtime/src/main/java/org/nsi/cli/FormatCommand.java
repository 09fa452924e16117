package org.nsi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.syntax.Formatter;
import org.nsi.syntax.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi fmt}: the canonical layout and spelling. */
final class FormatCommand implements Command {
  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String synopsis() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "format model files, in ASCII or Unicode";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Rewrites the files in place. Files with syntax errors are left as they are."
                    + " Standard",
                "input goes to standard output."),
            List.of(
                "nsi fmt mine.nsi",
                "nsi fmt --check models/*.nsi",
                "nsi fmt --unicode --stdout mine.nsi"))
        .addPositional(Specs.files("Model files; - is standard input."))
        .addOption(
            Specs.flag(
                "Change nothing; name the files that would change, exit code 1 if any.", "--check"))
        .addOption(Specs.flag("Print the result instead of writing it.", "--stdout"))
        .addOption(
            Specs.flag("Greek letters, daggers and roots instead of ASCII names.", "--unicode"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    boolean check = arguments.hasMatchedOption("--check");
    boolean print = arguments.hasMatchedOption("--stdout");
    if (check && print) {
      throw new UsageException("fmt: --check and --stdout exclude each other");
    }
    var spelling = arguments.hasMatchedOption("--unicode") ? Spelling.UNICODE : Spelling.ASCII;
    var diagnostics = new Diagnostics(console);
    var all = new ArrayList<Diagnostic>();
    int exit = ExitCode.DONE;
    for (String name : arguments.matchedPositionalValue(0, new String[0])) {
      var file = ModelFile.read(name, console);
      var found = new ArrayList<>(file.source().diagnostics());
      Optional<String> formatted = Optional.empty();
      if (file.source().value().isPresent()) {
        var result = Formatter.format(file.source().value().get(), spelling);
        found.addAll(result.diagnostics());
        formatted = result.hasErrors() ? Optional.empty() : result.value();
      }
      diagnostics.print(found);
      all.addAll(found);
      if (formatted.isEmpty()) {
        exit = Math.max(exit, file.isMissing() ? ExitCode.USAGE : ExitCode.MODEL);
        continue;
      }
      boolean same = formatted.get().equals(file.sourceOrEmpty().text());
      if (check && !same) {
        console.print(file.name() + "\n");
        exit = Math.max(exit, ExitCode.MODEL);
      } else if (!check) {
        write(file, formatted.get(), print, same, console);
      }
    }
    diagnostics.summary(all);
    return exit;
  }

  private static void write(
      ModelFile file, String text, boolean print, boolean same, Console console) {
    if (print || file.path().isEmpty()) {
      console.print(text);
    } else if (!same) {
      OutputFile.write(file.path().get(), text);
      console.say("nsi: formatted " + file.name());
    }
  }
}

package org.nsi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.pipeline.AssertionResult;
import org.nsi.pipeline.Assertions;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;
import org.nsi.report.Numbers;
import org.nsi.report.Style;
import org.nsi.source.LineIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi test}: runs the assertions in model files. */
final class TestCommand implements Command {
  @Override
  public String name() {
    return "test";
  }

  @Override
  public String synopsis() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "run the assertions in model files";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of(
                "Evaluates every assertion of the assert blocks through the whole chain, at its"
                    + " own",
                "point, and prints both sides. Exit code 1 if one fails or cannot be evaluated."),
            List.of("nsi test models/dark-loop.nsi", "nsi test models/*.nsi"))
        .addPositional(Specs.files("Model files; - is standard input."))
        .addOption(Overrides.option())
        .addOption(Specs.noCache());
  }

  /** How many assertions passed and failed, and how many files had errors. */
  private static final class Count {
    int files;
    int broken;
    int passed;
    int failed;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    var settings =
        Settings.DEFAULT
            .withOverrides(Overrides.of(arguments))
            .withCache(Specs.cache(arguments, console));
    var diagnostics = new Diagnostics(console);
    var count = new Count();
    int exit = ExitCode.DONE;
    for (String name : arguments.matchedPositionalValue(0, new String[0])) {
      var file = ModelFile.read(name, console);
      count.files++;
      if (!test(file, settings, console, diagnostics, count)) {
        exit = Math.max(exit, file.isMissing() ? ExitCode.USAGE : ExitCode.MODEL);
      }
    }
    console.print(summary(count, console.outStyle()));
    return exit;
  }

  private static boolean test(
      ModelFile file, Settings settings, Console console, Diagnostics diagnostics, Count count)
      throws IOException {
    var found = new ArrayList<Diagnostic>(file.source().diagnostics());
    var compiled =
        file.source().value().map(source -> Pipeline.compile(source, settings)).orElse(null);
    if (compiled != null) {
      found.addAll(compiled.diagnostics());
    }
    diagnostics.print(found);
    if (compiled == null || compiled.value().isEmpty() || compiled.hasErrors()) {
      count.broken++;
      console.print(file.name() + ": " + console.outStyle().bad("has errors, not tested") + "\n");
      return false;
    }
    var results = Assertions.check(compiled.value().get());
    console.print(
        console.outStyle().strong(file.name())
            + (results.isEmpty() ? ": no assertions" : "")
            + "\n");
    var lines = new LineIndex(file.sourceOrEmpty().text());
    boolean good = true;
    for (var result : results) {
      console.print(line(result, lines, console.outStyle()));
      good &= result.passed();
      if (result.passed()) {
        count.passed++;
      } else {
        count.failed++;
      }
    }
    return good;
  }

  private static String line(AssertionResult result, LineIndex lines, Style style) {
    String where = "line " + lines.line(result.assertion().span().start());
    String head =
        (result.passed() ? style.good("  pass  ") : style.bad("  FAIL  "))
            + oneLine(result.assertion().text())
            + style.faint("  (" + where + ")")
            + "\n";
    if (!result.problem().isEmpty()) {
      return head + "          cannot be evaluated: " + result.problem() + "\n";
    }
    return head + style.faint("          " + values(result)) + "\n";
  }

  private static String values(AssertionResult result) {
    int digits = result.passed() ? 6 : 10;
    String sides =
        number(result.left().orElse(Complex.NaN), digits)
            + "  "
            + result.assertion().relation()
            + "  "
            + number(result.right().orElse(Complex.NaN), digits);
    if (!result.assertion().relation().equals("==")) {
      return sides;
    }
    return sides
        + "   difference "
        + (result.difference() == 0 ? "0" : Numbers.scientific(result.difference(), 2))
        + ", allowed "
        + Numbers.shortest(result.assertion().within());
  }

  private static String number(Complex value, int digits) {
    return Numbers.complex(value, digits);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String summary(Count count, Style style) {
    String text =
        "\n"
            + Diagnostics.plural(count.passed + count.failed, "assertion")
            + " in "
            + Diagnostics.plural(count.files, "file")
            + ": ";
    String failed = count.failed + " failed";
    return text
        + count.passed
        + " passed, "
        + (count.failed > 0 ? style.bad(failed) : failed)
        + (count.broken > 0
            ? ", " + style.bad(Diagnostics.plural(count.broken, "file") + " with errors")
            : "")
        + "\n";
  }
}

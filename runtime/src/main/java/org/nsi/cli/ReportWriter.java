package org.nsi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsi.pipeline.Result;
import org.nsi.report.HtmlReport;
import org.nsi.report.JsonReport;
import org.nsi.report.LatexReport;
import org.nsi.report.Layout;
import org.nsi.report.Outcome;
import org.nsi.report.TextReport;
import org.nsi.report.WcxfReport;
import org.nsi.report.WcxfText;
import org.nsi.wcxf.FileBasis;
import picocli.CommandLine.ParseResult;

/** Which report is written, and of what. */
record ReportWriter(String format, Optional<FileBasis> basis, WcxfText form, boolean all) {
  private static final List<String> FORMATS =
      List.of("text", "json", "latex", "html", "wcxf", "wcxf-yaml");

  static ReportWriter choose(ParseResult arguments, Optional<String> output, int files) {
    String asked = arguments.matchedOptionValue("--format", null);
    String format =
        asked == null
            ? output.map(ReportWriter::byEnding).orElse("text")
            : Choice.of("--format", asked, FORMATS);
    boolean wcxf = format.startsWith("wcxf");
    String eft = arguments.matchedOptionValue("--eft", null);
    String basis = arguments.matchedOptionValue("--basis", null);
    if ((eft != null || basis != null) && !wcxf) {
      throw new UsageException(
          (eft != null ? "--eft" : "--basis")
              + " chooses the coefficients of --format wcxf; the others have both");
    }
    if (wcxf && files > 1) {
      throw new UsageException("a WCxf file holds one point: give one FILE, not " + files);
    }
    var chosen = choice(eft, basis);
    var ending = output.flatMap(WcxfText::byEnding);
    return new ReportWriter(
        wcxf ? "wcxf" : format,
        chosen,
        format.equals("wcxf-yaml") ? WcxfText.YAML : ending.orElse(WcxfText.JSON),
        arguments.hasMatchedOption("--all"));
  }

  /** The basis of a coefficient file; the model's own one of SMEFT when nothing is said. */
  private static Optional<FileBasis> choice(@Nullable String eft, @Nullable String basis) {
    var left =
        eft == null
            ? Optional.<Boolean>empty()
            : Optional.of(Choice.of("--eft", eft, List.of("SMEFT", "LEFT")).equals("LEFT"));
    if (basis == null) {
      return left.filter(low -> low).map(low -> FileBasis.JMS);
    }
    var chosen = FileBasis.find(Choice.of("--basis", basis, FileBasis.words())).orElseThrow();
    if (left.isPresent() && left.get() == chosen.isSmeft()) {
      throw new UsageException("--basis " + chosen.word() + " is not one of " + eft);
    }
    return Optional.of(chosen);
  }

  /** Only JSON shows it. */
  boolean wantsDigest() {
    return format.equals("json");
  }

  private static String byEnding(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".wcxf.json")) {
      return "wcxf";
    }
    if (name.endsWith(".wcxf.yaml") || name.endsWith(".wcxf.yml")) {
      return "wcxf-yaml";
    }
    if (name.endsWith(".json")) {
      return "json";
    }
    if (name.endsWith(".tex")) {
      return "latex";
    }
    return name.endsWith(".html") || name.endsWith(".htm") ? "html" : "text";
  }

  /**
   * The report; empty when there is nothing to say. Only JSON says that a model has errors: the
   * others are for results.
   */
  String write(List<Outcome> outcomes, Console console, boolean toFile) {
    var results = outcomes.stream().flatMap(outcome -> outcome.result().stream()).toList();
    if (format.equals("json")) {
      return JsonReport.write(outcomes, Version.get());
    }
    if (results.isEmpty()) {
      return "";
    }
    return switch (format) {
      case "latex" -> LatexReport.write(results, all, Version.get());
      case "html" -> HtmlReport.write(results, all, Version.get());
      case "wcxf" -> wcxf(results.get(0), console);
      default -> {
        var layout =
            toFile
                ? new Layout(Layout.PLAIN.style(), Layout.PLAIN.width(), all)
                : new Layout(console.outStyle(), console.columns(), all);
        var texts = new ArrayList<String>();
        results.forEach(result -> texts.add(TextReport.write(result, layout)));
        yield String.join("\n\n", texts);
      }
    };
  }

  private String wcxf(Result result, Console console) {
    var own = FileBasis.find(result.smeftBasis()).orElseThrow();
    var wanted = basis.orElse(own);
    int lost = WcxfReport.in(wanted, result).without().size();
    if (lost > 0) {
      console.say(
          "nsi: "
              + Diagnostics.plural(lost, "coefficient")
              + " without a counterpart in the "
              + wanted.word()
              + " basis left out");
    }
    return WcxfReport.write(result, wanted, form, Version.get());
  }
}

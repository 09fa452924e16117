package org.nsi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsi.report.HtmlReport;
import org.nsi.report.JsonReport;
import org.nsi.report.LatexReport;
import org.nsi.report.Layout;
import org.nsi.report.Outcome;
import org.nsi.report.TextReport;
import org.nsi.report.WcxfReport;
import org.nsi.report.WcxfReport.Eft;
import picocli.CommandLine.ParseResult;

/** Which report is written, and of what. */
record ReportWriter(String format, Eft eft, boolean all) {
  private static final List<String> FORMATS = List.of("text", "json", "latex", "html", "wcxf");

  static ReportWriter choose(ParseResult arguments, Optional<String> output, int files) {
    String asked = arguments.matchedOptionValue("--format", null);
    String format =
        asked == null
            ? output.map(ReportWriter::byEnding).orElse("text")
            : Choice.of("--format", asked, FORMATS);
    String eft = arguments.matchedOptionValue("--eft", null);
    if (eft != null && !format.equals("wcxf")) {
      throw new UsageException(
          "--eft chooses the coefficients of --format wcxf; the others have both");
    }
    if (format.equals("wcxf") && files > 1) {
      throw new UsageException("a WCxf file holds one point: give one FILE, not " + files);
    }
    return new ReportWriter(
        format,
        eft == null ? Eft.SMEFT : Eft.valueOf(Choice.of("--eft", eft, List.of("SMEFT", "LEFT"))),
        arguments.hasMatchedOption("--all"));
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
      case "wcxf" -> WcxfReport.write(results.get(0), eft, Version.get());
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
}

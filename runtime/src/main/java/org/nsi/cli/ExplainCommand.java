package org.nsi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsi.diagnostic.Explanation;
import org.nsi.diagnostic.Explanations;
import org.nsi.report.Layout;
import org.nsi.report.Listing;
import org.nsi.report.Wrap;
import org.nsi.syntax.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi explain}: the page of a diagnostic, or the list of all. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String synopsis() {
    return "CODE";
  }

  @Override
  public String purpose() {
    return "what a diagnostic means and how to cure it";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            List.of("Without a code: the list of all codes."),
            List.of("nsi explain E0301", "nsi explain"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("CODE")
                .type(String[].class)
                .description("The code in brackets of an error or warning.")
                .build());
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    var codes = List.of(arguments.matchedPositionalValue(0, new String[0]));
    if (codes.isEmpty()) {
      console.print(list(console));
      return ExitCode.DONE;
    }
    var pages = new ArrayList<String>();
    for (String code : codes) {
      pages.add(page(find(code), console));
    }
    console.print(String.join("\n", pages));
    return ExitCode.DONE;
  }

  private static Explanation find(String code) {
    String wanted = code.toUpperCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    return Explanations.of(wanted)
        .orElseThrow(
            () ->
                new UsageException(
                    "explain: there is no code '"
                        + code
                        + "'"
                        + Nearest.to(wanted, Explanations.codes())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("")
                        + "\nnsi: 'nsi explain' lists all codes"));
  }

  private static String list(Console console) {
    var rows = new ArrayList<List<String>>();
    Explanations.all().forEach(page -> rows.add(List.of(page.code(), page.title())));
    return new Listing(List.of("Code", "Meaning"), rows)
        .text(new Layout(console.outStyle(), console.columns(), true));
  }

  /**
   * The Markdown of the page as plain text: heads emphasised, code indented instead of fenced,
   * paragraphs filled.
   */
  private static String page(Explanation explanation, Console console) {
    var text = new StringBuilder();
    var paragraph = new StringBuilder();
    boolean code = false;
    for (String line : (explanation.text().strip() + "\n\n").split("\n", -1)) {
      boolean prose = !code && !line.isBlank() && !line.matches("(```|#|- |\\|).*");
      if (prose) {
        paragraph.append(line.strip()).append(' ');
        continue;
      }
      fill(paragraph, console.columns(), text);
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        text.append(line.isEmpty() ? "" : "    " + line).append('\n');
      } else if (line.startsWith("#")) {
        text.append(console.outStyle().head(line.replaceFirst("^#+ ", ""))).append('\n');
      } else {
        text.append(plain(line)).append('\n');
      }
    }
    return text.toString().strip() + "\n";
  }

  private static void fill(StringBuilder paragraph, int width, StringBuilder text) {
    if (paragraph.length() > 0) {
      Wrap.text(plain(paragraph.toString().strip()), width)
          .forEach(line -> text.append(line).append('\n'));
      paragraph.setLength(0);
    }
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("`([^`]*)`", "$1");
  }
}

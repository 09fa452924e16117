package org.nsi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nsi.pipeline.Result;

/** The report as one page that needs nothing but itself: no scripts, no fonts, no network. */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * One page for all results.
   *
   * @param all whether long tables are printed whole
   */
  public static String write(List<Result> results, boolean all, String version) {
    var page = new StringBuilder();
    String title = results.stream().map(r -> r.model().name()).collect(Collectors.joining(", "));
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<main>\n");
    for (var result : results) {
      page.append("<article>\n");
      new HtmlModel(page, result).head();
      new HtmlNumbers(page, result, all).write();
      new HtmlModel(page, result).tail();
      page.append("</article>\n");
    }
    page.append("<footer>nsi ").append(escape(version)).append("</footer>\n");
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (var stream = HtmlReport.class.getResourceAsStream("report.css")) {
      if (stream == null) {
        throw new IllegalStateException("the style sheet is missing from the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static void heading(StringBuilder page, String title, String remark) {
    page.append("<h2>").append(escape(title));
    if (!remark.isEmpty()) {
      page.append("<small>").append(escape(remark)).append("</small>");
    }
    page.append("</h2>\n");
  }

  static void list(StringBuilder page, List<String> sentences) {
    page.append("<ul>\n");
    sentences.forEach(s -> page.append("<li>").append(escape(s)).append("</li>\n"));
    page.append("</ul>\n");
  }

  /** {@code 4.3004 × 10⁻⁹} from {@code 4.3004e-9}. */
  static String number(String text) {
    return escape(text)
        .replaceAll("e(-?\\d+)", "&thinsp;×&thinsp;10<sup>$1</sup>")
        .replace("<sup>-", "<sup>−")
        .replaceAll("(^|\\s)-", "$1−");
  }

  /** A sentence with numbers and one-letter symbols in it. */
  static String prose(String text) {
    return escape(text)
        .replaceAll("(?<![A-Za-z])([A-Za-zα-ω])_([A-Za-zα-ω0-9]+)", "$1<sub>$2</sub>")
        .replaceAll("\\^(dV|uV)", "<sup>$1</sup>")
        .replaceAll("cm\\^2", "cm²")
        .replaceAll("(?<=[0-9)])e(-?\\d+)\\b", "&thinsp;×&thinsp;10<sup>$1</sup>")
        .replace("<sup>-", "<sup>−");
  }

  /** A formula in Unicode with its lower indices set low. */
  static String formula(String text) {
    return escape(text)
        .replace("∫₀^∞", "∫<sub>0</sub><sup>∞</sup>")
        .replaceAll("(?<=[A-Za-zα-ωΑ-Ω])_([A-Za-zα-ωΑ-Ω0-9]+)", "<sub>$1</sub>")
        .replaceAll("(^|[ (])-", "$1−");
  }

  /** The n largest of some entries, in their own order. */
  static <T> List<T> largest(List<T> entries, Comparator<T> bySize, boolean all) {
    if (all || entries.size() <= Layout.ROWS) {
      return entries;
    }
    var kept =
        entries.stream().sorted(bySize.reversed()).limit(Layout.ROWS).collect(Collectors.toSet());
    return entries.stream().filter(kept::contains).toList();
  }
}

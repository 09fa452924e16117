package org.nsi.diagnostic;

import java.util.Optional;

/**
 * The page of one code: what is wrong, an example that has the error, and the example cured.
 *
 * @param code such as {@code E0301}
 * @param severity from the first letter of the code
 * @param title one line
 * @param text the whole page, Markdown
 * @param example a complete file that causes this error (for a warning: this warning) and no other
 *     error; absent where no single file can, such as for a file that cannot be read
 * @param cure the same file without the error; absent when the example is
 */
public record Explanation(
    String code,
    Severity severity,
    String title,
    String text,
    Optional<String> example,
    Optional<String> cure) {

  /**
   * Reads a page: {@code # E0301: title}, text, {@code ## Example} and {@code ## Cure} each with
   * one block of {@code nsi}.
   *
   * @throws IllegalArgumentException if the page does not have this form
   */
  static Explanation parse(String code, String page) {
    String head = "# " + code + ": ";
    int end = page.indexOf('\n');
    if (!page.startsWith(head) || end < 0) {
      throw new IllegalArgumentException(
          "page of " + code + " must begin with \"" + head + "title\"");
    }
    Severity severity = code.charAt(0) == 'W' ? Severity.WARNING : Severity.ERROR;
    var example = block(page, "## Example\n");
    var cure = block(page, "## Cure\n");
    if (example.isPresent() != cure.isPresent()) {
      throw new IllegalArgumentException(
          "page of " + code + " must have both an example and a cure, or none");
    }
    return new Explanation(
        code, severity, page.substring(head.length(), end).strip(), page, example, cure);
  }

  private static Optional<String> block(String page, String heading) {
    int section = page.indexOf("\n" + heading);
    int open = section < 0 ? -1 : page.indexOf("```nsi\n", section);
    int start = open + "```nsi\n".length();
    int close = open < 0 ? -1 : page.indexOf("```", start);
    return close < 0 ? Optional.empty() : Optional.of(page.substring(start, close));
  }
}

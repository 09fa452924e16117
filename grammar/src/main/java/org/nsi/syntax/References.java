package org.nsi.syntax;

import java.util.regex.Pattern;

/** What may be cited: arXiv numbers new and old, digital object identifiers, texkeys of INSPIRE. */
final class References {
  private static final Pattern FORM =
      Pattern.compile(
          "(?i:arxiv):(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7})(v\\d+)?" // 2407.06523,
              // hep-ph/0310336
              + "|(?i:doi):10\\.\\d{4,9}/\\S+"
              + "|inspire:\\S+:\\d{4}[a-z]{2,4}");

  private References() {}

  static boolean isWellFormed(String reference) {
    return FORM.matcher(reference).matches();
  }
}

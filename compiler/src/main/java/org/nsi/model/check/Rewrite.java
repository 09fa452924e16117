package org.nsi.model.check;

import org.nsi.model.term.WrittenTerm;
import org.nsi.source.Span;

/** Cures: the term as written with a stretch replaced. */
final class Rewrite {
  private Rewrite() {}

  static String term(WrittenTerm term, Span span, String replacement) {
    var text = term.source().text();
    var whole = term.span();
    var rewritten =
        text.substring(whole.start(), span.start())
            + replacement
            + text.substring(span.end(), whole.end());
    return oneLine(rewritten) + (term.plusHermitianConjugate() ? " + h.c." : "");
  }

  static String oneLine(String text) {
    var words = new StringBuilder();
    boolean space = false;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (Character.isWhitespace(c)) {
        space = !words.isEmpty();
      } else {
        words.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return words.toString();
  }
}

package org.nsi.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nsi.source.Span;

/**
 * Looks at the characters of a text before the lexer does. Letters of another script that look like
 * ASCII ones are replaced (so that one such letter is one error), each by one UTF-16 unit, so that
 * offsets stay what they are.
 */
final class Letters {
  /** Characters beyond ASCII that the lexer knows as marks. */
  private static final String MARKS = "∈≤≥−·×⋅÷√†ᶜ⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹“”„«»";

  private final String original;
  private final char[] text;
  private final List<Substitute> substitutes = new ArrayList<>();
  private final Map<Character, Character> seen = new HashMap<>();

  /** A character that was replaced, or dropped when it is invisible. */
  private record Substitute(int offset, int codePoint, int width, String lookAlike) {}

  private Letters(String original) {
    this.original = original;
    this.text = original.toCharArray();
  }

  static Letters of(String text) {
    var letters = new Letters(text);
    if (!Names.isAscii(text)) {
      letters.substitute();
    }
    return letters;
  }

  /** What the lexer reads. */
  String text() {
    return substitutes.isEmpty() ? original : new String(text);
  }

  /**
   * Reports what was replaced, where it matters: letters in comments and strings are the author's,
   * control characters that turn the direction of text are an error anywhere.
   *
   * @param free ranges of comments and the insides of strings, in order
   */
  void report(List<Span> free, Findings findings) {
    int next = 0;
    for (Substitute s : substitutes) {
      while (next < free.size() && free.get(next).end() <= s.offset) {
        next++;
      }
      if (findings.isFull()) {
        findings.drop();
        continue;
      }
      boolean isFree = next < free.size() && free.get(next).start() <= s.offset;
      var span = new Span(s.offset, s.offset + s.width);
      if (isInvisible(s.codePoint)) {
        if (!isFree || isBidirectional(s.codePoint)) {
          findings.add("E0010", span, "invisible character " + name(s.codePoint), "delete it");
        }
      } else if (!isFree) {
        String shown = Character.toString(s.codePoint);
        findings.add(
            "E0004",
            span,
            "`" + shown + "` is " + name(s.codePoint) + ", which looks like `" + s.lookAlike + "`",
            "write `" + s.lookAlike + "`");
      }
    }
  }

  /** {@code CYRILLIC CAPITAL LETTER DZE (U+0405)}. */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return (name == null ? "an unassigned character" : name)
        + String.format(Locale.ROOT, " (U+%04X)", codePoint);
  }

  private void substitute() {
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c < 0x80 || MARKS.indexOf(c) >= 0) {
        continue;
      }
      int codePoint = original.codePointAt(i);
      int width = Character.charCount(codePoint);
      if (isInvisible(codePoint)) {
        add(i, codePoint, width, "", ' ');
      } else if (Character.isSurrogate(c)) {
        String plain =
            width == 2
                ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                : "";
        boolean known =
            plain.length() == 1 && (plain.charAt(0) < 0x80 || Greek.isGreek(plain.charAt(0)));
        if (known) {
          add(i, codePoint, width, plain, plain.charAt(0));
        }
        for (int k = known ? 1 : 0; k < width; k++) {
          text[i + k] = known ? Names.FILLER : '\uFFFF';
        }
      } else {
        char plain = seen.computeIfAbsent(c, Letters::lookAlike);
        if (plain != 0) {
          add(i, codePoint, width, String.valueOf(plain), plain);
        }
      }
      i += width - 1;
    }
  }

  private static char lookAlike(char c) {
    char plain = isBlank(c) || Names.allows(c) ? 0 : LookAlikes.of(c);
    return plain == '"' ? 0 : plain; // it would close a string that has it as a letter
  }

  private void add(int offset, int codePoint, int width, String lookAlike, char replacement) {
    substitutes.add(new Substitute(offset, codePoint, width, lookAlike));
    text[offset] = replacement;
  }

  private static boolean isBlank(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.CONTROL && c >= 0x80);
  }

  private static boolean isBidirectional(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}

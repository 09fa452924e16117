package org.nsi.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters of other scripts that a reader takes for an ASCII one; the table is the resource
 * lookalikes.txt.
 */
final class LookAlikes {
  private static final Map<Character, Character> TABLE = read();

  private LookAlikes() {}

  /** The ASCII character (or Greek letter) that this one looks like, or 0. */
  static char of(char c) {
    Character listed = TABLE.get(c);
    if (listed != null) {
      return listed;
    }
    // Full-width forms, letters of mathematics, ligatures: Unicode itself says what they stand for.
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    if (plain.length() != 1 || plain.charAt(0) == c) {
      return 0;
    }
    char d = plain.charAt(0);
    return d > ' ' && d < 0x7F || Greek.isGreek(d) ? d : 0;
  }

  private static Map<Character, Character> read() {
    var table = new HashMap<Character, Character>();
    try (var stream = LookAlikes.class.getResourceAsStream("lookalikes.txt")) {
      if (stream == null) {
        throw new IllegalStateException("lookalikes.txt is missing from the jar");
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          for (char c : line.substring(1).replace(" ", "").toCharArray()) {
            table.put(c, line.charAt(0));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}

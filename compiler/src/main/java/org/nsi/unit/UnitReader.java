package org.nsi.unit;

import java.util.Optional;

/**
 * Reads {@code unit := product ('/' factor)*}, {@code product := factor (['*'] factor)*}, {@code
 * factor := '1' | symbol ['^' integer] | '(' unit ')'}.
 */
final class UnitReader {
  private final String text;
  private int position;
  private double factor = 1;
  private Dimension dimension = Dimension.NONE;
  private boolean valid = true;

  UnitReader(String text) {
    this.text = text.strip();
  }

  Optional<Unit> read() {
    if (!text.isEmpty()) {
      unit(1);
      valid &= position == text.length();
    }
    return valid ? Optional.of(new Unit(text, factor, dimension)) : Optional.empty();
  }

  private void unit(int sign) {
    factor(sign);
    while (valid && position < text.length() && text.charAt(position) != ')') {
      char next = text.charAt(position);
      if (next == '/') {
        position++;
        skipSpace();
        factor(-sign);
      } else {
        if (next == '*') {
          position++;
          skipSpace();
        }
        factor(sign);
      }
    }
  }

  private void factor(int sign) {
    if (take('(')) {
      skipSpace();
      unit(sign);
      valid &= take(')');
    } else if (!take('1')) {
      symbol(sign);
    }
    skipSpace();
  }

  private void symbol(int sign) {
    int start = position;
    while (position < text.length() && Character.isLetter(text.charAt(position))) {
      position++;
    }
    var unit = Units.table().get(text.substring(start, position));
    int power = take('^') ? integer() : 1;
    if (unit == null || !valid) {
      valid = false;
      return;
    }
    factor *= Math.pow(unit.factor(), sign * power);
    dimension = dimension.times(unit.dimension().power(sign * power));
  }

  private int integer() {
    int start = position;
    take('-');
    while (position < text.length() && position - start < 3 && isDigit(text.charAt(position))) {
      position++;
    }
    var digits = text.substring(start, position);
    if (digits.isEmpty() || digits.equals("-")) {
      valid = false;
      return 0;
    }
    return Integer.parseInt(digits);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean take(char c) {
    if (position < text.length() && text.charAt(position) == c) {
      position++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (take(' ')) {
      // a space multiplies, like everywhere in the language
    }
  }
}

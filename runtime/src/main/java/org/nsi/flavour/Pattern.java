package org.nsi.flavour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/**
 * A product of matrix entries with letters as indices, times what has no indices. Indices are
 * {@link Symbol#letter}s: those below {@link #DUMMY} belong to the operator, the others are summed.
 */
final class Pattern {
  /** The first letter that is summed, i. */
  static final int DUMMY = 4;

  static final String DELTA = "delta";

  private static final int LETTERS = 8;

  private final Poly term;

  /** All symbols with indices. */
  private final List<Symbol> symbols = new ArrayList<>();

  private final List<Integer> dummies;

  Pattern(Poly term) {
    this.term = term;
    var summed = new TreeSet<Integer>();
    for (var symbol : term.symbols()) {
      if (!symbol.indices().isEmpty()) {
        symbols.add(symbol);
      }
      for (int index : symbol.indices()) {
        if (Symbol.isLetter(index) && Symbol.letterNumber(index) >= DUMMY) {
          summed.add(Symbol.letterNumber(index));
        }
      }
    }
    // A δ that vanishes spares the rest.
    symbols.sort((a, b) -> Boolean.compare(b.name().equals(DELTA), a.name().equals(DELTA)));
    dummies = List.copyOf(summed);
  }

  Poly term() {
    return term;
  }

  /** The value for generations of the operator. */
  Poly at(List<Integer> generations, Entries entries) {
    int[] values = new int[LETTERS];
    for (int k = 0; k < generations.size(); k++) {
      values[k] = generations.get(k);
    }
    return sum(0, values, entries);
  }

  private Poly sum(int next, int[] letters, Entries entries) {
    if (next == dummies.size()) {
      return value(letters, entries);
    }
    var total = new Poly.Sum();
    int letter = dummies.get(next);
    for (int k = 1; k <= entries.range(symbols, Symbol.letter(letter)); k++) {
      letters[letter] = k;
      total.add(sum(next + 1, letters, entries));
    }
    return total.toPoly();
  }

  private Poly value(int[] letters, Entries entries) {
    Map<Symbol, Poly> values = new TreeMap<>();
    for (var symbol : symbols) {
      var indices = new Integer[symbol.indices().size()];
      for (int k = 0; k < indices.length; k++) {
        int index = symbol.indices().get(k);
        indices[k] = Symbol.isLetter(index) ? letters[Symbol.letterNumber(index)] : index;
      }
      if (symbol.name().equals(DELTA)) {
        if (!indices[0].equals(indices[1])) {
          return Poly.ZERO;
        }
        values.put(symbol, Poly.ONE);
      } else {
        var value = entries.of(symbol, Arrays.asList(indices));
        if (value.isZero()) {
          return Poly.ZERO;
        }
        values.put(symbol, value);
      }
    }
    return term.substitute(values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pattern that && term.equals(that.term);
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }
}

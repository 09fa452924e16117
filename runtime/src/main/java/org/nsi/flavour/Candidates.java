package org.nsi.flavour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/**
 * The patterns that a monomial of one component may be an instance of: each index of a matrix entry
 * becomes a letter of the operator with the same generation, or one that is summed; letters that
 * are not used are joined by δ.
 */
final class Candidates {
  /** More ways to read one monomial are not tried. */
  private static final int MOST = 3000;

  private final Entries entries;
  private final Set<Symbol> masses;
  private final List<Integer> generations;
  private final Set<Pattern> found = new LinkedHashSet<>();

  /** What is not a matrix entry, and masses by their symbols. */
  private Monomial rest = Monomial.ONE;

  private final List<Atom.Variable> matrices = new ArrayList<>();

  private Candidates(Entries entries, Set<Symbol> masses, List<Integer> generations) {
    this.entries = entries;
    this.masses = masses;
    this.generations = generations;
  }

  /**
   * All of them; none where there would be too many.
   *
   * @param masses symbols that denote the generation of a heavy field
   */
  static Set<Pattern> of(
      Monomial monomial, List<Integer> generations, Entries entries, Set<Symbol> masses) {
    var candidates = new Candidates(entries, masses, generations);
    candidates.read(monomial);
    candidates.choose(0, Poly.ONE, new ArrayList<>());
    return candidates.found;
  }

  private void read(Monomial monomial) {
    for (var factor : monomial.factors()) {
      boolean matrix =
          factor.atom() instanceof Atom.Variable v
              && !v.symbol().indices().isEmpty()
              && !masses.contains(v.symbol());
      if (matrix && factor.exponent() > 0) {
        for (int k = 0; k < factor.exponent(); k++) {
          matrices.add((Atom.Variable) factor.atom());
        }
      } else {
        rest = rest.times(Monomial.of(factor.atom(), factor.exponent()));
      }
    }
  }

  /** Chooses how each matrix with a symmetry is read, then the letters. */
  private void choose(int next, Poly product, List<List<Integer>> indices) {
    if (found.size() > MOST) {
      return;
    }
    if (next == matrices.size()) {
      assign(indices);
      return;
    }
    var variable = matrices.get(next);
    for (var occurrence : entries.occurrences(variable.symbol(), variable.conjugated())) {
      var longer = new ArrayList<>(indices);
      var marked = new ArrayList<>(occurrence.indices());
      marked.add(occurrence.conjugated() ? 1 : 0);
      longer.add(marked);
      choose(next + 1, product, longer);
    }
  }

  /** Places are the indices of all matrices in a row, then one for each mass. */
  private void assign(List<List<Integer>> indices) {
    var values = new ArrayList<Integer>();
    for (var matrix : indices) {
      values.addAll(matrix.subList(0, matrix.size() - 1));
    }
    var heavy = new ArrayList<Symbol>();
    for (var symbol : Poly.of(Exact.ONE, rest).symbols()) {
      if (!symbol.indices().isEmpty()) {
        heavy.add(symbol);
        values.addAll(symbol.indices());
      }
    }
    int light = indices.stream().mapToInt(matrix -> matrix.size() - 1).sum();
    place(0, new Integer[values.size()], values, light, indices, heavy, new ArrayList<>());
  }

  private void place(
      int letter,
      Integer[] letters,
      List<Integer> values,
      int light,
      List<List<Integer>> indices,
      List<Symbol> heavy,
      List<Integer> unused) {
    if (letter == generations.size()) {
      if (unused.size() % 2 == 0) {
        finish(letters.clone(), values, indices, heavy, unused);
      }
      return;
    }
    for (int k = 0; k < light; k++) {
      if (letters[k] == null && values.get(k).equals(generations.get(letter))) {
        letters[k] = Symbol.letter(letter);
        place(letter + 1, letters, values, light, indices, heavy, unused);
        letters[k] = null;
      }
    }
    var more = new ArrayList<>(unused);
    more.add(letter);
    place(letter + 1, letters, values, light, indices, heavy, more);
  }

  /** What has no letter yet is summed; equal generations are the same letter. */
  private void finish(
      Integer[] letters,
      List<Integer> values,
      List<List<Integer>> indices,
      List<Symbol> heavy,
      List<Integer> unused) {
    Map<Integer, Integer> dummies = new TreeMap<>();
    Map<Integer, Integer> times = new HashMap<>();
    for (int k = 0; k < letters.length; k++) {
      if (letters[k] == null) {
        int value = values.get(k);
        letters[k] =
            dummies.computeIfAbsent(value, v -> Symbol.letter(Pattern.DUMMY + dummies.size()));
        times.merge(value, 1, Integer::sum);
      }
    }
    if (times.values().stream().anyMatch(n -> n < 2) || dummies.size() > 3) {
      return;
    }
    pair(unused, Poly.ONE, term(letters, indices, heavy));
  }

  private Poly term(Integer[] letters, List<List<Integer>> indices, List<Symbol> heavy) {
    int at = 0;
    var product = Poly.ONE;
    for (int k = 0; k < indices.size(); k++) {
      int size = indices.get(k).size() - 1;
      var own = List.of(letters).subList(at, at + size);
      at += size;
      var symbol = new Symbol(matrices.get(k).symbol().name(), own, false);
      boolean real = matrices.get(k).symbol().real() && !entries.isHermitian(symbol);
      product =
          product.times(
              Poly.of(
                  new Atom.Variable(
                      new Symbol(symbol.name(), own, real), indices.get(k).getLast() == 1)));
    }
    var values = new HashMap<Symbol, Poly>();
    for (var symbol : heavy) {
      var own = List.of(letters).subList(at, at + symbol.indices().size());
      at += symbol.indices().size();
      values.put(symbol, Poly.of(new Symbol(symbol.name(), own, symbol.real())));
    }
    return product.times(Poly.of(Exact.ONE, rest).substitute(values));
  }

  /** δ for pairs of unused letters with equal generations. */
  private void pair(List<Integer> unused, Poly deltas, Poly term) {
    if (unused.isEmpty()) {
      found.add(new Pattern(term.times(deltas)));
      return;
    }
    int first = unused.get(0);
    for (int k = 1; k < unused.size(); k++) {
      int second = unused.get(k);
      if (generations.get(first).equals(generations.get(second))) {
        var rest = new ArrayList<>(unused);
        rest.remove(k);
        rest.remove(0);
        var delta =
            new Symbol(Pattern.DELTA, List.of(Symbol.letter(first), Symbol.letter(second)), true);
        pair(rest, deltas.times(Poly.of(delta)), term);
      }
    }
  }
}

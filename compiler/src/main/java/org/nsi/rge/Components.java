package org.nsi.rge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Where the components of couplings and auxiliary tensors of couplings stand among the elements,
 * and how a sum of their products over inner indices becomes new elements.
 */
final class Components {
  private static final int N = 3;
  private static final int MOST_LETTERS = 16;

  private final Elements elements = new Elements();
  private final Map<String, Integer> first = new HashMap<>();

  /**
   * @param sample generic values of the couplings, two numbers a component, zero where they vanish
   */
  Components(SequencedMap<String, Tensor> tensors, double[] sample) {
    for (int k = 0; k < sample.length; k += 2) {
      elements.input(sample[k], sample[k + 1]);
    }
    int position = 0;
    for (var tensor : tensors.values()) {
      if (tensor.kind() == Tensor.Kind.COUPLING) {
        first.put(tensor.name(), position);
        position += tensor.size();
      }
    }
    for (var tensor : tensors.values()) {
      if (tensor.kind() == Tensor.Kind.COUPLING_LET) {
        first.put(tensor.name(), fill(tensor.lines()));
      }
    }
  }

  Elements elements() {
    return elements;
  }

  /** The number of the first component of the sum of lines that have the same left-hand side. */
  int fill(List<Statement> lines) {
    String letters = lines.isEmpty() ? "" : lines.get(0).letters();
    List<Monomial> all = new ArrayList<>();
    for (var line : lines) {
      for (var term : line.terms()) {
        all.add(renamed(term, line.letters(), letters));
      }
    }
    return fill(letters, all);
  }

  /** Other lines of a tensor may call its free letters differently. */
  private static Monomial renamed(Monomial term, String from, String to) {
    if (from.equals(to)) {
      return term;
    }
    List<Factor> factors = new ArrayList<>();
    for (var factor : term.factors()) {
      var letters = new StringBuilder();
      for (char letter : factor.letters().toCharArray()) {
        int free = from.indexOf(letter);
        // an inner letter must not collide with a free one: capitals are never typed
        letters.append(free >= 0 ? to.charAt(free) : Character.toUpperCase(letter));
      }
      factors.add(new Factor(factor.name(), letters.toString(), factor.conjugate()));
    }
    return new Monomial(term.re(), term.im(), factors);
  }

  /**
   * New elements T[letters] = Σ terms, summed over all other letters; the last letter runs fastest.
   */
  int fill(String letters, List<Monomial> terms) {
    List<Product> products = terms.stream().map(term -> new Product(term, letters)).toList();
    int size = 1;
    for (int k = 0; k < letters.length(); k++) {
      size *= N;
    }
    int[] value = new int[MOST_LETTERS];
    int start = elements.size();
    for (int flat = 0; flat < size; flat++) {
      int rest = flat;
      for (int k = letters.length() - 1; k >= 0; k--) {
        value[k] = rest % N;
        rest /= N;
      }
      elements.begin();
      for (var product : products) {
        product.sum(value, letters.length());
      }
      elements.end();
    }
    return start;
  }

  /** A term with its letters as positions in an array of index values. */
  private final class Product {
    private final double re;
    private final double im;
    private final int letterCount;
    private final int[] base;
    private final int[][] positions;
    private final boolean[] conjugate;
    private final int[] indices;

    Product(Monomial term, String outer) {
      re = term.re();
      im = term.im();
      int size = term.factors().size();
      base = new int[size];
      positions = new int[size][];
      conjugate = new boolean[size];
      indices = new int[size];
      var letters = new StringBuilder(outer);
      for (int k = 0; k < size; k++) {
        var factor = term.factors().get(k);
        // δ has no elements
        base[k] = factor.name().equals(Covariance.DELTA) ? -1 : first.get(factor.name());
        conjugate[k] = factor.conjugate();
        positions[k] = new int[factor.letters().length()];
        for (int n = 0; n < positions[k].length; n++) {
          String letter = factor.letters().substring(n, n + 1);
          if (letters.indexOf(letter) < 0) {
            letters.append(letter);
          }
          positions[k][n] = letters.indexOf(letter);
        }
      }
      letterCount = letters.length();
    }

    /** Adds the products for all values of the inner letters. */
    void sum(int[] value, int outer) {
      int inner = 1;
      for (int k = outer; k < letterCount; k++) {
        inner *= N;
      }
      for (int flat = 0; flat < inner; flat++) {
        int rest = flat;
        for (int k = letterCount - 1; k >= outer; k--) {
          value[k] = rest % N;
          rest /= N;
        }
        add(value);
      }
    }

    private void add(int[] value) {
      int length = 0;
      for (int k = 0; k < base.length; k++) {
        int[] position = positions[k];
        if (base[k] < 0) {
          if (value[position[0]] != value[position[1]]) {
            return;
          }
          continue;
        }
        int at = 0;
        for (int letter : position) {
          at = N * at + value[letter];
        }
        at += base[k];
        if (elements.vanishes(at)) {
          return;
        }
        indices[length++] = conjugate[k] ? ~at : at;
      }
      elements.product(re, im, indices, length);
    }
  }
}

package org.nsi.rge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one target that contract one linear tensor in one way, T[left] += factor · K[kernel] ·
 * C[source]; K is a sum of products of couplings over its inner indices.
 *
 * <p>Letters are small numbers: those of the left-hand side by position, then the others of the
 * source.
 *
 * @param source letters at the positions of the source
 * @param kernel letters at the positions of the kernel
 * @param letterCount how many letters there are
 * @param factor taken out of the kernel, so that kernels are shared
 * @param terms the kernel, its outer letters named {@code 0 1 2 …}
 * @param key the same kernel has the same key
 */
record Term(
    Tensor target,
    String sourceName,
    boolean conjugate,
    int[] source,
    int[] kernel,
    int letterCount,
    double factor,
    List<Monomial> terms,
    String key) {

  /** The terms of a target, those with the same contraction together. */
  static List<Term> of(Tensor target, Map<String, Tensor> tensors) {
    Map<String, List<Renamed>> groups = new LinkedHashMap<>();
    for (var line : target.lines()) {
      for (var monomial : line.terms()) {
        var renamed = Renamed.of(monomial, line.letters(), tensors);
        groups.computeIfAbsent(renamed.group(), any -> new ArrayList<>()).add(renamed);
      }
    }
    List<Term> terms = new ArrayList<>();
    for (var group : groups.values()) {
      terms.add(of(target, group));
    }
    return terms;
  }

  private static Term of(Tensor target, List<Renamed> group) {
    var first = group.get(0);
    // the first coefficient is taken out when it is real
    double factor = first.monomial.im() == 0 ? first.monomial.re() : 1;
    List<Monomial> terms = new ArrayList<>();
    var key = new StringBuilder();
    for (var renamed : group) {
      var m = renamed.monomial;
      var scaled = new Monomial(m.re() / factor, m.im() / factor, m.factors());
      terms.add(scaled);
      append(key, scaled);
    }
    return new Term(
        target,
        first.source.name(),
        first.source.conjugate(),
        positions(first.sourceLetters),
        positions(first.outer),
        first.letterCount,
        factor,
        terms,
        first.outer.length() + " " + key);
  }

  private static void append(StringBuilder key, Monomial monomial) {
    key.append(monomial.re()).append(' ').append(monomial.im());
    for (var factor : monomial.factors()) {
      key.append(factor.conjugate() ? '~' : ' ').append(factor.name()).append(factor.letters());
    }
    key.append('+');
  }

  private static int[] positions(String letters) {
    int[] positions = new int[letters.length()];
    for (int k = 0; k < positions.length; k++) {
      positions[k] = letters.charAt(k) - 'A';
    }
    return positions;
  }

  /**
   * A monomial with its linear factor apart.
   *
   * @param source the linear factor
   * @param sourceLetters its letters, A B … for those of the left, then the following
   * @param outer the letters that the couplings share with the left or the source, sorted
   * @param monomial the couplings, outer letters renamed to their position in {@code outer}
   */
  private record Renamed(
      Factor source, String sourceLetters, String outer, int letterCount, Monomial monomial) {

    String group() {
      return source.name() + source.conjugate() + sourceLetters + "|" + outer;
    }

    static Renamed of(Monomial monomial, String left, Map<String, Tensor> tensors) {
      @Nullable Factor source = null;
      List<Factor> couplings = new ArrayList<>();
      for (var factor : monomial.factors()) {
        var tensor = tensors.get(factor.name());
        if (tensor != null && tensor.linear()) {
          source = factor;
        } else {
          couplings.add(factor);
        }
      }
      if (source == null) {
        throw new IllegalArgumentException("a term without a coefficient");
      }
      // letters of the left, then the others of the source
      var names = new StringBuilder(left);
      var sourceLetters = new StringBuilder();
      for (char letter : source.letters().toCharArray()) {
        if (names.indexOf(String.valueOf(letter)) < 0) {
          names.append(letter);
        }
        sourceLetters.append((char) ('A' + names.indexOf(String.valueOf(letter))));
      }
      var outer = new StringBuilder();
      for (int k = 0; k < names.length(); k++) {
        char letter = names.charAt(k);
        boolean shared = false;
        for (var factor : couplings) {
          shared |= factor.letters().indexOf(letter) >= 0;
        }
        if (shared) {
          outer.append((char) ('A' + k));
        }
      }
      return new Renamed(
          source,
          sourceLetters.toString(),
          outer.toString(),
          names.length(),
          renamed(monomial, couplings, names.toString(), outer.toString()));
    }

    private static Monomial renamed(
        Monomial monomial, List<Factor> couplings, String names, String outer) {
      var inner = new StringBuilder();
      List<Factor> factors = new ArrayList<>();
      for (var factor : couplings) {
        var letters = new StringBuilder();
        for (char letter : factor.letters().toCharArray()) {
          int known = names.indexOf(letter);
          if (known >= 0) {
            letters.append((char) ('0' + outer.indexOf('A' + known)));
          } else {
            if (inner.indexOf(String.valueOf(letter)) < 0) {
              inner.append(letter);
            }
            letters.append((char) ('m' + inner.indexOf(String.valueOf(letter))));
          }
        }
        factors.add(new Factor(factor.name(), letters.toString(), factor.conjugate()));
      }
      return new Monomial(monomial.re(), monomial.im(), factors);
    }
  }
}

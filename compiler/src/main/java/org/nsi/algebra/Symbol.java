package org.nsi.algebra;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A free real or complex number of a model: a parameter, or one entry of a parameter matrix.
 *
 * @param name canonical ASCII name, {@code lam}; what stands before a dot keeps apart what is no
 *     parameter of the file and is not printed: {@code SM.g1}
 * @param indices generation indices counted from 1, empty for a scalar: {@code lam[1,2]}
 * @param real whether it equals its own complex conjugate
 */
public record Symbol(String name, List<Integer> indices, boolean real)
    implements Comparable<Symbol> {
  public Symbol {
    indices = List.copyOf(indices);
  }

  /** The name as it is printed: {@code g1} for {@code SM.g1}. */
  String plainName() {
    return name.substring(name.indexOf('.') + 1);
  }

  private static final String LETTERS = "prstijkl";

  /** The index that prints as a letter: p r s t for operators, i j k l for sums, from 0. */
  public static int letter(int number) {
    return -1 - number;
  }

  /** Whether an index stands for a letter. */
  public static boolean isLetter(int index) {
    return index < 0;
  }

  /** The inverse of {@link #letter}. */
  public static int letterNumber(int index) {
    return -1 - index;
  }

  /** {@code 2}, {@code p}. */
  public static String indexText(int index) {
    return index < 0 ? LETTERS.substring(-1 - index, -index) : Integer.toString(index);
  }

  /** {@code lam[1,2]} as a user writes it. */
  @Override
  public String toString() {
    if (indices.isEmpty()) {
      return plainName();
    }
    return plainName()
        + indices.stream().map(Symbol::indexText).collect(Collectors.joining(",", "[", "]"));
  }

  /** Numbers, then letters in their order. */
  private static int rank(int index) {
    return index < 0 ? Integer.MAX_VALUE / 2 - index : index;
  }

  @Override
  public int compareTo(Symbol other) {
    int byName = name.compareTo(other.name);
    if (byName != 0) {
      return byName;
    }
    for (int k = 0; k < Math.min(indices.size(), other.indices.size()); k++) {
      int byIndex = Integer.compare(rank(indices.get(k)), rank(other.indices.get(k)));
      if (byIndex != 0) {
        return byIndex;
      }
    }
    int bySize = Integer.compare(indices.size(), other.indices.size());
    return bySize != 0 ? bySize : Boolean.compare(real, other.real);
  }
}

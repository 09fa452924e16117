package org.nsi.basis;

import java.util.List;

/**
 * The name of a coefficient: operator and flavour indices from 1, {@code ledq_2211}.
 *
 * @param operator WCxf name, {@code ledq}, {@code SnueduRL}
 * @param indices one a flavour index, empty for operators without flavour
 */
public record WilsonCoefficient(String operator, List<Integer> indices)
    implements Comparable<WilsonCoefficient> {
  public WilsonCoefficient {
    indices = List.copyOf(indices);
  }

  public static WilsonCoefficient of(String operator, Integer... indices) {
    return new WilsonCoefficient(operator, List.of(indices));
  }

  /** The WCxf key, {@code ledq_2211}. */
  @Override
  public String toString() {
    if (indices.isEmpty()) {
      return operator;
    }
    var key = new StringBuilder(operator).append('_');
    indices.forEach(key::append);
    return key.toString();
  }

  @Override
  public int compareTo(WilsonCoefficient other) {
    return toString().compareTo(other.toString());
  }
}

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
    int byOperator = operator.compareTo(other.operator);
    if (byOperator != 0) {
      return byOperator;
    }
    for (int k = 0; k < Math.min(indices.size(), other.indices.size()); k++) {
      int byIndex = Integer.compare(indices.get(k), other.indices.get(k));
      if (byIndex != 0) {
        return byIndex;
      }
    }
    return Integer.compare(indices.size(), other.indices.size());
  }
}

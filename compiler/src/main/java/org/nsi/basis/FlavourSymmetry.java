package org.nsi.basis;

import java.util.List;

/**
 * Exchanges of flavour indices that turn an operator into ± itself. WCxf (arXiv:1712.05298) lists
 * one representative, the smallest tuple, of each set of equivalent tuples.
 */
public enum FlavourSymmetry {
  /** No flavour index. */
  SCALAR,
  /** None. */
  GENERAL,
  /** Two identical bilinears: O_prst = O_stpr. */
  EXCHANGE(new Exchange(1, 2, 3, 0, 1)),
  /** Identical colourless currents, Fierz identity: O_prst = O_stpr = O_ptsr = O_srpt. */
  FIERZ(new Exchange(1, 2, 3, 0, 1), new Exchange(1, 0, 3, 2, 1), new Exchange(1, 2, 1, 0, 3)),
  /** Symmetric in the first two indices. */
  SYMMETRIC(new Exchange(1, 1, 0, 2, 3)),
  /** Antisymmetric in the first two indices. */
  ANTISYMMETRIC(new Exchange(-1, 1, 0, 2, 3)),
  /**
   * O_prst + O_rpst = O_sprt + O_srpt (arXiv:1405.0486): with two equal quark generations O_ppst =
   * O_sppt, with three different ones four of the six tuples are independent; see {@link
   * QqqlRelations}.
   */
  QQQL;

  private final List<Exchange> exchanges;

  FlavourSymmetry(Exchange... exchanges) {
    this.exchanges = List.of(exchanges);
  }

  /** Exchanges other than the identity. */
  List<Exchange> exchanges() {
    return exchanges;
  }

  /** Which of two equivalent tuples is the smaller one. */
  static int compare(List<Integer> left, List<Integer> right) {
    for (int k = 0; k < left.size(); k++) {
      int order = Integer.compare(left.get(k), right.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * O[i0,i1,i2,i3] = sign · O[i_first, i_second, i_third, i_fourth]; for two indices the last two
   * do not act.
   */
  record Exchange(int sign, int first, int second, int third, int fourth) {
    List<Integer> apply(List<Integer> indices) {
      if (indices.size() == 2) {
        return List.of(indices.get(first), indices.get(second));
      }
      return List.of(
          indices.get(first), indices.get(second), indices.get(third), indices.get(fourth));
    }
  }
}

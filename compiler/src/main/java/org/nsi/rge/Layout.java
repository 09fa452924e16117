package org.nsi.rge;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.FlavourSymmetry;
import org.nsi.basis.Operator;
import org.nsi.basis.WilsonCoefficient;

/**
 * The entries of one operator's tensor C[…] in terms of the independent ones that WCxf lists, as
 * arrays over the position of a tuple: C_t = sign/multiplicity · c or its conjugate. The same as
 * {@link org.nsi.basis.OperatorBasis#canonical} says, but for all tuples at once and without
 * objects, since this is done whenever a process starts.
 */
final class Layout {
  private static final int N = 3;

  /** Exchanges of positions, the identity first. */
  private static final int[][] NONE = {{0, 1, 2, 3}};

  private static final int[][] PAIR = {{0, 1, 2, 3}, {1, 0, 2, 3}};
  private static final int[][] EXCHANGE = {{0, 1, 2, 3}, {2, 3, 0, 1}};
  private static final int[][] FIERZ = {{0, 1, 2, 3}, {2, 3, 0, 1}, {0, 3, 2, 1}, {2, 1, 0, 3}};

  /** Position of the listed entry; −1 when the entry vanishes or does not exist. */
  final int[] representative;

  final boolean[] conjugate;

  /** sign/multiplicity of the listed entry. */
  final double[] weight;

  /** At listed entries: whether the value is real. */
  final boolean[] real;

  private final Operator operator;
  private final int rank;

  /** For qqql, whose tuples are combinations of several listed ones. */
  final @Nullable QqqlLayout mixed;

  Layout(Operator operator) {
    this.operator = operator;
    rank = operator.indexCount();
    int size = 1;
    for (int k = 0; k < rank; k++) {
      size *= N;
    }
    representative = new int[size];
    conjugate = new boolean[size];
    weight = new double[size];
    real = new boolean[size];
    Arrays.fill(representative, -1);
    if (operator.symmetry() == FlavourSymmetry.QQQL) {
      mixed = QqqlLayout.of(operator);
    } else {
      mixed = null;
      int[] tuple = new int[4];
      for (int flat = 0; flat < size; flat++) {
        if (digits(flat, tuple)) {
          fill(flat, tuple);
        }
      }
    }
  }

  /** The weight w in C_flat = … + w c_listed or w c_listed*; 0 when it does not contain it. */
  double source(int flat, int listed) {
    if (mixed != null) {
      return mixed.source(flat, listed);
    }
    return representative[flat] == listed ? weight[flat] : 0;
  }

  private static int[][] exchanges(FlavourSymmetry symmetry) {
    return switch (symmetry) {
      case EXCHANGE -> EXCHANGE;
      case FIERZ -> FIERZ;
      case SYMMETRIC, ANTISYMMETRIC -> PAIR;
      case SCALAR, GENERAL, QQQL -> NONE;
    };
  }

  private void fill(int flat, int[] tuple) {
    int[][] exchanges = exchanges(operator.symmetry());
    int odd = operator.symmetry() == FlavourSymmetry.ANTISYMMETRIC ? -1 : 1;
    int best = flat;
    int sign = 1;
    boolean conjugated = false;
    int same = 0;
    boolean vanishes = false;
    boolean hermitian = false;
    for (int k = 0; k < exchanges.length; k++) {
      int other = flat(tuple, exchanges[k], false);
      int factor = k == 0 ? 1 : odd;
      same += other == flat ? 1 : 0;
      vanishes |= other == flat && factor < 0;
      if (other < best) {
        best = other;
        sign = factor;
      }
    }
    if (operator.hermitian()) {
      for (int k = 0; k < exchanges.length; k++) {
        int other = flat(tuple, exchanges[k], true);
        hermitian |= other == flat;
        if (other < best) {
          best = other;
          sign = k == 0 ? 1 : odd;
          conjugated = true;
        }
      }
    }
    if (!vanishes) {
      representative[flat] = best;
      conjugate[flat] = conjugated;
      // each distinct tuple is met equally often
      weight[flat] = sign * (double) same / exchanges.length;
      real[flat] = best == flat && hermitian;
    }
  }

  private int flat(int[] tuple, int[] order, boolean conjugated) {
    int flat = 0;
    for (int k = 0; k < rank; k++) {
      // the conjugate of prst is rpts
      flat = N * flat + tuple[order[conjugated ? k ^ 1 : k]];
    }
    return flat;
  }

  /** The indices of a position, from 0; whether all of them are in their range. */
  private boolean digits(int flat, int[] tuple) {
    int rest = flat;
    boolean exists = true;
    for (int k = rank - 1; k >= 0; k--) {
      tuple[k] = rest % N;
      rest /= N;
      exists &= tuple[k] < operator.generations(k);
    }
    return exists;
  }

  /** Position of a tuple, the last index running fastest. */
  static int flat(WilsonCoefficient coefficient) {
    int flat = 0;
    for (int index : coefficient.indices()) {
      flat = N * flat + index - 1;
    }
    return flat;
  }

  WilsonCoefficient coefficient(int flat) {
    var indices = new Integer[rank];
    int rest = flat;
    for (int k = rank - 1; k >= 0; k--) {
      indices[k] = rest % N + 1;
      rest /= N;
    }
    return WilsonCoefficient.of(operator.name(), indices);
  }
}

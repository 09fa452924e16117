package org.nsi.rge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * The entries of one operator's tensor C[…] in terms of the independent ones that WCxf lists, as
 * arrays over the position of a tuple: C_t = sign/multiplicity · c or its conjugate.
 */
final class Layout {
  private static final int N = 3;

  /** Position of the listed entry; −1 when the entry vanishes or does not exist. */
  final int[] representative;

  final boolean[] conjugate;

  /** sign/multiplicity of the listed entry. */
  final double[] weight;

  /** At listed entries: whether the value is real. */
  final boolean[] real;

  private final Operator operator;

  Layout(OperatorBasis basis, Operator operator) {
    this.operator = operator;
    int size = 1;
    for (int k = 0; k < operator.indexCount(); k++) {
      size *= N;
    }
    representative = new int[size];
    conjugate = new boolean[size];
    weight = new double[size];
    real = new boolean[size];
    Arrays.fill(representative, -1);
    for (int flat = 0; flat < size; flat++) {
      var indices = indices(flat);
      if (!operator.admits(indices)) {
        continue;
      }
      basis
          .canonical(new WilsonCoefficient(operator.name(), indices))
          .filter(canonical -> canonical.sign() != 0)
          .ifPresent(
              canonical -> {
                int listed = flat(canonical.representative());
                int here = flat(new WilsonCoefficient(operator.name(), indices));
                if (listed == here) {
                  weight[here] = 1.0 / basis.multiplicity(canonical.representative());
                  real[here] = basis.isRealEntry(canonical.representative());
                }
                representative[here] = listed;
                conjugate[here] = canonical.conjugate();
                weight[here] = canonical.sign() * Math.abs(weight[listed]);
              });
    }
  }

  /** Position of a tuple, the last index running fastest. */
  static int flat(WilsonCoefficient coefficient) {
    int flat = 0;
    for (int index : coefficient.indices()) {
      flat = N * flat + index - 1;
    }
    return flat;
  }

  private List<Integer> indices(int flat) {
    List<Integer> indices = new ArrayList<>();
    int divisor = representative.length / N;
    for (int k = 0; k < operator.indexCount(); k++) {
      indices.add(flat / divisor % N + 1);
      divisor /= N;
    }
    return indices;
  }

  WilsonCoefficient coefficient(int flat) {
    return new WilsonCoefficient(operator.name(), indices(flat));
  }
}

package org.nsi.rge;

import java.util.Arrays;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FullSum;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * The tuples of qqql in terms of the listed ones. With O_t = Σ_k M_tk O_k, coefficients with the
 * symmetry of the operators are C = B c, B = M (MᵀM)⁻¹, and what stands before O_t in L, whatever
 * its symmetry, adds Mᵀ T to the listed values; M = B (BᵀB)⁻¹.
 */
final class QqqlLayout {
  private static final double ROUNDING = 1e-12;
  private final int[] column;
  private final int[] listed;
  private final double[][] coefficient;
  private final double[][] multiple;

  private QqqlLayout(int[] column, int[] listed, double[][] coefficient, double[][] multiple) {
    this.column = column;
    this.listed = listed;
    this.coefficient = coefficient;
    this.multiple = multiple;
  }

  static QqqlLayout of(Operator operator) {
    var basis = OperatorBasis.warsaw();
    var entries = basis.independentEntries(operator);
    int size = 81;
    int[] column = new int[size];
    int[] listed = new int[entries.size()];
    Arrays.fill(column, -1);
    var b = new Array2DRowRealMatrix(size, entries.size());
    for (int k = 0; k < entries.size(); k++) {
      listed[k] = Layout.flat(entries.get(k));
      column[listed[k]] = k;
      var unit = new TreeMap<WilsonCoefficient, Complex>();
      unit.put(entries.get(k), Complex.ONE);
      var tensor =
          FullSum.tensor(basis, operator.name(), new CoefficientValues(basis.name(), 0, unit));
      for (int flat = 0; flat < size; flat++) {
        double value = tensor.get(flat / 27, flat / 9 % 3, flat / 3 % 3, flat % 3).getReal();
        b.setEntry(flat, k, Math.abs(value) < ROUNDING ? 0 : value);
      }
    }
    var inverse = new LUDecomposition(b.transpose().multiply(b)).getSolver().getInverse();
    // the elements of M are small integers
    double[][] m = b.multiply(inverse).getData();
    for (double[] row : m) {
      for (int k = 0; k < row.length; k++) {
        row[k] = Math.rint(row[k]);
      }
    }
    return new QqqlLayout(column, listed, b.getData(), m);
  }

  double source(int flat, int of) {
    return coefficient[flat][column[of]];
  }

  /** How many times the operator of a tuple contains each listed one. */
  void target(int flat, Adder adder) {
    for (int k = 0; k < listed.length; k++) {
      if (multiple[flat][k] != 0) {
        adder.add(listed[k], multiple[flat][k]);
      }
    }
  }

  /** Takes a listed entry and a multiple of it. */
  interface Adder {
    void add(int listed, double multiple);
  }
}

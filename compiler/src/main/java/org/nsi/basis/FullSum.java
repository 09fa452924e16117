package org.nsi.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * Listed values of WCxf ↔ coefficients of the full sum over flavours with the symmetry of the
 * operators.
 *
 * <p>L = Σ_listed c O (+ h.c. of complex entries) = Σ_all C_prst O_prst (+ h.c. of non-Hermitian
 * operators). Where O_t = Σ_k M_tk O_k in terms of the listed ones and C_t = Σ_k M_tk C_k likewise,
 * c = MᵀM C: the multiplicity of an entry for exchanges of indices, a 4×4 matrix for {@code qqql}.
 */
public final class FullSum {
  private static final int GENERATIONS = 3;

  private FullSum() {}

  /** The full-sum coefficients of one operator. */
  public static FlavourTensor tensor(
      OperatorBasis basis, String operatorName, CoefficientValues listed) {
    var operator = basis.get(operatorName);
    var tensor = new FlavourTensor(operator.indexCount());
    if (operator.symmetry() == FlavourSymmetry.QQQL) {
      return QqqlSum.tensor(listed);
    }
    listed
        .values()
        .forEach(
            (coefficient, value) -> {
              if (coefficient.operator().equals(operatorName)) {
                fill(basis, operator, coefficient, value, tensor);
              }
            });
    return tensor;
  }

  private static void fill(
      OperatorBasis basis,
      Operator operator,
      WilsonCoefficient coefficient,
      Complex value,
      FlavourTensor tensor) {
    if (!basis.isIndependent(coefficient)) {
      throw new IllegalArgumentException(coefficient + " is not listed in " + basis.name());
    }
    boolean real = basis.isRealEntry(coefficient);
    var each =
        (real ? new Complex(value.getReal()) : value)
            .multiply(1.0 / basis.multiplicity(coefficient));
    for (var same : OperatorBasis.equivalent(operator, coefficient.indices())) {
      var entry = same.sign() < 0 ? each.negate() : each;
      tensor.set(entry, fromZero(same.indices()));
      if (operator.hermitian() && !real) {
        tensor.set(entry.conjugate(), fromZero(Operator.conjugated(same.indices())));
      }
    }
  }

  /**
   * The listed values of one operator; entries that vanish are absent. The tensor must have the
   * operator's symmetry.
   */
  public static SortedMap<WilsonCoefficient, Complex> listed(
      OperatorBasis basis, String operatorName, FlavourTensor tensor) {
    var operator = basis.get(operatorName);
    if (operator.symmetry() == FlavourSymmetry.QQQL) {
      return QqqlSum.listed(tensor);
    }
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var indices : nonZero(operator, tensor)) {
      var coefficient = new WilsonCoefficient(operatorName, indices);
      if (basis.isIndependent(coefficient)) {
        var value =
            tensor.get(fromZero(indices)).multiply((double) basis.multiplicity(coefficient));
        values.put(
            coefficient, basis.isRealEntry(coefficient) ? new Complex(value.getReal()) : value);
      }
    }
    return values;
  }

  /** Tuples, counted from 1, of the entries that are not zero and exist in the basis. */
  private static List<List<Integer>> nonZero(Operator operator, FlavourTensor tensor) {
    List<List<Integer>> tuples = new ArrayList<>();
    for (int position : tensor.nonZero()) {
      var indices = new Integer[operator.indexCount()];
      int rest = position;
      for (int n = indices.length - 1; n >= 0; n--) {
        indices[n] = rest % GENERATIONS + 1;
        rest /= GENERATIONS;
      }
      var tuple = List.of(indices);
      if (operator.admits(tuple)) {
        tuples.add(tuple);
      }
    }
    return tuples;
  }

  private static int[] fromZero(List<Integer> indices) {
    int[] index = new int[indices.size()];
    for (int n = 0; n < index.length; n++) {
      index[n] = indices.get(n) - 1;
    }
    return index;
  }

  /** The same for qqql, whose relations are not exchanges. */
  private static final class QqqlSum {
    private static final OperatorBasis WARSAW = OperatorBasis.warsaw();
    private static final List<WilsonCoefficient> ENTRIES =
        WARSAW.independentEntries(WARSAW.get("qqql"));

    /** MᵀM. */
    private static Array2DRowRealMatrix overlap() {
      int n = ENTRIES.size();
      var overlap = new Array2DRowRealMatrix(n, n);
      for (int k = 0; k < Math.pow(GENERATIONS, 4); k++) {
        var parts = QqqlRelations.expand(tuple(k));
        for (var left : parts) {
          for (var right : parts) {
            overlap.addToEntry(
                position(left.representative()),
                position(right.representative()),
                left.factor() * right.factor());
          }
        }
      }
      return overlap;
    }

    private static List<Integer> tuple(int k) {
      return List.of(k / 27 + 1, k / 9 % 3 + 1, k / 3 % 3 + 1, k % 3 + 1);
    }

    private static int position(List<Integer> representative) {
      return ENTRIES.indexOf(new WilsonCoefficient("qqql", representative));
    }

    static FlavourTensor tensor(CoefficientValues listed) {
      double[] re = new double[ENTRIES.size()];
      double[] im = new double[ENTRIES.size()];
      for (int n = 0; n < re.length; n++) {
        re[n] = listed.get(ENTRIES.get(n)).getReal();
        im[n] = listed.get(ENTRIES.get(n)).getImaginary();
      }
      var inverse = new LUDecomposition(overlap()).getSolver().getInverse();
      double[] x = inverse.operate(re);
      double[] y = inverse.operate(im);
      var tensor = new FlavourTensor(4);
      for (int k = 0; k < Math.pow(GENERATIONS, 4); k++) {
        for (var part : QqqlRelations.expand(tuple(k))) {
          int n = position(part.representative());
          tensor.add(part.factor() * x[n], part.factor() * y[n], fromZero(tuple(k)));
        }
      }
      return tensor;
    }

    static SortedMap<WilsonCoefficient, Complex> listed(FlavourTensor tensor) {
      double[] re = new double[ENTRIES.size()];
      double[] im = new double[ENTRIES.size()];
      for (int n = 0; n < re.length; n++) {
        var value = tensor.get(fromZero(ENTRIES.get(n).indices()));
        re[n] = value.getReal();
        im[n] = value.getImaginary();
      }
      var overlap = overlap();
      double[] x = overlap.operate(re);
      double[] y = overlap.operate(im);
      var values = new TreeMap<WilsonCoefficient, Complex>();
      for (int n = 0; n < re.length; n++) {
        if (x[n] != 0 || y[n] != 0) {
          values.put(ENTRIES.get(n), new Complex(x[n], y[n]));
        }
      }
      return values;
    }
  }
}

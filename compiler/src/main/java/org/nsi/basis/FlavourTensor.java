package org.nsi.basis;

import java.util.stream.IntStream;
import org.apache.commons.math3.complex.Complex;

/**
 * The coefficients of one operator in the full sum over all flavour indices, C[3]…[3] with 0, 2 or
 * 4 indices counted from 0. Mutable while it is being filled; never shared.
 */
public final class FlavourTensor {
  private static final int N = 3;
  private final int rank;
  private final double[] re;
  private final double[] im;

  public FlavourTensor(int rank) {
    this.rank = rank;
    int size = rank == 0 ? 1 : rank == 2 ? N * N : N * N * N * N;
    re = new double[size];
    im = new double[size];
  }

  public int rank() {
    return rank;
  }

  private int at(int... index) {
    int position = 0;
    for (int i : index) {
      position = position * N + i;
    }
    return position;
  }

  /** C[i][j]… */
  public Complex get(int... index) {
    int k = at(index);
    return new Complex(re[k], im[k]);
  }

  public void set(Complex value, int... index) {
    int k = at(index);
    re[k] = value.getReal();
    im[k] = value.getImaginary();
  }

  public void add(Complex value, int... index) {
    add(value.getReal(), value.getImaginary(), index);
  }

  public void add(double real, double imaginary, int... index) {
    int k = at(index);
    re[k] += real;
    im[k] += imaginary;
  }

  /** Adds factor × another tensor of the same rank. */
  public FlavourTensor addScaled(double factor, FlavourTensor other) {
    for (int k = 0; k < re.length; k++) {
      re[k] += factor * other.re[k];
      im[k] += factor * other.im[k];
    }
    return this;
  }

  /** The largest modulus of an entry. */
  public double largest() {
    double largest = 0;
    for (int k = 0; k < re.length; k++) {
      largest = Math.max(largest, Math.hypot(re[k], im[k]));
    }
    return largest;
  }

  /** Positions of the entries that are not zero, the last index running fastest. */
  int[] nonZero() {
    return IntStream.range(0, re.length).filter(k -> re[k] != 0 || im[k] != 0).toArray();
  }

  public boolean isZero() {
    for (int k = 0; k < re.length; k++) {
      if (re[k] != 0 || im[k] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The tensor with one index contracted with a matrix, C′[… a …] = Σ_i C[… i …] m[i][a], or
   * m[i][a]* with {@code conjugate}: rotation of the field ψ_i = m_ia ψ′_a of that index,
   * conjugated where the operator has ψ̄.
   */
  public FlavourTensor rotate(int position, Complex[][] matrix, boolean conjugate) {
    var result = new FlavourTensor(rank);
    int stride = 1;
    for (int k = position + 1; k < rank; k++) {
      stride *= N;
    }
    for (int k = 0; k < re.length; k++) {
      if (re[k] == 0 && im[k] == 0) {
        continue;
      }
      int i = k / stride % N;
      for (int a = 0; a < N; a++) {
        double x = matrix[i][a].getReal();
        double y = conjugate ? -matrix[i][a].getImaginary() : matrix[i][a].getImaginary();
        int target = k + (a - i) * stride;
        result.re[target] += re[k] * x - im[k] * y;
        result.im[target] += re[k] * y + im[k] * x;
      }
    }
    return result;
  }

  /**
   * The tensor with indices exchanged: result[p][r][s][t] = this[at first][at second]…, positions
   * from 0.
   */
  public FlavourTensor transpose(int... order) {
    var result = new FlavourTensor(rank);
    int[] index = new int[rank];
    int[] source = new int[rank];
    for (int k = 0; k < re.length; k++) {
      int rest = k;
      for (int n = rank - 1; n >= 0; n--) {
        index[n] = rest % N;
        rest /= N;
      }
      for (int n = 0; n < rank; n++) {
        source[n] = index[order[n]];
      }
      int from = at(source);
      result.re[k] = re[from];
      result.im[k] = im[from];
    }
    return result;
  }
}

package org.nsi.rge;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Complex;

/**
 * Numbers for the couplings that a set of anomalous dimensions declares: complex scalars and 3×3
 * matrices by name, zero where none is given. Immutable.
 */
public final class CouplingValues {
  private static final int N = 3;
  private final AnomalousDimensions owner;
  private final double[] flat;

  CouplingValues(AnomalousDimensions owner, double[] flat) {
    this.owner = owner;
    this.flat = flat;
  }

  /** The same with another value of a real coupling. */
  public CouplingValues with(String name, double value) {
    return with(name, new Complex[][] {{new Complex(value)}}, 0);
  }

  /** The same with another value of a matrix, rows and columns from 0. */
  public CouplingValues with(String name, Complex[][] matrix) {
    return with(name, matrix, 2);
  }

  private CouplingValues with(String name, Complex[][] value, int rank) {
    int start = owner.position(name, rank);
    double[] copy = flat.clone();
    for (Complex[] row : value) {
      for (Complex entry : row) {
        copy[2 * start] = entry.getReal();
        copy[2 * start + 1] = entry.getImaginary();
        start++;
      }
    }
    return new CouplingValues(owner, copy);
  }

  /** A real coupling. */
  public double get(String name) {
    return flat[2 * owner.position(name, 0)];
  }

  /** A matrix, rows and columns from 0. */
  public Complex[][] matrix(String name) {
    int start = owner.position(name, 2);
    var matrix = new Complex[N][N];
    for (int p = 0; p < N; p++) {
      for (int r = 0; r < N; r++) {
        int at = 2 * (start + N * p + r);
        matrix[p][r] = new Complex(flat[at], flat[at + 1]);
      }
    }
    return matrix;
  }

  /** Every number, real and imaginary parts in turn, in the order of {@link #names}. */
  public double[] toArray() {
    return flat.clone();
  }

  /** The couplings with these numbers instead, in the order of {@link #toArray}. */
  public CouplingValues withAll(double[] numbers) {
    if (numbers.length != flat.length) {
      throw new IllegalArgumentException(numbers.length + " numbers, expected " + flat.length);
    }
    return new CouplingValues(owner, numbers.clone());
  }

  /** Names in the order of declaration. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (var tensor : owner.tensors().values()) {
      if (tensor.kind() == Tensor.Kind.COUPLING) {
        names.add(tensor.name());
      }
    }
    return names;
  }

  double[] flat() {
    return flat;
  }
}

package org.nsi.eft;

import java.util.Arrays;
import org.apache.commons.math3.complex.Complex;

/** A complex 3×3 matrix in generation space, indices from 0. Immutable. */
public final class ComplexMatrix {
  static final int N = 3;

  private final double[] re;
  private final double[] im;

  private ComplexMatrix(double[] re, double[] im) {
    this.re = re;
    this.im = im;
  }

  static ComplexMatrix zero() {
    return new ComplexMatrix(new double[N * N], new double[N * N]);
  }

  static ComplexMatrix diagonal(double... values) {
    var matrix = zero();
    for (int i = 0; i < N; i++) {
      matrix.re[N * i + i] = values[i];
    }
    return matrix;
  }

  /** 1 + i everywhere. */
  static ComplexMatrix ones() {
    var matrix = zero();
    Arrays.fill(matrix.re, 1);
    Arrays.fill(matrix.im, 1);
    return matrix;
  }

  /** The largest modulus of an entry; not a number when one is not. */
  double largest() {
    double largest = 0;
    for (int k = 0; k < N * N; k++) {
      double size = Math.hypot(re[k], im[k]);
      largest = size > largest || Double.isNaN(size) ? size : largest;
    }
    return largest;
  }

  /** diag(e^{iφ}). */
  static ComplexMatrix phases(double... phi) {
    var matrix = zero();
    for (int i = 0; i < N; i++) {
      matrix.re[N * i + i] = Math.cos(phi[i]);
      matrix.im[N * i + i] = Math.sin(phi[i]);
    }
    return matrix;
  }

  static ComplexMatrix of(Complex[][] rows) {
    var matrix = zero();
    for (int k = 0; k < N * N; k++) {
      matrix.re[k] = rows[k / N][k % N].getReal();
      matrix.im[k] = rows[k / N][k % N].getImaginary();
    }
    return matrix;
  }

  /** As rows. */
  public Complex[][] rows() {
    var rows = new Complex[N][N];
    for (int k = 0; k < N * N; k++) {
      rows[k / N][k % N] = new Complex(re[k], im[k]);
    }
    return rows;
  }

  public double re(int i, int j) {
    return re[N * i + j];
  }

  public double im(int i, int j) {
    return im[N * i + j];
  }

  double abs(int i, int j) {
    return Math.hypot(re(i, j), im(i, j));
  }

  double arg(int i, int j) {
    return Math.atan2(im(i, j), re(i, j));
  }

  ComplexMatrix times(ComplexMatrix right) {
    var product = zero();
    for (int i = 0; i < N; i++) {
      for (int k = 0; k < N; k++) {
        double x = re[N * i + k];
        double y = im[N * i + k];
        for (int j = 0; j < N; j++) {
          product.re[N * i + j] += x * right.re[N * k + j] - y * right.im[N * k + j];
          product.im[N * i + j] += x * right.im[N * k + j] + y * right.re[N * k + j];
        }
      }
    }
    return product;
  }

  ComplexMatrix times(double factor) {
    return zero().plus(factor, this);
  }

  /** This plus factor × other. */
  ComplexMatrix plus(double factor, ComplexMatrix other) {
    var sum = new ComplexMatrix(re.clone(), im.clone());
    for (int k = 0; k < N * N; k++) {
      sum.re[k] += factor * other.re[k];
      sum.im[k] += factor * other.im[k];
    }
    return sum;
  }

  ComplexMatrix dagger() {
    var result = zero();
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
        result.re[N * i + j] = re[N * j + i];
        result.im[N * i + j] = -im[N * j + i];
      }
    }
    return result;
  }

  double realTrace() {
    return re[0] + re[N + 1] + re[2 * N + 2];
  }
}

package org.nsi.observable;

import org.apache.commons.math3.complex.Complex;

/** A complex 3×3 matrix in flavour space (e μ τ). Immutable. */
final class Matrix3 {
  private final double[] re;
  private final double[] im;

  private Matrix3(double[] re, double[] im) {
    this.re = re;
    this.im = im;
  }

  static Matrix3 zero() {
    return new Matrix3(new double[9], new double[9]);
  }

  static Matrix3 diagonal(double a, double b, double c) {
    return new Matrix3(new double[] {a, 0, 0, 0, b, 0, 0, 0, c}, new double[9]);
  }

  static Matrix3 of(Complex[][] entries) {
    var re = new double[9];
    var im = new double[9];
    for (int k = 0; k < 9; k++) {
      re[k] = entries[k / 3][k % 3].getReal();
      im[k] = entries[k / 3][k % 3].getImaginary();
    }
    return new Matrix3(re, im);
  }

  /** |ψ⟩⟨ψ|, not normalised. */
  static Matrix3 projector(double[] psiRe, double[] psiIm) {
    var re = new double[9];
    var im = new double[9];
    for (int k = 0; k < 9; k++) {
      int a = k / 3;
      int b = k % 3;
      re[k] = psiRe[a] * psiRe[b] + psiIm[a] * psiIm[b];
      im[k] = psiIm[a] * psiRe[b] - psiRe[a] * psiIm[b];
    }
    return new Matrix3(re, im);
  }

  double re(int row, int column) {
    return re[3 * row + column];
  }

  double im(int row, int column) {
    return im[3 * row + column];
  }

  /** this + factor · other. */
  Matrix3 plus(double factor, Matrix3 other) {
    var sumRe = re.clone();
    var sumIm = im.clone();
    for (int k = 0; k < 9; k++) {
      sumRe[k] += factor * other.re[k];
      sumIm[k] += factor * other.im[k];
    }
    return new Matrix3(sumRe, sumIm);
  }

  Matrix3 scaled(double factor) {
    return zero().plus(factor, this);
  }

  Matrix3 times(Matrix3 other) {
    var productRe = new double[9];
    var productIm = new double[9];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (int c = 0; c < 3; c++) {
          int left = 3 * a + c;
          int right = 3 * c + b;
          productRe[3 * a + b] += re[left] * other.re[right] - im[left] * other.im[right];
          productIm[3 * a + b] += re[left] * other.im[right] + im[left] * other.re[right];
        }
      }
    }
    return new Matrix3(productRe, productIm);
  }

  Matrix3 dagger() {
    var resultRe = new double[9];
    var resultIm = new double[9];
    for (int k = 0; k < 9; k++) {
      int transposed = 3 * (k % 3) + k / 3;
      resultRe[k] = re[transposed];
      resultIm[k] = -im[transposed];
    }
    return new Matrix3(resultRe, resultIm);
  }

  Matrix3 conjugate() {
    var resultIm = new double[9];
    for (int k = 0; k < 9; k++) {
      resultIm[k] = -im[k];
    }
    return new Matrix3(re, resultIm);
  }

  double trace() {
    return re[0] + re[4] + re[8];
  }

  /** Re Tr[this · other]. */
  double traceOfProduct(Matrix3 other) {
    double sum = 0;
    for (int k = 0; k < 9; k++) {
      int transposed = 3 * (k % 3) + k / 3;
      sum += re[k] * other.re[transposed] - im[k] * other.im[transposed];
    }
    return sum;
  }

  /** ⟨v|this|v⟩ for column {@code column} of {@code vectors}; real when this is Hermitian. */
  double expectation(Matrix3 vectors, int column) {
    double sum = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        double vaRe = vectors.re(a, column);
        double vaIm = vectors.im(a, column);
        double vbRe = vectors.re(b, column);
        double vbIm = vectors.im(b, column);
        sum += re(a, b) * (vaRe * vbRe + vaIm * vbIm) - im(a, b) * (vaRe * vbIm - vaIm * vbRe);
      }
    }
    return sum;
  }
}

package org.nsi.eft;

import org.apache.commons.math3.complex.Complex;

/**
 * M = U · diag(values) · W† with unitary U, W: one-sided Jacobi rotations on the columns of M.
 *
 * <p>Unlike the eigenvectors of M M†, this keeps the relative accuracy of the small values of
 * Yukawa matrices, 1e-5 of the largest. The order of the columns is kept: a matrix close to a
 * diagonal one gives U and W close to 1.
 */
record SingularValues(ComplexMatrix left, double[] values, ComplexMatrix right) {
  private static final int MOST_SWEEPS = 60;
  private static final double ORTHOGONAL = 1e-16;

  static SingularValues of(ComplexMatrix matrix) {
    int n = ComplexMatrix.N;
    var columns = matrix;
    var right = ComplexMatrix.diagonal(1, 1, 1);
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      boolean rotated = false;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          var gram = columns.dagger().times(columns);
          double size = Math.sqrt(gram.re(p, p) * gram.re(q, q));
          if (gram.abs(p, q) > ORTHOGONAL * size && size > 0) {
            var rotation = rotation(gram, p, q);
            columns = columns.times(rotation);
            right = right.times(rotation);
            rotated = true;
          }
        }
      }
      if (!rotated) {
        break;
      }
    }
    double[] values = new double[n];
    var left = columns.rows();
    for (int j = 0; j < n; j++) {
      values[j] = norm(left, j);
      for (int i = 0; i < n && values[j] > 0; i++) {
        left[i][j] = left[i][j].divide(values[j]);
      }
    }
    for (int j = 0; j < n; j++) {
      if (!(values[j] > 0)) {
        complete(left, j);
      }
    }
    return new SingularValues(ComplexMatrix.of(left), values, right);
  }

  private static double norm(Complex[][] columns, int j) {
    double square = 0;
    for (var row : columns) {
      square += row[j].getReal() * row[j].getReal() + row[j].getImaginary() * row[j].getImaginary();
    }
    return Math.sqrt(square);
  }

  /** A unit vector orthogonal to the other columns, for a value that is zero. */
  private static void complete(Complex[][] left, int j) {
    int n = ComplexMatrix.N;
    for (int unit = 0; unit < n; unit++) {
      int e = (j + unit) % n;
      for (int i = 0; i < n; i++) {
        left[i][j] = i == e ? Complex.ONE : Complex.ZERO;
      }
      for (int k = 0; k < n; k++) {
        if (k != j) {
          var overlap = left[e][k].conjugate();
          for (int i = 0; i < n; i++) {
            left[i][j] = left[i][j].subtract(left[i][k].multiply(overlap));
          }
        }
      }
      double length = norm(left, j);
      if (length > 1e-3) {
        for (int i = 0; i < n; i++) {
          left[i][j] = left[i][j].divide(length);
        }
        return;
      }
    }
  }

  /** The rotation of columns p and q that makes them orthogonal, by the smaller angle. */
  private static ComplexMatrix rotation(ComplexMatrix gram, int p, int q) {
    double phase = gram.arg(p, q);
    double zeta = (gram.re(q, q) - gram.re(p, p)) / (2 * gram.abs(p, q));
    double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
    double c = 1 / Math.hypot(1, t);
    double s = c * t;
    var rows = ComplexMatrix.diagonal(1, 1, 1).rows();
    rows[p][p] = new Complex(c);
    rows[q][q] = new Complex(c);
    rows[p][q] = new Complex(s * Math.cos(phase), s * Math.sin(phase));
    rows[q][p] = new Complex(-s * Math.cos(phase), s * Math.sin(phase));
    return ComplexMatrix.of(rows);
  }
}

package org.nsi.numeric;

/**
 * Field operations on the first n entries of columns; an imaginary column of length 0 is zero.
 * Loops this plain become vector instructions. The target is none of the arguments.
 */
final class Arithmetic {
  private Arithmetic() {}

  static void add(double[] a, double[] b, double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = a[k] + b[k];
    }
  }

  static void subtract(double[] a, double[] b, double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = a[k] - b[k];
    }
  }

  static void scale(double[] a, double factor, double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = a[k] * factor;
    }
  }

  private static void multiply(double[] a, double[] b, double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = a[k] * b[k];
    }
  }

  private static void divide(double[] a, double[] b, double[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = a[k] / b[k];
    }
  }

  static void addImaginary(double[] b, double[] d, double[] y, int n) {
    if (y.length == 0) {
      return;
    }
    if (b.length == 0) {
      System.arraycopy(d, 0, y, 0, n);
    } else if (d.length == 0) {
      System.arraycopy(b, 0, y, 0, n);
    } else {
      add(b, d, y, n);
    }
  }

  static void subtractImaginary(double[] b, double[] d, double[] y, int n) {
    if (y.length == 0) {
      return;
    }
    if (b.length == 0) {
      scale(d, -1, y, n);
    } else if (d.length == 0) {
      System.arraycopy(b, 0, y, 0, n);
    } else {
      subtract(b, d, y, n);
    }
  }

  /** (a + i b)(c + i d). */
  static void multiply(
      double[] a, double[] b, double[] c, double[] d, double[] x, double[] y, int n) {
    if (b.length == 0) {
      multiply(a, c, x, n);
      if (d.length > 0) {
        multiply(a, d, y, n);
      }
    } else if (d.length == 0) {
      multiply(a, c, x, n);
      multiply(b, c, y, n);
    } else {
      for (int k = 0; k < n; k++) {
        x[k] = a[k] * c[k] - b[k] * d[k];
      }
      for (int k = 0; k < n; k++) {
        y[k] = a[k] * d[k] + b[k] * c[k];
      }
    }
  }

  /** (a + i b)/(c + i d). */
  static void divide(
      double[] a, double[] b, double[] c, double[] d, double[] x, double[] y, int n) {
    if (d.length == 0) {
      divide(a, c, x, n);
      if (b.length > 0) {
        divide(b, c, y, n);
      }
      return;
    }
    for (int k = 0; k < n; k++) {
      // Dividing by the larger part first keeps the square of the modulus in range.
      double scale = Math.max(Math.abs(c[k]), Math.abs(d[k]));
      double u = c[k] / scale;
      double v = d[k] / scale;
      double norm = (u * u + v * v) * scale;
      double im = b.length == 0 ? 0 : b[k];
      x[k] = (a[k] * u + im * v) / norm;
      y[k] = (im * u - a[k] * v) / norm;
    }
  }
}

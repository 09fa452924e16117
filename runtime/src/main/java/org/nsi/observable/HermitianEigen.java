package org.nsi.observable;

/**
 * Eigenvalues of a Hermitian 3×3 matrix, ascending, and how much of a given vector lies along each
 * eigenvector.
 *
 * <p>Cyclic complex Jacobi rotations: unlike the closed form, they lose no digits when two levels
 * come close. A work space for one thread: call {@link #solve}, then read.
 */
final class HermitianEigen {
  private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};
  private static final int SWEEPS = 40;

  private final double[] re = new double[9];
  private final double[] im = new double[9];
  private final double[] overlapRe = new double[3];
  private final double[] overlapIm = new double[3];
  private final int[] order = new int[3];

  /**
   * Diagonalises base + x·first + y·second.
   *
   * @param vectorRe, vectorIm the vector to project on the eigenvectors
   */
  void solve(
      Matrix3 base,
      double x,
      Matrix3 first,
      double y,
      Matrix3 second,
      double[] vectorRe,
      double[] vectorIm) {
    double norm = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        int k = 3 * a + b;
        re[k] = base.re(a, b) + x * first.re(a, b) + y * second.re(a, b);
        im[k] = base.im(a, b) + x * first.im(a, b) + y * second.im(a, b);
        norm += re[k] * re[k] + im[k] * im[k];
      }
      overlapRe[a] = vectorRe[a];
      overlapIm[a] = -vectorIm[a];
    }
    double tiny = 1e-28 * norm;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double off = square(1) + square(2) + square(5);
      if (off <= tiny) {
        break;
      }
      for (int[] pair : PAIRS) {
        rotate(pair[0], pair[1], 3 - pair[0] - pair[1]);
      }
    }
    sort();
  }

  /** Eigenvalue of level {@code level}, ascending. */
  double value(int level) {
    return re[4 * order[level]];
  }

  /** |⟨vector|eigenvector⟩|² of level {@code level}. */
  double weight(int level) {
    int k = order[level];
    return overlapRe[k] * overlapRe[k] + overlapIm[k] * overlapIm[k];
  }

  private double square(int k) {
    return re[k] * re[k] + im[k] * im[k];
  }

  /**
   * Annihilates element (p, q); r is the third index. New basis: p′ = c p − s e^{−iφ} q, q′ = s p +
   * c e^{−iφ} q, φ = arg a_pq.
   */
  private void rotate(int p, int q, int r) {
    int pq = 3 * p + q;
    double size = Math.sqrt(square(pq));
    if (size == 0) {
      return;
    }
    double phaseRe = re[pq] / size;
    double phaseIm = -im[pq] / size;
    double tau = (re[4 * q] - re[4 * p]) / (2 * size);
    double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
    double c = 1 / Math.sqrt(1 + t * t);
    double s = t * c;
    re[4 * p] -= t * size;
    re[4 * q] += t * size;
    re[pq] = 0;
    im[pq] = 0;
    re[3 * q + p] = 0;
    im[3 * q + p] = 0;
    mix(re, im, 3 * r + p, 3 * r + q, c, s, phaseRe, phaseIm);
    re[3 * p + r] = re[3 * r + p];
    im[3 * p + r] = -im[3 * r + p];
    re[3 * q + r] = re[3 * r + q];
    im[3 * q + r] = -im[3 * r + q];
    mix(overlapRe, overlapIm, p, q, c, s, phaseRe, phaseIm);
  }

  private static void mix(
      double[] re, double[] im, int p, int q, double c, double s, double phaseRe, double phaseIm) {
    double turnedRe = re[q] * phaseRe - im[q] * phaseIm;
    double turnedIm = re[q] * phaseIm + im[q] * phaseRe;
    double oldRe = re[p];
    double oldIm = im[p];
    re[p] = c * oldRe - s * turnedRe;
    im[p] = c * oldIm - s * turnedIm;
    re[q] = s * oldRe + c * turnedRe;
    im[q] = s * oldIm + c * turnedIm;
  }

  private void sort() {
    int low = 0;
    int high = 0;
    for (int k = 1; k < 3; k++) {
      if (re[4 * k] < re[4 * low]) {
        low = k;
      }
      if (re[4 * k] >= re[4 * high]) {
        high = k;
      }
    }
    order[0] = low;
    order[1] = low == high ? low : 3 - low - high; // equal only when nothing is a number
    order[2] = high;
  }
}

package org.nsi.observable;

/**
 * How much of the first basis vector lies along each eigenvector of a Hermitian 3×3 matrix, in
 * closed form: P. Denton, S. Parke, T. Tao, X. Zhang, Bull. Am. Math. Soc. 59 (2022) 31,
 *
 * <pre>
 *   |v_i1|² = (λ_i² − λ_i tr m + det m)/((λ_i − λ_j)(λ_i − λ_k))
 * </pre>
 *
 * with m the matrix without its first row and column. The eigenvalue that stands apart comes from
 * Newton's method, the other two from the quadratic that is left. Where levels come so close that
 * digits would be lost, {@link #solve} says so, and {@link HermitianEigen} has to do it.
 */
final class LevelWeights {
  /** Smallest distance of two levels, as a fraction of the largest: below, digits are lost. */
  private static final double CLOSEST = 2e-3;

  private static final int STEPS = 12;

  private double low;
  private double middle;
  private double high;

  /** Real and imaginary parts of the off-diagonal entries follow their names. */
  boolean solve(
      double d0,
      double d1,
      double d2,
      double re01,
      double im01,
      double re02,
      double im02,
      double re12,
      double im12) {
    double n01 = re01 * re01 + im01 * im01;
    double n02 = re02 * re02 + im02 * im02;
    double n12 = re12 * re12 + im12 * im12;
    double inner = d1 * d2 - n12;
    double trace = d0 + d1 + d2;
    double minors = inner + d0 * d1 - n01 + d0 * d2 - n02;
    double re = re01 * re12 - im01 * im12;
    double im = re01 * im12 + im01 * re12;
    double determinant = d0 * inner + 2 * (re * re02 + im * im02) - d1 * n02 - d2 * n01;
    double spread = trace * trace - 3 * minors;
    if (!(spread > 0)) {
      return false;
    }
    double third = trace / 3;
    double root = 2 * Math.sqrt(spread) / 3;
    // p(tr/3) < 0: the largest eigenvalue stands apart, else the smallest
    boolean top = ((third - trace) * third + minors) * third - determinant < 0;
    double apart = top ? third + root : third - root;
    double change = root;
    for (int step = 0; step < STEPS && Math.abs(change) > 1e-13 * root; step++) {
      double value = ((apart - trace) * apart + minors) * apart - determinant;
      change = value / ((3 * apart - 2 * trace) * apart + minors);
      apart -= change;
    }
    double sum = trace - apart;
    double product = minors - apart * sum;
    double square = sum * sum - 4 * product;
    double limit = CLOSEST * root;
    if (!(square > limit * limit) || Math.abs(change) > 1e-11 * root) {
      return false;
    }
    double gap = Math.sqrt(square);
    double first = 0.5 * (sum - gap);
    double second = 0.5 * (sum + gap);
    double toFirst = apart - first;
    double toSecond = apart - second;
    if (Math.min(Math.abs(toFirst), Math.abs(toSecond)) < limit) {
      return false;
    }
    double block = d1 + d2;
    double weightApart = ((apart - block) * apart + inner) / (toFirst * toSecond);
    double weightFirst = ((first - block) * first + inner) / (gap * toFirst);
    double weightSecond = -((second - block) * second + inner) / (gap * toSecond);
    low = top ? weightFirst : weightApart;
    middle = top ? weightSecond : weightFirst;
    high = top ? weightApart : weightSecond;
    return true;
  }

  /** The weight of the lowest level. */
  double low() {
    return low;
  }

  double middle() {
    return middle;
  }

  double high() {
    return high;
  }
}

package org.nsi.algebra;

import java.util.Arrays;

/**
 * The integrals of {@link LoopIntegral} in double precision, to about 1e-15 relative for any
 * masses: equal, nearly equal, hierarchical, zero where that converges.
 *
 * <p>In u = ln x the integrand x^(n+1)/Π(x + a_i), a = m², is analytic for |Im u| &lt; π and falls
 * exponentially on both sides, so the trapezoid rule converges like exp(−2π²/h): h = 0.4 leaves
 * 1e-19 (N. Trefethen, J. Weideman, SIAM Rev. 56 (2014) 385, theorem 5.1). All terms are positive,
 * so nothing cancels, unlike in the closed forms Σ a^n ln a/Π(a − a_j).
 */
public final class LoopFunction {
  private static final double STEP = 0.4;

  /**
   * exp(−38) = 3e-17: what is left out of the tails, relative to the integrand at the edge of the
   * mass range.
   */
  private static final double TAIL = 38;

  /** exp(k h), so that the grid costs one exponential in all. */
  private static final double[] GRID = new double[512];

  static {
    Arrays.setAll(GRID, k -> Math.exp(STEP * k));
  }

  private LoopFunction() {}

  /** J(m1..m4) = ∫₀^∞ x² dx/Π(x + m_i²); equal masses 1/(3 m²). */
  public static double j(double m1, double m2, double m3, double m4) {
    return value(2, m1, m2, m3, m4);
  }

  /** I0(m1..m4) = ∫₀^∞ x dx/Π(x + m_i²); equal masses 1/(6 m⁴). */
  public static double i0(double m1, double m2, double m3, double m4) {
    return value(1, m1, m2, m3, m4);
  }

  /**
   * ∫₀^∞ x^power dx/Π(x + m_i²).
   *
   * @param power n ≥ 0, at most the number of masses minus 2
   * @param masses any sign, in any unit; a repeated propagator is listed repeatedly
   * @return infinite if massless propagators make it diverge, NaN if a mass is not finite
   */
  public static double value(int power, double... masses) {
    int count = masses.length;
    double largest = 0;
    double smallest = Double.POSITIVE_INFINITY;
    int massless = 0;
    for (double mass : masses) {
      double size = Math.abs(mass);
      if (!(size <= Double.MAX_VALUE)) {
        return Double.NaN;
      }
      largest = Math.max(largest, size);
      if (size == 0) {
        massless++;
      } else {
        smallest = Math.min(smallest, size);
      }
    }
    if (massless > power) {
      return Double.POSITIVE_INFINITY;
    }
    var squares = new double[count];
    for (int k = 0; k < count; k++) {
      double ratio = masses[k] / largest;
      squares[k] = ratio * ratio;
    }
    double low = 2 * Math.log(smallest / largest) - TAIL / (power + 1 - massless);
    double high = TAIL / (count - power - 1);
    int points = (int) Math.ceil((high - low) / STEP);
    double scaled =
        points < GRID.length && low > -120
            ? shortRange(power, squares, Math.exp(low), points)
            : longRange(power, squares, low, points);
    return scaled * STEP * dimension(largest, 2 * (power + 1 - count));
  }

  private static double shortRange(int power, double[] squares, double start, int points) {
    if (squares.length == 4) {
      return power == 2
          ? box2(squares, start, points)
          : power == 1 ? box1(squares, start, points) : plain(power, squares, start, points);
    }
    return plain(power, squares, start, points);
  }

  private static double box2(double[] a, double start, int points) {
    double a0 = a[0];
    double a1 = a[1];
    double a2 = a[2];
    double a3 = a[3];
    double sum = 0;
    for (int k = 0; k <= points; k++) {
      double x = start * GRID[k];
      sum += x * x * x / ((x + a0) * (x + a1) * ((x + a2) * (x + a3)));
    }
    return sum;
  }

  private static double box1(double[] a, double start, int points) {
    double a0 = a[0];
    double a1 = a[1];
    double a2 = a[2];
    double a3 = a[3];
    double sum = 0;
    for (int k = 0; k <= points; k++) {
      double x = start * GRID[k];
      sum += x * x / ((x + a0) * (x + a1) * ((x + a2) * (x + a3)));
    }
    return sum;
  }

  private static double plain(int power, double[] squares, double start, int points) {
    double sum = 0;
    for (int k = 0; k <= points; k++) {
      sum += integrand(power, squares, start * GRID[k]);
    }
    return sum;
  }

  private static double longRange(int power, double[] squares, double low, int points) {
    double sum = 0;
    for (int k = 0; k <= points; k++) {
      sum += integrand(power, squares, Math.exp(low + STEP * k));
    }
    return sum;
  }

  /** x^(power+1)/Π(x + a) without intermediate under- or overflow. */
  private static double integrand(int power, double[] squares, double x) {
    double value = 1;
    for (int k = 0; k < squares.length; k++) {
      value *= (k <= power ? x : 1) / (x + squares[k]);
    }
    return value;
  }

  private static double dimension(double mass, int exponent) {
    return Math.pow(mass, exponent);
  }
}

package org.nsi.algebra;

/**
 * The integrals of {@link LoopIntegral} in double precision, to about 1e-15 relative for any
 * masses: equal, nearly equal, hierarchical, zero where that converges.
 *
 * <p>In u = ln x the integrand x^(n+1)/Π(x + a_i), a = m², is analytic for |Im u| &lt; π and falls
 * exponentially on both sides. The trapezoid rule in t with u = t + exp(t − t₂) − exp(t₁ − t),
 * where t₁ &lt; ln a_i &lt; t₂, lets it fall doubly exponentially beyond the masses and converges
 * like exp(−2π d/h) with the poles at distance d (L. Trefethen, J. Weideman, SIAM Rev. 56 (2014)
 * 385, theorem 5.1; H. Takahasi, M. Mori, Publ. RIMS 9 (1974) 721): with h = 1/4 and margins t₁ =
 * ln a_min − 1, t₂ ≥ ln a_max + 1 the error is below 1e-17 from 34 points for four masses. All
 * terms are positive, so nothing cancels, unlike in the closed forms Σ a^n ln a/Π(a − a_j).
 * Rounding grows with the number of propagators, to 1e-14 for six of them to the fourth power.
 *
 * <p>This holds for each integral. A formula may subtract them: J(m, m, S, S) − 2m² I0(m, m, S, S)
 * of boxes with Majorana fermions vanishes at m = S, and near there the difference is good to 1e-15
 * of J, not of itself.
 */
public final class LoopFunction {
  private static final double STEP = 0.25;

  /** Distance of t₁ and t₂ from the logarithms of the masses. */
  private static final double MARGIN = 1;

  /**
   * The map contracts distances near a pole by 1 − 2 exp(−margin), which a pole of order N feels to
   * the power N: from so many propagators on, the wider margin.
   */
  private static final int MANY = 7;

  private static final double WIDE_MARGIN = 2.5;

  /**
   * exp(−40) = 4e-18: what is left out of the tails, relative to the integrand at the edge of the
   * mass range.
   */
  private static final double TAIL = 40;

  /** Steps beyond t₁ and t₂ that the tables cover; exp(16/4) exceeds TAIL. */
  private static final int BEYOND = 16;

  /** Steps from t₁ to t₂ that the tables cover: ratios of masses up to 1e40. */
  private static final int LONGEST = 760;

  /** exp(t − exp(−t)) at t = (k − BEYOND) h, and exp(−t). */
  private static final double[] LEFT = new double[LONGEST + 2 * BEYOND + 1];

  private static final double[] LEFT_WEIGHT = new double[LEFT.length];

  /** exp(exp(t)) at t = (k − LONGEST − BEYOND) h, and exp(t). */
  private static final double[] RIGHT = new double[LEFT.length];

  private static final double[] RIGHT_WEIGHT = new double[LEFT.length];

  static {
    for (int k = 0; k < LEFT.length; k++) {
      double left = STEP * (k - BEYOND);
      double right = STEP * (k - LONGEST - BEYOND);
      LEFT[k] = Math.exp(left - Math.exp(-left));
      LEFT_WEIGHT[k] = Math.exp(-left);
      RIGHT[k] = Math.exp(Math.exp(right));
      RIGHT_WEIGHT[k] = Math.exp(right);
    }
  }

  /** Steps until exp(−fall × exp t) is over, for fall = 1, 2 … */
  private static final int[] TAIL_STEPS = new int[16];

  static {
    for (int k = 0; k < TAIL_STEPS.length; k++) {
      TAIL_STEPS[k] = (int) Math.ceil(Math.log(TAIL / (k + 1)) / STEP);
    }
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
   * @param power n ≥ 0
   * @param masses any sign, in any unit; a repeated propagator is listed repeatedly
   * @return infinite if it diverges at large x or, with massless propagators, at 0, NaN if a mass
   *     is not finite
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
    if (massless > power || count < power + 2) {
      return Double.POSITIVE_INFINITY;
    }
    var squares = new double[count];
    for (int k = 0; k < count; k++) {
      double scaled = masses[k] / largest;
      squares[k] = scaled * scaled;
    }
    double ratio = smallest / largest;
    double margin = count > MANY ? WIDE_MARGIN : MARGIN;
    double range = -2 * Math.log(ratio) + 2 * margin;
    int between = (int) Math.ceil(range / STEP);
    int before = beyond(power + 1 - massless);
    int after = beyond(count - power - 1);
    double start = ratio * ratio * Math.exp(-margin);
    double sum;
    if (between > LONGEST) {
      sum = wide(power, squares, -range + margin, between, before, after);
    } else if (count == 4 && power == 2) {
      sum = box2(squares, start, between, before, after);
    } else if (count == 4 && power == 1) {
      sum = box1(squares, start, between, before, after);
    } else {
      sum = any(power, squares, start, between, before, after);
    }
    double value = sum * STEP;
    double inverseSquare = 1 / largest / largest;
    for (int k = power + 1; k < count; k++) {
      value *= inverseSquare;
    }
    return value;
  }

  /** Steps until a tail exp(−fall × exp t) is over. */
  private static int beyond(int fall) {
    return TAIL_STEPS[Math.min(fall, TAIL_STEPS.length) - 1];
  }

  private static double box2(double[] a, double start, int between, int before, int after) {
    double a0 = a[0];
    double a1 = a[1];
    double a2 = a[2];
    double a3 = a[3];
    int shift = LONGEST - between;
    double sum = 0;
    for (int k = BEYOND - before; k <= BEYOND + between + after; k++) {
      double x = start * (LEFT[k] * RIGHT[k + shift]);
      double weight = 1 + LEFT_WEIGHT[k] + RIGHT_WEIGHT[k + shift];
      sum += x * x * (x * weight) / ((x + a0) * (x + a1) * ((x + a2) * (x + a3)));
    }
    return sum;
  }

  private static double box1(double[] a, double start, int between, int before, int after) {
    double a0 = a[0];
    double a1 = a[1];
    double a2 = a[2];
    double a3 = a[3];
    int shift = LONGEST - between;
    double sum = 0;
    for (int k = BEYOND - before; k <= BEYOND + between + after; k++) {
      double x = start * (LEFT[k] * RIGHT[k + shift]);
      double weight = 1 + LEFT_WEIGHT[k] + RIGHT_WEIGHT[k + shift];
      sum += x * x * weight / ((x + a0) * (x + a1) * ((x + a2) * (x + a3)));
    }
    return sum;
  }

  private static double any(
      int power, double[] squares, double start, int between, int before, int after) {
    var integrand = new PropagatorProduct(power, squares);
    int shift = LONGEST - between;
    double sum = 0;
    for (int k = BEYOND - before; k <= BEYOND + between + after; k++) {
      double x = start * (LEFT[k] * RIGHT[k + shift]);
      double weight = 1 + LEFT_WEIGHT[k] + RIGHT_WEIGHT[k + shift];
      sum += weight * integrand.at(x);
    }
    return sum;
  }

  /** The same for any ratio of masses, without tables. */
  private static double wide(
      int power, double[] squares, double low, int between, int before, int after) {
    var integrand = new PropagatorProduct(power, squares);
    double sum = 0;
    for (int k = -before; k <= between + after; k++) {
      double left = Math.exp(-STEP * k);
      double right = Math.exp(STEP * (k - between));
      double x = Math.exp(low + STEP * k + right - left);
      sum += (1 + left + right) * integrand.at(x);
    }
    return sum;
  }
}

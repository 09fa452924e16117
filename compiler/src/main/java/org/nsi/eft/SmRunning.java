package org.nsi.eft;

import java.util.Locale;
import java.util.Optional;

/**
 * The parameters of the Standard Model above m_Z in one fixed flavour basis, that of m_Z.
 *
 * <p>The β functions are those of {@code sm.rge}: one loop, and two loops for the gauge couplings.
 * Runge–Kutta of fourth order in ln μ; the couplings change by less than 7 % in a unit of ln μ, so
 * that the error at this step is below 1e-12.
 */
final class SmRunning {
  private static final double STEP = 0.1;

  /** A coupling as large as this says nothing at one loop. */
  private static final double LARGEST = 4 * Math.PI;

  private final SmParameters start;

  private final int loops;

  private SmRunning(SmParameters start, int loops) {
    this.start = start;
    this.loops = loops;
  }

  /** Gauge couplings at two loops. */
  static SmRunning from(SmParameters atWeakScale) {
    return new SmRunning(atWeakScale, 2);
  }

  /** Everything at one loop, as it goes with a single logarithm. */
  static SmRunning oneLoop(SmParameters atWeakScale) {
    return new SmRunning(atWeakScale, 1);
  }

  /** In the flavour basis of the start. */
  SmParameters at(double scaleGeV) {
    double length = Math.log(scaleGeV / start.scaleGeV());
    return SmCouplings.unpack(advance(SmCouplings.pack(start), length), scaleGeV, start.v2());
  }

  /** Why there are no parameters at a scale; absent when there are. */
  Optional<String> problem(double scaleGeV) {
    double length = Math.log(scaleGeV / start.scaleGeV());
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(length)));
    double[] y = SmCouplings.pack(start);
    for (int piece = 0; piece <= pieces; piece++) {
      if (piece > 0) {
        y = advance(y, length / pieces);
      }
      var name = SmCouplings.tooLarge(y, LARGEST);
      if (name.isPresent()) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "%s is not perturbative at %.3g GeV",
                name.get(),
                start.scaleGeV() * Math.exp(length * piece / pieces)));
      }
    }
    return Optional.empty();
  }

  private double[] advance(double[] from, double length) {
    int steps = Math.max(1, (int) Math.ceil(Math.abs(length) / STEP));
    double h = length / steps;
    double[] y = from;
    for (int n = 0; n < steps; n++) {
      double[] k1 = SmCouplings.slope(y, loops);
      double[] k2 = SmCouplings.slope(moved(y, h / 2, k1), loops);
      double[] k3 = SmCouplings.slope(moved(y, h / 2, k2), loops);
      double[] k4 = SmCouplings.slope(moved(y, h, k3), loops);
      double[] next = y.clone();
      for (int i = 0; i < y.length; i++) {
        next[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
      y = next;
    }
    return y;
  }

  private static double[] moved(double[] y, double h, double[] slope) {
    double[] moved = y.clone();
    for (int i = 0; i < y.length; i++) {
      moved[i] += h * slope[i];
    }
    return moved;
  }
}

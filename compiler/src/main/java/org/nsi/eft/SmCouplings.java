package org.nsi.eft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nsi.rge.AnomalousDimensions;
import org.nsi.rge.CouplingRunning;
import org.nsi.rge.CouplingValues;

/**
 * {@link SmParameters} as the flat numbers that the anomalous dimensions work on, in the order of
 * the couplings in {@code sm.rge}, and how they run.
 */
final class SmCouplings {
  private static final AnomalousDimensions MODEL = AnomalousDimensions.standardModel();
  private static final CouplingRunning RUNNING = MODEL.couplingRunning();

  private SmCouplings() {}

  static CouplingValues values(AnomalousDimensions owner, SmParameters p) {
    return owner
        .couplings()
        .with("g1", p.g1())
        .with("g2", p.g2())
        .with("g3", p.g3())
        .with("lambda_H", p.lambda())
        .with("m2", p.m2())
        .with("y_e", p.yE())
        .with("y_u", p.yU())
        .with("y_d", p.yD());
  }

  static double[] pack(SmParameters p) {
    return values(MODEL, p).toArray();
  }

  static SmParameters unpack(double[] packed, double scaleGeV, double v2) {
    var values = MODEL.couplings().withAll(packed);
    return new SmParameters(
        scaleGeV,
        values.get("g1"),
        values.get("g2"),
        values.get("g3"),
        values.get("lambda_H"),
        values.get("m2"),
        v2,
        ComplexMatrix.of(values.matrix("y_e")),
        ComplexMatrix.of(values.matrix("y_u")),
        ComplexMatrix.of(values.matrix("y_d")));
  }

  /** Which numbers can be different from zero: couplings are real, Y_e is diagonal and real. */
  private static final boolean[] PRESENT = present();

  private static boolean[] present() {
    var everything = ComplexMatrix.ones();
    var like =
        pack(
            new SmParameters(
                1, 1, 1, 1, 1, 1, 1, ComplexMatrix.diagonal(1, 1, 1), everything, everything));
    boolean[] present = new boolean[like.length];
    for (int k = 0; k < like.length; k++) {
      present[k] = like[k] != 0;
    }
    return present;
  }

  /**
   * dg/dlnμ, without the rounding of what is zero by symmetry.
   *
   * @param loops 1, or 2 for what {@code sm.rge} has at two loops, the gauge couplings
   */
  static double[] slope(double[] packed, int loops) {
    double[] slope = RUNNING.derivative(packed, loops);
    for (int k = 0; k < slope.length; k++) {
      if (!PRESENT[k]) {
        slope[k] = 0;
      }
    }
    return slope;
  }

  /** The name of the first coupling whose modulus is not below a bound. */
  static Optional<String> tooLarge(double[] packed, double bound) {
    var p = unpack(packed, 1, 1);
    var sizes = new LinkedHashMap<String, Double>();
    sizes.put("g1", p.g1());
    sizes.put("g2", p.g2());
    sizes.put("g3", p.g3());
    sizes.put("lambda_H", p.lambda());
    sizes.put("y_e", p.electron().largest());
    sizes.put("y_u", p.up().largest());
    sizes.put("y_d", p.down().largest());
    return sizes.entrySet().stream()
        .filter(entry -> !(Math.abs(entry.getValue()) < bound))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

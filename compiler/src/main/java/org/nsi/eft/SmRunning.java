package org.nsi.eft;

import java.util.Locale;
import java.util.Optional;

/**
 * The parameters of the Standard Model above m_Z in one fixed flavour basis, that of m_Z.
 *
 * <p>One-loop β functions (M. E. Machacek, M. T. Vaughn, Nucl. Phys. B 222 (1983) 83, B 236 (1984)
 * 221, B 249 (1985) 70; as in arXiv:1308.2627, 1310.4838 with λ = λ_H/2), and QCD at two loops for
 * g₃ and the quarks' Yukawa matrices ({@code qcd.tsv}). Integrated from m_Z by Runge–Kutta of
 * fourth order in ln μ.
 */
final class SmRunning {
  private static final double STEP = 0.05;
  private static final double LOOP = 16 * Math.PI * Math.PI;
  private static final int LOOPS = 2;
  private static final int FLAVOURS = 6;
  private static final int MATRIX = 18;
  private static final int SIZE = 5 + 3 * MATRIX;

  /** A coupling as large as this says nothing at one loop. */
  private static final double LARGEST = 4 * Math.PI;

  private final SmParameters start;
  private final QcdFunctions qcd = new QcdFunctions.Table().at(LOOPS, FLAVOURS);

  private SmRunning(SmParameters start) {
    this.start = start;
  }

  static SmRunning from(SmParameters atWeakScale) {
    return new SmRunning(atWeakScale);
  }

  /** In the flavour basis of the start. */
  SmParameters at(double scaleGeV) {
    double length = Math.log(scaleGeV / start.scaleGeV());
    return unpacked(advance(packed(start), length), scaleGeV);
  }

  /** Why there are no parameters at a scale; absent when there are. */
  Optional<String> problem(double scaleGeV) {
    double length = Math.log(scaleGeV / start.scaleGeV());
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(length)));
    double[] y = packed(start);
    for (int piece = 1; piece <= pieces; piece++) {
      if (piece > 1 || tooLarge(y) == null) {
        y = advance(y, length / pieces);
      }
      var name = tooLarge(y);
      if (name != null) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "%s runs out of perturbation theory below %.3g GeV",
                name,
                start.scaleGeV() * Math.exp(length * piece / pieces)));
      }
    }
    return Optional.empty();
  }

  private static String tooLarge(double[] y) {
    String[] names = {"g1", "g2", "g3", "lambda_H"};
    for (int k = 0; k < names.length; k++) {
      if (!(Math.abs(y[k]) < LARGEST)) {
        return names[k];
      }
    }
    for (int k = 5; k < SIZE; k++) {
      if (!(Math.abs(y[k]) < LARGEST)) {
        return k < 5 + MATRIX ? "y_e" : k < 5 + 2 * MATRIX ? "y_u" : "y_d";
      }
    }
    return null;
  }

  private double[] advance(double[] from, double length) {
    int steps = Math.max(1, (int) Math.ceil(Math.abs(length) / STEP));
    double h = length / steps;
    double[] y = from;
    for (int n = 0; n < steps; n++) {
      double[] k1 = slope(y);
      double[] k2 = slope(moved(y, h / 2, k1));
      double[] k3 = slope(moved(y, h / 2, k2));
      double[] k4 = slope(moved(y, h, k3));
      double[] next = y.clone();
      for (int i = 0; i < SIZE; i++) {
        next[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
      y = next;
    }
    return y;
  }

  private static double[] moved(double[] y, double h, double[] slope) {
    double[] moved = y.clone();
    for (int i = 0; i < SIZE; i++) {
      moved[i] += h * slope[i];
    }
    return moved;
  }

  private double[] slope(double[] y) {
    var p = unpacked(y, 0);
    double g1 = p.g1() * p.g1();
    double g2 = p.g2() * p.g2();
    var ee = p.electron().times(p.electron().dagger());
    var uu = p.up().times(p.up().dagger());
    var dd = p.down().times(p.down().dagger());
    double higgs = ee.realTrace() + 3 * uu.realTrace() + 3 * dd.realTrace();
    double quartic =
        ee.times(ee).realTrace() + 3 * uu.times(uu).realTrace() + 3 * dd.times(dd).realTrace();
    double a = p.g3() * p.g3() / LOOP;
    double quarkMass = LOOP * qcd.scalarRunning(a);
    double[] slope = new double[SIZE];
    slope[0] = 41.0 / 6 * g1 * p.g1();
    slope[1] = -19.0 / 6 * g2 * p.g2();
    slope[2] = LOOP * qcd.running(a) / (2 * a) * p.g3();
    slope[3] =
        12 * p.lambda() * p.lambda()
            + 0.75 * g1 * g1
            + 1.5 * g1 * g2
            + 2.25 * g2 * g2
            - 3 * (g1 + 3 * g2) * p.lambda()
            + 4 * p.lambda() * higgs
            - 4 * quartic;
    slope[4] = p.m2() * (6 * p.lambda() - 4.5 * g2 - 1.5 * g1 + 2 * higgs);
    yukawa(ee, ComplexMatrix.zero(), p.electron(), higgs - 3.75 * g1 - 2.25 * g2).pack(slope, 5);
    yukawa(uu, dd, p.up(), higgs - 17.0 / 12 * g1 - 2.25 * g2 + quarkMass).pack(slope, 5 + MATRIX);
    yukawa(dd, uu, p.down(), higgs - 5.0 / 12 * g1 - 2.25 * g2 + quarkMass)
        .pack(slope, 5 + 2 * MATRIX);
    for (int i = 0; i < SIZE; i++) {
      slope[i] /= LOOP;
    }
    return slope;
  }

  /** 3/2 (own − other) Y + factor Y. */
  private static ComplexMatrix yukawa(
      ComplexMatrix own, ComplexMatrix other, ComplexMatrix y, double factor) {
    return own.plus(-1, other).times(1.5).times(y).plus(factor, y);
  }

  private static double[] packed(SmParameters p) {
    double[] y = new double[SIZE];
    y[0] = p.g1();
    y[1] = p.g2();
    y[2] = p.g3();
    y[3] = p.lambda();
    y[4] = p.m2();
    p.electron().pack(y, 5);
    p.up().pack(y, 5 + MATRIX);
    p.down().pack(y, 5 + 2 * MATRIX);
    return y;
  }

  private SmParameters unpacked(double[] y, double scaleGeV) {
    return new SmParameters(
        scaleGeV,
        y[0],
        y[1],
        y[2],
        y[3],
        y[4],
        start.v2(),
        ComplexMatrix.of(y, 5),
        ComplexMatrix.of(y, 5 + MATRIX),
        ComplexMatrix.of(y, 5 + 2 * MATRIX));
  }
}

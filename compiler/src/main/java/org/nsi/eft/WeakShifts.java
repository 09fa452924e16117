package org.nsi.eft;

import org.nsi.basis.Conventions.InputScheme;

/**
 * Shifts of v and of sin²θ of the Z couplings at first order in the coefficients, at fixed values
 * of the three input observables.
 *
 * <p>With x = (δ ln g, δ ln g′, δ ln v), arXiv:1312.2014 section 5, full-sum coefficients:
 *
 * <pre>
 *   δ ln α   = 2s² x_g + 2c² x_g′                      − 2sc v² C_HWB
 *   δ ln m_Z² = 2c² x_g + 2s² x_g′ + 2x_v + v² C_HD/2 + 2sc v² C_HWB
 *   δ ln m_W² = 2x_g + 2x_v
 *   δ ln G_F = −2x_v + dG,     dG = v² (C_Hl3^11 + C_Hl3^22) − (v²/2)(C_ll^1221 + C_ll^2112)
 *   δ s²     = 2s²c² (x_g′ − x_g) + sc (c² − s²) v² C_HWB
 * </pre>
 *
 * Three of the first four vanish: those that the scheme takes from experiment. Where G_F is an
 * input this is the Fermi constant of muon decay, 2x_v = dG. In the scheme {α, m_W, m_Z} it is not:
 * G_F in v² and in the definition of ε then stands for the Standard Model value that α, m_W and m_Z
 * predict, new physics in muon decay does not enter the ε, and 2x_v = −(c²/s²)(v² C_HD/2 + 2 (s/c)
 * v² C_HWB).
 *
 * @param lnV δ ln v
 * @param sinSquared δ s²
 */
record WeakShifts(double lnV, double sinSquared) {

  /** What modifies the input observables. All are v² times a coefficient. */
  record Sources(double phiD, double phiWB, double muonDecay) {}

  private enum Observable {
    ALPHA,
    M_Z,
    M_W,
    G_F
  }

  static WeakShifts of(InputScheme scheme, WeakInputs weak, Sources sources) {
    var fixed =
        switch (scheme) {
          case ALPHA_MZ_GF -> new Observable[] {Observable.ALPHA, Observable.M_Z, Observable.G_F};
          case MW_MZ_GF -> new Observable[] {Observable.M_W, Observable.M_Z, Observable.G_F};
          case ALPHA_MW_GF -> new Observable[] {Observable.ALPHA, Observable.M_W, Observable.G_F};
          case ALPHA_MW_MZ -> new Observable[] {Observable.ALPHA, Observable.M_W, Observable.M_Z};
        };
    double[][] rows = new double[3][];
    double[] right = new double[3];
    for (int row = 0; row < 3; row++) {
      rows[row] = response(fixed[row], weak);
      right[row] = -direct(fixed[row], weak, sources);
    }
    double[] x = solve(rows, right);
    double s2 = weak.s2();
    double c2 = weak.c2();
    double shift = 2 * s2 * c2 * (x[1] - x[0]) + weak.sc() * (c2 - s2) * sources.phiWB();
    return new WeakShifts(x[2], shift);
  }

  /** Cramer's rule for three equations. */
  private static double[] solve(double[][] rows, double[] right) {
    double[] x = new double[3];
    double whole = determinant(rows);
    for (int column = 0; column < 3; column++) {
      double[][] replaced = new double[3][];
      for (int row = 0; row < 3; row++) {
        replaced[row] = rows[row].clone();
        replaced[row][column] = right[row];
      }
      x[column] = determinant(replaced) / whole;
    }
    return x;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  private static double[] response(Observable observable, WeakInputs weak) {
    return switch (observable) {
      case ALPHA -> new double[] {2 * weak.s2(), 2 * weak.c2(), 0};
      case M_Z -> new double[] {2 * weak.c2(), 2 * weak.s2(), 2};
      case M_W -> new double[] {2, 0, 2};
      case G_F -> new double[] {0, 0, -2};
    };
  }

  private static double direct(Observable observable, WeakInputs weak, Sources sources) {
    return switch (observable) {
      case ALPHA -> -2 * weak.sc() * sources.phiWB();
      case M_Z -> sources.phiD() / 2 + 2 * weak.sc() * sources.phiWB();
      case M_W -> 0;
      case G_F -> sources.muonDecay();
    };
  }
}

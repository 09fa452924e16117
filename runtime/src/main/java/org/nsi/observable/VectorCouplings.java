package org.nsi.observable;

import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.input.Inputs;

/**
 * G_p = diag(g_V^p) + 2ε^{uV} + ε^{dV} and G_n = g_V^n + ε^{uV} + 2ε^{dV} at many points, as in
 * {@link NuclearAmplitude}.
 */
final class VectorCouplings {
  private final NsiColumns eps;
  private final Matrix3 standardProton;
  private final Matrix3 standardNeutron;

  /** Real parts of the nine entries, then imaginary parts. */
  private final double[][] proton;

  private final double[][] neutron;

  VectorCouplings(NsiColumns eps, Inputs inputs, Couplings choice) {
    this.eps = eps;
    this.standardProton = choice.proton(inputs);
    this.standardNeutron = choice.neutron(inputs);
    this.proton = new double[18][eps.length()];
    this.neutron = new double[18][eps.length()];
  }

  /** Adds up the couplings of the first n points. */
  void load(int n) {
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        int entry = 3 * a + b;
        var up = eps.vector(Fermion.U, a, b);
        var down = eps.vector(Fermion.D, a, b);
        add(standardProton.re(a, b), 2, up.re(), 1, down.re(), n, proton[entry]);
        add(standardNeutron.re(a, b), 1, up.re(), 2, down.re(), n, neutron[entry]);
        double u = up.sign();
        double d = down.sign();
        add(0, 2 * u, up.im(), d, down.im(), n, proton[9 + entry]);
        add(0, u, up.im(), 2 * d, down.im(), n, neutron[9 + entry]);
      }
    }
  }

  private static void add(
      double constant, double x, double[] a, double y, double[] b, int n, double[] out) {
    for (int k = 0; k < n; k++) {
      out[k] = constant + x * a[k] + y * b[k];
    }
  }

  /**
   * pp |G_p ψ|² + 2 pn Re (G_p ψ)†(G_n ψ) + nn |G_n ψ|² of point k; ψ as three real parts, then
   * three imaginary ones.
   */
  double expectation(Kernel kernel, double[] state, int k) {
    double pp = 0;
    double pn = 0;
    double nn = 0;
    for (int a = 0; a < 3; a++) {
      double pRe = 0;
      double pIm = 0;
      double nRe = 0;
      double nIm = 0;
      for (int b = 0; b < 3; b++) {
        int re = 3 * a + b;
        int im = 9 + re;
        double x = state[b];
        double y = state[3 + b];
        pRe += proton[re][k] * x - proton[im][k] * y;
        pIm += proton[re][k] * y + proton[im][k] * x;
        nRe += neutron[re][k] * x - neutron[im][k] * y;
        nIm += neutron[re][k] * y + neutron[im][k] * x;
      }
      pp += pRe * pRe + pIm * pIm;
      pn += pRe * nRe + pIm * nIm;
      nn += nRe * nRe + nIm * nIm;
    }
    return kernel.pp() * pp + 2 * kernel.pn() * pn + kernel.nn() * nn;
  }

  /** The same for a flavour state; G and G* agree. */
  double column(Kernel kernel, int flavour, int k) {
    double pp = 0;
    double pn = 0;
    double nn = 0;
    for (int a = 0; a < 3; a++) {
      int re = 3 * a + flavour;
      int im = 9 + re;
      double pRe = proton[re][k];
      double pIm = proton[im][k];
      double nRe = neutron[re][k];
      double nIm = neutron[im][k];
      pp += pRe * pRe + pIm * pIm;
      pn += pRe * nRe + pIm * nIm;
      nn += nRe * nRe + nIm * nIm;
    }
    return kernel.pp() * pp + 2 * kernel.pn() * pn + kernel.nn() * nn;
  }
}

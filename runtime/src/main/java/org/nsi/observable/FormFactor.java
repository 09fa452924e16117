package org.nsi.observable;

/** The Fourier transform of a nuclear density, F(0) = 1. */
interface FormFactor {

  /**
   * @param q momentum transfer in 1/fm
   */
  double at(double q);

  /** Helm: 3 j1(qR)/(qR) · exp(−q²s²/2); R. H. Helm, Phys. Rev. 104 (1956) 1466. */
  static FormFactor helm(double radius, double skin) {
    return q -> sphere(q * radius) * Math.exp(-0.5 * q * q * skin * skin);
  }

  /**
   * Klein–Nystrand: 3 j1(qR)/(qR) / (1 + q²a²); S. Klein, J. Nystrand, Phys. Rev. C 60 (1999)
   * 014903, eq. 14.
   */
  static FormFactor kleinNystrand(double radius, double range) {
    return q -> sphere(q * radius) / (1 + q * q * range * range);
  }

  /**
   * Symmetrised Fermi density of half-density radius c, diffuseness a; J. Piekarewicz et al., Phys.
   * Rev. C 94 (2016) 034316, eq. 7.
   */
  static FormFactor symmetrisedFermi(double c, double a) {
    return q -> {
      double x = q * c;
      double y = Math.PI * q * a;
      if (x < 1e-3) {
        return 1 - q * q / 10 * (c * c + 7.0 / 3 * Math.PI * Math.PI * a * a);
      }
      double shape = y / Math.tanh(y) * Math.sin(x) / x - Math.cos(x);
      return 3 / (x * x + y * y) * (y / Math.sinh(y)) * shape;
    };
  }

  /** 3 j1(x)/x of a homogeneous sphere. */
  private static double sphere(double x) {
    if (x < 1e-2) {
      double square = x * x;
      return 1 - square / 10 * (1 - square / 28);
    }
    return 3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);
  }
}

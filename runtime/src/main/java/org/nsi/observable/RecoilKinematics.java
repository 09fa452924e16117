package org.nsi.observable;

/**
 * Kinematics of elastic scattering of a neutrino of energy E on a spin-0 nucleus of mass M at rest,
 * recoil energy T. All in GeV.
 */
public enum RecoilKinematics {
  /** 1 − T/E − MT/2E², E_min = ½(T + √(T² + 2MT)). */
  EXACT,

  /** 1 − MT/2E², E_min = √(MT/2): leading in E/M, as in most of the literature. */
  LEADING;

  double factor(double energy, double recoil, double mass) {
    double leading = 1 - mass * recoil / (2 * energy * energy);
    return this == EXACT ? leading - recoil / energy : leading;
  }

  double maximalRecoil(double energy, double mass) {
    return 2 * energy * energy / (this == EXACT ? mass + 2 * energy : mass);
  }

  double minimalEnergy(double recoil, double mass) {
    return this == EXACT
        ? 0.5 * (recoil + Math.sqrt(recoil * recoil + 2 * mass * recoil))
        : Math.sqrt(0.5 * mass * recoil);
  }

  /** d maximalRecoil / d energy. */
  double recoilSlope(double energy, double mass) {
    if (this == LEADING) {
      return 4 * energy / mass;
    }
    double sum = mass + 2 * energy;
    return 4 * energy * (mass + energy) / (sum * sum);
  }
}

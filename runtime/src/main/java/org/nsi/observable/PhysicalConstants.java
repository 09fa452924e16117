package org.nsi.observable;

/** Constants that relate units; those of the SI are exact. */
final class PhysicalConstants {
  /** ħc in GeV fm (SI 2019, exact). */
  static final double HBAR_C_GEV_FM = 0.1973269804593025;

  /** ħc in GeV cm. */
  static final double HBAR_C_GEV_CM = HBAR_C_GEV_FM * 1e-13;

  /** Avogadro's number in 1/mol (SI 2019, exact). */
  static final double AVOGADRO = 6.02214076e23;

  /** Unified atomic mass unit in GeV, CODATA 2018: 931.49410242(28) MeV. */
  static final double ATOMIC_MASS_GEV = 0.93149410242;

  /** Julian year in seconds. */
  static final double YEAR_S = 365.25 * 86400;

  static final double MEV = 1e-3;
  static final double KEV = 1e-6;

  private PhysicalConstants() {}
}

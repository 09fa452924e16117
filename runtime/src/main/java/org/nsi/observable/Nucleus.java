package org.nsi.observable;

/**
 * A nucleus as a target.
 *
 * @param z protons
 * @param a nucleons
 * @param massU mass of the neutral atom in unified atomic mass units: at keV recoils the electrons
 *     follow the nucleus, so the atom is what recoils
 * @param protonRadiusFm rms radius of the proton distribution
 * @param neutronRadiusFm rms radius of the neutron distribution
 */
record Nucleus(
    String element, int z, int a, double massU, double protonRadiusFm, double neutronRadiusFm) {
  int n() {
    return a - z;
  }

  double massGeV() {
    return massU * PhysicalConstants.ATOMIC_MASS_GEV;
  }
}

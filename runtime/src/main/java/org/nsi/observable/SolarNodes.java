package org.nsi.observable;

/**
 * Where P_i is needed: it depends on the neutrino's energy and the place of birth through x = E n_e
 * and y = n_n/n_e only, and smoothly, so a few nodes in each serve all energies and places. Counts
 * err by less than 5e-5 for |ε| up to 1, by 1e-8 in the Standard Model (tested against every energy
 * and place).
 *
 * @param products x in GeV⁴, {@value #PRODUCTS} Gauss–Legendre nodes from 0 to the largest
 * @param ratios y, {@value #RATIOS} nodes between its ends in the region of birth
 */
record SolarNodes(double[] products, double[] ratios) {
  private static final int PRODUCTS = 16;
  private static final int RATIOS = 3;

  static SolarNodes of(SolarModel sun) {
    double densest = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int r = 0; r < sun.births().length; r++) {
      double ratio = sun.neutrons()[r] / sun.electrons()[r];
      densest = Math.max(densest, sun.electrons()[r]);
      low = Math.min(low, ratio);
      high = Math.max(high, ratio);
    }
    return new SolarNodes(
        GaussLegendre.on(0, sun.endpoint() * densest, PRODUCTS).nodes(),
        GaussLegendre.on(low, high, RATIOS).nodes());
  }

  /** Number of nodes; node k is product k / ratios and ratio k mod ratios. */
  int count() {
    return products.length * ratios.length;
  }

  double product(int node) {
    return products[node / ratios.length];
  }

  double ratio(int node) {
    return ratios[node % ratios.length];
  }
}

package org.nsi.observable;

/**
 * A cross-section without its couplings: σ = G_F² { pp Tr[ρ G_p†G_p] + 2 pn Re Tr[ρ G_p†G_n] + nn
 * Tr[ρ G_n†G_n] } with pp = ∫ Z² F_p² w, pn = ∫ Z N F_p F_n w, nn = ∫ N² F_n² w and w the kinematic
 * factor, target mass and acceptance. In GeV⁴ cm² (total) or GeV³ cm² (differential).
 */
record Kernel(double pp, double pn, double nn) {
  static final Kernel ZERO = new Kernel(0, 0, 0);

  Kernel plus(double factor, Kernel other) {
    return new Kernel(pp + factor * other.pp, pn + factor * other.pn, nn + factor * other.nn);
  }

  Kernel scaled(double factor) {
    return ZERO.plus(factor, this);
  }
}

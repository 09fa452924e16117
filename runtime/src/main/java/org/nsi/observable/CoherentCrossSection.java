package org.nsi.observable;

/**
 * Coherent elastic neutrino–nucleus scattering, D. Z. Freedman, Phys. Rev. D 9 (1974) 1389:
 *
 * <pre>
 *   dσ/dT = (G_F² M/π) (1 − T/E − MT/2E²) Tr[ρ G†G],   q² = 2MT
 * </pre>
 *
 * here without the couplings, as {@link Kernel}s. Energies and masses in GeV.
 */
final class CoherentCrossSection {
  private static final int RECOIL_NODES = 24;

  private CoherentCrossSection() {}

  /** dσ/dT of one nucleus in GeV³ cm². */
  static Kernel differential(Nucleus nucleus, Scattering choice, double energy, double recoil) {
    double kinematic = choice.kinematics().factor(energy, recoil, nucleus.massGeV());
    return kinematic <= 0
        ? Kernel.ZERO
        : new StructureFunctions(nucleus, choice.formFactor()).at(recoil).scaled(kinematic);
  }

  /** σ averaged over the nuclei of a target, all recoils, in GeV⁴ cm². */
  static Kernel total(Target target, Scattering choice, double energy) {
    var sum = Kernel.ZERO;
    for (int k = 0; k < target.nuclei().size(); k++) {
      var nucleus = target.nuclei().get(k);
      double maximum = choice.kinematics().maximalRecoil(energy, nucleus.massGeV());
      var recoil = GaussLegendre.on(0, maximum, RECOIL_NODES);
      for (int t = 0; t < RECOIL_NODES; t++) {
        sum =
            sum.plus(
                target.fractions().get(k) * recoil.weights()[t],
                differential(nucleus, choice, energy, recoil.nodes()[t]));
      }
    }
    return sum;
  }

  /**
   * σ(E) averaged over the nuclei of a target with an acceptance, at all points of a grid that
   * starts at 0, in GeV⁴ cm².
   *
   * <p>One pass: with x = E_min(T) as the variable of integration, the kinematic factor is a
   * polynomial in 1/E with coefficients that do not depend on the upper limit x ≤ E, so three
   * cumulative integrals serve all energies.
   */
  static Kernel[] cumulative(
      Target target, Scattering choice, Acceptance acceptance, double[] grid) {
    var result = new double[grid.length][3];
    for (int k = 0; k < target.nuclei().size(); k++) {
      accumulate(
          target.nuclei().get(k), target.fractions().get(k), choice, acceptance, grid, result);
    }
    var kernels = new Kernel[grid.length];
    for (int i = 0; i < grid.length; i++) {
      kernels[i] = new Kernel(result[i][0], result[i][1], result[i][2]);
    }
    return kernels;
  }

  private static void accumulate(
      Nucleus nucleus,
      double fraction,
      Scattering choice,
      Acceptance acceptance,
      double[] grid,
      double[][] result) {
    var kinematics = choice.kinematics();
    double mass = nucleus.massGeV();
    double start = kinematics.minimalEnergy(acceptance.threshold(), mass);
    var structure = new StructureFunctions(nucleus, choice.formFactor());
    var integrals = new double[3][3];
    var low = new double[4];
    var high = new double[4];
    boolean begun = false;
    for (int i = 1; i < grid.length; i++) {
      if (grid[i] <= start) {
        continue;
      }
      double from = Math.max(grid[i - 1], start);
      if (!begun) {
        integrand(from, structure, kinematics, acceptance, low);
        begun = true;
      }
      integrand(grid[i], structure, kinematics, acceptance, high);
      double half = 0.5 * fraction * (grid[i] - from);
      for (int s = 0; s < 3; s++) {
        integrals[0][s] += half * (low[s] + high[s]);
        integrals[1][s] += half * (low[s] * low[3] + high[s] * high[3]);
      }
      double linear = kinematics == RecoilKinematics.EXACT ? 1 / grid[i] : 0;
      double quadratic = mass / (2 * grid[i] * grid[i]);
      for (int s = 0; s < 3; s++) {
        result[i][s] += integrals[0][s] - (linear + quadratic) * integrals[1][s];
      }
      var swap = low;
      low = high;
      high = swap;
    }
  }

  /** dT/dx · structure · acceptance at T = T_max(x), and T itself in the last place. */
  private static void integrand(
      double x,
      StructureFunctions structure,
      RecoilKinematics kinematics,
      Acceptance acceptance,
      double[] out) {
    double mass = structure.massGeV();
    double recoil = kinematics.maximalRecoil(x, mass);
    structure.at(recoil, kinematics.recoilSlope(x, mass) * acceptance.at(recoil), out);
    out[3] = recoil;
  }
}

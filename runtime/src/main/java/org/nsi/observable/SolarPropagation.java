package org.nsi.observable;

import java.util.Arrays;
import java.util.Comparator;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/**
 * Flavour of solar neutrinos at the Earth by day: adiabatic, decohered, three flavours,
 *
 * <pre>
 *   H = U diag(0, Δ21, Δ31) U† / 2E + √2 G_F { n_e [diag(1,0,0) + ε^e + 2ε^u + ε^d] + n_n [ε^u + 2ε^d] }
 *   ρ(E) = Σ_i P_i(E) |ν_i⟩⟨ν_i|,   P_i = ⟨|Ũ_ei(r)|²⟩ over the places of birth
 * </pre>
 *
 * with the vector parts of ε; S. P. Mikheyev, A. Yu. Smirnov; S. J. Parke, Phys. Rev. Lett. 57
 * (1986) 1275. The level that has the k-th eigenvalue where the neutrino is born leaves the Sun as
 * the mass state with the k-th mass; where two levels coincide exactly, the states that diagonalise
 * both terms are taken. Regeneration in the Earth is left out.
 *
 * <p>2E H depends on energy and place through E n_e and n_n/n_e alone, smoothly: {@link
 * SolarNodes}.
 */
final class SolarPropagation {
  private final Matrix3 vacuum;
  private final Matrix3 onElectrons;
  private final Matrix3 onNeutrons;
  private final double potential;
  private final int[] massOfLevel;
  private final SolarModel sun;

  SolarPropagation(NsiValues eps, Inputs inputs, Matrix3 pmns, SolarModel sun) {
    double[] masses = {0, inputs.get("dm21"), inputs.get("dm31")};
    this.vacuum = vacuum(inputs, pmns);
    var up = NuclearAmplitude.hermitian(eps, Fermion.U);
    var down = NuclearAmplitude.hermitian(eps, Fermion.D);
    var electron = NuclearAmplitude.hermitian(eps, Fermion.E);
    this.onElectrons = Matrix3.diagonal(1, 0, 0).plus(1, electron).plus(2, up).plus(1, down);
    this.onNeutrons = up.plus(2, down);
    this.potential = Math.sqrt(2) * inputs.get("G_F");
    this.massOfLevel = ascending(masses);
    this.sun = sun;
  }

  /** P_i at neutrino energies in GeV: one row of three an energy, each row adds up to 1. */
  double[][] massStates(double[] energies) {
    var result = new double[energies.length][3];
    var eigen = new HermitianEigen();
    double[] electronRe = {1, 0, 0};
    var electronIm = new double[3];
    for (int e = 0; e < energies.length; e++) {
      double matter = 2 * energies[e] * potential;
      for (int r = 0; r < sun.births().length; r++) {
        eigen.solve(
            vacuum,
            matter * sun.electrons()[r],
            onElectrons,
            matter * sun.neutrons()[r],
            onNeutrons,
            electronRe,
            electronIm);
        for (int level = 0; level < 3; level++) {
          result[e][massOfLevel[level]] += sun.births()[r] * eigen.weight(level);
        }
      }
    }
    return result;
  }

  /** P_i at nodes of energy times electron density and of the ratio of densities. */
  double[][] massStates(SolarNodes nodes) {
    var result = new double[nodes.count()][3];
    var eigen = new HermitianEigen();
    double[] electronRe = {1, 0, 0};
    var electronIm = new double[3];
    for (int node = 0; node < result.length; node++) {
      double matter = 2 * potential * nodes.product(node);
      eigen.solve(
          vacuum,
          matter,
          onElectrons,
          matter * nodes.ratio(node),
          onNeutrons,
          electronRe,
          electronIm);
      for (int level = 0; level < 3; level++) {
        result[node][massOfLevel[level]] = eigen.weight(level);
      }
    }
    return result;
  }

  /** The mass state, from 0, in which each level leaves the Sun. */
  static int[] massOfLevel(Inputs inputs) {
    return ascending(new double[] {0, inputs.get("dm21"), inputs.get("dm31")});
  }

  /** U diag(0, Δ21, Δ31) U†. */
  static Matrix3 vacuum(Inputs inputs, Matrix3 pmns) {
    return pmns.times(Matrix3.diagonal(0, inputs.get("dm21"), inputs.get("dm31")))
        .times(pmns.dagger());
  }

  private static int[] ascending(double[] masses) {
    return Arrays.stream(new Integer[] {0, 1, 2})
        .sorted(Comparator.comparingDouble(i -> masses[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}

package org.nsi.observable;

import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions;
import org.nsi.input.Inputs;

/**
 * The lepton mixing matrix, ν_α = Σ_i U_αi ν_i, from the inputs {@code theta12 theta13 theta23
 * delta_cp}.
 *
 * <p>pdg: U = R23 · U13(δ) · R12, U_e3 = s13 e^{−iδ}. theta12: U = R23 · R13 · U12(δ), U_e2 = c13
 * s12 e^{iδ}, the choice of arXiv:2302.12846. The two differ by phases of flavour and mass states:
 * U_theta12 = diag(e^{iδ}, 1, 1) · U_pdg · diag(e^{−iδ}, 1, 1). The same physics therefore has
 * ε_eβ(theta12) = e^{iδ} ε_eβ(pdg), β = μ, τ.
 */
final class Pmns {
  private Pmns() {}

  static Matrix3 of(Inputs inputs, Conventions.Pmns convention) {
    double s12 = Math.sin(inputs.get("theta12"));
    double c12 = Math.cos(inputs.get("theta12"));
    double s13 = Math.sin(inputs.get("theta13"));
    double c13 = Math.cos(inputs.get("theta13"));
    double s23 = Math.sin(inputs.get("theta23"));
    double c23 = Math.cos(inputs.get("theta23"));
    double delta = inputs.get("delta_cp");
    var rotation23 = rotation(1, 2, c23, s23, 0);
    return switch (convention) {
      case PDG ->
          rotation23.times(rotation(0, 2, c13, s13, -delta)).times(rotation(0, 1, c12, s12, 0));
      case THETA12 ->
          rotation23.times(rotation(0, 2, c13, s13, 0)).times(rotation(0, 1, c12, s12, delta));
    };
  }

  /**
   * Rotation in the (i, j) plane with entry (i, j) = s e^{i phase} and (j, i) = −s e^{−i phase}.
   */
  private static Matrix3 rotation(int i, int j, double c, double s, double phase) {
    var entries = new Complex[3][3];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        double diagonal = a == i || a == j ? c : 1;
        entries[a][b] = new Complex(a == b ? diagonal : 0);
      }
    }
    entries[i][j] = new Complex(s * Math.cos(phase), s * Math.sin(phase));
    entries[j][i] = entries[i][j].conjugate().negate();
    return Matrix3.of(entries);
  }
}

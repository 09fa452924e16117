package org.nsi.observable;

import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;

/**
 * Coherent scattering of neutrinos from pions at rest at many points: what {@link
 * PionAtRest#average} computes, with the pure states that the three neutrinos are in,
 *
 * <pre>
 *   σ/G_F² = ⅓ Σ_ψ { pp |G_p ψ|² + 2 pn Re (G_p ψ)†(G_n ψ) + nn |G_n ψ|² },  ψ_prompt ∝ A*_μβ
 * </pre>
 */
final class CoherentBlock implements BlockPrediction {
  private final VectorCouplings couplings;
  private final PionAtRest.Kernels kernels;
  private final double strength;
  private final double theory;
  private final NsiColumns eps;
  private final double enhancement;
  private final double[][] promptRe;
  private final double[][] promptIm;
  private final double[] state = new double[6];

  CoherentBlock(
      NsiColumns eps, Conditions conditions, Couplings choice, PionAtRest beam, double theory) {
    var inputs = conditions.inputs();
    double fermi = inputs.get("G_F");
    this.eps = eps;
    this.couplings = new VectorCouplings(eps, inputs, choice);
    this.kernels = beam.kernels();
    this.strength = fermi * fermi / 3;
    this.theory = theory;
    this.enhancement =
        new LeptonicDecay(Meson.PION, NsiValues.standardModel(), inputs).enhancement(1);
    this.promptRe = new double[3][eps.length()];
    this.promptIm = new double[3][eps.length()];
  }

  @Override
  public void predict(int n, double[] value, double[] uncertainty) {
    couplings.load(n);
    for (int beta = 0; beta < 3; beta++) {
      amplitude(beta, n);
    }
    for (int k = 0; k < n; k++) {
      double norm = 0;
      for (int beta = 0; beta < 3; beta++) {
        state[beta] = promptRe[beta][k];
        state[3 + beta] = -promptIm[beta][k];
        norm += state[beta] * state[beta] + state[3 + beta] * state[3 + beta];
      }
      double sum = norm == 0 ? 0 : couplings.expectation(kernels.prompt(), state, k) / norm;
      sum += couplings.column(kernels.electron(), 0, k);
      sum += couplings.column(kernels.muon(), 1, k);
      value[k] = strength * sum;
      uncertainty[k] = theory * value[k];
    }
  }

  private void amplitude(int beta, int n) {
    var left = new Charged(Structure.L, 2, beta + 1, 1, 1);
    var right = new Charged(Structure.R, 2, beta + 1, 1, 1);
    var scalar = new Charged(Structure.P, 2, beta + 1, 1, 1);
    double standard = beta == 1 ? 1 : 0;
    add(standard, eps.re(left), eps.re(right), eps.re(scalar), n, promptRe[beta]);
    add(0, eps.im(left), eps.im(right), eps.im(scalar), n, promptIm[beta]);
  }

  private void add(double constant, double[] l, double[] r, double[] p, int n, double[] out) {
    for (int k = 0; k < n; k++) {
      out[k] = constant + l[k] - r[k] - enhancement * p[k];
    }
  }
}

package org.nsi.observable;

import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/**
 * The scattering amplitude in flavour space, G = Z F_p G_p + N F_n G_n with G_p = diag(g_V^p) +
 * ε^p, G_n = g_V^n + ε^n, ε^p = 2ε^{uV} + ε^{dV}, ε^n = ε^{uV} + 2ε^{dV}, as the three Hermitian
 * matrices of G†G. G_αβ takes ν_β to ν_α.
 *
 * @param pp G_p†G_p
 * @param pn ½ (G_p†G_n + G_n†G_p)
 * @param nn G_n†G_n
 */
record NuclearAmplitude(Matrix3 pp, Matrix3 pn, Matrix3 nn) {

  static NuclearAmplitude of(NsiValues eps, Inputs inputs, Couplings couplings) {
    var up = hermitian(eps, Fermion.U);
    var down = hermitian(eps, Fermion.D);
    return of(
        couplings.proton(inputs).plus(2, up).plus(1, down),
        couplings.neutron(inputs).plus(1, up).plus(2, down));
  }

  static NuclearAmplitude of(Matrix3 proton, Matrix3 neutron) {
    var mixed = proton.dagger().times(neutron);
    return new NuclearAmplitude(
        proton.dagger().times(proton),
        mixed.plus(1, mixed.dagger()).scaled(0.5),
        neutron.dagger().times(neutron));
  }

  /**
   * ε^{fV}; an entry that is given on one side of the diagonal only is completed by Hermiticity.
   */
  static Matrix3 hermitian(NsiValues eps, Fermion fermion) {
    var entries = eps.neutral(fermion, Chirality.V);
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        if (entries[a][b].equals(Complex.ZERO)) {
          entries[a][b] = entries[b][a].conjugate();
        }
      }
    }
    return Matrix3.of(entries);
  }

  /** For antineutrinos: G → G*. */
  NuclearAmplitude conjugate() {
    return new NuclearAmplitude(pp.conjugate(), pn.conjugate(), nn.conjugate());
  }

  /** σ/G_F² for density matrix ρ: Tr[ρ G†G] integrated. */
  double contract(Kernel kernel, Matrix3 rho) {
    return kernel.pp() * pp.traceOfProduct(rho)
        + 2 * kernel.pn() * pn.traceOfProduct(rho)
        + kernel.nn() * nn.traceOfProduct(rho);
  }

  /** σ/G_F² for the pure state in column {@code column} of {@code vectors}. */
  Kernel expectation(Matrix3 vectors, int column) {
    return new Kernel(
        pp.expectation(vectors, column),
        pn.expectation(vectors, column),
        nn.expectation(vectors, column));
  }
}

package org.nsi.eft;

import org.nsi.basis.Conventions.InputScheme;
import org.nsi.input.Inputs;

/**
 * g′ and g at m_Z at tree level: from e = √(4πα) = g sin θ = g′ cos θ where α is an input, from m_W
 * = g v/2 and tan θ = g′/g in {m_W, m_Z, G_F}.
 */
record ElectroweakCouplings(double g1, double g2) {
  static ElectroweakCouplings of(Inputs inputs, InputScheme scheme, WeakInputs weak) {
    double s = Math.sqrt(weak.s2());
    double c = Math.sqrt(weak.c2());
    if (scheme == InputScheme.MW_MZ_GF) {
      double g = 2 * inputs.get("m_W") / Math.sqrt(weak.v2());
      return new ElectroweakCouplings(g * s / c, g);
    }
    double e = Math.sqrt(4 * Math.PI * inputs.get("alpha_em"));
    return new ElectroweakCouplings(e / c, e / s);
  }
}

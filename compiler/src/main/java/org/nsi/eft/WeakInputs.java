package org.nsi.eft;

import org.nsi.basis.Conventions.InputScheme;
import org.nsi.input.Inputs;

/**
 * Standard Model parameters at tree level from the three observables of an input scheme.
 *
 * @param v2 v² = 1/(√2 G_F) in GeV². Used in every scheme as the size of v² C: the value that α,
 *     m_W and m_Z would give at tree level differs by radiative corrections only, 3 %, and would
 *     misnormalise contact interactions.
 * @param s2 sin²θ_W: sin²θ cos²θ = πα/(√2 G_F m_Z²) in {α, m_Z, G_F}, πα/(√2 G_F m_W²) in {α, m_W,
 *     G_F}, 1 − m_W²/m_Z² in the other two
 */
record WeakInputs(double v2, double s2) {

  static WeakInputs of(Inputs inputs, InputScheme scheme) {
    double v2 = 1 / (Math.sqrt(2) * inputs.get("G_F"));
    double z2 = inputs.get("m_Z") * inputs.get("m_Z");
    double s2 =
        switch (scheme) {
          case ALPHA_MZ_GF -> {
            double product = Math.PI * inputs.get("alpha_em") * v2 / z2;
            yield 0.5 * (1 - Math.sqrt(1 - 4 * product));
          }
          case ALPHA_MW_GF ->
              Math.PI * inputs.get("alpha_em") * v2 / Math.pow(inputs.get("m_W"), 2);
          case MW_MZ_GF, ALPHA_MW_MZ -> 1 - inputs.get("m_W") * inputs.get("m_W") / z2;
        };
    return new WeakInputs(v2, s2);
  }

  double c2() {
    return 1 - s2;
  }

  /** sin θ cos θ. */
  double sc() {
    return Math.sqrt(s2 * (1 - s2));
  }
}

package org.nsi.observable;

/** The choices that enter a coherent cross-section. */
record Scattering(Couplings couplings, FormFactorModel formFactor, RecoilKinematics kinematics) {

  Scattering with(Couplings others) {
    return new Scattering(others, formFactor, kinematics);
  }

  Scattering with(FormFactorModel other) {
    return new Scattering(couplings, other, kinematics);
  }
}

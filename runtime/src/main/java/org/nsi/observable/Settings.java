package org.nsi.observable;

import java.util.Optional;

/**
 * What a user may choose about the nuclear side of scattering. Absent: each observable takes what
 * its experiment compares with and says so in its notes.
 */
public record Settings(
    Optional<Couplings> couplings,
    Optional<FormFactorModel> formFactor,
    RecoilKinematics kinematics) {

  public static Settings defaults() {
    return new Settings(Optional.empty(), Optional.empty(), RecoilKinematics.EXACT);
  }

  /** The same for all observables. */
  public static Settings of(
      Couplings couplings, FormFactorModel formFactor, RecoilKinematics kinematics) {
    return new Settings(Optional.of(couplings), Optional.of(formFactor), kinematics);
  }

  Scattering scattering(Couplings usual, FormFactorModel usualFormFactor) {
    return new Scattering(couplings.orElse(usual), formFactor.orElse(usualFormFactor), kinematics);
  }
}

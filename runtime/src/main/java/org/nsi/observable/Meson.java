package org.nsi.observable;

import org.nsi.input.Inputs;

/** Charged mesons that decay to a lepton and a neutrino, as a pair of an up and a down quark. */
enum Meson {
  PION("m_pi", 1, 1),
  KAON("m_K", 1, 2);

  private final String mass;
  private final int up;
  private final int down;

  Meson(String mass, int up, int down) {
    this.mass = mass;
    this.up = up;
    this.down = down;
  }

  double mass(Inputs inputs) {
    return inputs.get(mass);
  }

  /** Generation of the up quark, from 1. */
  int up() {
    return up;
  }

  /** Generation of the down quark, from 1. */
  int down() {
    return down;
  }

  /** m_q1 + m_q2, MS-bar at 2 GeV, in GeV; u and d have their mean mass. */
  double quarkMasses(Inputs inputs) {
    return switch (this) {
      case PION -> 2 * inputs.get("m_ud");
      case KAON -> inputs.get("m_ud") + inputs.get("m_s");
    };
  }
}

package org.nsi.eft;

/** How far a leg of the running goes. */
public enum RunningMode {
  /** Everything this version knows: see {@link Running#describe}. */
  FULL(3),
  /**
   * Above m_Z a single logarithm with the couplings of the first scale. Below, one-loop anomalous
   * dimensions and β function, logarithms α_s^n ln^n summed.
   */
  LEADINGLOG(1),
  /** No evolution: coefficients are taken over as they are. */
  NONE(0);

  private final int loops;

  RunningMode(int loops) {
    this.loops = loops;
  }

  /** QCD loops, 0 for no evolution. */
  public int loops() {
    return loops;
  }
}

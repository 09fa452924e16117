package org.nsi.eft;

/** How far a leg of the running goes. */
public enum RunningMode {
  /** Everything this version knows: see {@link Running#describe}. */
  FULL(3),
  /**
   * One-loop anomalous dimensions and one-loop β function, leading logarithms α_s^n ln^n summed;
   * not the single logarithm with fixed coupling that other programs call leading log.
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

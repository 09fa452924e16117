package org.nsi.match;

/**
 * Two light fields that couple to a heavy boson.
 *
 * @param first component, see {@link Light}
 */
record Bilinear(Kind kind, int first, int second) {
  enum Kind {
    /** (η η). */
    PAIR,
    /** (η̄ η̄). */
    PAIR_BAR,
    /** (η̄ σ̄^μ η). */
    CURRENT,
    /** h iD_μ h. */
    HIGGS_CURRENT,
    /** h h. */
    HIGGS_PAIR
  }
}

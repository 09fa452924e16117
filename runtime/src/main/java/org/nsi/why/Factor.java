package org.nsi.why;

import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;

/**
 * One factor of a contribution.
 *
 * @param value in powers of GeV
 */
public record Factor(Kind kind, Poly formula, Complex value) {
  /** What a factor stands for. */
  public enum Kind {
    /** Parameters of the Lagrangian. */
    COUPLINGS("couplings"),
    /** Gauge and Yukawa couplings of the Standard Model. */
    STANDARD_MODEL("Standard Model couplings"),
    /** Masses of heavy fields outside loop functions. */
    PROPAGATORS("heavy masses"),
    LOOP_FUNCTION("loop function"),
    /** 1/(16π²). */
    LOOP("loop"),
    /** The rest of the numbers. */
    GROUP("group, symmetry and normalisation");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}

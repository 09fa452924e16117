package org.nsi.why;

import org.apache.commons.math3.complex.Complex;

/**
 * One step of the way down from a Warsaw coefficient to a value.
 *
 * @param name what it leads to, {@code SnueduRL_2211}
 * @param scaleGeV where that is
 * @param factor what the previous value is multiplied with
 * @param value the product: what arrives along this way, not all there is of the name
 */
public record Step(Kind kind, String name, double scaleGeV, Complex factor, Complex value) {
  /** What happens in a step. */
  public enum Kind {
    SMEFT_RUNNING("SMEFT running"),
    MATCHING("matching to LEFT"),
    LEFT_RUNNING("LEFT running"),
    CONVERSION("conversion to ε");

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

package org.nsi.diagram;

/**
 * One line of a diagram.
 *
 * @param label field, {@code χ}, {@code M_φ}: what follows an underscore is lowered, a final
 *     asterisk raised
 * @param heavy whether it is integrated out, drawn in colour
 */
public record Line(Kind kind, Arrow arrow, String label, boolean heavy) {
  /** How the line is drawn. */
  public enum Kind {
    /** Solid. */
    FERMION,
    /** Dashed. */
    SCALAR,
    /** Wavy. */
    VECTOR
  }

  /** Which way the particle number flows along the line. */
  public enum Arrow {
    /** Fields that are their own antiparticle, and lines on which nothing is marked. */
    NONE,
    /** From the first end to the second; for external legs away from the diagram. */
    FORWARD,
    BACKWARD
  }
}

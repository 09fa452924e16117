package org.nsi.input;

import org.nsi.unit.Dimension;

/**
 * One Standard Model or experimental input.
 *
 * @param name {@code m_Z}
 * @param value in powers of GeV, cm and s
 * @param uncertainty one standard deviation in the same unit, 0 when exact or not used
 * @param unit for printing, as in the table: {@code MeV}
 * @param source where the number comes from
 * @param description what it is, in a few words
 * @param overridden whether the user set it
 */
public record Input(
    String name,
    double value,
    double uncertainty,
    Dimension dimension,
    String unit,
    String source,
    String description,
    boolean overridden) {

  /** The same input with a value set by the user, in powers of GeV, cm and s. */
  public Input overriddenBy(double newValue) {
    return new Input(name, newValue, 0, dimension, unit, "set by the user", description, true);
  }
}

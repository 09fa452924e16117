package org.nsi.unit;

/**
 * A unit: {@code MeV} is 1e-3 in powers of GeV.
 *
 * @param symbol as written
 * @param factor size in powers of GeV, cm and s
 */
public record Unit(String symbol, double factor, Dimension dimension) {}

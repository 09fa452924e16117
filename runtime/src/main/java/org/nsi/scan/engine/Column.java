package org.nsi.scan.engine;

import org.nsi.algebra.Symbol;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.WilsonCoefficient;

/**
 * A column of numbers in the table of a scan.
 *
 * @param name as documented: {@code m_chi}, {@code eps_P_22_ud.re}, {@code pion.R_emu.pull}
 * @param unit {@code GeV}, {@code cm^2}, empty for pure numbers
 * @param description for the metadata
 * @param source where the numbers come from
 */
public record Column(String name, String unit, String description, Source source) {

  /** Where the numbers of a column come from. */
  public sealed interface Source {
    /** Part of a free symbol. */
    record Parameter(Symbol symbol, boolean imaginary) implements Source {}

    record Input(String name) implements Source {}

    /** Part of a derived parameter; not a number where it should be real and is not. */
    record Let(String name, boolean imaginary, boolean complex) implements Source {}

    record MatchingScale() implements Source {}

    /** At the matching scale. */
    record Warsaw(WilsonCoefficient coefficient, boolean imaginary) implements Source {}

    /** At the low scale. */
    record Low(WilsonCoefficient coefficient, boolean imaginary) implements Source {}

    record Nsi(NsiParameter parameter, boolean imaginary) implements Source {}

    record Observable(String name, What what) implements Source {}
  }

  /** What of an observable. */
  public enum What {
    VALUE(""),
    PULL(".pull"),
    THEORY(".theory");

    private final String suffix;

    What(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }
}

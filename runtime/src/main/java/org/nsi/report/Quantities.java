package org.nsi.report;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/** Dimensionful numbers in units that people use. */
final class Quantities {
  private static final List<String> ENERGIES = List.of("TeV", "GeV", "MeV", "keV", "eV");

  private Quantities() {}

  /**
   * {@code 1 TeV}, {@code 91.1876 GeV}, {@code 3.38 MeV}: an energy in the unit that makes it
   * short.
   */
  static String energy(double gev) {
    for (String unit : ENERGIES) {
      double value = gev / Units.find(unit).orElseThrow().factor();
      if (Math.abs(value) >= 0.99999) {
        return Numbers.shortest(tidy(value)) + " " + unit;
      }
    }
    return Numbers.shortest(gev) + " GeV";
  }

  /** A scale that is the result of a computation, in four digits. */
  static String scale(double gev) {
    return energy(Double.parseDouble(Numbers.scientific(gev, 4)));
  }

  /**
   * A value in the author's unit: {@code 1.5 TeV}.
   *
   * @param value in powers of GeV, cm, s
   * @param unit as written; when it does not fit the dimension, powers of GeV are used
   */
  static String inUnit(Complex value, Dimension dimension, String unit) {
    var parsed = Units.parse(unit).filter(u -> u.dimension().equals(dimension));
    String name = parsed.isPresent() ? unit : Units.print(dimension);
    double factor = parsed.isPresent() ? parsed.get().factor() : 1;
    return join(number(value, factor), name);
  }

  /** The number alone, in units of the factor. */
  static String number(Complex value, double factor) {
    double re = tidy(value.getReal() / factor);
    double im = tidy(value.getImaginary() / factor);
    if (im == 0) {
      return Numbers.shortest(re);
    }
    String imaginary = Math.abs(im) == 1 ? "i" : Numbers.shortest(Math.abs(im)) + " i";
    if (re == 0) {
      return (im < 0 ? "-" : "") + imaginary;
    }
    return Numbers.shortest(re) + (im < 0 ? " - " : " + ") + imaginary;
  }

  static String join(String number, String unit) {
    return unit.isEmpty()
        ? number
        : number + (unit.startsWith("1/") ? unit.substring(1) : " " + unit);
  }

  /** Arithmetic leaves 0.30000000000000004 where 0.3 is meant. */
  static double tidy(double value) {
    return value == 0 || !Double.isFinite(value)
        ? value
        : Double.parseDouble(Numbers.scientific(value, 14));
  }
}

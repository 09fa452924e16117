package org.nsi.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.pipeline.Result;

/**
 * NSI parameters in the sign convention of the file: inside the program they have the default one.
 */
final class PrintedNsi {
  private PrintedNsi() {}

  /** Entries that are exactly zero are left out. */
  static SortedMap<NsiParameter, Complex> of(Result result) {
    boolean flip = result.model().conventions().ncSign() == NcSign.PLUS;
    var printed = new TreeMap<NsiParameter, Complex>();
    result
        .nsi()
        .values()
        .forEach(
            (name, value) -> {
              if (value.abs() > 0 || value.isNaN()) {
                printed.put(name, flip && name instanceof Neutral ? value.negate() : value);
              }
            });
    return printed;
  }
}

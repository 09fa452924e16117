package org.nsi.basis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;

/**
 * Numbers for the coefficients of one theory in one basis at one scale, WCxf normalisation:
 * independent entries only.
 *
 * @param basis {@code Warsaw}, {@code Warsaw up}, {@code JMS}
 * @param scaleGeV renormalisation scale
 * @param values in GeV^-2; entries that vanish identically are absent
 */
public record CoefficientValues(
    String basis, double scaleGeV, SortedMap<WilsonCoefficient, Complex> values) {
  public CoefficientValues {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The value of an entry, zero when absent. */
  public Complex get(WilsonCoefficient coefficient) {
    return values.getOrDefault(coefficient, Complex.ZERO);
  }
}

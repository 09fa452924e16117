package org.nsi.eft;

import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** Coefficients for tests, 1e-8 GeV^-2 in size, full flavour and complex where they may be. */
final class RandomWarsaw {
  private RandomWarsaw() {}

  static CoefficientValues all(long seed, double scaleGeV) {
    var random = new Random(seed);
    var basis = OperatorBasis.warsaw();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : basis.operators()) {
      for (var entry : basis.independentEntries(operator)) {
        double re = 1e-8 * random.nextGaussian();
        double im = 1e-8 * random.nextGaussian();
        values.put(entry, basis.isRealEntry(entry) ? new Complex(re) : new Complex(re, im));
      }
    }
    return new CoefficientValues("Warsaw", scaleGeV, values);
  }

  static CoefficientValues one(
      String operator, Complex value, double scaleGeV, Integer... indices) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(WilsonCoefficient.of(operator, indices), value);
    return new CoefficientValues("Warsaw", scaleGeV, values);
  }

  static Conventions conventions(QuarkBasis basis, InputScheme scheme) {
    return new Conventions(Optional.of(basis), NcSign.MINUS, Pmns.PDG, scheme);
  }
}

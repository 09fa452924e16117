package org.nsi.wcxf;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.WilsonCoefficient;

/**
 * One operator of the flavio basis: L contains C times the normalisation times the terms.
 *
 * @param name {@code C9_bsmumu}
 * @param normalisation factors that {@link FlavioParameters} knows
 * @param terms operators of the JMS basis, each listed entry once
 */
record FlavioOperator(String name, List<String> normalisation, List<Term> terms) {
  FlavioOperator {
    normalisation = List.copyOf(normalisation);
    terms = List.copyOf(terms);
  }

  /**
   * @param conjugate whether the operator is the Hermitian conjugate of the entry's
   */
  record Term(double factor, WilsonCoefficient entry, boolean conjugate) {}

  Complex normalisation(FlavioParameters parameters) {
    var product = Complex.ONE;
    for (var word : normalisation) {
      product = product.multiply(parameters.factor(word));
    }
    return product;
  }
}

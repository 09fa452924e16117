package org.nsi.eft;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.FullSum;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** Warsaw coefficients as full-sum tensors, operator by operator; zero for what is not there. */
final class WarsawTensors {
  private final Map<String, FlavourTensor> tensors = new HashMap<>();

  WarsawTensors(CoefficientValues listed) {
    var basis = OperatorBasis.warsaw();
    var byOperator = new HashMap<String, TreeMap<WilsonCoefficient, Complex>>();
    listed
        .values()
        .forEach(
            (coefficient, value) ->
                byOperator
                    .computeIfAbsent(coefficient.operator(), name -> new TreeMap<>())
                    .put(coefficient, value));
    byOperator.forEach(
        (operator, values) ->
            tensors.put(
                operator,
                FullSum.tensor(
                    basis,
                    operator,
                    new CoefficientValues(listed.basis(), listed.scaleGeV(), values))));
  }

  boolean has(String operator) {
    return tensors.containsKey(operator);
  }

  /** Any operator that {@link #has} a value. */
  FlavourTensor get(String operator) {
    var tensor = tensors.get(operator);
    if (tensor == null) {
      throw new IllegalArgumentException("no value of " + operator);
    }
    return tensor;
  }

  /** Four flavour indices. */
  FlavourTensor four(String operator) {
    return tensors.getOrDefault(operator, new FlavourTensor(4));
  }

  /** Two flavour indices. */
  FlavourTensor two(String operator) {
    return tensors.getOrDefault(operator, new FlavourTensor(2));
  }

  /** An operator without flavour; its coefficient is real. */
  double scalar(String operator) {
    return tensors.containsKey(operator) ? tensors.get(operator).get().getReal() : 0;
  }
}

package org.nsi.eft;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FullSum;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** Warsaw coefficients after a rotation of the quark fields ψ = U ψ′; lepton fields stay. */
final class FlavourRotation {
  /** Entries below this fraction of the largest one of their operator are rounding. */
  private static final double ROUNDING = 1e-16;

  private final Map<String, Complex[][]> byField;

  private FlavourRotation(ComplexMatrix q, ComplexMatrix u, ComplexMatrix d) {
    byField = Map.of("q", q.rows(), "u", u.rows(), "d", d.rows());
  }

  /** From the basis in which the frame was found to its mass basis. */
  static FlavourRotation into(QuarkFrame frame) {
    return new FlavourRotation(frame.q(), frame.u(), frame.d());
  }

  /** From the mass basis of a frame back to the basis in which it was found. */
  static FlavourRotation outOf(QuarkFrame frame) {
    return new FlavourRotation(frame.q().dagger(), frame.u().dagger(), frame.d().dagger());
  }

  /** Listed values in, listed values out. */
  SortedMap<WilsonCoefficient, Complex> apply(SortedMap<WilsonCoefficient, Complex> values) {
    var basis = OperatorBasis.warsaw();
    var byOperator = new HashMap<String, TreeMap<WilsonCoefficient, Complex>>();
    var result = new TreeMap<WilsonCoefficient, Complex>();
    values.forEach(
        (coefficient, value) -> {
          var operator = basis.get(coefficient.operator());
          if (operator.fields().stream().anyMatch(byField::containsKey)) {
            byOperator
                .computeIfAbsent(coefficient.operator(), name -> new TreeMap<>())
                .put(coefficient, value);
          } else {
            result.put(coefficient, value);
          }
        });
    byOperator.forEach((name, part) -> result.putAll(rotated(name, part)));
    return result;
  }

  private SortedMap<WilsonCoefficient, Complex> rotated(
      String name, SortedMap<WilsonCoefficient, Complex> values) {
    var basis = OperatorBasis.warsaw();
    var operator = basis.get(name);
    var tensor = FullSum.tensor(basis, name, new CoefficientValues(basis.name(), 1, values));
    boolean bars = operator.conservesFermionNumber();
    for (int k = 0; k < operator.indexCount(); k++) {
      var matrix = byField.get(operator.fields().get(k));
      if (matrix != null) {
        tensor = tensor.rotate(k, matrix, bars && k % 2 == 0);
      }
    }
    double smallest = ROUNDING * tensor.largest();
    var listed = FullSum.listed(basis, name, tensor);
    listed.values().removeIf(value -> value.abs() <= smallest);
    return listed;
  }
}

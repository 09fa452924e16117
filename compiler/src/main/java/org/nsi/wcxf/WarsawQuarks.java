package org.nsi.wcxf;

import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.FullSum;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;

/**
 * Between {@code Warsaw}, q = (V†u_L, d_L), and {@code Warsaw up}, q = (u_L, V d_L): q_down = V†
 * q_up, and the other quark fields are the same.
 */
final class WarsawQuarks {
  /** Their fields stand without a bar: (q^T C q). */
  private static final Set<String> NO_BARS = Set.of("duql", "qque", "qqql", "duue");

  private WarsawQuarks() {}

  static CoefficientValues to(QuarkBasis wanted, CoefficientValues given, Ckm ckm) {
    var target = FileBasis.warsaw(wanted).word();
    if (given.basis().equals(target)) {
      return given;
    }
    var matrix = wanted == QuarkBasis.UP ? dagger(ckm.matrix()) : ckm.matrix();
    var basis = OperatorBasis.warsaw();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : basis.operators()) {
      if (given.values().keySet().stream().noneMatch(c -> c.operator().equals(operator.name()))) {
        continue;
      }
      var tensor = FullSum.tensor(basis, operator.name(), given);
      for (int k = 0; k < operator.indexCount(); k++) {
        if (operator.fields().get(k).equals("q")) {
          tensor = tensor.rotate(k, matrix, hasBar(operator, k));
        }
      }
      double noise = 1e-16 * tensor.largest();
      FullSum.listed(basis, operator.name(), tensor)
          .forEach(
              (name, value) -> {
                if (value.abs() > noise) {
                  values.put(name, value);
                }
              });
    }
    return new CoefficientValues(target, given.scaleGeV(), values);
  }

  private static boolean hasBar(Operator operator, int position) {
    return position % 2 == 0 && !NO_BARS.contains(operator.name());
  }

  private static Complex[][] dagger(Complex[][] matrix) {
    var result = new Complex[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        result[i][j] = matrix[j][i].conjugate();
      }
    }
    return result;
  }
}

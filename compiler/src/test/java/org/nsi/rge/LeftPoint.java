package org.nsi.rge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.FullSum;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** Generic couplings, mass matrices and coefficients of the theory below m_Z, with a fixed seed. */
final class LeftPoint {
  static final AnomalousDimensions LEFT = AnomalousDimensions.left();
  static final OperatorBasis JMS = OperatorBasis.jms();
  static final Map<String, List<String>> MASSES =
      Map.of("m_e", List.of("eL", "eR"), "m_u", List.of("uL", "uR"), "m_d", List.of("dL", "dR"));

  private final Random random;

  LeftPoint(long seed) {
    random = new Random(seed);
  }

  private static int generations(String field) {
    return field.startsWith("u") ? 2 : 3;
  }

  /** Five quarks; e and g_s as given, general mass matrices. */
  CouplingValues couplings(double e, double gs) {
    var values =
        LEFT.couplings()
            .with("e", e)
            .with("gs", gs)
            .with("screening", 1)
            .with("n_u", 2)
            .with("n_d", 3)
            .with("n_e", 3);
    for (var mass : MASSES.entrySet()) {
      values = values.with(mass.getKey(), matrix(generations(mass.getValue().getFirst())));
    }
    return values;
  }

  private Complex[][] matrix(int size) {
    var matrix = new Complex[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        matrix[i][j] =
            i < size && j < size
                ? new Complex(random.nextGaussian(), random.nextGaussian())
                : Complex.ZERO;
      }
    }
    return matrix;
  }

  static List<WilsonCoefficient> entries() {
    List<WilsonCoefficient> all = new ArrayList<>();
    JMS.operators().forEach(operator -> all.addAll(JMS.independentEntries(operator)));
    return all;
  }

  CoefficientValues coefficients() {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var entry : entries()) {
      double re = random.nextGaussian();
      values.put(entry, new Complex(re, JMS.isRealEntry(entry) ? 0 : random.nextGaussian()));
    }
    return new CoefficientValues("JMS", 5, values);
  }

  /** One unitary matrix a field, the rows of a random one made orthonormal. */
  Map<String, Complex[][]> rotation() {
    Map<String, Complex[][]> rotation = new HashMap<>();
    for (String field : List.of("nu", "eL", "eR", "uL", "uR", "dL", "dR")) {
      int size = generations(field);
      var rows = matrix(size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          var overlap = product(rows[j], rows[i]);
          for (int k = 0; k < 3; k++) {
            rows[i][k] = rows[i][k].subtract(overlap.multiply(rows[j][k]));
          }
        }
        double norm = Math.sqrt(product(rows[i], rows[i]).getReal());
        for (int k = 0; k < 3; k++) {
          rows[i][k] = rows[i][k].divide(norm);
        }
      }
      rotation.put(field, rows);
    }
    return rotation;
  }

  private static Complex product(Complex[] left, Complex[] right) {
    var sum = Complex.ZERO;
    for (int k = 0; k < 3; k++) {
      sum = sum.add(left[k].conjugate().multiply(right[k]));
    }
    return sum;
  }

  static CoefficientValues rotate(CoefficientValues values, Map<String, Complex[][]> rotation) {
    var rotated = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : JMS.operators()) {
      var tensor = FullSum.tensor(JMS, operator.name(), values);
      for (int k = 0; k < operator.indexCount(); k++) {
        boolean bar = operator.conservesFermionNumber() && k % 2 == 0;
        tensor = tensor.rotate(k, rotation.get(operator.fields().get(k)), bar);
      }
      rotated.putAll(FullSum.listed(JMS, operator.name(), tensor));
    }
    return new CoefficientValues("JMS", values.scaleGeV(), rotated);
  }

  static CouplingValues rotate(CouplingValues values, Map<String, Complex[][]> rotation) {
    var rotated = values;
    for (var mass : MASSES.entrySet()) {
      var old = values.matrix(mass.getKey());
      var tensor = new FlavourTensor(2);
      for (int p = 0; p < 3; p++) {
        for (int r = 0; r < 3; r++) {
          tensor.set(old[p][r], p, r);
        }
      }
      tensor =
          tensor
              .rotate(0, rotation.get(mass.getValue().get(0)), true)
              .rotate(1, rotation.get(mass.getValue().get(1)), false);
      var matrix = new Complex[3][3];
      for (int p = 0; p < 3; p++) {
        for (int r = 0; r < 3; r++) {
          matrix[p][r] = tensor.get(p, r);
        }
      }
      rotated = rotated.with(mass.getKey(), matrix);
    }
    return rotated;
  }

  /** 16π² dC/dlnμ. */
  static CoefficientValues slope(CouplingValues couplings, CoefficientValues values) {
    var structure = LEFT.structure(couplings, values.values().keySet());
    double[] slope = structure.at(couplings).times(structure.vector(values));
    for (int k = 0; k < slope.length; k++) {
      slope[k] *= 16 * Math.PI * Math.PI;
    }
    return structure.values(slope, values.scaleGeV());
  }

  /** The largest difference of two sets of values, relative to the largest of its operator. */
  static double difference(CoefficientValues one, CoefficientValues other) {
    double worst = 0;
    for (var operator : JMS.operators()) {
      double largest = 1e-12;
      double difference = 0;
      for (var entry : JMS.independentEntries(operator)) {
        difference = Math.max(difference, one.get(entry).subtract(other.get(entry)).abs());
        largest = Math.max(largest, one.get(entry).abs());
      }
      worst = Math.max(worst, difference / largest);
    }
    return worst;
  }
}

package org.nsi.rge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.FullSum;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** Generic couplings and coefficients of SMEFT, all flavours, complex, with a fixed seed. */
final class RandomPoint {
  static final AnomalousDimensions SMEFT = AnomalousDimensions.smeft();
  static final OperatorBasis WARSAW = OperatorBasis.warsaw();

  /** Every index is that of ψ, none that of ψ̄. */
  private static final Set<String> WITHOUT_BARS =
      Set.of("duql", "qque", "qqql", "duue", "llphiphi");

  static final List<String> OPERATORS = List.copyOf(WARSAW.names());

  /** Without baryon-number violation. */
  static final List<String> CONSERVING =
      OPERATORS.stream()
          .filter(name -> name.equals("llphiphi") || !WITHOUT_BARS.contains(name))
          .toList();

  private final Random random;

  RandomPoint(long seed) {
    random = new Random(seed);
  }

  double number() {
    return random.nextGaussian();
  }

  Complex complex() {
    return new Complex(number(), number());
  }

  Complex[][] matrix() {
    var matrix = new Complex[3][3];
    for (var row : matrix) {
      for (int k = 0; k < 3; k++) {
        row[k] = complex();
      }
    }
    return matrix;
  }

  /** A unitary matrix: the rows of a random one made orthonormal. */
  Complex[][] unitary() {
    var rows = matrix();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        var overlap = Complex.ZERO;
        for (int k = 0; k < 3; k++) {
          overlap = overlap.add(rows[j][k].conjugate().multiply(rows[i][k]));
        }
        for (int k = 0; k < 3; k++) {
          rows[i][k] = rows[i][k].subtract(overlap.multiply(rows[j][k]));
        }
      }
      double norm = 0;
      for (int k = 0; k < 3; k++) {
        norm += rows[i][k].multiply(rows[i][k].conjugate()).getReal();
      }
      for (int k = 0; k < 3; k++) {
        rows[i][k] = rows[i][k].multiply(1 / Math.sqrt(norm));
      }
    }
    return rows;
  }

  CouplingValues couplings() {
    var values = SMEFT.couplings();
    for (String name : List.of("g1", "g2", "g3", "lambda_H", "m2")) {
      values = values.with(name, number());
    }
    for (String name : List.of("y_e", "y_u", "y_d")) {
      values = values.with(name, matrix());
    }
    return values;
  }

  static List<WilsonCoefficient> entries(Iterable<String> operators) {
    List<WilsonCoefficient> all = new ArrayList<>();
    for (String name : operators) {
      all.addAll(WARSAW.independentEntries(WARSAW.get(name)));
    }
    return all;
  }

  CoefficientValues coefficients(Iterable<String> operators) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var entry : entries(operators)) {
      values.put(entry, WARSAW.isRealEntry(entry) ? new Complex(number()) : complex());
    }
    return new CoefficientValues("Warsaw", 1000, values);
  }

  /** One unitary matrix a field. */
  Map<String, Complex[][]> rotation() {
    Map<String, Complex[][]> rotation = new HashMap<>();
    for (String field : List.of("l", "e", "q", "u", "d")) {
      rotation.put(field, unitary());
    }
    return rotation;
  }

  /** The coefficients when every field is ψ = U ψ′. */
  static CoefficientValues rotate(CoefficientValues values, Map<String, Complex[][]> rotation) {
    var rotated = new TreeMap<WilsonCoefficient, Complex>();
    for (String name : OPERATORS) {
      var tensor = FullSum.tensor(WARSAW, name, values);
      var fields = WARSAW.get(name).fields();
      for (int k = 0; k < fields.size(); k++) {
        boolean bar = k % 2 == 0 && !WITHOUT_BARS.contains(name);
        tensor = tensor.rotate(k, rotation.get(fields.get(k)), bar);
      }
      rotated.putAll(FullSum.listed(WARSAW, name, tensor));
    }
    return new CoefficientValues(values.basis(), values.scaleGeV(), rotated);
  }

  static CouplingValues rotate(CouplingValues values, Map<String, Complex[][]> rotation) {
    return values
        .with("y_e", rotate(values.matrix("y_e"), rotation.get("l"), rotation.get("e")))
        .with("y_u", rotate(values.matrix("y_u"), rotation.get("q"), rotation.get("u")))
        .with("y_d", rotate(values.matrix("y_d"), rotation.get("q"), rotation.get("d")));
  }

  private static Complex[][] rotate(Complex[][] y, Complex[][] left, Complex[][] right) {
    var tensor = new FlavourTensor(2);
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        tensor.set(y[p][r], p, r);
      }
    }
    tensor = tensor.rotate(0, left, true).rotate(1, right, false);
    var rotated = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        rotated[p][r] = tensor.get(p, r);
      }
    }
    return rotated;
  }

  /** 16π² dC/dlnμ. */
  static CoefficientValues slope(CouplingValues couplings, CoefficientValues values) {
    var structure = SMEFT.structure(couplings, values.values().keySet());
    double[] slope = structure.at(couplings).times(structure.vector(values));
    for (int k = 0; k < slope.length; k++) {
      slope[k] *= 16 * Math.PI * Math.PI;
    }
    return structure.values(slope, values.scaleGeV());
  }

  /** The largest difference of two sets of values in one operator, relative to the largest. */
  static double difference(String operator, CoefficientValues one, CoefficientValues other) {
    double difference = 0;
    double largest = 1e-300;
    for (var entry : WARSAW.independentEntries(WARSAW.get(operator))) {
      difference = Math.max(difference, one.get(entry).subtract(other.get(entry)).abs());
      largest = Math.max(largest, one.get(entry).abs());
    }
    return difference / largest;
  }
}

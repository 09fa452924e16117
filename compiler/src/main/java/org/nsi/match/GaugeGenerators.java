package org.nsi.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Exact;
import org.nsi.model.Field;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.model.term.RealBasis;
import org.nsi.tensor.Generators;
import org.nsi.tensor.Representation;

/**
 * The generators of U(1)_Y, SU(2), SU(3) as matrices over the components of fields, exact: δφ_k = i
 * α^A T^A_kl φ_l and D_μ φ = ∂_μ φ + i g V^A_μ T^A φ. What is conjugated has −T*.
 */
final class GaugeGenerators {
  private final Map<Key, Exact[][][]> known = new HashMap<>();

  private record Key(Gauge gauge, Representation representation, boolean real) {}

  /** (T^A)_{row, column} between two components of heavy fields; 0 where the fields differ. */
  Exact element(Gauge gauge, int generator, Leg row, Leg column) {
    boolean same =
        row.generation() == column.generation()
            && row.part() == column.part()
            && row.conjugated() == column.conjugated()
            && row.field().equals(column.field());
    if (!same) {
      return Exact.ZERO;
    }
    boolean dual = row.conjugated() || row.part() == WeylPart.RIGHT_CONJUGATE;
    var matrix = of(gauge, row.field())[generator];
    return element(matrix, dual, row.component(), column.component());
  }

  /** Between two components of light left-handed fermions, see {@link Light}. */
  Exact light(Gauge gauge, int generator, int row, int column) {
    if (Light.flavour(row) != Light.flavour(column)) {
      return Exact.ZERO;
    }
    var species = Light.species(Light.flavour(row));
    var matrix = of(gauge, species.representation(), false)[generator];
    return element(matrix, !species.isDoublet(), Light.component(row), Light.component(column));
  }

  /** Between two components of H (0, 1), or of its conjugate (2, 3). */
  Exact higgs(Gauge gauge, int generator, int row, int column) {
    if (row / 2 != column / 2) {
      return Exact.ZERO;
    }
    var matrix = of(gauge, HIGGS, false)[generator];
    return element(matrix, row > 1, row % 2, column % 2);
  }

  private static final Representation HIGGS =
      new Representation(new Representation.Colour(1, false), 2, new BigFraction(1, 2));

  private static Exact element(Exact[][] matrix, boolean dual, int row, int column) {
    var value = matrix[row][column];
    return dual ? value.conjugate().negate() : value;
  }

  /** The matrices T^A over the components of a field that is not conjugated. */
  Exact[][][] of(Gauge gauge, Field field) {
    return of(gauge, field.representation(), field.kind().isReal());
  }

  private Exact[][][] of(Gauge gauge, Representation representation, boolean real) {
    return known.computeIfAbsent(
        new Key(gauge, representation, real),
        key -> {
          var result = new Exact[gauge.generators()][][];
          Arrays.setAll(result, a -> matrix(gauge, a, representation, real));
          return result;
        });
  }

  /** Isospin runs slowest, see {@link Representation#components()}. */
  private static Exact[][] matrix(Gauge gauge, int generator, Representation r, boolean real) {
    int colours = r.colour().dimension();
    var isospin = gauge == Gauge.W ? isospin(generator, r, real) : unit(r.isospin());
    var colour =
        gauge == Gauge.G
            ? Generators.of(org.nsi.tensor.Leg.colour(r, false))[generator]
            : unit(colours);
    var y = r.hypercharge();
    var factor = gauge == Gauge.B ? Exact.of(y) : Exact.ONE;
    var result = new Exact[r.components()][r.components()];
    for (int row = 0; row < result.length; row++) {
      for (int column = 0; column < result.length; column++) {
        result[row][column] =
            isospin[row / colours][column / colours]
                .times(colour[row % colours][column % colours])
                .times(factor);
      }
    }
    return result;
  }

  /** In self-conjugate components where the field is real, see {@link RealBasis}. */
  private static Exact[][] isospin(int generator, Representation r, boolean real) {
    var matrix = Generators.of(org.nsi.tensor.Leg.isospin(r, false))[generator];
    if (!real || r.isospin() <= 3) {
      return matrix;
    }
    var basis = RealBasis.components(r.isospin(), false);
    return product(dagger(basis), product(matrix, basis));
  }

  private static Exact[][] product(Exact[][] a, Exact[][] b) {
    var result = new Exact[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        result[i][j] = Exact.ZERO;
        for (int k = 0; k < a.length; k++) {
          result[i][j] = result[i][j].plus(a[i][k].times(b[k][j]));
        }
      }
    }
    return result;
  }

  private static Exact[][] dagger(Exact[][] a) {
    var result = new Exact[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        result[i][j] = a[j][i].conjugate();
      }
    }
    return result;
  }

  private static Exact[][] unit(int n) {
    var result = new Exact[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(result[i], Exact.ZERO);
      result[i][i] = Exact.ONE;
    }
    return result;
  }
}

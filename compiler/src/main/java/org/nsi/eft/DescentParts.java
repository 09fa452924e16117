package org.nsi.eft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.NsiOrigin.Source;

/**
 * A set of Warsaw coefficients as the columns of a map with their weights, so that what each column
 * adds to a result can be told.
 *
 * @param weights real and imaginary parts in turn, for the columns of the map
 * @param basis of the Warsaw coefficients
 */
record DescentParts(DescentMap map, double[] weights, String basis) {
  /** Stands for all coefficients that have no column of their own. */
  static final WilsonCoefficient OTHERS = new WilsonCoefficient("others", List.of());

  /** The coefficients of a large set that get columns of their own. */
  private static final int NAMED = 20;

  static DescentParts of(DescentMap map, CoefficientValues smeft) {
    return new DescentParts(map, map.coordinates(smeft), smeft.basis());
  }

  /** A large set, each column with the values that its coefficients have. */
  static DescentParts ofMany(Descent descent, CoefficientValues smeft) {
    var map =
        descent
            .cache()
            .get(
                DescentKey.of(descent, smeft),
                () -> {
                  var named = Foremost.of(descent, smeft, NAMED);
                  return DescentMap.along(descent, columns(named), parts(named, smeft), smeft);
                });
    double[] weights = new double[2 * map.columns().size()];
    for (int k = 0; k < weights.length; k += 2) {
      weights[k] = 1;
    }
    return new DescentParts(map, weights, smeft.basis());
  }

  private static List<WilsonCoefficient> columns(List<WilsonCoefficient> named) {
    List<WilsonCoefficient> columns = new ArrayList<>(named);
    columns.add(OTHERS);
    return columns;
  }

  private static List<SortedMap<WilsonCoefficient, Complex>> parts(
      List<WilsonCoefficient> named, CoefficientValues smeft) {
    List<SortedMap<WilsonCoefficient, Complex>> parts = new ArrayList<>();
    var rest = new TreeMap<>(smeft.values());
    for (var name : named) {
      parts.add(new TreeMap<>(Map.of(name, smeft.get(name))));
      rest.remove(name);
    }
    parts.add(rest);
    return parts;
  }

  /** All columns together. */
  Descent.Arrived sum() {
    return map.arrived(weights, basis);
  }

  /** What each column adds to an NSI parameter, largest first. */
  List<Source> sources(NsiParameter parameter) {
    int row = map.nsi().rows().indexOf(parameter);
    if (row < 0) {
      return List.of();
    }
    double[] re = map.nsi().matrix()[2 * row];
    double[] im = map.nsi().matrix()[2 * row + 1];
    List<Source> sources = new ArrayList<>();
    for (int c = 0; c < map.columns().size(); c++) {
      double x = weights[2 * c];
      double y = weights[2 * c + 1];
      sources.add(
          new Source(
              map.columns().get(c),
              new Complex(re[2 * c] * x + re[2 * c + 1] * y, im[2 * c] * x + im[2 * c + 1] * y)));
    }
    sources.sort(Comparator.comparingDouble(source -> -source.value().abs()));
    return sources;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DescentParts parts
        && map.equals(parts.map)
        && Arrays.equals(weights, parts.weights)
        && basis.equals(parts.basis);
  }

  @Override
  public int hashCode() {
    return 31 * map.hashCode() + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return "DescentParts" + map.columns();
  }
}

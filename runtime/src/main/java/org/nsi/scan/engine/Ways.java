package org.nsi.scan.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.NsiValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.eft.DescentMap;
import org.nsi.model.Model.Theory;
import org.nsi.pipeline.GivenValues;
import org.nsi.scan.engine.Formulas.Group;

/** The ways down from the scales of a model as sparse matrices, at fixed inputs. */
final class Ways {
  private final Descent descent;
  private final Rows rows;
  private final List<Group> groups;

  Ways(Descent descent, Rows rows, List<Group> groups) {
    this.descent = descent;
    this.rows = rows;
    this.groups = List.copyOf(groups);
  }

  /** What does not depend on the matching scale. */
  SparseMap independent() {
    var builder = new SparseMap.Builder();
    int output = 0;
    for (var group : groups) {
      if (group.theory() == Theory.LEFT) {
        add(builder, output, group, (name, unit) -> left(group, name, unit));
      } else if (group.theory() == Theory.EPSILON) {
        add(builder, output, group, (name, unit) -> epsilon(group, name, unit));
      }
      output += group.coefficients().size();
    }
    return builder.build();
  }

  /** What starts at, or passes, the matching scale. */
  SparseMap from(double matchingGeV) {
    var builder = new SparseMap.Builder();
    int output = 0;
    for (var group : groups) {
      if (group.theory() == Theory.SMEFT && group.scaleGeV().isEmpty()) {
        add(builder, output, DescentMap.of(descent, group.coefficients(), matchingGeV));
      } else if (group.theory() == Theory.SMEFT) {
        add(builder, output, group, (name, unit) -> passing(group, name, unit, matchingGeV));
      }
      output += group.coefficients().size();
    }
    return builder.build();
  }

  private void add(SparseMap.Builder builder, int output, DescentMap map) {
    for (int r = 0; r < map.nsi().rows().size(); r++) {
      add(builder, rows.of(map.nsi().rows().get(r)), output, map.nsi().matrix(), r);
    }
    for (int r = 0; r < map.left().rows().size(); r++) {
      add(builder, rows.of(map.left().rows().get(r)), output, map.left().matrix(), r);
    }
  }

  private static void add(
      SparseMap.Builder builder, int row, int output, double[][] matrix, int r) {
    if (row >= 0) {
      for (int c = 0; c < matrix[2 * r].length; c++) {
        builder.add(row, 2 * output + c, matrix[2 * r][c]);
        builder.add(row + 1, 2 * output + c, matrix[2 * r + 1][c]);
      }
    }
  }

  /** The start of a way with one coefficient; none where the coefficient has no such part. */
  @FunctionalInterface
  private interface Probe {
    Optional<Descent.Given> start(WilsonCoefficient name, Complex value);
  }

  private void add(SparseMap.Builder builder, int output, Group group, Probe probe) {
    for (int k = 0; k < group.coefficients().size(); k++) {
      var name = group.coefficients().get(k);
      for (int part = 0; part < 2; part++) {
        int column = 2 * (output + k) + part;
        var start = probe.start(name, part == 0 ? Complex.ONE : Complex.I);
        if (start.isPresent()) {
          var arrived = descent.to(start.get());
          arrived.nsi().values().forEach((row, value) -> put(builder, rows.of(row), column, value));
          arrived
              .left()
              .values()
              .forEach((row, value) -> put(builder, rows.of(row), column, value));
        }
      }
    }
  }

  private static void put(SparseMap.Builder builder, int row, int column, Complex value) {
    if (row >= 0) {
      builder.add(row, column, value.getReal());
      builder.add(row + 1, column, value.getImaginary());
    }
  }

  private static Optional<Descent.Given> left(Group group, WilsonCoefficient name, Complex unit) {
    var values = new CoefficientValues("JMS", scale(group), one(name, unit));
    return Optional.of(new Descent.Given(List.of(), List.of(values), List.of()));
  }

  private static Optional<Descent.Given> epsilon(
      Group group, WilsonCoefficient name, Complex unit) {
    var values = new NsiValues(scale(group), GivenValues.completed(name, unit));
    return Optional.of(new Descent.Given(List.of(), List.of(), List.of(values)));
  }

  /** A coefficient of the file at another scale: to the matching scale first. */
  private Optional<Descent.Given> passing(
      Group group, WilsonCoefficient name, Complex unit, double matchingGeV) {
    if (unit.getReal() == 0 && OperatorBasis.warsaw().isRealEntry(name)) {
      return Optional.empty();
    }
    var start = new CoefficientValues(basis(), scale(group), one(name, unit));
    var evolved = descent.smeft(start, matchingGeV);
    var there = new TreeMap<WilsonCoefficient, Complex>();
    evolved
        .values()
        .forEach(
            (entry, value) ->
                there.put(
                    entry,
                    OperatorBasis.warsaw().isRealEntry(entry)
                        ? new Complex(value.getReal())
                        : value));
    return Optional.of(Descent.Given.smeft(new CoefficientValues(basis(), matchingGeV, there)));
  }

  private String basis() {
    boolean up = descent.conventions().quarkBasis().equals(Optional.of(QuarkBasis.UP));
    return up ? "Warsaw up" : "Warsaw";
  }

  private static double scale(Group group) {
    return group.scaleGeV().orElseThrow();
  }

  private static SortedMap<WilsonCoefficient, Complex> one(WilsonCoefficient name, Complex unit) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(name, unit);
    return values;
  }
}

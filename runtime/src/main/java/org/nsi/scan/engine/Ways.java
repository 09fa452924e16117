package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
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
  private final Supplier<Descent> descents;
  private final Rows rows;
  private final List<Group> groups;
  private final List<Boolean> varies;
  private final List<Complex> constants;

  /** The column of what is the same at all points. */
  private final int same;

  /**
   * @param descents makes the way down
   * @param constants values of the coefficients that do not vary
   */
  Ways(Supplier<Descent> descents, Rows rows, Formulas formulas, ConstantValues constants) {
    this.descents = descents;
    this.rows = rows;
    this.groups = formulas.groups();
    this.varies = formulas.varies();
    this.constants = constants.values();
    this.same = 2 * formulas.sums().size();
  }

  /** What does not depend on the matching scale. */
  SparseMap independent() {
    var builder = new SparseMap.Builder();
    int first = 0;
    for (var group : groups) {
      if (group.theory() == Theory.LEFT) {
        add(builder, first, group, (name, value) -> left(group, name, value));
      } else if (group.theory() == Theory.EPSILON) {
        add(builder, first, group, (name, value) -> epsilon(group, name, value));
      }
      first += group.coefficients().size();
    }
    return builder.build();
  }

  /** What starts at, or passes, the matching scale. */
  SparseMap from(double matchingGeV) {
    var builder = new SparseMap.Builder();
    int first = 0;
    for (var group : groups) {
      if (group.theory() == Theory.SMEFT && group.scaleGeV().isEmpty()) {
        matching(builder, first, group, matchingGeV);
      } else if (group.theory() == Theory.SMEFT) {
        add(builder, first, group, (name, value) -> passing(group, name, value, matchingGeV));
      }
      first += group.coefficients().size();
    }
    return builder.build();
  }

  /** What is matched: a column for what varies, one for all the rest. */
  private void matching(SparseMap.Builder builder, int first, Group group, double scaleGeV) {
    var names = new ArrayList<WilsonCoefficient>();
    var columns = new ArrayList<Integer>();
    var rest = new TreeMap<WilsonCoefficient, Complex>();
    for (int k = 0; k < group.coefficients().size(); k++) {
      var name = group.coefficients().get(k);
      if (varies.get(first + k)) {
        names.add(name);
        columns.add(2 * (first + k));
      } else {
        rest.put(name, real(name, constants.get(first + k)));
      }
    }
    if (!names.isEmpty()) {
      var map = DescentMap.of(descents.get(), names, scaleGeV);
      add(builder, columns, map.nsi(), rows::of);
      add(builder, columns, map.left(), rows::of);
    }
    // What is not finite has its own status at every point.
    if (!rest.isEmpty() && rest.values().stream().allMatch(Evaluator::isFinite)) {
      var start = new CoefficientValues(basis(), scaleGeV, rest);
      arrive(builder, Descent.Given.smeft(start), same);
    }
  }

  private static <T> void add(
      SparseMap.Builder builder,
      List<Integer> columns,
      DescentMap.Block<T> block,
      ToIntFunction<T> rowOf) {
    for (int r = 0; r < block.rows().size(); r++) {
      int row = rowOf.applyAsInt(block.rows().get(r));
      if (row >= 0) {
        for (int c = 0; c < block.matrix()[2 * r].length; c++) {
          int column = columns.get(c / 2) + c % 2;
          builder.add(row, column, block.matrix()[2 * r][c]);
          builder.add(row + 1, column, block.matrix()[2 * r + 1][c]);
        }
      }
    }
  }

  /** The start of a way with one coefficient; none where the coefficient has no such part. */
  @FunctionalInterface
  private interface Probe {
    Optional<Descent.Given> start(WilsonCoefficient name, Complex value);
  }

  private void add(SparseMap.Builder builder, int first, Group group, Probe probe) {
    for (int k = 0; k < group.coefficients().size(); k++) {
      var name = group.coefficients().get(k);
      int column = 2 * (first + k);
      if (varies.get(first + k)) {
        probe.start(name, Complex.ONE).ifPresent(start -> arrive(builder, start, column));
        probe.start(name, Complex.I).ifPresent(start -> arrive(builder, start, column + 1));
      } else if (Evaluator.isFinite(constants.get(first + k))) {
        probe
            .start(name, constants.get(first + k))
            .ifPresent(start -> arrive(builder, start, same));
      }
    }
  }

  private void arrive(SparseMap.Builder builder, Descent.Given start, int column) {
    var arrived = descents.get().to(start);
    arrived.nsi().values().forEach((row, value) -> put(builder, rows.of(row), column, value));
    arrived.left().values().forEach((row, value) -> put(builder, rows.of(row), column, value));
  }

  private static Complex real(WilsonCoefficient name, Complex value) {
    return OperatorBasis.warsaw().isRealEntry(name) ? new Complex(value.getReal()) : value;
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
    var start = new CoefficientValues(basis(), scale(group), one(name, real(name, unit)));
    var evolved = descents.get().smeft(start, matchingGeV);
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
    boolean up = descents.get().conventions().quarkBasis().equals(Optional.of(QuarkBasis.UP));
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

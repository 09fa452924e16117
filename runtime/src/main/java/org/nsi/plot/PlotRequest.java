package org.nsi.plot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be drawn.
 *
 * @param x column
 * @param y columns: one for maps, any number for curves
 * @param z column of the colours; absent for curves and points
 * @param kind absent to choose by the data
 * @param contours lines
 * @param excluded shaded regions
 * @param where rows whose cell is another one are left out
 * @param logarithmic axes {@code x y z}, whatever the data look like
 * @param linear axes {@code x y z}, whatever the data look like
 * @param ranges of the axes {@code x y z}
 * @param labels of the axes {@code x y z}, and {@code title}
 */
public record PlotRequest(
    String x,
    List<String> y,
    Optional<String> z,
    Optional<Kind> kind,
    List<Level> contours,
    List<Level> excluded,
    Map<String, String> where,
    Set<String> logarithmic,
    Set<String> linear,
    Map<String, Range> ranges,
    Map<String, String> labels) {
  public PlotRequest {
    y = List.copyOf(y);
    contours = List.copyOf(contours);
    excluded = List.copyOf(excluded);
    where = Map.copyOf(where);
    logarithmic = Set.copyOf(logarithmic);
    linear = Set.copyOf(linear);
    ranges = Map.copyOf(ranges);
    labels = Map.copyOf(labels);
  }

  /** How points become a picture. */
  public enum Kind {
    LINE,
    SCATTER,
    HEAT
  }

  /**
   * A value of a column.
   *
   * @param absolute whether the column's absolute value is meant
   * @param above whether the shaded side is that of larger values
   * @param label in the legend; empty for the name with the value
   */
  public record Level(String column, double value, boolean absolute, boolean above, String label) {}

  /** The ends of an axis. */
  public record Range(double min, double max) {}

  /** Whether there is a plane of x and y in which a third column is shown. */
  boolean isMap() {
    return z.isPresent() || !contours.isEmpty() || !excluded.isEmpty();
  }

  /** Every column that is needed, once. */
  public List<String> columns() {
    var names = new LinkedHashSet<String>();
    names.add(x);
    names.addAll(y);
    z.ifPresent(names::add);
    contours.forEach(level -> names.add(level.column()));
    excluded.forEach(level -> names.add(level.column()));
    return new ArrayList<>(names);
  }
}

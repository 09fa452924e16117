package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * The way down as constant real matrices: at fixed Standard Model parameters everything below a
 * matching scale is real-linear in the Warsaw coefficients at that scale.
 *
 * @param scaleGeV matching scale
 * @param columns Warsaw coefficients, independent entries of WCxf
 * @param smeft to the Warsaw coefficients where they are matched, at m_Z or at a lower matching
 *     scale
 * @param left to the JMS coefficients at the low scale
 * @param nsi to all ε at the low scale, default sign of the neutral current
 */
public record DescentMap(
    double scaleGeV,
    List<WilsonCoefficient> columns,
    Block<WilsonCoefficient> smeft,
    Block<WilsonCoefficient> left,
    Block<NsiParameter> nsi) {
  public DescentMap {
    columns = List.copyOf(columns);
  }

  /**
   * One real matrix. {@code matrix[2r][2c]} takes the real part of column c to the real part of row
   * r, odd rows and columns are imaginary parts.
   *
   * @param scaleGeV scale of the rows
   * @param matrix 2 × rows by 2 × columns
   */
  public record Block<T>(double scaleGeV, List<T> rows, double[][] matrix) {
    public Block {
      rows = List.copyOf(rows);
    }

    /**
     * The rows for values of the columns.
     *
     * @param x real and imaginary parts in turn
     */
    public double[] times(double[] x) {
      double[] y = new double[matrix.length];
      for (int r = 0; r < y.length; r++) {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
          sum += matrix[r][c] * x[c];
        }
        y[r] = sum;
      }
      return y;
    }

    private SortedMap<T, Complex> values(double[] x) {
      double[] y = times(x);
      var values = new TreeMap<T, Complex>();
      for (int r = 0; r < rows.size(); r++) {
        if (y[2 * r] != 0 || y[2 * r + 1] != 0) {
          values.put(rows.get(r), new Complex(y[2 * r], y[2 * r + 1]));
        }
      }
      return values;
    }
  }

  /** The map at one matching scale. */
  public static DescentMap of(Descent descent, List<WilsonCoefficient> columns, double scaleGeV) {
    return descent
        .cache()
        .get(DescentKey.of(descent, columns, scaleGeV), () -> computed(descent, columns, scaleGeV));
  }

  private static DescentMap computed(
      Descent descent, List<WilsonCoefficient> columns, double scaleGeV) {
    return of(descent, columns, units(columns), scaleGeV);
  }

  /** The first set is nothing, so that a map without columns knows its scales. */
  private static DescentMap of(
      Descent descent,
      List<WilsonCoefficient> columns,
      List<SortedMap<WilsonCoefficient, Complex>> starts,
      double scaleGeV) {
    var images = descent.images(starts, scaleGeV);
    var first = images.get(0);
    var kept = images.subList(1, images.size());
    return new DescentMap(
        scaleGeV,
        columns,
        block(
            first.smeft().get(0).scaleGeV(),
            kept.stream().map(image -> image.smeft().get(0).values()).toList()),
        block(first.left().scaleGeV(), kept.stream().map(image -> image.left().values()).toList()),
        block(first.nsi().scaleGeV(), kept.stream().map(image -> image.nsi().values()).toList()));
  }

  /** Nothing; then 1 and i for each column, nothing for the imaginary part of a real one. */
  private static List<SortedMap<WilsonCoefficient, Complex>> units(
      List<WilsonCoefficient> columns) {
    List<SortedMap<WilsonCoefficient, Complex>> units = new ArrayList<>();
    units.add(new TreeMap<>());
    for (var column : columns) {
      units.add(new TreeMap<>(Map.of(column, Complex.ONE)));
      boolean real = OperatorBasis.warsaw().isRealEntry(column);
      units.add(real ? new TreeMap<>() : new TreeMap<>(Map.of(column, Complex.I)));
    }
    return units;
  }

  /**
   * The map at any matching scale of a range, interpolated in its logarithm; the error is below
   * 1e-6 of the largest entry of a column.
   */
  public static InterpolatedDescent over(
      Descent descent, List<WilsonCoefficient> columns, double fromGeV, double toGeV) {
    return InterpolatedDescent.of(descent, columns, fromGeV, toGeV);
  }

  private static <T extends Comparable<? super T>> Block<T> block(
      double scaleGeV, List<? extends SortedMap<T, Complex>> images) {
    var names = new TreeSet<T>();
    images.forEach(image -> names.addAll(image.keySet()));
    List<T> rows = List.copyOf(names);
    double[][] matrix = new double[2 * rows.size()][images.size()];
    for (int c = 0; c < images.size(); c++) {
      for (int r = 0; r < rows.size(); r++) {
        var value = images.get(c).getOrDefault(rows.get(r), Complex.ZERO);
        matrix[2 * r][c] = value.getReal();
        matrix[2 * r + 1][c] = value.getImaginary();
      }
    }
    return new Block<>(scaleGeV, rows, matrix);
  }

  /**
   * Sets of coefficients instead of unit columns; of each only the part along the set itself.
   *
   * @param names one a set
   */
  static DescentMap along(
      Descent descent,
      List<WilsonCoefficient> names,
      List<SortedMap<WilsonCoefficient, Complex>> sets,
      CoefficientValues smeft) {
    List<SortedMap<WilsonCoefficient, Complex>> starts = new ArrayList<>();
    starts.add(new TreeMap<>());
    for (var set : sets) {
      starts.add(set);
      starts.add(new TreeMap<>());
    }
    return of(descent, names, starts, smeft.scaleGeV());
  }

  /** What arrives for values of the columns; a coefficient that is no column is a fault. */
  public Descent.Arrived apply(CoefficientValues warsaw) {
    return arrived(coordinates(warsaw), warsaw.basis());
  }

  /** The values of the columns, real and imaginary parts in turn. */
  double[] coordinates(CoefficientValues warsaw) {
    double[] x = new double[2 * columns.size()];
    for (var entry : warsaw.values().entrySet()) {
      int c = columns.indexOf(entry.getKey());
      boolean zero = entry.getValue().getReal() == 0 && entry.getValue().getImaginary() == 0;
      if (c < 0 && !zero) {
        throw new IllegalArgumentException(entry.getKey() + " is not among the columns");
      }
      if (c >= 0) {
        x[2 * c] = entry.getValue().getReal();
        x[2 * c + 1] = entry.getValue().getImaginary();
      }
    }
    return x;
  }

  /**
   * What arrives for real and imaginary parts of the columns.
   *
   * @param basis of the Warsaw coefficients
   */
  Descent.Arrived arrived(double[] x, String basis) {
    return new Descent.Arrived(
        List.of(new CoefficientValues(basis, smeft.scaleGeV(), smeft.values(x))),
        new CoefficientValues("JMS", left.scaleGeV(), left.values(x)),
        new NsiValues(nsi.scaleGeV(), nsi.values(x)));
  }
}

package org.nsi.scan.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.numeric.BlockEvaluator;
import org.nsi.numeric.Columns;

/** The columns that one thread computes with: a few hundred points that stay in the cache. */
final class Workspace {
  static final int SIZE = BlockEvaluator.BLOCK;

  /** Values of the symbols of the tapes. */
  final Columns symbols;

  final BlockEvaluator first;
  final Columns firstOut;
  private final BlockEvaluator coefficients;
  private final Columns coefficientsOut;
  private final BlockEvaluator given;
  private final Columns givenOut;
  private final List<int[]> sums;

  /**
   * Real and imaginary parts of the coefficients in turn, then 1 and 0: the column of what does not
   * depend on the point.
   */
  final double[][] parts;

  /** Values of the variables, gathered. */
  final double[][] variables;

  final Status[] status = new Status[SIZE];

  /** Which parameter, mass or coefficient the status is about. */
  final int[] culprit = new int[SIZE];

  /** 0, or not a number where something is not finite. */
  final double[] taint = new double[SIZE];

  /** The largest modulus of a coefficient. */
  final double[] largest = new double[SIZE];

  final double[] logScale = new double[SIZE];

  Workspace(ModelPlan plan) {
    var formulas = plan.formulas();
    int count = formulas.symbols().size();
    var re = new double[count][SIZE];
    var im = new double[count][];
    for (int k = 0; k < count; k++) {
      var symbol = formulas.symbols().get(k);
      var value = plan.model().values().getOrDefault(symbol, Complex.ZERO);
      im[k] = new double[symbol.real() ? 0 : SIZE];
      Arrays.fill(re[k], value.getReal());
      Arrays.fill(im[k], value.getImaginary());
    }
    symbols = new Columns(re, im);
    first = new BlockEvaluator(formulas.first());
    firstOut = Columns.zeros(formulas.first().outputs().size(), SIZE);
    coefficients = new BlockEvaluator(formulas.coefficients());
    coefficientsOut = Columns.zeros(formulas.coefficients().outputs().size(), SIZE);
    given = new BlockEvaluator(formulas.given());
    givenOut = Columns.zeros(formulas.given().outputs().size(), SIZE);
    sums = formulas.sums();
    parts = new double[2 * sums.size() + 2][];
    parts[2 * sums.size()] = new double[SIZE];
    Arrays.fill(parts[2 * sums.size()], 1);
    parts[2 * sums.size() + 1] = new double[SIZE];
    for (int c = 0; c < sums.size(); c++) {
      boolean alone = sums.get(c).length == 1;
      parts[2 * c] = alone ? output(sums.get(c)[0], false) : new double[SIZE];
      parts[2 * c + 1] = alone ? output(sums.get(c)[0], true) : new double[SIZE];
    }
    variables = new double[plan.variables().size()][SIZE];
  }

  private double[] output(int number, boolean imaginary) {
    int matched = coefficientsOut.re().length;
    var columns = number < matched ? coefficientsOut : givenOut;
    int own = number < matched ? number : number - matched;
    return imaginary ? columns.im()[own] : columns.re()[own];
  }

  /** Evaluates the coefficients of the first n points into {@link #parts}. */
  void evaluateCoefficients(int n) {
    coefficients.evaluate(symbols, 0, n, coefficientsOut);
    given.evaluate(symbols, 0, n, givenOut);
    for (int c = 0; c < sums.size(); c++) {
      int[] terms = sums.get(c);
      if (terms.length > 1) {
        for (int part = 0; part < 2; part++) {
          double[] sum = parts[2 * c + part];
          System.arraycopy(output(terms[0], part == 1), 0, sum, 0, n);
          for (int t = 1; t < terms.length; t++) {
            add(output(terms[t], part == 1), sum, n);
          }
        }
      }
    }
  }

  private static void add(double[] more, double[] sum, int n) {
    for (int k = 0; k < n; k++) {
      sum[k] += more[k];
    }
  }
}

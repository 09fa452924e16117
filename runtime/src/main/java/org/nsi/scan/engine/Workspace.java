package org.nsi.scan.engine;

import java.util.Arrays;
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
  final BlockEvaluator coefficients;
  final Columns coefficientsOut;

  /** Real and imaginary parts of the coefficients in turn. */
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
    parts = new double[2 * coefficientsOut.re().length][];
    for (int k = 0; k < coefficientsOut.re().length; k++) {
      parts[2 * k] = coefficientsOut.re()[k];
      parts[2 * k + 1] = coefficientsOut.im()[k];
    }
    variables = new double[plan.variables().size()][SIZE];
  }
}

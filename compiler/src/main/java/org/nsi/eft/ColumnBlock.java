package org.nsi.eft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.rge.AnomalousDimensions;
import org.nsi.rge.MixingStructure;

/**
 * Sets of Warsaw coefficients that evolve side by side, so that the anomalous dimensions are
 * evaluated once for all of them. Mutable while it evolves.
 */
final class ColumnBlock {
  private static final double SMALLEST_STEP = 1e-9;

  /** In ln μ; couplings change by 5 % over it. */
  private static final double FIRST_STEP = 1.2;

  /** Of the largest entry of a column; well below what is promised, 1e-8. */
  private static final double TOLERANCE = 1e-10;

  /** Of the couplings: the order of the anomalous dimensions. */
  private static final int LOOPS = 1;

  private final MixingStructure structure;
  private final int columns;
  private final double[] data;

  private ColumnBlock(MixingStructure structure, int columns, double[] data) {
    this.structure = structure;
    this.columns = columns;
    this.data = data;
  }

  static ColumnBlock of(
      MixingStructure structure, List<? extends SortedMap<WilsonCoefficient, Complex>> sets) {
    int columns = sets.size();
    double[] data = new double[structure.size() * columns];
    for (int c = 0; c < columns; c++) {
      for (var entry : sets.get(c).entrySet()) {
        put(structure, data, columns, c, entry.getKey(), entry.getValue());
      }
    }
    return new ColumnBlock(structure, columns, data);
  }

  private static void put(
      MixingStructure structure,
      double[] data,
      int columns,
      int column,
      WilsonCoefficient name,
      Complex value) {
    int re = structure.position(name, false);
    int im = structure.position(name, true);
    data[re * columns + column] = value.getReal();
    if (im >= 0) {
      data[im * columns + column] = value.getImaginary();
    }
  }

  /** One step of Euler, C + γ/(16π²) C · length. */
  void step(double[] couplings, double length) {
    var matrix = structure.at(AnomalousDimensions.smeft().couplings().withAll(couplings));
    double[] slope = new double[data.length];
    matrix.apply(data, columns, slope);
    for (int k = 0; k < data.length; k++) {
      data[k] += length * slope[k];
    }
  }

  /**
   * Solves dC/dlnμ = γ/(16π²) C with the couplings running along, from the scale of the couplings
   * over a distance in ln μ.
   */
  void evolve(double[] couplings, double length) {
    int first = couplings.length;
    double[] state = new double[first + data.length];
    System.arraycopy(couplings, 0, state, 0, first);
    System.arraycopy(data, 0, state, first, data.length);
    var equations = new Equations(first);
    var integrator =
        new DormandPrince853Integrator(SMALLEST_STEP, Math.abs(length), TOLERANCE, TOLERANCE);
    integrator.setInitialStepSize(Math.min(FIRST_STEP, Math.abs(length)));
    integrator.integrate(equations, 0, state, length, state);
    System.arraycopy(state, first, data, 0, data.length);
  }

  /** The couplings first, then the block. */
  private final class Equations implements FirstOrderDifferentialEquations {
    private final int first;
    private final double[] in = new double[data.length];
    private final double[] out = new double[data.length];

    Equations(int first) {
      this.first = first;
    }

    @Override
    public int getDimension() {
      return first + data.length;
    }

    @Override
    public void computeDerivatives(double t, double[] y, double[] slope) {

      double[] couplings = Arrays.copyOf(y, first);
      System.arraycopy(SmCouplings.slope(couplings, LOOPS), 0, slope, 0, first);
      System.arraycopy(y, first, in, 0, in.length);
      structure
          .at(AnomalousDimensions.smeft().couplings().withAll(couplings))
          .apply(in, columns, out);
      System.arraycopy(out, 0, slope, first, out.length);
    }
  }

  /** The columns as values. */
  List<SortedMap<WilsonCoefficient, Complex>> images() {
    List<SortedMap<WilsonCoefficient, Complex>> images = new ArrayList<>();
    var entries = structure.entries();
    for (int c = 0; c < columns; c++) {
      var image = new TreeMap<WilsonCoefficient, Complex>();
      for (int k = 0; k < entries.size(); k++) {
        double x = data[k * columns + c];
        if (x != 0) {
          var entry = entries.get(k);
          var part = entry.imaginary() ? new Complex(0, x) : new Complex(x);
          image.merge(entry.coefficient(), part, Complex::add);
        }
      }
      images.add(image);
    }
    return images;
  }
}

package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.LutherIntegrator;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.rge.MixingStructure;

/**
 * Evolution of JMS coefficients between scales at or below m_Z, C(to) = U C(from), as {@link
 * LeftRunning} states it. Linear, and every set of coefficients by itself: sets only share the
 * evaluation of the anomalous dimensions.
 */
final class LeftEvolution {
  /** In ln μ; the error of the sixth-order method is 1e-9 of the largest entry at 1.3 GeV. */
  private static final double STEP = 0.16;

  private final Inputs inputs;

  LeftEvolution(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * What becomes of sets of coefficients. Below a threshold, operators with the quark that is gone
   * are absent, also when the way leads up again.
   */
  List<SortedMap<WilsonCoefficient, Complex>> run(
      List<? extends SortedMap<WilsonCoefficient, Complex>> start,
      double fromGeV,
      double toGeV,
      RunningMode mode) {
    if (mode == RunningMode.NONE || fromGeV == toGeV) {
      return List.copyOf(start);
    }
    var names = new TreeSet<WilsonCoefficient>();
    start.forEach(set -> names.addAll(set.keySet()));
    var running = new LeftRunning(inputs, mode);
    var structure = running.structure(names);
    var block = new Block(running, structure, start);
    LeftRunning.Piece before = null;
    for (var piece : running.pieces(fromGeV, toGeV)) {
      if (before != null) {
        block.cross(before, piece);
      }
      block.evolve(piece);
      before = piece;
    }
    return block.images();
  }

  /**
   * NSI parameters at another scale: those of charged currents as the JMS coefficients that they
   * stand for, ε_T into ε_S and ε_P included; those of neutral currents as they are. Vector
   * currents do not run, and penguins, which couple them to other fermions at the order α/π, are
   * left out: they need left- and right-handed parts, of which a file may give the sum alone.
   */
  NsiValues run(NsiValues from, double toGeV, RunningMode mode) {
    if (mode == RunningMode.NONE || from.scaleGeV() == toGeV) {
      return from;
    }
    var start = NsiProjection.chargedCoefficients(from, inputs);
    var image = run(List.of(start), from.scaleGeV(), toGeV, mode).getFirst();
    var values =
        new TreeMap<>(
            NsiProjection.project(new CoefficientValues("JMS", toGeV, image), inputs).values());
    from.values()
        .forEach(
            (parameter, value) -> {
              if (parameter instanceof NsiParameter.Neutral) {
                values.put(parameter, value);
              }
            });
    return new NsiValues(toGeV, values);
  }

  /** The sets side by side. */
  private static final class Block {
    private final LeftRunning running;
    private final MixingStructure structure;
    private final int columns;
    private double[] data;

    Block(
        LeftRunning running,
        MixingStructure structure,
        List<? extends SortedMap<WilsonCoefficient, Complex>> start) {
      this.running = running;
      this.structure = structure;
      this.columns = start.size();
      this.data = new double[structure.size() * columns];
      for (int c = 0; c < columns; c++) {
        for (var entry : start.get(c).entrySet()) {
          int re = structure.position(entry.getKey(), false);
          int im = structure.position(entry.getKey(), true);
          data[re * columns + c] = entry.getValue().getReal();
          if (im >= 0) {
            data[im * columns + c] = entry.getValue().getImaginary();
          }
        }
      }
    }

    private QcdCurrent[] currents() {
      return structure.entries().stream()
          .map(entry -> running.current(entry.coefficient()))
          .toArray(QcdCurrent[]::new);
    }

    private void scale(int row, double factor) {
      for (int k = row * columns; k < (row + 1) * columns; k++) {
        data[k] *= factor;
      }
    }

    void cross(LeftRunning.Piece before, LeftRunning.Piece after) {
      var currents = currents();
      for (int row = 0; row < currents.length; row++) {
        scale(row, before.crossing(currents[row], after));
      }
    }

    void evolve(LeftRunning.Piece piece) {
      boolean[] absent = new boolean[structure.size()];
      for (int row = 0; row < absent.length; row++) {
        absent[row] = !piece.has(structure.entries().get(row).coefficient());
        if (absent[row]) {
          scale(row, 0);
        }
      }
      double from = Math.log(piece.fromGeV());
      double length = Math.log(piece.toGeV()) - from;
      int steps = (int) Math.ceil(Math.abs(length) / STEP);
      var equations = new Equations(piece, absent, currents());
      var integrator = new LutherIntegrator(STEP);
      for (int n = 0; n < steps; n++) {
        data =
            integrator.singleStep(
                equations, from + length * n / steps, data, from + length * (n + 1) / steps);
      }
    }

    private final class Equations implements FirstOrderDifferentialEquations {
      private final LeftRunning.Piece piece;
      private final boolean[] absent;
      private final QcdCurrent[] currents;
      private final double[] electromagnetic = new double[data.length];

      Equations(LeftRunning.Piece piece, boolean[] absent, QcdCurrent[] currents) {
        this.piece = piece;
        this.absent = absent;
        this.currents = currents;
      }

      @Override
      public int getDimension() {
        return data.length;
      }

      @Override
      public void computeDerivatives(double t, double[] y, double[] slope) {
        structure.at(piece.couplings(t)).apply(y, columns, slope);
        structure.at(piece.electromagnetic(t)).apply(y, columns, electromagnetic);
        double r = piece.clock(t);
        double rOfPhotons = piece.electromagneticClock(t);
        double scalar = piece.beyondOneLoop(QcdCurrent.SCALAR, t);
        double tensor = piece.beyondOneLoop(QcdCurrent.TENSOR, t);
        double mass = piece.beyondOneLoop(QcdCurrent.MASS, t);
        for (int row = 0; row < absent.length; row++) {
          double more =
              switch (currents[row]) {
                case SCALAR -> scalar;
                case TENSOR -> tensor;
                case MASS -> mass;
                case NONE -> 0;
              };
          for (int k = row * columns; k < (row + 1) * columns; k++) {
            slope[k] =
                absent[row]
                    ? 0
                    : r * slope[k] + (rOfPhotons - r) * electromagnetic[k] + more * y[k];
          }
        }
      }
    }

    List<SortedMap<WilsonCoefficient, Complex>> images() {
      List<SortedMap<WilsonCoefficient, Complex>> images = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        var image = new TreeMap<WilsonCoefficient, Complex>();
        for (int row = 0; row < structure.size(); row++) {
          double x = data[row * columns + c];
          if (x != 0) {
            var entry = structure.entries().get(row);
            var part = entry.imaginary() ? new Complex(0, x) : new Complex(x);
            image.merge(entry.coefficient(), part, Complex::add);
          }
        }
        images.add(image);
      }
      return images;
    }
  }
}

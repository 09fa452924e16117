package org.nsi.eft;

import java.util.List;
import org.nsi.input.Inputs;
import org.nsi.table.TextTable;

/**
 * QCD evolution of scalar and tensor quark currents with thresholds.
 *
 * <p>From α_s(m_Z) with five flavours; at m_t(m_t), m_b(m_b) and m_c(m_c) the number of flavours
 * changes, at three loops with the two-loop decoupling of α_s and of the scalar current ({@code
 * decoupling.tsv}). The n-loop anomalous dimensions go with the n-loop β function. Everything is
 * measured from m_Z, so U(c,b) U(b,a) = U(c,a) to rounding.
 */
final class QcdEvolution {
  private static final double STEP = 0.02;

  private final Inputs inputs;
  private final int loops;
  private final QcdFunctions.Table table = new QcdFunctions.Table();
  private final double alphaDecoupling;
  private final double scalarDecoupling;

  /**
   * @param loops 1, 2 or 3
   */
  QcdEvolution(Inputs inputs, int loops) {
    this.inputs = inputs;
    this.loops = loops;
    var decoupling = TextTable.read(QcdEvolution.class, "decoupling.tsv").rows();
    alphaDecoupling = loops < 3 ? 0 : value(decoupling, "alpha_s");
    scalarDecoupling = loops < 3 ? 0 : value(decoupling, "scalar");
  }

  private static double value(List<List<String>> rows, String quantity) {
    return rows.stream()
        .filter(row -> row.get(0).equals(quantity))
        .mapToDouble(row -> TextTable.number(row.get(1)))
        .sum();
  }

  /** Two-loop coefficient of (α_s/π)² that the scalar current gets below a heavy quark. */
  double scalarDecoupling() {
    return scalarDecoupling;
  }

  /** What multiplies a coefficient. */
  record Factors(double scalar, double tensor) {}

  /** C(to) = factor · C(from). */
  Factors factors(double fromGeV, double toGeV) {
    var from = at(fromGeV);
    var to = at(toGeV);
    return new Factors(
        Math.exp(to.lnScalar - from.lnScalar), Math.exp(to.lnTensor - from.lnTensor));
  }

  /** ln α_s at a scale, and ln of what multiplies a scalar current between m_Z and that scale. */
  record Logarithms(double alphaS, double scalar) {}

  Logarithms logarithms(double scaleGeV) {
    var state = at(scaleGeV);
    return new Logarithms(Math.log(4 * Math.PI * state.a), state.lnScalar);
  }

  /** α_s at a scale; infinite or not a number beyond the Landau pole. */
  double alphaS(double scaleGeV) {
    return 4 * Math.PI * at(scaleGeV).a;
  }

  /** a = α_s/4π and ln C(μ)/C(m_Z) of the two currents. */
  private record State(double a, double lnScalar, double lnTensor) {
    State plus(double h, double da, double ds, double dt) {
      return new State(a + h * da, lnScalar + h * ds, lnTensor + h * dt);
    }
  }

  private State at(double scaleGeV) {
    double scale = inputs.get("m_Z");
    var state = new State(inputs.get("alpha_s") / (4 * Math.PI), 0, 0);
    int flavours = 5;
    if (scaleGeV > scale) {
      double top = inputs.get("m_t");
      if (top > scale && scaleGeV > top) {
        state = upwards(evolve(state, scale, top, flavours));
        scale = top;
        flavours = 6;
      }
    } else {
      for (double threshold : new double[] {inputs.get("m_b"), inputs.get("m_c")}) {
        if (threshold < scale && scaleGeV < threshold) {
          state = downwards(evolve(state, scale, threshold, flavours));
          scale = threshold;
          flavours--;
        }
      }
    }
    return evolve(state, scale, scaleGeV, flavours);
  }

  /** α_s/π squared. */
  private static double order2(double a) {
    return 16 * a * a;
  }

  private State downwards(State above) {
    double x = order2(above.a);
    return new State(
        above.a * (1 + alphaDecoupling * x),
        above.lnScalar + Math.log1p(scalarDecoupling * x),
        above.lnTensor);
  }

  /** The inverse of {@link #downwards}: a fixed point that converges by a factor α_s² a round. */
  private State upwards(State below) {
    double a = below.a;
    for (int round = 0; round < 8; round++) {
      a = below.a / (1 + alphaDecoupling * order2(a));
    }
    return new State(a, below.lnScalar - Math.log1p(scalarDecoupling * order2(a)), below.lnTensor);
  }

  /** Runge–Kutta of fourth order in ln μ; the error at this step is below 1e-10 above 1 GeV. */
  private State evolve(State start, double fromGeV, double toGeV, int flavours) {
    var qcd = table.at(loops, flavours);
    double length = Math.log(toGeV / fromGeV);
    int steps = Math.max(1, (int) Math.ceil(Math.abs(length) / STEP));
    double h = length / steps;
    var y = start;
    for (int n = 0; n < steps; n++) {
      double a1 = y.a;
      double k1 = qcd.running(a1);
      double a2 = a1 + h / 2 * k1;
      double k2 = qcd.running(a2);
      double a3 = a1 + h / 2 * k2;
      double k3 = qcd.running(a3);
      double a4 = a1 + h * k3;
      double k4 = qcd.running(a4);
      double scalar =
          qcd.scalarRunning(a1)
              + 2 * qcd.scalarRunning(a2)
              + 2 * qcd.scalarRunning(a3)
              + qcd.scalarRunning(a4);
      double tensor =
          qcd.tensorRunning(a1)
              + 2 * qcd.tensorRunning(a2)
              + 2 * qcd.tensorRunning(a3)
              + qcd.tensorRunning(a4);
      y = y.plus(h / 6, k1 + 2 * k2 + 2 * k3 + k4, scalar, tensor);
    }
    return y;
  }
}

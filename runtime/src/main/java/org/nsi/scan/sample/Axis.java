package org.nsi.scan.sample;

import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.nsi.model.Model.ScanAxis;

/** The values of one scanned variable. */
sealed interface Axis {
  String name();

  static Axis of(ScanAxis axis) {
    var a = axis.arguments();
    return switch (axis.kind()) {
      case "lin" -> new Lin(axis.name(), a.get(0), a.get(1), a.get(2).intValue());
      case "log" -> new Log(axis.name(), a.get(0), a.get(1), a.get(2).intValue());
      case "list" -> new Listed(axis.name(), a);
      case "uniform" -> new Uniform(axis.name(), a.get(0), a.get(1));
      case "loguniform" -> new LogUniform(axis.name(), a.get(0), a.get(1));
      case "normal" -> new Normal(axis.name(), a.get(0), a.get(1));
      default -> throw new IllegalArgumentException("no axis is called " + axis.kind());
    };
  }

  /** An axis of a grid. */
  sealed interface Stepped extends Axis {
    int points();

    /** Value {@code index}, from 0. */
    double at(int index);
  }

  /** An axis whose values are drawn. */
  sealed interface Drawn extends Axis {
    /** The quantile of u in [0, 1). */
    double quantile(double u);
  }

  /** Equal steps; both ends are exact. */
  record Lin(String name, double low, double high, int points) implements Stepped {
    @Override
    public double at(int index) {
      // not low + i × step, which makes 0.30000000000000004 of 0.3
      return points == 1 ? low : (low * (points - 1 - index) + high * index) / (points - 1);
    }
  }

  /** Equal ratios; both ends are exact. */
  record Log(String name, double low, double high, int points) implements Stepped {
    @Override
    public double at(int index) {
      if (index == 0) {
        return low;
      }
      return index == points - 1
          ? high
          : low * Math.exp(Math.log(high / low) * step(index, points));
    }
  }

  record Listed(String name, List<Double> values) implements Stepped {
    public Listed {
      values = List.copyOf(values);
    }

    @Override
    public int points() {
      return values.size();
    }

    @Override
    public double at(int index) {
      return values.get(index);
    }
  }

  record Uniform(String name, double low, double high) implements Drawn {
    @Override
    public double quantile(double u) {
      return low + (high - low) * u;
    }
  }

  record LogUniform(String name, double low, double high) implements Drawn {
    @Override
    public double quantile(double u) {
      return Math.min(high, low * Math.exp(Math.log(high / low) * u));
    }
  }

  record Normal(String name, double mean, double sigma) implements Drawn {
    @Override
    public double quantile(double u) {
      return mean + sigma * Math.sqrt(2) * Erf.erfInv(2 * u - 1);
    }
  }

  private static double step(int index, int points) {
    return points == 1 ? 0 : (double) index / (points - 1);
  }
}

package org.nsi.scan.sample;

import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.nsi.model.Model.Sampling;
import org.nsi.model.Model.Scan;

/**
 * The points of scan blocks. Point k is drawing k / g and point k mod g of the grid, where g is the
 * number of grid points; in the grid the last axis varies fastest. What is drawn depends on the
 * seed, the axis and the number of the drawing alone.
 */
public final class Plan implements PointSource {
  private final Sampling sampling;
  private final List<Axis> axes;
  private final long grid;

  private Plan(Sampling sampling, List<Axis> axes, long grid) {
    this.sampling = sampling;
    this.axes = List.copyOf(axes);
    this.grid = grid;
  }

  /**
   * The plan of a model; one point, with nothing that varies, when it scans nothing.
   *
   * @throws ArithmeticException if there are more points than 2^63
   */
  public static Plan of(Scan scan) {
    var axes = scan.axes().stream().map(Axis::of).toList();
    long grid = 1;
    for (var axis : axes) {
      grid =
          axis instanceof Axis.Stepped stepped ? Math.multiplyExact(grid, stepped.points()) : grid;
    }
    Math.multiplyExact(grid, scan.sampling().points());
    return new Plan(scan.sampling(), axes, grid);
  }

  @Override
  public long count() {
    return grid * sampling.points();
  }

  @Override
  public List<String> names() {
    return axes.stream().map(Axis::name).toList();
  }

  @Override
  public boolean isStream() {
    return false;
  }

  @Override
  public Reader reader() {
    var draws = draws();
    return (from, size, columns) -> {
      int count = (int) Math.max(0, Math.min(size, count() - from));
      for (int k = 0; k < count; k++) {
        fill(from + k, draws, columns, k);
      }
      return count;
    };
  }

  private void fill(long index, Draws draws, double[][] columns, int place) {
    long rest = index % grid;
    long drawing = index / grid;
    int dimension = drawn();
    for (int a = axes.size() - 1; a >= 0; a--) {
      switch (axes.get(a)) {
        case Axis.Stepped axis -> {
          columns[a][place] = axis.at((int) (rest % axis.points()));
          rest /= axis.points();
        }
        case Axis.Drawn axis -> {
          dimension--;
          columns[a][place] = axis.quantile(draws.uniform(drawing, dimension));
        }
      }
    }
  }

  /** How many axes are drawn. */
  private int drawn() {
    return (int) axes.stream().filter(axis -> axis instanceof Axis.Drawn).count();
  }

  /** Numbers in (0, 1), one a drawing and dimension. */
  @FunctionalInterface
  private interface Draws {
    double uniform(long drawing, int dimension);
  }

  private Draws draws() {
    return switch (sampling.method()) {
      case "lhs" -> latinHypercube();
      case "sobol" -> new Sobol(drawn());
      default -> (drawing, dimension) -> Philox.uniform(sampling.seed(), dimension, drawing);
    };
  }

  /**
   * One point in each of N equal slices of every axis: M. McKay, R. Beckman, W. Conover,
   * Technometrics 21 (1979) 239.
   */
  private Draws latinHypercube() {
    var shuffles = new Shuffle[drawn()];
    for (int a = 0; a < shuffles.length; a++) {
      shuffles[a] = new Shuffle(sampling.points(), sampling.seed(), a);
    }
    return (drawing, dimension) ->
        (shuffles[dimension].of(drawing) + Philox.uniform(sampling.seed(), dimension, drawing))
            / sampling.points();
  }

  /** Without its first point, which is 0 on every axis. */
  private static final class Sobol implements Draws {
    private final SobolSequenceGenerator sequence;
    private double[] vector;
    private long current = -1;

    Sobol(int dimensions) {
      sequence = new SobolSequenceGenerator(Math.max(1, dimensions));
      vector = new double[dimensions];
    }

    @Override
    public double uniform(long drawing, int dimension) {
      if (drawing != current) {
        boolean next = drawing == current + 1 && current >= 0;
        vector = next ? sequence.nextVector() : sequence.skipTo((int) drawing + 1);
        current = drawing;
      }
      return vector[dimension];
    }
  }
}

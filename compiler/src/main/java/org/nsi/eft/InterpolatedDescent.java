package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.DescentMap.Block;
import org.nsi.input.Inputs;

/**
 * {@link DescentMap} over a range of matching scales: Chebyshev interpolation in ln μ, the range
 * cut where the map has a kink (m_Z, and thresholds of QCD).
 */
public final class InterpolatedDescent {
  /** Error that ends the refinement; the promise is ten times that. */
  private static final double ACCURACY = 1e-7;

  private static final int FEWEST = 5;
  private static final int MOST = 65;

  private final List<Piece> pieces;

  private InterpolatedDescent(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  static InterpolatedDescent of(
      Descent descent, List<WilsonCoefficient> columns, double fromGeV, double toGeV) {
    double low = Math.min(fromGeV, toGeV);
    double high = Math.max(fromGeV, toGeV);
    List<Piece> pieces = new ArrayList<>();
    double start = low;
    for (double kink : kinks(descent.inputs())) {
      if (kink >= start && kink <= high) {
        // coefficients jump at thresholds: the scale itself belongs to neither side
        if (kink > start) {
          pieces.add(Piece.of(descent, columns, start, Math.nextDown(kink)));
        }
        pieces.add(Piece.of(descent, columns, kink, kink));
        start = Math.nextUp(kink);
      }
    }
    if (start <= high) {
      pieces.add(Piece.of(descent, columns, start, high));
    }
    return new InterpolatedDescent(pieces);
  }

  private static TreeSet<Double> kinks(Inputs inputs) {
    var kinks = new TreeSet<Double>();
    for (var name : List.of("m_c", "m_b", "m_Z", "m_t")) {
      kinks.add(inputs.get(name));
    }
    return kinks;
  }

  /** The whole map at a scale inside the range. */
  public DescentMap at(double scaleGeV) {
    return piece(scaleGeV).at(scaleGeV);
  }

  /** Only the part to the NSI parameters, which is small. */
  public Block<NsiParameter> nsi(double scaleGeV) {
    var piece = piece(scaleGeV);
    return piece.block(DescentMap::nsi, piece.weights(scaleGeV));
  }

  /** Only the part to the low-energy coefficients. */
  public Block<WilsonCoefficient> left(double scaleGeV) {
    var piece = piece(scaleGeV);
    return piece.block(DescentMap::left, piece.weights(scaleGeV));
  }

  private Piece piece(double scaleGeV) {
    for (var piece : pieces) {
      if (scaleGeV >= piece.low && scaleGeV <= piece.high) {
        return piece;
      }
    }
    throw new IllegalArgumentException(
        scaleGeV + " GeV is outside " + pieces.get(0).low + " to " + pieces.getLast().high);
  }

  /** A range without kinks. All nodes have the same rows. */
  private record Piece(double low, double high, List<DescentMap> nodes) {

    static Piece of(Descent descent, List<WilsonCoefficient> columns, double low, double high) {
      var known = new TreeMap<Double, DescentMap>();
      Function<Double, DescentMap> exact =
          scale -> known.computeIfAbsent(scale, mu -> DescentMap.of(descent, columns, mu));
      if (!(high > low * (1 + 1e-12))) {
        return new Piece(low, high, List.of(exact.apply(low)));
      }
      var coarse = new Piece(low, high, nodes(low, high, FEWEST, exact));
      for (int size = 2 * FEWEST - 1; size <= MOST; size = 2 * size - 1) {
        var fine = new Piece(low, high, nodes(low, high, size, exact));
        if (coarse.distance(fine) < ACCURACY) {
          return fine;
        }
        coarse = fine;
      }
      throw new IllegalStateException("the running is not smooth from " + low + " to " + high);
    }

    /** At x_k = cos(πk/n), k = 0 … n, in ln μ. The nodes of n are among those of 2n. */
    private static List<DescentMap> nodes(
        double low, double high, int size, Function<Double, DescentMap> exact) {
      List<DescentMap> maps = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        maps.add(exact.apply(node(low, high, size, k)));
      }
      return Aligned.of(maps);
    }

    private static double node(double low, double high, int size, int k) {
      if (k == 0) {
        return low;
      }
      if (k == size - 1) {
        return high;
      }
      double x = Math.sin(Math.PI * (2 * k - (size - 1)) / (2.0 * (size - 1)));
      return Math.sqrt(low * high) * Math.pow(high / low, x / 2);
    }

    /** Barycentric weights of the nodes at a scale; they add up to 1. */
    double[] weights(double scaleGeV) {
      int size = nodes.size();
      double[] weights = new double[size];
      double sum = 0;
      for (int k = 0; k < size; k++) {
        double distance = Math.log(scaleGeV / nodes.get(k).scaleGeV());
        if (distance == 0) {
          double[] one = new double[size];
          one[k] = 1;
          return one;
        }
        weights[k] = (k % 2 == 0 ? 1 : -1) / distance * (k == 0 || k == size - 1 ? 0.5 : 1);
        sum += weights[k];
      }
      for (int k = 0; k < size; k++) {
        weights[k] /= sum;
      }
      return weights;
    }

    DescentMap at(double scaleGeV) {
      double[] weights = weights(scaleGeV);
      return new DescentMap(
          scaleGeV,
          nodes.get(0).columns(),
          block(DescentMap::smeft, weights),
          block(DescentMap::left, weights),
          block(DescentMap::nsi, weights));
    }

    <T> Block<T> block(Function<DescentMap, Block<T>> part, double[] weights) {
      var first = part.apply(nodes.get(0));
      double scale = 0;
      double[][] sum = new double[first.matrix().length][];
      for (int k = 0; k < weights.length; k++) {
        var block = part.apply(nodes.get(k));
        // the rows' scale is constant, or the matching scale when nothing runs
        scale += weights[k] * Math.log(block.scaleGeV());
        for (int r = 0; r < sum.length; r++) {
          double[] row = block.matrix()[r];
          if (k == 0) {
            sum[r] = new double[row.length];
          }
          for (int c = 0; c < row.length; c++) {
            sum[r][c] += weights[k] * row[c];
          }
        }
      }
      return new Block<>(Math.exp(scale), first.rows(), sum);
    }

    /** The largest difference at the nodes of a finer piece, relative to its column. */
    private double distance(Piece fine) {
      double worst = 0;
      for (var node : fine.nodes) {
        var here = at(node.scaleGeV());
        worst = Math.max(worst, Aligned.distance(here.smeft(), node.smeft()));
        worst = Math.max(worst, Aligned.distance(here.left(), node.left()));
        worst = Math.max(worst, Aligned.distance(here.nsi(), node.nsi()));
      }
      return worst;
    }
  }
}

package org.nsi.rge;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The running of the couplings themselves, dg/dlnμ, as the lines {@code dot(g3) += …} and, with two
 * loops, {@code dot2(g3) += …} state it. Immutable.
 *
 * <p>Contributions of dimension-6 coefficients to the running of the couplings are proportional to
 * m² C; their effect on C is quadratic in C, so that they are left out here.
 */
public final class CouplingRunning {
  private final Elements elements;

  /** For each component of the couplings, the element that is its derivative, or −1. */
  private final int[] oneLoop;

  private final int[] twoLoop;

  CouplingRunning(AnomalousDimensions dimensions) {
    var couplings =
        dimensions.tensors().values().stream()
            .filter(tensor -> tensor.kind() == Tensor.Kind.COUPLING)
            .toList();
    double[] sample = dimensions.couplings().toArray();
    var random = new SplittableRandom(1);
    for (int k = 0; k < sample.length; k++) {
      sample[k] = random.nextDouble(0.5, 1.5);
    }
    var components = new Components(dimensions.tensors(), sample);
    oneLoop = new int[sample.length / 2];
    twoLoop = new int[sample.length / 2];
    int position = 0;
    for (var coupling : couplings) {
      fill(components, coupling, coupling.lines(), oneLoop, position);
      fill(components, coupling, coupling.twoLoop(), twoLoop, position);
      position += coupling.size();
    }
    elements = components.elements();
  }

  private static void fill(
      Components components, Tensor coupling, List<Statement> lines, int[] target, int position) {
    int first = lines.isEmpty() ? -1 : components.fill(lines);
    for (int k = 0; k < coupling.size(); k++) {
      target[position + k] = first < 0 ? -1 : first + k;
    }
  }

  /**
   * dg/dlnμ.
   *
   * @param couplings in the order of {@link CouplingValues#toArray}
   * @param loops 1 or 2
   * @return derivatives in the same order
   */
  public double[] derivative(double[] couplings, int loops) {
    double[] value = elements.evaluate(Arrays.copyOf(couplings, couplings.length));
    double loop = 1 / (16 * Math.PI * Math.PI);
    double[] result = new double[couplings.length];
    for (int k = 0; k < oneLoop.length; k++) {
      for (int part = 0; part < 2; part++) {
        if (oneLoop[k] >= 0) {
          result[2 * k + part] += loop * value[2 * oneLoop[k] + part];
        }
        if (loops > 1 && twoLoop[k] >= 0) {
          result[2 * k + part] += loop * loop * value[2 * twoLoop[k] + part];
        }
      }
    }
    return result;
  }
}

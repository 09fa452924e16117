package org.nsi.observable;

import java.util.Arrays;

/**
 * The response of a target to the ⁸B spectrum, once and for all: at fixed flavour every count is a
 * quadratic form in ε.
 *
 * <p>P_i(E) is smooth, so it is needed at few energies only (the nodes); the fine structure of
 * spectrum, threshold and efficiency goes into the kernel of each node, κ_j = Σ_E λ(E) σ(E) ℓ_j(E)
 * with the Lagrange polynomials ℓ_j of the nodes.
 */
final class SolarDetector {
  private static final int NODES = 24;

  private final Kernel[] kernels;

  private SolarDetector(Kernel[] kernels) {
    this.kernels = kernels;
  }

  /** Energies (GeV) at which P_i is needed. */
  static double[] nodes(SolarModel sun) {
    return GaussLegendre.on(0, sun.endpoint(), NODES).nodes();
  }

  static SolarDetector of(SolarModel sun, Target target, Scattering choice, Acceptance acceptance) {
    var sigma = CoherentCrossSection.cumulative(target, choice, acceptance, sun.energy());
    double[] nodes = nodes(sun);
    double[] barycentric = barycentricWeights(nodes);
    var sums = new double[NODES][3];
    var lagrange = new double[NODES];
    for (int i = 0; i < sigma.length; i++) {
      double weight = sun.spectrum()[i];
      if (weight == 0 || sigma[i].nn() == 0) {
        continue;
      }
      lagrange(nodes, barycentric, sun.energy()[i], lagrange);
      for (int j = 0; j < NODES; j++) {
        double share = weight * lagrange[j];
        sums[j][0] += share * sigma[i].pp();
        sums[j][1] += share * sigma[i].pn();
        sums[j][2] += share * sigma[i].nn();
      }
    }
    var kernels = new Kernel[NODES];
    for (int j = 0; j < NODES; j++) {
      kernels[j] = new Kernel(sums[j][0], sums[j][1], sums[j][2]);
    }
    return new SolarDetector(kernels);
  }

  /**
   * Cross-section a target nucleus, averaged over the spectrum with the acceptance, over G_F², GeV⁴
   * cm².
   *
   * @param massStates P_i at the {@link #nodes}
   */
  double crossSection(double[][] massStates, Matrix3 pmns, NuclearAmplitude amplitude) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      var state = amplitude.expectation(pmns, i);
      for (int j = 0; j < NODES; j++) {
        var kernel = kernels[j];
        sum +=
            massStates[j][i]
                * (kernel.pp() * state.pp()
                    + 2 * kernel.pn() * state.pn()
                    + kernel.nn() * state.nn());
      }
    }
    return sum;
  }

  /** Σ_j κ_j: what couplings without flavour see, whatever the P_i. */
  Kernel total() {
    var sum = Kernel.ZERO;
    for (var kernel : kernels) {
      sum = sum.plus(1, kernel);
    }
    return sum;
  }

  private static double[] barycentricWeights(double[] nodes) {
    double scale = 4 / (nodes[nodes.length - 1] - nodes[0]);
    var weights = new double[nodes.length];
    for (int j = 0; j < nodes.length; j++) {
      double product = 1;
      for (int k = 0; k < nodes.length; k++) {
        if (k != j) {
          product *= scale * (nodes[j] - nodes[k]);
        }
      }
      weights[j] = 1 / product;
    }
    return weights;
  }

  private static void lagrange(double[] nodes, double[] weights, double x, double[] out) {
    double sum = 0;
    for (int j = 0; j < nodes.length; j++) {
      double distance = x - nodes[j];
      if (distance == 0) {
        Arrays.fill(out, 0);
        out[j] = 1;
        return;
      }
      out[j] = weights[j] / distance;
      sum += out[j];
    }
    for (int j = 0; j < nodes.length; j++) {
      out[j] /= sum;
    }
  }
}

package org.nsi.observable;

/**
 * The response of a target to the ⁸B spectrum, once and for all: at fixed flavour every count is a
 * quadratic form in ε.
 *
 * <p>P_i is needed at few nodes ({@link SolarNodes}); the fine structure of spectrum, places of
 * birth, threshold and efficiency goes into the kernel of each node, κ_ab = Σ_E Σ_r λ(E) b(r) σ(E)
 * ℓ_a(E n_e) ℓ_b(n_n/n_e) with the Lagrange polynomials ℓ of the nodes.
 */
final class SolarDetector {
  private final Kernel[] kernels;

  private SolarDetector(Kernel[] kernels) {
    this.kernels = kernels;
  }

  static SolarDetector of(SolarModel sun, Target target, Scattering choice, Acceptance acceptance) {
    var sigma = CoherentCrossSection.cumulative(target, choice, acceptance, sun.energy());
    var nodes = SolarNodes.of(sun);
    int products = nodes.products().length;
    int ratios = nodes.ratios().length;
    var sums = new double[nodes.count()][3];
    var inProduct = new Lagrange(nodes.products());
    var inRatio = new Lagrange(nodes.ratios());
    var weights = new double[products];
    var share = new double[ratios];
    for (int r = 0; r < sun.births().length; r++) {
      var here = new double[products][3];
      for (int i = 0; i < sigma.length; i++) {
        double weight = sun.spectrum()[i];
        if (weight == 0 || sigma[i].nn() == 0) {
          continue;
        }
        inProduct.at(sun.energy()[i] * sun.electrons()[r], weights);
        for (int a = 0; a < products; a++) {
          double part = weight * weights[a];
          here[a][0] += part * sigma[i].pp();
          here[a][1] += part * sigma[i].pn();
          here[a][2] += part * sigma[i].nn();
        }
      }
      inRatio.at(sun.neutrons()[r] / sun.electrons()[r], share);
      for (int a = 0; a < products; a++) {
        for (int b = 0; b < ratios; b++) {
          for (int s = 0; s < 3; s++) {
            sums[a * ratios + b][s] += sun.births()[r] * share[b] * here[a][s];
          }
        }
      }
    }
    var kernels = new Kernel[sums.length];
    for (int node = 0; node < kernels.length; node++) {
      kernels[node] = new Kernel(sums[node][0], sums[node][1], sums[node][2]);
    }
    return new SolarDetector(kernels);
  }

  /** One for each of the {@link SolarNodes}. */
  Kernel[] kernels() {
    return kernels.clone();
  }

  /**
   * Cross-section a target nucleus, averaged over the spectrum with the acceptance, over G_F², GeV⁴
   * cm².
   *
   * @param massStates P_i at the {@link SolarNodes}
   */
  double crossSection(double[][] massStates, Matrix3 pmns, NuclearAmplitude amplitude) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      var state = amplitude.expectation(pmns, i);
      for (int j = 0; j < kernels.length; j++) {
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
}

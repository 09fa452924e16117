package org.nsi.observable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/**
 * Leptonic decays at many points: factor × Σ_β|A_eβ|² / Σ_β|A_μβ|², or factor × Σ_β|A_μβ|², with
 * the amplitudes of {@link LeptonicDecay}. The uncertainty is that of {@link DecayUncertainty}: the
 * same again with each uncertain input moved.
 */
final class DecayBlock implements BlockPrediction {
  /** What does not depend on ε, at one set of inputs. */
  private record Variant(double factor, double electron, double muon) {}

  private final NsiColumns eps;
  private final Meson meson;
  private final boolean ratio;
  private final List<Variant> variants = new ArrayList<>();
  private final double extra;
  private final double[] electrons;
  private final double[] muons;

  /**
   * @param ratio whether the electron mode is divided by the muon mode
   * @param factor everything else as a function of the inputs
   * @param extra uncertainty that does not depend on ε, added in quadrature
   * @param uncertain inputs that are moved
   */
  DecayBlock(
      NsiColumns eps,
      Meson meson,
      boolean ratio,
      Inputs inputs,
      ToDoubleFunction<Inputs> factor,
      double extra,
      String... uncertain) {
    this.eps = eps;
    this.meson = meson;
    this.ratio = ratio;
    this.extra = extra;
    this.electrons = new double[eps.length()];
    this.muons = new double[eps.length()];
    variants.add(variant(meson, inputs, factor));
    for (String name : uncertain) {
      var input = inputs.byName().get(name);
      if (input != null && input.uncertainty() > 0) {
        var moved = inputs.with(Map.of(name, input.value() + input.uncertainty()));
        variants.add(variant(meson, moved, factor));
      }
    }
  }

  private static Variant variant(Meson meson, Inputs inputs, ToDoubleFunction<Inputs> factor) {
    var decay = new LeptonicDecay(meson, NsiValues.standardModel(), inputs);
    return new Variant(factor.applyAsDouble(inputs), decay.enhancement(0), decay.enhancement(1));
  }

  @Override
  public void predict(int n, double[] value, double[] theory) {
    value(variants.getFirst(), n, value);
    Arrays.fill(theory, 0, n, extra * extra);
    for (var moved : variants.subList(1, variants.size())) {
      rates(moved, n);
      for (int k = 0; k < n; k++) {
        double change = moved.factor * (ratio ? electrons[k] / muons[k] : muons[k]) - value[k];
        theory[k] += change * change;
      }
    }
    for (int k = 0; k < n; k++) {
      theory[k] = Math.sqrt(theory[k]);
    }
  }

  private void value(Variant variant, int n, double[] value) {
    rates(variant, n);
    for (int k = 0; k < n; k++) {
      value[k] = variant.factor * (ratio ? electrons[k] / muons[k] : muons[k]);
    }
  }

  private void rates(Variant variant, int n) {
    if (ratio) {
      rate(0, variant.electron, n, electrons);
    }
    rate(1, variant.muon, n, muons);
  }

  /** Σ_β |δ_αβ + (ε_L − ε_R)_αβ − J ε_P^αβ|². */
  private void rate(int alpha, double enhancement, int n, double[] sum) {
    Arrays.fill(sum, 0, n, 0);
    for (int beta = 0; beta < 3; beta++) {
      var left = parameter(Structure.L, alpha, beta);
      var right = parameter(Structure.R, alpha, beta);
      var scalar = parameter(Structure.P, alpha, beta);
      double standard = alpha == beta ? 1 : 0;
      if (!eps.has(left) && !eps.has(right) && !eps.has(scalar)) {
        for (int k = 0; k < n; k++) {
          sum[k] += standard;
        }
        continue;
      }
      add(standard, eps.re(left), eps.re(right), eps.re(scalar), enhancement, n, sum);
      add(0, eps.im(left), eps.im(right), eps.im(scalar), enhancement, n, sum);
    }
  }

  private static void add(
      double constant, double[] l, double[] r, double[] p, double j, int n, double[] sum) {
    for (int k = 0; k < n; k++) {
      double part = constant + l[k] - r[k] - j * p[k];
      sum[k] += part * part;
    }
  }

  private Charged parameter(Structure structure, int alpha, int beta) {
    return new Charged(structure, alpha + 1, beta + 1, meson.up(), meson.down());
  }
}

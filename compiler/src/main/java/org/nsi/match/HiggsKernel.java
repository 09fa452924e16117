package org.nsi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.nsi.algebra.Exact;
import org.nsi.algebra.LoopIntegrand;
import org.nsi.algebra.Poly;

/**
 * A sum of ⟨F ⊗ S⟩, a fermion line F and a scalar line S between the same two vertices. The loop
 * with light components A and B is
 *
 * <pre>
 * (η_A η_B):    (1/16π²) ∫₀^∞ x dx  y_Aai F_ab S_ij y_Bbj        when the chirality flips,
 * (η̄_A … η_B):  (1/16π²) ∫₀^∞ x dx  y*_Aai F_ab S_ij y_Bbj       when it does not,
 * </pre>
 *
 * with real scalars i, j. For a complex field and its conjugate as two components, i stands for s
 * or, conjugated, s̄, and j for s̄.
 */
final class HiggsKernel {
  private final List<Product> products;

  private record Product(HiggsSeries fermions, HiggsSeries scalars) {}

  private HiggsKernel(List<Product> products) {
    this.products = List.copyOf(products);
  }

  /** Two light components. */
  record Pair(int a, int b) {}

  static HiggsKernel of(HiggsSeries fermions, HiggsSeries scalars) {
    return new HiggsKernel(List.of(new Product(fermions, scalars)));
  }

  HiggsKernel plus(HiggsKernel other) {
    var sum = new ArrayList<>(products);
    sum.addAll(other.products);
    return new HiggsKernel(sum);
  }

  HiggsKernel minus(HiggsKernel other) {
    return plus(other.negate());
  }

  HiggsKernel negate() {
    return times(Exact.of(-1));
  }

  HiggsKernel times(Exact factor) {
    return new HiggsKernel(
        products.stream()
            .map(product -> new Product(product.fermions().times(factor), product.scalars()))
            .toList());
  }

  /**
   * The derivative with respect to all Higgs components, for all pairs of light components.
   *
   * @param flip whether both vertices are y, otherwise the first one is y*
   */
  Map<Pair, Poly> contract(
      HiggsVertices vertices, boolean flip, BiPredicate<Species, Species> wanted) {
    var integrands = new HashMap<Pair, LoopIntegrand>();
    for (var product : products) {
      int all = product.fermions().all();
      for (int part = all; part >= 0; part = HiggsSeries.next(part, all)) {
        var fermions = product.fermions().get(part);
        var scalars = product.scalars().get(all & ~part);
        if (!fermions.isZero() && !scalars.isZero()) {
          contract(vertices, flip, wanted, fermions, scalars, integrands);
        }
      }
    }
    var result = new HashMap<Pair, Poly>();
    integrands.forEach(
        (pair, integrand) -> {
          if (!integrand.isZero()) {
            var value = integrand.times(LoopIntegrand.x(1)).integrate();
            result.put(pair, value.times(Poly.pi(-2)).times(Exact.of(1, 16)));
          }
        });
    return result;
  }

  private static void contract(
      HiggsVertices vertices,
      boolean flip,
      BiPredicate<Species, Species> wanted,
      LoopMatrix fermions,
      LoopMatrix scalars,
      Map<Pair, LoopIntegrand> sum) {
    for (var x : vertices.couplings()) {
      int row = flip ? x.scalar() : x.conjugate();
      var first = flip ? x.value() : x.value().conjugate();
      for (var y : vertices.couplings()) {
        var line = fermions.get(x.fermion(), y.fermion());
        var other = line.isZero() ? line : scalars.get(row, y.conjugate());
        if (!other.isZero() && wanted.test(x.species(), y.species())) {
          var term = line.times(other).times(first.times(y.value()));
          sum.merge(new Pair(x.light(), y.light()), term, LoopIntegrand::plus);
        }
      }
    }
  }
}

package org.nsi.match;

import java.util.List;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegrand;
import org.nsi.algebra.Poly;

/**
 * Propagators of the odd fields in a constant Higgs field H, as derivatives with respect to a few
 * components of H. With M(H) and M_S²(H) as in {@link HiggsVertices} and k² = −x
 *
 * <pre>
 * X = 1/(k² − M M†),  X′ = 1/(k² − M† M),  W = M† X,  W̃ = M X′,  Δ = 1/(k² − M_S²):
 * </pre>
 *
 * k̸ X connects ψ̄ with ψ, W and W̃ are the mass insertions of ψ ψ and ψ̄ ψ̄.
 */
final class HiggsBackground {
  final HiggsSeries x;
  final HiggsSeries xPrime;
  final HiggsSeries w;
  final HiggsSeries wTilde;
  final HiggsSeries delta;
  private final HiggsSeries mass;
  private final HiggsSeries massDagger;

  /**
   * @param labels the components of H, see {@link Light}
   */
  HiggsBackground(HiggsVertices vertices, List<Integer> labels) {
    var fermions = vertices.sector().fermions();
    var scalars = vertices.sector().scalars();
    int n = labels.size();
    var free = mass(fermions);
    mass =
        HiggsSeries.of(
            n, subset -> subset == 0 ? free : linear(subset, labels, vertices.fermions(), free));
    massDagger =
        HiggsSeries.of(n, subset -> subset == 0 ? free : dagger(subset, labels, vertices, free));
    var propagator = propagator(fermions);
    x = mass.times(massDagger).propagator(propagator);
    xPrime = massDagger.times(mass).propagator(propagator);
    w = massDagger.times(x);
    wTilde = mass.times(xPrime);
    delta =
        HiggsSeries.of(n, subset -> scalarMass(subset, labels, vertices))
            .propagator(propagator(scalars));
  }

  /** dW/dk² = −M† X². */
  HiggsSeries wSlope() {
    return massDagger.times(slope(x));
  }

  /** M† times the {@link #curvature} of X. */
  HiggsSeries wCurvature() {
    return massDagger.times(curvature(x));
  }

  /** dW̃/dk². */
  HiggsSeries wTildeSlope() {
    return mass.times(slope(xPrime));
  }

  /** d/dk² of a propagator: minus its square. */
  static HiggsSeries slope(HiggsSeries propagator) {
    return propagator.times(propagator).negate();
  }

  /** d²/d(k²)² of a propagator. */
  static HiggsSeries secondSlope(HiggsSeries propagator) {
    return propagator.times(propagator).times(propagator).times(Exact.of(2));
  }

  /** M† times a matrix. */
  HiggsSeries massDagger(HiggsSeries other) {
    return massDagger.times(other);
  }

  /** M times a matrix. */
  HiggsSeries mass(HiggsSeries other) {
    return mass.times(other);
  }

  /** The term of second order in q of P((k + q)²), averaged over directions, by q²: −P² + k² P³. */
  static HiggsSeries curvature(HiggsSeries propagator) {
    var square = propagator.times(propagator);
    return square.times(propagator).kSquared().minus(square);
  }

  private static LoopMatrix linear(
      int subset, List<Integer> labels, List<LoopMatrix> byComponent, LoopMatrix sized) {
    return Integer.bitCount(subset) == 1
        ? byComponent.get(labels.get(Integer.numberOfTrailingZeros(subset)))
        : LoopMatrix.zero(sized.size());
  }

  /** ∂M†/∂H_h = (∂M/∂H_h̄)†. */
  private static LoopMatrix dagger(
      int subset, List<Integer> labels, HiggsVertices vertices, LoopMatrix sized) {
    var conjugate = labels.stream().map(Light::conjugateHiggs).toList();
    return linear(subset, conjugate, vertices.fermions(), sized).conjugate().transpose();
  }

  private static LoopMatrix scalarMass(int subset, List<Integer> labels, HiggsVertices vertices) {
    int n = vertices.sector().scalars().size();
    if (Integer.bitCount(subset) == 2) {
      int first = Integer.numberOfTrailingZeros(subset);
      int second = Integer.numberOfTrailingZeros(subset & (subset - 1));
      return vertices.quartic().get(labels.get(first)).get(labels.get(second));
    }
    return linear(subset, labels, vertices.trilinear(), LoopMatrix.zero(n));
  }

  /** A mass joins a component with its partner. */
  private static LoopMatrix mass(List<Leg> fermions) {
    var result = LoopMatrix.zero(fermions.size());
    for (int a = 0; a < fermions.size(); a++) {
      int partner = fermions.indexOf(fermions.get(a).partner());
      result = result.plus(a, partner, LoopIntegrand.of(Poly.fromExpr(fermions.get(a).mass())));
    }
    return result;
  }

  /** 1/(k² − m²) = −1/(x + m²). */
  private static LoopMatrix propagator(List<Leg> legs) {
    var result = LoopMatrix.zero(legs.size());
    for (int a = 0; a < legs.size(); a++) {
      result = result.plus(a, a, free(legs.get(a).mass()));
    }
    return result;
  }

  private static LoopIntegrand free(Expr mass) {
    return LoopIntegrand.propagator(mass).times(Exact.of(-1));
  }
}

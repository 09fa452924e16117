package org.nsi.match;

import static org.nsi.match.HiggsBackground.curvature;
import static org.nsi.match.HiggsBackground.slope;

import java.util.List;

/**
 * One-loop amplitudes of two light fermions and Higgs fields as {@link HiggsKernel}s, expanded in
 * the external momenta. The propagators are those of {@link HiggsBackground}, so that Higgs fields
 * without momentum are derivatives; a Higgs field h with momentum q is inserted by hand,
 *
 * <pre> Y = ∂M/∂H_h,  Y_R = ∂M†/∂H_h,  A = ∂M_S²/∂H_h. </pre>
 */
final class HiggsAmplitudes {
  private final HiggsVertices vertices;

  HiggsAmplitudes(HiggsVertices vertices) {
    this.vertices = vertices;
  }

  /** (η_A η_B) in a constant Higgs field: ⟨W ⊗ Δ⟩. */
  HiggsKernel massFlip(List<Integer> labels) {
    var at = new HiggsBackground(vertices, labels);
    return HiggsKernel.of(at.w, at.delta);
  }

  /** η̄_A p̸ η_B in a constant Higgs field: ⟨−(k²/2) X ⊗ dΔ/dk²⟩. */
  HiggsKernel selfEnergy(List<Integer> labels) {
    var at = new HiggsBackground(vertices, labels);
    return HiggsKernel.of(at.x.kSquared().half().negate(), slope(at.delta));
  }

  /**
   * η̄_A q̸ η_B with an incoming η_B without momentum and h incoming with q, in the constant field
   * {@code others}. The fermion line k̸ X(k²) becomes W̃(k′²) Y_R X(k²) k̸ + k̸′ X(k′²) Y W(k²), k′
   * = k + q; the average over directions of k gives
   *
   * <pre> ⟨(k²/2) W̃′ Y_R X + X Y W + (k²/2) X′ Y W ⊗ Δ⟩ − ⟨(k²/2) X ⊗ Δ′ A Δ⟩ </pre>
   *
   * with primes for d/dk².
   */
  HiggsKernel momentumTransfer(int h, List<Integer> others) {
    var at = new HiggsBackground(vertices, others);
    var left = vertices.fermion(h, others.size());
    var right = vertices.conjugateFermion(h, others.size());
    var line =
        at.wTildeSlope()
            .times(right)
            .times(at.x)
            .plus(slope(at.x).times(left).times(at.w))
            .kSquared()
            .half()
            .plus(at.x.times(left).times(at.w));
    var inserted = slope(at.delta).times(vertices.scalar(h, others)).times(at.delta);
    return HiggsKernel.of(line, at.delta).minus(HiggsKernel.of(at.x.kSquared().half(), inserted));
  }

  /**
   * η̄_A q̸ η_B with h incoming with q and k with −q, that is L = ½ K η̄_A γ^μ η_B (k i∂_μ h − h
   * i∂_μ k). With α_h = W̃ Y_R X + X Y W, β_h = k² X′ Y_R X + W Y W, β̃_h = k² X Y X′ + W̃ Y_R W̃
   * it is
   *
   * <pre>
   * ⟨(k²/2)[α_k, α_h] − (β̃_k β_h − β̃_h β_k) ⊗ Δ⟩ + (k²/2)⟨X ⊗ Δ A_k Δ² A_h Δ − (h ↔ k)⟩
   * + ⟨((k²/2) X α_h − W̃ β_h) ⊗ Δ A_k Δ⟩ − (k²/2)⟨α_h ⊗ Δ² A_k Δ⟩ − (h ↔ k),
   * </pre>
   *
   * the part of {@link #momentumTransfer} that is antisymmetric in h and k; the quartic couplings
   * drop out.
   */
  HiggsKernel current(int h, int k) {
    var at = new HiggsBackground(vertices, List.of());
    return current(at, h, k).minus(current(at, k, h));
  }

  /** What stands before the (h ↔ k). */
  private HiggsKernel current(HiggsBackground at, int h, int k) {
    var d = at.delta;
    var alpha = alpha(at, h);
    var line =
        alpha(at, k).times(alpha).kSquared().half().minus(betaTilde(at, k).times(beta(at, h)));
    var second = vertices.scalar(k, List.of()).times(d);
    var both = d.times(second).times(d).times(vertices.scalar(h, List.of())).times(d);
    var one = at.x.times(alpha).kSquared().half().minus(at.wTilde.times(beta(at, h)));
    return HiggsKernel.of(line, d)
        .plus(HiggsKernel.of(at.x.kSquared().half(), both))
        .plus(HiggsKernel.of(one, d.times(second)))
        .minus(HiggsKernel.of(alpha.kSquared().half(), d.times(d).times(second)));
  }

  private HiggsSeries alpha(HiggsBackground at, int h) {
    return at.wTilde
        .times(vertices.conjugateFermion(h, 0))
        .times(at.x)
        .plus(at.x.times(vertices.fermion(h, 0)).times(at.w));
  }

  private HiggsSeries beta(HiggsBackground at, int h) {
    return at.xPrime
        .times(vertices.conjugateFermion(h, 0))
        .times(at.x)
        .kSquared()
        .plus(at.w.times(vertices.fermion(h, 0)).times(at.w));
  }

  private HiggsSeries betaTilde(HiggsBackground at, int h) {
    return at.x
        .times(vertices.fermion(h, 0))
        .times(at.xPrime)
        .kSquared()
        .plus(at.wTilde.times(vertices.conjugateFermion(h, 0)).times(at.wTilde));
  }

  /**
   * The terms of second order in the momenta of (η_A η_B) h, η_B with momentum p incoming, η_A with
   * p′ outgoing and h with q incoming:
   *
   * <pre> c1 q² + c2 p² + c3 p′² + c4 p̸′p̸ </pre>
   *
   * @return c1, c2, c3, c4
   */
  List<HiggsKernel> secondOrder(int h) {
    var at = new HiggsBackground(vertices, List.of());
    var y = vertices.fermion(h, 0);
    var yRight = vertices.conjugateFermion(h, 0);
    var d = at.delta;
    var vertex = vertices.scalar(h, List.of()).times(d);
    var left = at.xPrime.times(yRight);
    var right = yRight.times(at.x);
    var xSlope = slope(at.x);
    var xPrimeSlope = slope(at.xPrime);
    // half the coefficients of p·p′ = (p² + p′² − q²)/2 and p·q = (p′² − p² − q²)/2
    var slopes =
        at.wSlope()
            .times(y)
            .times(at.wSlope())
            .plus(xPrimeSlope.times(yRight).times(xSlope).kSquared());
    var ppPrime = HiggsKernel.of(slopes.kSquared().half(), d);
    var pq = HiggsKernel.of(at.wSlope().kSquared().half(), slope(d).times(vertex)).negate();
    var c1 = HiggsKernel.of(at.w, curvature(d).times(vertex)).minus(ppPrime).minus(pq);
    var c2 =
        HiggsKernel.of(
                at.w
                    .times(y)
                    .times(at.wCurvature())
                    .plus(left.times(curvature(at.x).plus(xSlope.half())).kSquared()),
                d)
            .plus(HiggsKernel.of(at.wCurvature(), d.times(vertex)))
            .plus(ppPrime)
            .minus(pq);
    var c3 =
        HiggsKernel.of(
                at.wCurvature()
                    .times(y)
                    .times(at.w)
                    .plus(curvature(at.xPrime).plus(xPrimeSlope.half()).times(right).kSquared()),
                d)
            .plus(ppPrime)
            .plus(pq);
    var c4 =
        HiggsKernel.of(
            left.times(at.x)
                .plus(left.times(xSlope).plus(xPrimeSlope.times(right)).kSquared().half()),
            d);
    return List.of(c1, c2, c3, c4);
  }

  /**
   * The dipole: the coefficient of p·ε in the amplitude of a gauge field with generator T and h, on
   * shell, all momenta small. What vanishes by the equations of motion does not contribute; L = C
   * (η_A σ^{μν} η_B) F_μν h gives −4 C p·ε. With α̃ = W Y X′ + X′ Y_R W̃, α = W̃ Y_R X + X Y W and
   * β = k² X′ Y_R X + W Y W
   *
   * <pre>
   *   ⟨k² [α̃ T W′ − β′ T* X + X′ T β′ − W′ T* α] ⊗ Δ⟩ + ⟨k² [X′ T W′ − W′ T* X] ⊗ Δ A Δ⟩
   * − ⟨k² β′ ⊗ Δ Θ Δ⟩ − ⟨k² W′ ⊗ (Δ A Δ Θ Δ + Δ Θ Δ A Δ)⟩
   * </pre>
   *
   * where X′ is a propagator and all other primes are d/dk².
   *
   * @param onFermions T
   * @param onScalars Θ, the generator on the scalars
   */
  HiggsKernel dipole(int h, LoopMatrix onFermions, LoopMatrix onScalars) {
    var at = new HiggsBackground(vertices, List.of());
    var y = vertices.fermion(h, 0);
    var yRight = vertices.conjugateFermion(h, 0);
    var t = HiggsSeries.constant(onFermions, 0);
    var tConjugate = HiggsSeries.constant(onFermions.conjugate(), 0);
    var d = at.delta;
    var x = at.x;
    var xPrime = at.xPrime;
    var w = at.w;
    var wSlope = at.wSlope();
    var alpha = alpha(at, h);
    var alphaTilde = w.times(y).times(xPrime).plus(xPrime.times(yRight).times(at.wTilde));
    var betaSlope =
        xPrime
            .times(yRight)
            .times(x)
            .plus(
                slope(xPrime)
                    .times(yRight)
                    .times(x)
                    .plus(xPrime.times(yRight).times(slope(x)))
                    .kSquared())
            .plus(wSlope.times(y).times(w))
            .plus(w.times(y).times(wSlope));
    var onLine =
        alphaTilde
            .times(t)
            .times(wSlope)
            .minus(betaSlope.times(tConjugate).times(x))
            .plus(xPrime.times(t).times(betaSlope))
            .minus(wSlope.times(tConjugate).times(alpha));
    var free = xPrime.times(t).times(wSlope).minus(wSlope.times(tConjugate).times(x));
    var theta = d.times(HiggsSeries.constant(onScalars, 0)).times(d);
    var vertex = vertices.scalar(h, List.of());
    var inserted = d.times(vertex).times(d);
    var both =
        inserted
            .times(HiggsSeries.constant(onScalars, 0))
            .times(d)
            .plus(theta.times(vertex).times(d));
    return HiggsKernel.of(onLine.kSquared(), d)
        .plus(HiggsKernel.of(free.kSquared(), inserted))
        .minus(HiggsKernel.of(betaSlope.kSquared(), theta))
        .minus(HiggsKernel.of(wSlope.kSquared(), both));
  }
}

package org.nsi.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.HiggsKernel.Pair;

/**
 * One-loop operators of two light fermions from couplings of the odd fields to H: ψ²H²D, the
 * Weinberg operator, dipoles with a mass flip on the odd fermions, ψ²H³, and what the equations of
 * motion bring ({@link HiggsReduction}). At dimension six the boxes of four light fermions have no
 * Higgs legs.
 */
final class HiggsLegs {
  private static final List<Species> SINGLETS = List.of(Species.E, Species.U, Species.D);

  private final HiggsVertices vertices;
  private final HiggsAmplitudes amplitudes;
  private final Map<List<Integer>, Map<Pair, Poly>> transfers = new HashMap<>();

  HiggsLegs(HiggsVertices vertices) {
    this.vertices = vertices;
    this.amplitudes = new HiggsAmplitudes(vertices);
  }

  /** The dipoles with a mass flip. */
  SortedMap<WilsonCoefficient, Poly> dipoles() {
    var sum = new CoefficientSum();
    for (var f : SINGLETS) {
      for (var gauge : Gauge.values()) {
        if (gauge == Gauge.G && !f.isColoured() || !couples(f)) {
          continue;
        }
        var onFermions = HiggsVertices.generator(gauge, vertices.sector().fermions());
        var onScalars = HiggsVertices.generator(gauge, vertices.sector().scalars());
        var invariant = HiggsInvariants.dipole(gauge, f);
        var kernel =
            invariant
                .coefficients(
                    higgs ->
                        flip(amplitudes.dipole(higgs.get(0), onFermions, onScalars), invariant))
                .getFirst();
        // C = −(g/4) kernel*, of f̄ σ ψ H† F the conjugate of the operator
        sum.add(
            f.letter() + gauge,
            kernel
                .dagger()
                .times(Poly.of(StandardCouplings.coupling(gauge)))
                .times(Exact.of(-1, 4)));
      }
    }
    return sum.values();
  }

  /** ψ²H²D and the Weinberg operator, without the equations of motion, in components. */
  Map<Structure, Poly> components() {
    var lagrangian = new ComponentLagrangian();
    for (int h = 0; h < HiggsVertices.COMPONENTS; h++) {
      for (int k = h + 1; k < HiggsVertices.COMPONENTS; k++) {
        current(h, k, lagrangian);
      }
    }
    for (int h = 0; h < 2; h++) {
      for (int k = h; k < 2; k++) {
        weinberg(h, k, lagrangian);
      }
    }
    return lagrangian.terms();
  }

  /** (K/2) η̄_A σ̄^μ η_B (k i∂_μ h − h i∂_μ k), see {@link HiggsAmplitudes#current}. */
  private void current(int h, int k, ComponentLagrangian lagrangian) {
    amplitudes
        .current(h, k)
        .contract(vertices, false, HiggsLegs::sameSide)
        .forEach(
            (pair, value) ->
                lagrangian.add(
                    value.times(Exact.of(-1, 2)),
                    sum ->
                        sum.accept(Structure.higgsCurrent(pair.a(), pair.b(), h, k), Exact.ONE)));
  }

  /** η̄_A q̸ η_B with momentum in h and none in k. */
  private Map<Pair, Poly> transfer(int h, int k) {
    return transfers.computeIfAbsent(
        List.of(h, k),
        key ->
            amplitudes.momentumTransfer(h, List.of(k)).contract(vertices, false, (a, b) -> a == b));
  }

  /** Species whose currents can couple to two Higgs fields. */
  private static boolean sameSide(Species a, Species b) {
    return a == b || a.isColoured() && b.isColoured() && !a.isDoublet() && !b.isDoublet();
  }

  /** L = ½ Σ_AB F_AB (η_A η_B) with F = ½ Σ_hk F^{hk} H_h H_k. */
  private void weinberg(int h, int k, ComponentLagrangian lagrangian) {
    var half = Exact.of(1, 2 * HiggsInvariants.symmetry(List.of(h, k)));
    amplitudes
        .massFlip(List.of(h, k))
        .contract(vertices, true, (a, b) -> a == Species.L && b == Species.L)
        .forEach(
            (pair, value) -> {
              lagrangian.add(
                  value.times(half),
                  sum -> Structure.weinberg(false, pair.a(), pair.b(), h, k, sum));
              lagrangian.add(
                  value.conjugate().times(half),
                  sum ->
                      Structure.weinberg(
                          true,
                          pair.a(),
                          pair.b(),
                          Light.conjugateHiggs(h),
                          Light.conjugateHiggs(k),
                          sum));
            });
  }

  /** ψ²H³ without the equations of motion. */
  SortedMap<WilsonCoefficient, Poly> yukawaLike() {
    var sum = new CoefficientSum();
    for (var f : SINGLETS) {
      if (couples(f)) {
        sum.add(f.letter() + "phi", matrices(HiggsInvariants.cubic(f)).getFirst().dagger());
      }
    }
    return sum.values();
  }

  private List<FlavourMatrix> matrices(HiggsInvariants invariant) {
    return invariant.coefficients(
        higgs -> {
          var values = flip(amplitudes.massFlip(higgs), invariant);
          var factor = Exact.of(1, HiggsInvariants.symmetry(higgs));
          values.replaceAll((pair, value) -> value.times(factor));
          return values;
        });
  }

  /** c1, c2, c3, c4 of (f^c ψ) h, rows f, columns ψ; empty if there are none. */
  List<FlavourMatrix> secondOrder(Species f) {
    if (!couples(f)) {
      return List.of();
    }
    var invariant = HiggsInvariants.yukawa(f);
    return List.of(0, 1, 2, 3).stream()
        .map(
            n ->
                invariant
                    .coefficients(
                        higgs -> flip(amplitudes.secondOrder(higgs.get(0)).get(n), invariant))
                    .getFirst())
        .toList();
  }

  /** Z: coefficients of ψ̄ iD̸ ψ H†H and of ψ̄τ^I iD̸ ψ H†τ^I H, of the left-handed fields. */
  List<FlavourMatrix> selfEnergy(Species species) {
    var invariant = HiggsInvariants.bilinear(species);
    return invariant.coefficients(
        higgs -> amplitudes.selfEnergy(higgs).contract(vertices, false, invariant::has));
  }

  /**
   * K″: coefficients of ψ̄γ^μψ i∂_μ(H†H) and of ψ̄γ^μτ^Iψ i∂_μ(H†τ^I H), of the left-handed fields:
   * what is left of the amplitudes with momentum in h and in k together.
   */
  List<FlavourMatrix> totalDerivative(Species species) {
    var invariant = HiggsInvariants.bilinear(species);
    return invariant.coefficients(
        higgs -> {
          var sum = new HashMap<Pair, Poly>();
          var half = Exact.of(1, 2);
          int h = higgs.get(0);
          int k = higgs.get(1);
          for (var part : List.of(transfer(h, k), transfer(k, h))) {
            part.forEach((pair, value) -> sum.merge(pair, value.times(half), Poly::plus));
          }
          amplitudes
              .selfEnergy(higgs)
              .contract(vertices, false, invariant::has)
              .forEach((pair, value) -> sum.merge(pair, value.times(half).negate(), Poly::plus));
          sum.keySet().removeIf(pair -> !invariant.has(species(pair.a()), species(pair.b())));
          sum.values().removeIf(Poly::isZero);
          return sum;
        });
  }

  private static Species species(int light) {
    return Light.species(Light.flavour(light));
  }

  private Map<Pair, Poly> flip(HiggsKernel kernel, HiggsInvariants invariant) {
    return kernel.contract(vertices, true, invariant::has);
  }

  /** Whether a singlet and its doublet both couple to the odd fields. */
  private boolean couples(Species f) {
    return has(f) && has(HiggsInvariants.doublet(f));
  }

  private boolean has(Species species) {
    return vertices.couplings().stream().anyMatch(coupling -> coupling.species() == species);
  }
}

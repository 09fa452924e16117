package org.nsi.match;

import static org.nsi.match.HiggsBackground.secondSlope;
import static org.nsi.match.HiggsBackground.slope;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nsi.algebra.Exact;
import org.nsi.algebra.LoopIntegrand;
import org.nsi.algebra.Poly;

/**
 * One-loop amplitudes of Higgs and gauge fields alone at dimension six, from the effective action
 * of the odd fields in a Higgs background ({@link HiggsBackground}); ⟨…⟩ = (1/16π²) ∫₀^∞ x dx …
 * With Y = ∂M/∂H_h, Ȳ = ∂M†/∂H_h, V = ∂M_S²/∂H_h its derivative and the part quadratic in
 * fluctuations are
 *
 * <pre>
 * ∂L/∂H_h = ½ ⟨Tr V Δ⟩ − ⟨Tr Y W + Tr Ȳ W̃⟩,
 * L = ½ h k { ½ ⟨Tr V_h Δ V_k Δ⟩ − ½ ⟨Tr₄ 𝒴_h S 𝒴_k S⟩ },  S = k̸ (X P_L + X′ P_R) + W P_L + W̃ P_R,
 * </pre>
 *
 * 𝒴 = Y P_L + Ȳ P_R; below it is expanded in the momenta of h and k. A gauge field enters by k → k
 * − g T V. What is even under CP is computed; F F̃ is not.
 */
final class HiggsBosons {
  private static final Exact HALF = Exact.of(1, 2);

  private final HiggsVertices vertices;

  HiggsBosons(HiggsVertices vertices) {
    this.vertices = vertices;
  }

  /** The coefficient of |H|⁶: ∂⁶L/∂H₂³∂H₂*³ = 36 C. */
  Poly potential() {
    int h = 1;
    int bar = Light.conjugateHiggs(h);
    var others = List.of(h, h, bar, bar, bar);
    var at = new HiggsBackground(vertices, others);
    return value(
            at.delta
                .trace(vertices.scalar(h, others))
                .times(HALF)
                .minus(at.w.trace(vertices.fermion(h, 5)))
                .minus(at.wTilde.trace(vertices.conjugateFermion(h, 5))))
        .times(Exact.of(1, 36));
  }

  /** L = ½ Σ_hk G_hk(H) D_μh D^μk at second order in H. */
  Map<Structure, Poly> gradients() {
    var lagrangian = new ComponentLagrangian();
    for (int a = 0; a < HiggsVertices.COMPONENTS; a++) {
      for (int b = a; b < HiggsVertices.COMPONENTS; b++) {
        var others = List.of(a, b);
        var expansion = Expansion.second(new HiggsBackground(vertices, others));
        var factor = Exact.of(1, 2 * HiggsInvariants.symmetry(others));
        for (int h = 0; h < HiggsVertices.COMPONENTS; h++) {
          for (int k = 0; k < HiggsVertices.COMPONENTS; k++) {
            if (neutral(h, k, a, b)) {
              var structure = Structure.higgs(a, b, h, k);
              lagrangian.add(
                  quadratic(expansion, h, k, others), sum -> sum.accept(structure, factor));
            }
          }
        }
      }
    }
    return lagrangian.terms();
  }

  /** As many conjugated ones as others. */
  private static boolean neutral(int... higgs) {
    int charge = 0;
    for (int h : higgs) {
      charge += h < 2 ? 1 : -1;
    }
    return charge == 0;
  }

  /** The coefficient of (D²H)†(D²H). */
  Poly fourDerivatives() {
    var at = new HiggsBackground(vertices, List.of());
    return quadratic(Expansion.fourth(at), 0, Light.conjugateHiggs(0), List.of());
  }

  /**
   * Propagators with momentum k + q at some order of q, averaged over the directions of k: Δ, W, W̃
   * and (k² + k·q) X, (k² + k·q) X′.
   */
  private record Expansion(
      HiggsBackground at,
      HiggsSeries delta,
      HiggsSeries w,
      HiggsSeries wTilde,
      HiggsSeries x,
      HiggsSeries xPrime) {

    /** By q²: P → −P² + k² P³, k·q P → −(k²/2) P². */
    static Expansion second(HiggsBackground at) {
      return of(at, HiggsBackground::curvature, p -> slope(p).half().kSquared());
    }

    /** By q⁴: P → P³ − 3 k² P⁴ + 2 k⁴ P⁵, k·q P → k² P³ − k⁴ P⁴. */
    static Expansion fourth(HiggsBackground at) {
      return of(
          at,
          p -> {
            var cube = p.times(p).times(p);
            var next = cube.times(p).kSquared();
            var last = next.times(p).kSquared();
            return cube.minus(next.times(Exact.of(3))).plus(last.times(Exact.of(2)));
          },
          p -> {
            var cube = p.times(p).times(p);
            return cube.minus(cube.times(p).kSquared()).kSquared();
          });
    }

    private static Expansion of(
        HiggsBackground at, UnaryOperator<HiggsSeries> even, UnaryOperator<HiggsSeries> odd) {
      var x = even.apply(at.x);
      var xPrime = even.apply(at.xPrime);
      return new Expansion(
          at,
          even.apply(at.delta),
          at.massDagger(x),
          at.mass(xPrime),
          x.kSquared().plus(odd.apply(at.x)),
          xPrime.kSquared().plus(odd.apply(at.xPrime)));
    }
  }

  /** ½ ⟨Tr V_h Δ V_k Δ⟩ − ⟨Tr Y_h W Y_k W + Tr Y_h X′ Ȳ_k k² X + conjugated⟩. */
  private Poly quadratic(Expansion e, int h, int k, List<Integer> others) {
    int n = others.size();
    var y = vertices.fermion(h, n);
    var yBar = vertices.conjugateFermion(h, n);
    var z = vertices.fermion(k, n);
    var zBar = vertices.conjugateFermion(k, n);
    var at = e.at();
    var scalars =
        vertices
            .scalar(h, others)
            .times(at.delta)
            .trace(vertices.scalar(k, others).times(e.delta()));
    var fermions =
        y.times(at.w)
            .trace(z.times(e.w()))
            .plus(yBar.times(at.wTilde).trace(zBar.times(e.wTilde())))
            .plus(y.times(at.xPrime).trace(zBar.times(e.x())))
            .plus(yBar.times(at.x).trace(z.times(e.xPrime())));
    return value(scalars.times(HALF).minus(fermions));
  }

  /**
   * c of c (D_νF^μν)^A (H† T^A iD_μ H + h.c.) × 2, for B c ∂_νB^μν (H†iD↔_μH) and for W c
   * D_νW^{Iμν} (H†iD↔^I_μ H): the amplitude of H₁ with p to p′ and a transverse gauge field is −4 c
   * (p·ε)(p·p′) at p² = p′² = 0. The generator stands on the line from h to k, or with the other
   * sign on the one from k to h.
   */
  Poly current(Gauge gauge) {
    var generators = new Generator(gauge, vertices);
    int h = 0;
    int k = Light.conjugateHiggs(h);
    var difference = charge(generators, h, k).minus(charge(generators, k, h));
    return value(difference)
        .times(Poly.of(StandardCouplings.coupling(gauge)))
        .times(Exact.of(1, 8));
  }

  /**
   * The generator T on the line from h to k, with D′ = dD/dk² and so on
   *
   * <pre>
   * E₁(F, T, G) = (k⁴/3)(F′ T G″ + F″ T G′),  E₂ = k² F′ T G′ + E₁,  E₃ = 2 k⁴ F′ T G′ + k² E₁
   * </pre>
   *
   * between propagators without a momentum factor, with one at either side, with both.
   */
  private LoopIntegrand charge(Generator generators, int h, int k) {
    var at = new HiggsBackground(vertices, List.of());
    var y = vertices.fermion(h, 0);
    var yBar = vertices.conjugateFermion(h, 0);
    var z = vertices.fermion(k, 0);
    var zBar = vertices.conjugateFermion(k, 0);
    var t = generators.fermions;
    var tBar = generators.conjugateFermions;
    var x = new Expanded(at.x, slope(at.x), secondSlope(at.x));
    var xPrime = new Expanded(at.xPrime, slope(at.xPrime), secondSlope(at.xPrime));
    var w = new Expanded(at.w, at.massDagger(slope(at.x)), at.massDagger(secondSlope(at.x)));
    var wTilde =
        new Expanded(at.wTilde, at.mass(slope(at.xPrime)), at.mass(secondSlope(at.xPrime)));
    var delta = new Expanded(at.delta, slope(at.delta), secondSlope(at.delta));
    var fermions =
        y.times(at.xPrime)
            .trace(zBar.times(slashBoth(x, tBar, x)))
            .plus(yBar.times(at.x).trace(z.times(slashBoth(xPrime, t, xPrime))))
            .plus(y.times(at.xPrime).trace(zBar.times(slashNone(wTilde, t, w))))
            .plus(yBar.times(at.x).trace(z.times(slashNone(w, tBar, wTilde))))
            .plus(y.times(at.w).trace(z.times(slashOne(xPrime, t, w).plus(slashOne(w, tBar, x)))))
            .plus(
                yBar.times(at.wTilde)
                    .trace(
                        zBar.times(slashOne(x, tBar, wTilde).plus(slashOne(wTilde, t, xPrime)))));
    var none = List.<Integer>of();
    var scalars =
        vertices
            .scalar(h, none)
            .times(at.delta)
            .trace(vertices.scalar(k, none).times(slashOne(delta, generators.scalars, delta)));
    // −4 c = ½ · 2 · scalars, and −½ · 2 · fermions
    return fermions.times(Exact.of(2)).minus(scalars.times(Exact.of(2)));
  }

  private record Expanded(HiggsSeries value, HiggsSeries slope, HiggsSeries second) {}

  private static HiggsSeries slashNone(Expanded f, HiggsSeries t, Expanded g) {
    return f.slope()
        .times(t)
        .times(g.second())
        .plus(f.second().times(t).times(g.slope()))
        .kSquared()
        .kSquared()
        .times(Exact.of(1, 3));
  }

  private static HiggsSeries slashOne(Expanded f, HiggsSeries t, Expanded g) {
    return f.slope().times(t).times(g.slope()).kSquared().plus(slashNone(f, t, g));
  }

  private static HiggsSeries slashBoth(Expanded f, HiggsSeries t, Expanded g) {
    return f.slope()
        .times(t)
        .times(g.slope())
        .kSquared()
        .times(Exact.of(2))
        .plus(slashNone(f, t, g))
        .kSquared();
  }

  /** (1/16π²) ∫₀^∞ x dx. */
  static Poly value(LoopIntegrand trace) {
    return trace.times(LoopIntegrand.x(1)).integrate().times(Poly.pi(-2)).times(Exact.of(1, 16));
  }

  /** A diagonal generator as matrices on ψ, ψ̄ and the scalars. */
  private static final class Generator {
    final HiggsSeries fermions;
    final HiggsSeries conjugateFermions;
    final HiggsSeries scalars;

    Generator(Gauge gauge, HiggsVertices vertices) {
      var onFermions = HiggsVertices.generator(gauge, vertices.sector().fermions());
      fermions = HiggsSeries.constant(onFermions, 0);
      conjugateFermions = HiggsSeries.constant(onFermions.conjugate().times(Exact.of(-1)), 0);
      scalars =
          HiggsSeries.constant(HiggsVertices.generator(gauge, vertices.sector().scalars()), 0);
    }
  }
}

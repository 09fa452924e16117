package org.nsi.match;

import static org.nsi.match.HiggsBackground.curvature;
import static org.nsi.match.HiggsBackground.secondSlope;
import static org.nsi.match.HiggsBackground.slope;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/**
 * H†H F F from the vacuum polarisation in a constant Higgs field: L = ½ Σ Π_AB q² A·B at second
 * order in H₁, for transverse fields,
 *
 * <pre>
 * Π_AB = ½ g g ⟨Tr Θ_A Δ Θ_B (k² Δ′ + (k⁴/3) Δ″)⟩
 *      − g g ⟨Tr T̄_A W̃ T_B W₂ + Tr T_A W T̄_B W̃₂ − Tr T̄_A X T̄_B (k² X′ + (k⁴/3) X″) − (X, T̄ → X′, T)⟩
 * </pre>
 *
 * with T̄ = −T*, d/dk² as a prime on the left of Δ and X, and the second W, W̃ expanded in q. Of it
 * c ∂_νB^μν (H†iD↔_μH) and the same for W, {@link HiggsBosons#current}, make up
 *
 * <pre> ½ Π_BB = 2 C_HB − g′ c_B,  ½ Π_WW = 2 C_HW − g c_W,  Π_WB = 2 C_HWB − g c_B − g′ c_W.
 * </pre>
 */
final class HiggsFieldStrengths {
  private final HiggsVertices vertices;
  private final HiggsBackground at;

  HiggsFieldStrengths(HiggsVertices vertices) {
    this.vertices = vertices;
    this.at = new HiggsBackground(vertices, List.of(0, Light.conjugateHiggs(0)));
  }

  /** The coefficients of phiB, phiW, phiWB, phiG for given c_B, c_W. */
  SortedMap<WilsonCoefficient, Poly> coefficients(Poly ofB, Poly ofW) {
    var g1 = Poly.of(StandardCouplings.G1);
    var g2 = Poly.of(StandardCouplings.G2);
    var result = new TreeMap<WilsonCoefficient, Poly>();
    var half = Exact.of(1, 2);
    put(result, "phiB", polarisation(Gauge.B, Gauge.B).times(half).plus(g1.times(ofB)));
    put(result, "phiW", polarisation(Gauge.W, Gauge.W).times(half).plus(g2.times(ofW)));
    put(result, "phiWB", polarisation(Gauge.W, Gauge.B).plus(g2.times(ofB)).plus(g1.times(ofW)));
    var gluons = polarisation(Gauge.G, Gauge.G).times(half);
    // H → gg follows from det M(H), so that fermions of one chirality give nothing after all
    put(result, "phiG", gluons.probablyEqual(Poly.ZERO) ? Poly.ZERO : gluons);
    return result;
  }

  private static void put(SortedMap<WilsonCoefficient, Poly> result, String name, Poly twice) {
    if (!twice.isZero()) {
      result.put(WilsonCoefficient.of(name), twice.times(Exact.of(1, 2)));
    }
  }

  private Poly polarisation(Gauge a, Gauge b) {
    var left = generator(a, vertices.sector().fermions());
    var right = generator(b, vertices.sector().fermions());
    var leftBar = bar(a);
    var rightBar = bar(b);
    var scalars =
        generator(a, vertices.sector().scalars())
            .times(at.delta)
            .trace(generator(b, vertices.sector().scalars()).times(momentum(at.delta)));
    var flips =
        leftBar
            .times(at.wTilde)
            .trace(right.times(at.massDagger(curvature(at.x))))
            .plus(left.times(at.w).trace(rightBar.times(at.mass(curvature(at.xPrime)))));
    var straight =
        leftBar
            .times(at.x)
            .trace(rightBar.times(momentum(at.x)))
            .plus(left.times(at.xPrime).trace(right.times(momentum(at.xPrime))));
    return HiggsBosons.value(scalars.times(Exact.of(1, 2)).minus(flips).plus(straight))
        .times(Poly.of(StandardCouplings.coupling(a)))
        .times(Poly.of(StandardCouplings.coupling(b)));
  }

  /** k² P′ + (k⁴/3) P″. */
  private static HiggsSeries momentum(HiggsSeries propagator) {
    return slope(propagator)
        .plus(secondSlope(propagator).kSquared().times(Exact.of(1, 3)))
        .kSquared();
  }

  private static HiggsSeries generator(Gauge gauge, List<Leg> legs) {
    return HiggsSeries.constant(HiggsVertices.generator(gauge, legs), 2);
  }

  /** −T*. */
  private HiggsSeries bar(Gauge gauge) {
    var matrix = HiggsVertices.generator(gauge, vertices.sector().fermions());
    return HiggsSeries.constant(matrix.conjugate(), 2).negate();
  }
}

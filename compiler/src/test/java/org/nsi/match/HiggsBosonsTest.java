package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.LoopIntegrand;
import org.nsi.algebra.Poly;

/** Loops without light fermions: scalar portals in closed form. */
class HiggsBosonsTest {
  private static final double LOOP = 1 / (192 * Math.PI * Math.PI);

  private static double value(SourceModel model, Matched matched, String name) {
    return model.part(matched, Part.HIGGS, name).getReal();
  }

  private static void close(double value, double expected) {
    assertThat(Math.abs(value - expected)).isLessThan(1e-13 * (1e-6 + Math.abs(expected)));
  }

  /**
   * V = λ₃|η|²|H|² + λ₄|H†η|² + (λ₅/2 (H†η)² + h.c.): the T parameter of the inert doublet, the
   * Coleman–Weinberg potential, the low-energy theorem for H → γγ, γZ.
   */
  @Test
  void anInertDoublet() {
    var model =
        new SourceModel(
            """
            param l3 = 0.4
            param l4 = -0.3
            param l5 : complex = 0.2 + 0.1 i
            param M = 2 GeV
            field eta : complex scalar (1,2)_1/2, Z2 odd, mass M
            lagrangian {
              a: -l3 (conj(eta) eta) (conj(H) H)
              b: -l4 (conj(H) eta) (conj(eta) H)
              c: -1/2 l5 (conj(H) eta) (conj(H) eta) + h.c.
            }
            match { loops 1 }
            """);
    var matched = model.match();
    double k = LOOP / 4;
    double g1 = model.real(StandardCouplings.G1);
    double g2 = model.real(StandardCouplings.G2);
    double lambda = model.real(StandardCouplings.LAMBDA_H);
    double l3 = 0.4;
    double l4 = -0.3;
    double square = 0.05;
    double l5 = Math.sqrt(square);
    close(value(model, matched, "phiB"), k * g1 * g1 / 4 * (2 * l3 + l4));
    close(value(model, matched, "phiW"), k * g2 * g2 / 4 * (2 * l3 + l4));
    close(value(model, matched, "phiWB"), k * g1 * g2 / 2 * l4);
    close(value(model, matched, "phiBox"), -k * (2 * l3 * l3 + 2 * l3 * l4 - square));
    close(value(model, matched, "phiD"), 2 * k * (square - l4 * l4));
    close(
        value(model, matched, "phi"),
        -k * (2 * cube(l3) + cube(l3 + l4 + l5) + cube(l3 + l4 - l5))
            + 2 * k * lambda * (l4 * l4 + square));
    for (var name : new String[] {"ephi", "dphi"}) {
      var y = StandardCouplings.yukawa(name.equals("ephi") ? "y_e" : "y_d", 2, 2);
      var expected = model.value(y).multiply(k * (l4 * l4 + square));
      assertThat(model.part(matched, Part.HIGGS, name, 2, 2).subtract(expected).abs())
          .isLessThan(1e-16);
    }
  }

  private static double cube(double x) {
    return x * x * x;
  }

  /** λ|φ|²|H|² for a colour triplet without isospin. */
  @Test
  void aColouredSinglet() {
    var model =
        new SourceModel(
            """
            param lam = 0.4
            param M = 2 GeV
            field phi : complex scalar (3,1)_-1/3, Z2 odd, mass M
            lagrangian { a: -lam (conj(phi) phi) (conj(H) H) }
            match { loops 1 }
            """);
    var matched = model.match();
    double k = LOOP / 4;
    double g1 = model.real(StandardCouplings.G1);
    double g3 = model.real(StandardCouplings.G3);
    close(value(model, matched, "phiB"), k * g1 * g1 / 9 * 0.4 * 3);
    close(value(model, matched, "phiG"), k * g3 * g3 / 2 * 0.4);
    close(value(model, matched, "phiBox"), -k * 0.16 * 3);
    close(value(model, matched, "phi"), -2 * k * cube(0.4) * 3);
  }

  private static final String FERMIONS =
      """
      param k1 : complex = 0.3 + 0.1 i
      param k2 : complex = 0.2 - 0.4 i
      param mF = 1.3 GeV
      param mchi = 0.8 GeV
      field F : dirac fermion (1,2)_%s, Z2 odd, mass mF
      field chi : dirac fermion (1,1)_%s, Z2 odd, mass mchi
      lagrangian {
        c: -k1 (bar(R(F)) L(chi)) H + h.c.
        d: -k2 (bar(L(F)) R(chi)) H + h.c.
      }
      match { loops 1 }
      """;

  /**
   * H†iDH with D_νF^μν against a numerical integration of the triangle: Dirac matrices, directions
   * of the loop momentum from the 600-cell, Taylor expansion in p and p′ by a Fourier transform.
   */
  @ParameterizedTest
  @CsvSource({"-1/2,-1,-2.19173e-4,-1.01302e-4", "1/2,0,-1.01302e-4,-1.01302e-4"})
  void theChargeRadiusOfTheHiggsField(String yF, String yChi, double ofB, double ofW) {
    var model = new SourceModel(FERMIONS.formatted(yF, yChi));
    var bosons = new HiggsBosons(HiggsLegsTest.vertices(model));
    double b = model.value(bosons.current(Gauge.B)).getReal();
    double w = model.value(bosons.current(Gauge.W)).getReal();
    assertThat(b / model.real(StandardCouplings.G1) / ofB).isCloseTo(1, within(4e-4));
    assertThat(w / model.real(StandardCouplings.G2) / ofW).isCloseTo(1, within(4e-4));
  }

  /**
   * The T parameter: the masses of W¹ and W³ at order |H|⁴ from two currents, L = ½ g² Π_AA W^A W^A
   * with
   *
   * <pre> Π_AB = ⟨(k²/2)(Tr T̄_A X T̄_B X + Tr T_A X′ T_B X′) − 2 Tr T̄_A W̃ T_B W⟩, </pre>
   *
   * against O_phiD, of which only the mass of W³ feels g²/4 |H|⁴.
   */
  @Test
  void theMassesOfTheVectorBosons() {
    var model = new SourceModel(FERMIONS.formatted("-1/2", "-1"));
    var vertices = HiggsLegsTest.vertices(model);
    int h = 1;
    int bar = Light.conjugateHiggs(h);
    var at = new HiggsBackground(vertices, List.of(h, h, bar, bar));
    var difference = mass(vertices, at, 2).minus(mass(vertices, at, 0)).times(Exact.of(1, 4));
    double phiD = value(model, model.match(), "phiD");
    double fromBosons = phiD - gaugePart(model, vertices);
    assertThat(model.value(difference).getReal() / 2 / (fromBosons / 4))
        .isCloseTo(1, within(1e-10));
  }

  private static double gaugePart(SourceModel model, HiggsVertices vertices) {
    // c ∂_νB^μν (H†iD↔_μH) = −(g′ c/2)(H†iD↔H)² + …, and (H†iD↔H)² = 4 O_phiD + O_phiBox + …
    var c = new HiggsBosons(vertices).current(Gauge.B);
    return -2 * model.value(c).getReal() * model.real(StandardCouplings.G1);
  }

  private static Poly mass(HiggsVertices vertices, HiggsBackground at, int generator) {
    var legs = vertices.sector().fermions();
    var generators = new GaugeGenerators();
    var matrix = LoopMatrix.zero(legs.size());
    for (int a = 0; a < legs.size(); a++) {
      for (int b = 0; b < legs.size(); b++) {
        var element = generators.element(Gauge.W, generator, legs.get(a), legs.get(b));
        if (!element.isZero()) {
          matrix = matrix.plus(a, b, LoopIntegrand.of(Poly.constant(element)));
        }
      }
    }
    var t = HiggsSeries.constant(matrix, 4);
    var tBar = HiggsSeries.constant(matrix.conjugate(), 4).negate();
    var straight =
        tBar.times(at.x).trace(tBar.times(at.x)).plus(t.times(at.xPrime).trace(t.times(at.xPrime)));
    var flip = tBar.times(at.wTilde).trace(t.times(at.w)).times(Exact.of(2));
    return HiggsBosons.value(straight.times(LoopIntegrand.x(1)).times(Exact.of(-1, 2)).minus(flip));
  }
}

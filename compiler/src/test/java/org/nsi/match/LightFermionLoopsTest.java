package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.OddYukawa;

/** Self-energies and gauge vertices of light fermions, whatever the heavy fields are. */
class LightFermionLoopsTest {
  private static final String DOUBLETS_AND_TRIPLETS =
      """
      param m = 1 TeV
      param M = 1.7 TeV
      param y[3] : complex = { [1] = 0.3, [2] = 0.5 i, [3] = 0.2 - 0.7 i }
      field X : majorana fermion (1,3)_0,   Z2 odd, mass m
      field P : complex scalar   (1,2)_-1/2, Z2 odd, mass M
      field F : dirac fermion    (1,4)_3/2, Z2 odd, mass m
      field Tr : complex scalar   (1,3)_-2,  Z2 odd, mass M
      lagrangian {
        y[p] (bar(l[p]) R(X)) P + h.c.
        y[p] (bar(l[p]) R(F)) Tr + h.c.
      }
      match { loops 1 at m }
      """;

  private static final String COLOUR =
      """
      param m = 1 TeV
      param M = 1.7 TeV
      param y[3] : complex = { [1] = 0.3, [2] = 0.5 i, [3] = 0.2 - 0.7 i }
      field A : majorana fermion (8,1)_0,   Z2 odd, mass m
      field P : complex scalar   (3,2)_1/6, Z2 odd, mass M
      field S : complex scalar   (3,1)_2/3, Z2 odd, mass M
      field B : dirac fermion    (6,2)_1/6, Z2 odd, mass m
      field C : complex scalar   (3bar,1)_0, Z2 odd, mass M
      field G : dirac fermion    (3,3)_1, Z2 odd, mass m
      field O : complex scalar   (8,3)_-1/3, Z2 odd, mass M
      lagrangian {
        y[p] (bar(q[p]) R(A)) P + h.c.
        y[p] (bar(u[p]) L(A)) S + h.c.
        y[p] (bar(q[p]) R(B)) C + h.c.
        y[p] (bar(u[p]) L(G)) O + h.c.
      }
      match { loops 1 at m }
      """;

  /**
   * Every component of every generator follows from the one that is computed: c^A_AB = c T^A_AB, as
   * exact polynomials.
   */
  @ParameterizedTest
  @ValueSource(strings = {DOUBLETS_AND_TRIPLETS, COLOUR})
  void gaugeVerticesAreProportionalToTheGenerators(String text) {
    var source = new SourceModel(text);
    var sector = OddSector.of(source.model, Lowering.lower(source.model.vertices()));
    var loops = new LightFermionLoops(sector);
    var generators = new GaugeGenerators();
    int checked = 0;
    for (var species : Species.values()) {
      if (sector.generations(species).isEmpty()) {
        continue;
      }
      for (var gauge : Gauge.values()) {
        var c = loops.penguin(gauge, species);
        for (int a = 0; a < gauge.generators(); a++) {
          for (int i = 0; i < species.representation().components(); i++) {
            for (int j = 0; j < species.representation().components(); j++) {
              int left = Light.fermion(species, 1, i);
              int right = Light.fermion(species, 2, j);
              int generator = a;
              var direct =
                  sector
                      .preserving(left, right, (x, y) -> penguin(loops, gauge, generator, x, y))
                      .times(Poly.pi(-2))
                      .times(Exact.of(1, 16));
              var t =
                  generators.light(
                      gauge, a, Light.fermion(species, 1, i), Light.fermion(species, 1, j));
              var expected = (species.isDoublet() ? c.get(1, 2) : c.get(2, 1)).times(t);
              assertThat(direct).isEqualTo(expected);
              checked += expected.isZero() ? 0 : 1;
            }
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(5);
  }

  private static Poly penguin(
      LightFermionLoops loops, Gauge gauge, int generator, OddYukawa x, OddYukawa y) {
    return loops.vertex(
        gauge,
        generator,
        x,
        y,
        v -> TwoFermion.chargeRadiusOfFermion(v.fermion().mass(), v.scalar().mass()),
        v -> TwoFermion.chargeRadiusOfScalar(v.fermion().mass(), v.scalar().mass()));
  }

  /**
   * l̄ X^a τ^a P: charges by Casimir operators. Σ_a τ^a τ^I τ^a = −τ^I, so that c_W = |y|² (4 I_F −
   * I_S) and Σ τ^a τ^a = 3 for the hypercharge.
   */
  @Test
  void aTripletAndADoubletByCasimirOperators() {
    var source =
        new SourceModel(
            """
            param m = 1 TeV
            param M = 1.7 TeV
            param y = 0.4
            field X : majorana fermion (1,3)_0,    Z2 odd, mass m
            field P : complex scalar   (1,2)_-1/2, Z2 odd, mass M
            lagrangian { y (bar(l[1]) R(X)) P + h.c. }
            match { loops 1 at m }
            """);
    var sector = OddSector.of(source.model, Lowering.lower(source.model.vertices()));
    var loops = new LightFermionLoops(sector);
    Expr m = mass(source, "X");
    Expr scalar = mass(source, "P");
    double loop = 0.16 / (16 * Math.PI * Math.PI);
    double iF = source.value(TwoFermion.chargeRadiusOfFermion(m, scalar)).getReal();
    double iS = source.value(TwoFermion.chargeRadiusOfScalar(m, scalar)).getReal();
    // scalar line: τ^a (τ^I/2) τ^a = −τ^I/2; fermion line: τ^a (T^I)_ab τ^b = −i ε_Iab τ^a τ^b = 2
    // τ^I = 4 τ^I/2
    close(source.value(loops.penguin(Gauge.W, Species.L).get(1, 1)), loop * (4 * iF - iS));
    // hypercharge sits on the scalar alone, −1/2 that of l; τ^a τ^a = 3
    close(source.value(loops.penguin(Gauge.B, Species.L).get(1, 1)), loop * 3 * iS);
  }

  /** q̄ T^A A^A S: T^A T^B T^A = −T^B/6 and f_BAC T^A T^C = (3/2) T^B. */
  @Test
  void anOctetAndATripletByCasimirOperators() {
    var source =
        new SourceModel(
            """
            param m = 1 TeV
            param M = 1.7 TeV
            param y = 0.4
            field X : majorana fermion (8,1)_0,    Z2 odd, mass m
            field P : complex scalar   (3,1)_-1/3, Z2 odd, mass M
            lagrangian { y (bar(d[1]) L(X)) P + h.c. }
            match { loops 1 at m }
            """);
    var sector = OddSector.of(source.model, Lowering.lower(source.model.vertices()));
    var loops = new LightFermionLoops(sector);
    Expr m = mass(source, "X");
    Expr scalar = mass(source, "P");
    double loop = 0.16 / (16 * Math.PI * Math.PI);
    double kF = source.value(TwoFermion.dipoleOfFermion(m, scalar)).getReal();
    double kS = source.value(TwoFermion.dipoleOfScalar(m, scalar)).getReal();
    close(
        source.value(loops.dipole(Gauge.G, Species.D).get(1, 1)),
        loop * (-3.0 / 2 * kF / 4 - kS / 6 / 4));
    // T^A T^A = 4/3
    close(source.value(loops.dipole(Gauge.B, Species.D).get(1, 1)), loop * 4 / 3 * kS / 4);
    close(source.value(loops.kinetic(Species.D).get(1, 1)), loop * 4 / 3 * kS);
  }

  private static void close(Complex actual, double expected) {
    assertThat(actual.subtract(new Complex(expected)).abs()).isLessThan(1e-13 * Math.abs(expected));
  }

  /**
   * g−2 of chiral couplings, J. P. Leveille, Nucl. Phys. B 137 (1978) 63: a charged scalar and a
   * neutral fermion give −m_μ²|f|² K_S/16π², K_S = 1/(6M²) without the mass of the fermion; a
   * neutral scalar and a charged fermion +m_μ²|f|² K_F/16π². With D = ∂ + i e Q A and L = C_eγ v/√2
   * ē_L σF e_R, a = (4 m v/(√2 e)) Re C_eγ.
   */
  @Test
  void leptonMagneticMoments() {
    for (var charge : new int[] {-1, 0, 1}) {
      // e → F + S with charges Q_F + Q_S = −1, for the right-handed and for the left-handed muon
      var right =
          new SourceModel(
              fields("(1,1)_" + charge, "(1,1)_" + (-1 - charge))
                  + "lagrangian { f (bar(e[2]) L(F)) S + h.c. }\nmatch { loops 1 at m }\n");
      check(right, charge, -1 - charge);
    }
    // ψ̄ F S of the doublet: the charged component couples to F with T3 = −1/2 and a neutral S
    var left =
        new SourceModel(
            fields("(1,2)_-1/2", "(1,1)_0")
                + "lagrangian { f (bar(l[2]) R(F)) S + h.c. }\nmatch { loops 1 at m }\n");
    check(left, -1, 0);
    var other =
        new SourceModel(
            fields("(1,1)_1", "(1,2)_-3/2")
                + "lagrangian { f (bar(l[2]) R(F)) S + h.c. }\nmatch { loops 1 at m }\n");
    check(other, 1, -2);
  }

  private static String fields(String fermion, String scalar) {
    return """
    param m = 1 TeV
    param M = 1.7 TeV
    param f = 0.6
    field F : dirac fermion %s, Z2 odd, mass m
    field S : complex scalar %s, Z2 odd, mass M
    """
        .replaceFirst("%s", fermion)
        .replaceFirst("%s", scalar);
  }

  private static void check(SourceModel source, int fermion, int scalar) {
    var matched = source.match();
    double g1 = source.real(StandardCouplings.G1);
    double g2 = source.real(StandardCouplings.G2);
    double e = g1 * g2 / Math.hypot(g1, g2);
    double cosine = g2 / Math.hypot(g1, g2);
    double sine = g1 / Math.hypot(g1, g2);
    // a v = m √2 / y
    var y = source.value(StandardCouplings.yukawa("y_e", 2, 2));
    var photon =
        source
            .part(matched, Part.DIPOLE, "eB", 2, 2)
            .multiply(cosine)
            .subtract(source.part(matched, Part.DIPOLE, "eW", 2, 2).multiply(sine));
    var moment = photon.multiply(4 / e).divide(y);
    Expr m = mass(source, "F");
    Expr big = mass(source, "S");
    double ks = source.value(TwoFermion.dipoleOfScalar(m, big)).getReal();
    double kf = source.value(TwoFermion.dipoleOfFermion(m, big)).getReal();
    close(moment, 0.36 / (16 * Math.PI * Math.PI) * (scalar * ks - fermion * kf));
  }

  private static Expr mass(SourceModel source, String name) {
    return source.model.fields().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .mass()
        .get(0);
  }
}

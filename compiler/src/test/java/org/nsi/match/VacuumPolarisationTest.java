package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.nsi.basis.WilsonCoefficient;

/** Loops with gauge fields alone. */
class VacuumPolarisationTest {
  private static final double M = 700;
  private static final double LOOP = 1 / (16 * Math.PI * Math.PI);

  private static SourceModel model(String... fields) {
    var text = new StringBuilder("param M = 700 GeV\n");
    for (int k = 0; k < fields.length; k++) {
      text.append("field F").append(k).append(" : ").append(fields[k]).append(", Z2 odd, mass M\n");
    }
    text.append("match { loops 1 at M }\n");
    return new SourceModel(text.toString());
  }

  private static double integral(DoubleUnaryOperator f) {
    var rule = new GaussIntegratorFactory().legendre(8, 0, 1);
    double sum = 0;
    for (int k = 0; k < 8; k++) {
      sum += rule.getWeight(k) * f.applyAsDouble(rule.getPoint(k));
    }
    return sum;
  }

  private static double kappa(SourceModel source, Gauge gauge) {
    double g = source.real(StandardCouplings.coupling(gauge));
    var value = source.value(new VacuumPolarisation(source.model).squaredCurrent(gauge)).getReal();
    return value / g / g / LOOP * M * M;
  }

  private static double cubic(SourceModel source, Gauge gauge) {
    double g = source.real(StandardCouplings.coupling(gauge));
    return source.value(new VacuumPolarisation(source.model).cubic(gauge)).getReal()
        / (g * g * g)
        / LOOP
        * M
        * M;
  }

  /**
   * Π(q²) of QED, Dirac: −(g²/2π²) ∫ dx x(1−x) ln(1 − x(1−x) q²/m²), scalar: −(g²/16π²) ∫ dx
   * (1−2x)² ln(…); −¼ (1 + c q²) F² is −(c/2)(∂F)².
   */
  @Test
  void quantumElectrodynamics() {
    double dirac = 8 * integral(x -> Math.pow(x * (1 - x), 2)) / 2;
    double scalar = integral(x -> Math.pow(1 - 2 * x, 2) * x * (1 - x)) / 2;
    assertThat(kappa(model("dirac fermion (1,1)_1"), Gauge.B)).isCloseTo(dirac, within(1e-12));
    assertThat(kappa(model("complex scalar (1,1)_1"), Gauge.B)).isCloseTo(scalar, within(1e-12));
  }

  @Test
  void indicesOfRepresentations() {
    // (6,3)_1/3 Dirac: Y² n = 18/9, T₂ n_c = 2·6, T₃ n_w = (5/2)·3
    var sextet = model("dirac fermion (6,3)_1/3");
    assertThat(kappa(sextet, Gauge.B)).isCloseTo(8.0 / 60 * 2, within(1e-12));
    assertThat(kappa(sextet, Gauge.W)).isCloseTo(8.0 / 60 * 12, within(1e-12));
    assertThat(kappa(sextet, Gauge.G)).isCloseTo(8.0 / 60 * 7.5, within(1e-12));
    // real fields count half: T = 10 of the isospin-2 quintuplet, 3 of the octet
    assertThat(kappa(model("real scalar (1,5)_0"), Gauge.W))
        .isCloseTo(10.0 / 2 / 60, within(1e-12));
    assertThat(kappa(model("majorana fermion (8,1)_0"), Gauge.G))
        .isCloseTo(8 * 3.0 / 2 / 60, within(1e-12));
  }

  /** A chiral multiplet and its mirror, a Dirac fermion and two complex scalars, give no F³. */
  @Test
  void supersymmetryForbidsTheCubicTerm() {
    var model =
        model("dirac fermion (3,2)_1/6", "complex scalar (3,2)_1/6", "complex scalar (3,2)_1/6");
    assertThat(cubic(model, Gauge.W)).isCloseTo(0, within(1e-12));
    assertThat(cubic(model, Gauge.G)).isCloseTo(0, within(1e-12));
    assertThat(cubic(model("complex scalar (1,2)_1/2"), Gauge.W))
        .isCloseTo(-1.0 / 360, within(1e-12));
  }

  /** Without any coupling to light fermions, flavour universal. */
  @Test
  void feedsFourFermionOperators() {
    var source = model("complex scalar (1,1)_1");
    var matched = source.match();
    double g1 = source.real(StandardCouplings.G1);
    double kappa =
        source.value(new VacuumPolarisation(source.model).squaredCurrent(Gauge.B)).getReal();
    for (int p = 1; p <= 3; p++) {
      assertThat(source.part(matched, Part.VACUUM_POLARISATION, "eu", p, p, 3, 3).getReal())
          .isCloseTo(-2 * kappa * g1 * g1 * (-1) * (2.0 / 3), within(1e-24));
    }
    assertThat(matched.coefficients()).doesNotContainKey(WilsonCoefficient.of("eu", 1, 2, 3, 3));
    assertThat(matched.notComputed()).isEmpty();
  }
}

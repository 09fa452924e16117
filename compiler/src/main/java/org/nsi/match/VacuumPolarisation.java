package org.nsi.match;

import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.model.Field;
import org.nsi.model.Model;

/**
 * Loops of heavy odd scalars and fermions with gauge fields alone, at dimension six,
 *
 * <pre>
 * L = −κ_V (D^μ F_μν)² + C_V f^{ABC} F^A_μ^ν F^B_ν^ρ F^C_ρ^μ
 * κ_V = (g²/16π²)(1/60) Σ T (1/M² for complex scalars, 8/m² for Dirac fermions)
 * C_V = (g³/16π²) Σ T (−1/(180 M²), +1/(90 m²))
 * </pre>
 *
 * and half of it for real scalars and Majorana fermions; Tr T^A T^B = T δ^AB over all components, D
 * = ∂ + i g A (B. Henning, X. Lu, H. Murayama, arXiv:1412.1837, eq. (2.54), with U = −(i/2) σ^μν
 * [D_μ, D_ν] for fermions; κ of a Dirac field is that of the Uehling potential, α/(30π m²), and its
 * C the one of V. Novikov et al., Fortschr. Phys. 32 (1984) 585).
 */
final class VacuumPolarisation {
  private final Model model;
  private final GaugeGenerators generators = new GaugeGenerators();

  VacuumPolarisation(Model model) {
    this.model = model;
  }

  /** κ_V. */
  Poly squaredCurrent(Gauge gauge) {
    return sum(gauge, Exact.of(1, 60), Exact.of(8, 60))
        .times(Poly.of(StandardCouplings.coupling(gauge)).pow(2));
  }

  /** C_V, the coefficient of O_W or O_G; 0 for B. */
  Poly cubic(Gauge gauge) {
    return gauge == Gauge.B
        ? Poly.ZERO
        : sum(gauge, Exact.of(-1, 180), Exact.of(1, 90))
            .times(Poly.of(StandardCouplings.coupling(gauge)).pow(3));
  }

  private Poly sum(Gauge gauge, Exact scalar, Exact fermion) {
    var sum = new Poly.Sum();
    for (var field : model.fields()) {
      if (field.odd() && field.heavy() && !field.kind().isVector()) {
        var index = index(gauge, field);
        var factor = field.kind().isScalar() ? scalar : fermion;
        var half = field.kind().isReal() ? Exact.of(1, 2) : Exact.ONE;
        for (Expr mass : field.mass()) {
          sum.add(TreeLevel.inverseSquare(mass), factor.times(half).times(index));
        }
      }
    }
    return sum.toPoly().times(Poly.pi(-2)).times(Exact.of(1, 16));
  }

  /** T of Tr T^A T^B = T δ^AB; Y² times the number of components for B. */
  private Exact index(Gauge gauge, Field field) {
    var t = generators.of(gauge, field)[gauge.diagonal()];
    var trace = Exact.ZERO;
    for (int i = 0; i < t.length; i++) {
      for (int j = 0; j < t.length; j++) {
        trace = trace.plus(t[i][j].times(t[j][i]));
      }
    }
    return trace;
  }
}

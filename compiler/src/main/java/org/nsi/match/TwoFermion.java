package org.nsi.match;

import java.util.List;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.LoopIntegral.Propagator;
import org.nsi.algebra.Poly;

/**
 * The loop functions of a light fermion line, of dimension −2. For L = y ψ̄ P_R Ψ Φ + h.c. with
 * masses m of Ψ and M of Φ, charges Q_F and Q_S, D = ∂ + i g Q A and P = iD, the loop of Ψ and Φ
 * gives at dimension six
 *
 * <pre>
 * L = (y y†/16π²) ψ̄ { K_S P̸³ + g (Q_S K_S − Q_F K_F)/4 {P̸, σ·F} + g (Q_F I_F + Q_S I_S) γ^μ D^ν F_νμ } ψ.
 * </pre>
 */
final class TwoFermion {
  private TwoFermion() {}

  /** I_S = ∫₀¹ ds s³/(6 (s M² + (1−s) m²)) = (1/6) ∫ x³ dx/((x + m²)(x + M²)⁴). */
  static Poly chargeRadiusOfScalar(Expr m, Expr scalar) {
    return integral(3, m, 1, scalar, 4).times(Exact.of(1, 6));
  }

  /**
   * I_F = ∫₀¹ ds (s³/6)(2/R + m²/R²), R = s m² + (1−s) M², which is ½ J(m, m, m, M) − (1/6) ∫ x³
   * dx/((x + m²)⁴ (x + M²)).
   */
  static Poly chargeRadiusOfFermion(Expr m, Expr scalar) {
    return integral(2, m, 3, scalar, 1)
        .times(Exact.of(1, 2))
        .minus(integral(3, m, 4, scalar, 1).times(Exact.of(1, 6)));
  }

  /** K_S = ∫₀¹ ds s²(1−s)/(s M² + (1−s) m²) = (1/3) ∫ x³ dx/((x + m²)² (x + M²)³). */
  static Poly dipoleOfScalar(Expr m, Expr scalar) {
    return integral(3, m, 2, scalar, 3).times(Exact.of(1, 3));
  }

  /** K_F = ∫₀¹ ds s²(1−s)/(s m² + (1−s) M²) = (1/3) ∫ x³ dx/((x + m²)³ (x + M²)²). */
  static Poly dipoleOfFermion(Expr m, Expr scalar) {
    return integral(3, m, 3, scalar, 2).times(Exact.of(1, 3));
  }

  private static Poly integral(int power, Expr m, int fermions, Expr scalar, int scalars) {
    return Poly.of(
        LoopIntegral.of(
            power, List.of(new Propagator(m, fermions), new Propagator(scalar, scalars))));
  }
}

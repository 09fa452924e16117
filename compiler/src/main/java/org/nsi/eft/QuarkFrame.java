package org.nsi.eft;

import org.nsi.basis.Conventions.QuarkBasis;

/**
 * The U(3)³ rotation of the quark fields into the mass basis of WCxf for a pair of Yukawa matrices,
 * q = U_q q′, u = U_u u′, d = U_d d′: in the down basis Y_d′ = diag, Y_u′ = V† diag; in the up
 * basis Y_u′ = diag, Y_d′ = V diag, with V in the standard phases of the PDG.
 *
 * <p>The Yukawa matrices run, so the basis "in which the down quarks are diagonal" at one scale is
 * not the one at another: coefficients are rotated when the scale changes.
 */
record QuarkFrame(ComplexMatrix q, ComplexMatrix u, ComplexMatrix d) {
  private static final double NOTHING = 1e-14;

  static QuarkFrame of(ComplexMatrix up, ComplexMatrix down, QuarkBasis basis) {
    var u = SingularValues.of(up);
    var d = SingularValues.of(down);
    var raw = u.left().dagger().times(d.left());
    double[][] phases = standardPhases(raw);
    var upPhases = ComplexMatrix.phases(phases[0]);
    var downPhases = ComplexMatrix.phases(phases[1]);
    var doublet = basis == QuarkBasis.DOWN ? d.left().times(downPhases) : u.left().times(upPhases);
    return new QuarkFrame(doublet, u.right().times(upPhases), d.right().times(downPhases));
  }

  /** Y′ = U_q† Y U. */
  ComplexMatrix up(ComplexMatrix yukawa) {
    return q.dagger().times(yukawa).times(u);
  }

  ComplexMatrix down(ComplexMatrix yukawa) {
    return q.dagger().times(yukawa).times(d);
  }

  /**
   * Phases (α, β) of the up and down quarks such that V_ij e^{i(β_j − α_i)} has real positive V_ud,
   * V_us, V_cb, V_tb and V_ub = s13 e^{−iδ}, PDG review "CKM quark-mixing matrix", eq. 12.3.
   *
   * <p>δ follows from V_us V_cb V_ub* V_cs* = s12 s23 s13 c13² (c12 c23 e^{iδ} − s12 s23 s13).
   */
  private static double[][] standardPhases(ComplexMatrix v) {
    double s13 = v.abs(0, 2);
    double c13 = Math.sqrt((1 - s13) * (1 + s13));
    double s12 = v.abs(0, 1) / c13;
    double s23 = v.abs(1, 2) / c13;
    double size = s12 * s23 * s13 * c13 * c13;
    double down = -v.arg(0, 0);
    double strange = -v.arg(0, 1);
    double bottom;
    if (size > NOTHING) {
      double x = v.abs(0, 1) * v.abs(1, 2) * v.abs(0, 2) * v.abs(1, 1) / size;
      double angle = v.arg(0, 1) + v.arg(1, 2) - v.arg(0, 2) - v.arg(1, 1);
      double delta = Math.atan2(x * Math.sin(angle), x * Math.cos(angle) + s12 * s23 * s13);
      bottom = -delta - v.arg(0, 2);
    } else {
      // no CP violation: V_cs can be made real instead
      strange = s12 > NOTHING ? strange : down - v.arg(1, 1) + v.arg(0, 0);
      bottom =
          s23 > NOTHING ? v.arg(1, 1) + strange - v.arg(1, 2) : strange + v.arg(1, 1) - v.arg(2, 2);
    }
    double charm = s23 > NOTHING ? v.arg(1, 2) + bottom : v.arg(1, 1) + strange;
    double top = v.arg(2, 2) + bottom;
    return new double[][] {{0, charm, top}, {down, strange, bottom}};
  }
}

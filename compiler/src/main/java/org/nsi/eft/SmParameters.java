package org.nsi.eft;

import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * The parameters of the Standard Model Lagrangian at one scale, in the mass basis at that scale.
 *
 * <pre>
 *   L ⊃ m² |H|² − (λ_H/2) |H|⁴ − l̄ Y_e H e − q̄ Y_d H d − q̄ Y_u H̃ u + h.c.,   D = ∂ + i g₁ Y B + …
 * </pre>
 *
 * At m_Z from the inputs by the relations at tree level: v² = 1/(√2 G_F); g₁, g₂ from the three
 * observables of the input scheme; g₃² = 4π α_s(m_Z); λ_H = m_h²/v², m² = m_h²/2; Yukawa matrices
 * √2 m/v with the MS-bar quark masses run to m_Z by QCD at three loops, the physical masses of the
 * leptons, and the CKM matrix in the quark basis of the conventions. Above m_Z they run with the
 * Standard Model at one loop, the gauge couplings at two ({@link SmRunning}). Below m_Z α_s and the
 * quark masses run with QCD (five flavours and fewer), the rest stays as it is at m_Z.
 *
 * @param scaleGeV renormalisation scale
 * @param g1 g′, not normalised as in SU(5)
 * @param g2 g
 * @param g3 g_s
 * @param lambda λ_H of V = −m²|H|² + λ_H/2 |H|⁴
 * @param m2 m² in GeV²
 * @param v2 v² in GeV², fixed by G_F; does not run
 */
public record SmParameters(
    double scaleGeV,
    double g1,
    double g2,
    double g3,
    double lambda,
    double m2,
    double v2,
    ComplexMatrix electron,
    ComplexMatrix up,
    ComplexMatrix down) {

  /**
   * The parameters at a scale.
   *
   * @param conventions the quark basis, down when none is set, and the input scheme
   */
  public static SmParameters at(Inputs inputs, Conventions conventions, double scaleGeV) {
    double weak = inputs.get("m_Z");
    if (scaleGeV <= weak) {
      return atTreeLevel(inputs, conventions, scaleGeV);
    }
    var running = SmRunning.from(atTreeLevel(inputs, conventions, weak));
    return running.at(scaleGeV).inMassBasis(basis(conventions));
  }

  /** Why there are no such parameters at a scale; absent when there are. */
  public static Optional<String> problem(Inputs inputs, Conventions conventions, double scaleGeV) {
    var unusable = TreeMatching.problem(inputs, conventions.inputScheme());
    if (unusable.isPresent() || scaleGeV <= inputs.get("m_Z")) {
      return unusable;
    }
    var start = atTreeLevel(inputs, conventions, inputs.get("m_Z"));
    return SmRunning.from(start).problem(scaleGeV);
  }

  static QuarkBasis basis(Conventions conventions) {
    return conventions.quarkBasis().orElse(QuarkBasis.DOWN);
  }

  /**
   * The CKM matrix between the mass bases at a scale: |V_cb| and |V_ub| grow by one percent from
   * m_Z to a TeV. It is what takes coefficients at that scale from {@code Warsaw} to {@code Warsaw
   * up}.
   */
  public static Ckm ckm(Inputs inputs, double scaleGeV) {
    double weak = inputs.get("m_Z");
    if (scaleGeV <= weak) {
      return Ckm.of(inputs);
    }
    var start = atTreeLevel(inputs, Conventions.defaults(), weak);
    return SmRunning.oneLoop(start).at(scaleGeV).inMassBasis(QuarkBasis.DOWN).ckm();
  }

  /** V from Y_u = V† diag. */
  private Ckm ckm() {
    double[] size = new double[ComplexMatrix.N];
    for (int j = 0; j < size.length; j++) {
      size[j] = Math.sqrt(up.dagger().times(up).re(j, j));
    }
    double s13 = up.abs(2, 0) / size[0];
    double c13 = Math.sqrt((1 - s13) * (1 + s13));
    double delta = up.arg(2, 0);
    return Ckm.of(up.abs(1, 0) / size[0] / c13, up.abs(2, 1) / size[1] / c13, s13, delta);
  }

  private static SmParameters atTreeLevel(Inputs inputs, Conventions conventions, double scaleGeV) {
    var weak = WeakInputs.of(inputs, conventions.inputScheme());
    var gauge = ElectroweakCouplings.of(inputs, conventions.inputScheme(), weak);
    var masses = RunningMasses.at(inputs, scaleGeV);
    double m2 = inputs.get("m_h") * inputs.get("m_h") / 2;
    double toYukawa = Math.sqrt(2 / weak.v2());
    var v = ComplexMatrix.of(Ckm.of(inputs).matrix());
    var up = ComplexMatrix.diagonal(masses.up()).times(toYukawa);
    var down = ComplexMatrix.diagonal(masses.down()).times(toYukawa);
    boolean isDown = basis(conventions) == QuarkBasis.DOWN;
    return new SmParameters(
        scaleGeV,
        gauge.g1(),
        gauge.g2(),
        Math.sqrt(4 * Math.PI * masses.alphaS()),
        2 * m2 / weak.v2(),
        m2,
        weak.v2(),
        ComplexMatrix.diagonal(masses.leptons()).times(toYukawa),
        isDown ? v.dagger().times(up) : up,
        isDown ? down : v.times(down));
  }

  /** The same parameters after the rotation of the quark fields into their mass basis. */
  SmParameters inMassBasis(QuarkBasis basis) {
    var frame = QuarkFrame.of(up, down, basis);
    return new SmParameters(
        scaleGeV, g1, g2, g3, lambda, m2, v2, electron, frame.up(up), frame.down(down));
  }

  /** Y_e as rows, indices from 0. */
  public Complex[][] yE() {
    return electron.rows();
  }

  /** Y_u as rows, indices from 0; V† diag in the down basis. */
  public Complex[][] yU() {
    return up.rows();
  }

  /** Y_d as rows, indices from 0; V diag in the up basis. */
  public Complex[][] yD() {
    return down.rows();
  }
}

package org.nsi.eft;

import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.FlavourTensor;

/**
 * Exchange of the W with modified couplings, arXiv:1709.04486 section 4.
 *
 * <p>L = −(2/v_T²) J⁺·J⁻, J⁺ = ν̄ γ A_l e_L + ū γ A_q d_L + ū γ A_R d_R with A_l = 1 + v² C_Hl3,
 * A_q = V + v² U_u† C_Hq3 U_d, A_R = ½ v² C_Hud.
 */
final class ChargedCurrent {
  private final WeakInputs weak;
  private final WeakShifts shifts;
  private final Part leptons;
  private final Part quarks;
  private final Part rightHanded;

  /** Standard Model coupling and the part linear in the coefficients. */
  private record Part(FlavourTensor standard, FlavourTensor change) {}

  ChargedCurrent(
      WarsawTensors warsaw, QuarkRotations rotations, WeakInputs weak, WeakShifts shifts) {
    this.weak = weak;
    this.shifts = shifts;
    var identity = new FlavourTensor(2);
    var ckm = new FlavourTensor(2);
    for (int i = 0; i < 3; i++) {
      identity.set(Complex.ONE, i, i);
      for (int j = 0; j < 3; j++) {
        ckm.set(rotations.ckm()[i][j], i, j);
      }
    }
    var doublet = rotations.toMassBasis(warsaw.two("phiq3"), "uL", "dL");
    leptons = new Part(identity, scaled(weak.v2(), warsaw.two("phil3")));
    quarks = new Part(ckm, scaled(weak.v2(), doublet));
    rightHanded = new Part(new FlavourTensor(2), scaled(weak.v2() / 2, warsaw.two("phiud")));
  }

  private static FlavourTensor scaled(double factor, FlavourTensor tensor) {
    return new FlavourTensor(2).addScaled(factor, tensor);
  }

  /** Whether no coefficient changes the couplings of the W. */
  private boolean isStandard() {
    return shifts.lnV() == 0
        && leptons.change.isZero()
        && quarks.change.isZero()
        && rightHanded.change.isZero();
  }

  /** The contribution to a JMS operator; absent where the W does not contribute. */
  Optional<FlavourTensor> exchange(String operator) {
    if (isStandard()) {
      return Optional.empty();
    }
    return switch (operator) {
      // (ν̄_p e_t)(ē_s ν_r) = (ν̄_p ν_r)(ē_s e_t)
      case "VnueLL" -> Optional.of(product(1, leptons, leptons).transpose(0, 3, 1, 2));
      case "VnueduLL" -> Optional.of(product(1, leptons, quarks).transpose(0, 1, 3, 2));
      case "VnueduLR" -> Optional.of(product(1, leptons, rightHanded).transpose(0, 1, 3, 2));
      // (ū_p d_t)(d̄_s u_r) = 1/3 (ū_p u_r)(d̄_s d_t) + 2 (ū_p T u_r)(d̄_s T d_t)
      case "V1udLL" -> Optional.of(product(1.0 / 3, quarks, quarks).transpose(0, 3, 1, 2));
      case "V8udLL" -> Optional.of(product(2, quarks, quarks).transpose(0, 3, 1, 2));
      case "V1udduLR" -> Optional.of(product(1, quarks, rightHanded).transpose(0, 1, 3, 2));
      default -> Optional.empty();
    };
  }

  /** Linear part of −(2/v_T²) factor A_ij B*_kl, indices i j k l. */
  private FlavourTensor product(double factor, Part a, Part b) {
    double strength = -2 * factor / weak.v2();
    var result = new FlavourTensor(4);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        var a0 = a.standard.get(i, j);
        var a1 = a.change.get(i, j).subtract(a0.multiply(2 * shifts.lnV()));
        for (int k = 0; k < 3; k++) {
          for (int l = 0; l < 3; l++) {
            var b0 = b.standard.get(k, l).conjugate();
            var b1 = b.change.get(k, l).conjugate();
            result.set(a1.multiply(b0).add(a0.multiply(b1)).multiply(strength), i, j, k, l);
          }
        }
      }
    }
    return result;
  }
}

package org.nsi.eft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nsi.basis.FlavourTensor;

/**
 * Exchange of the Z with modified couplings, arXiv:1709.04486 section 4.
 *
 * <p>L = −(2/v_T²)(1 − v² C_HD/2) J_Z·J_Z, J_Z = Σ f̄ γ (g_f + δg_f) f, g_f = T₃ − Q s², δg_f =
 * −(v²/2)(C_Hf) − Q δs² with C_Hf = C_Hl1 ∓ C_Hl3, C_Hq1 ∓ C_Hq3 (− for upper components), C_He,
 * C_Hu, C_Hd.
 */
final class NeutralCurrent {
  private final WarsawTensors warsaw;
  private final QuarkRotations quarks;
  private final WeakInputs weak;
  private final WeakShifts shifts;
  private final double overall;
  private final Map<String, FlavourTensor> changes = new HashMap<>();

  NeutralCurrent(WarsawTensors warsaw, QuarkRotations quarks, WeakInputs weak, WeakShifts shifts) {
    this.warsaw = warsaw;
    this.quarks = quarks;
    this.weak = weak;
    this.shifts = shifts;
    this.overall = -2 * shifts.lnV() - weak.v2() * warsaw.scalar("phiD") / 2;
    for (String field : List.of("nu", "eL", "eR", "uL", "uR", "dL", "dR")) {
      changes.put(field, change(field));
    }
  }

  /** Whether no coefficient changes the couplings of the Z. */
  private boolean isStandard() {
    return overall == 0 && changes.values().stream().allMatch(FlavourTensor::isZero);
  }

  /** Electric charge. */
  private static double charge(String field) {
    return switch (field.charAt(0)) {
      case 'u' -> 2.0 / 3;
      case 'd' -> -1.0 / 3;
      case 'e' -> -1;
      default -> 0;
    };
  }

  private static double isospin(String field) {
    return switch (field) {
      case "nu", "uL" -> 0.5;
      case "eL", "dL" -> -0.5;
      default -> 0;
    };
  }

  /** g_f of the Standard Model. */
  private double coupling(String field) {
    return isospin(field) - charge(field) * weak.s2();
  }

  /** δg_f. */
  private FlavourTensor change(String field) {
    var higgs = new FlavourTensor(2);
    switch (field) {
      case "nu", "eL" ->
          higgs
              .addScaled(1, warsaw.two("phil1"))
              .addScaled(field.equals("nu") ? -1 : 1, warsaw.two("phil3"));
      case "uL", "dL" ->
          higgs
              .addScaled(1, warsaw.two("phiq1"))
              .addScaled(field.equals("uL") ? -1 : 1, warsaw.two("phiq3"));
      case "uR" -> higgs.addScaled(1, warsaw.two("phiu"));
      case "dR" -> higgs.addScaled(1, warsaw.two("phid"));
      default -> higgs.addScaled(1, warsaw.two("phie"));
    }
    var change =
        new FlavourTensor(2).addScaled(-weak.v2() / 2, quarks.toMassBasis(higgs, field, field));
    for (int p = 0; p < 3; p++) {
      change.add(-charge(field) * shifts.sinSquared(), 0, p, p);
    }
    return change;
  }

  /**
   * The part of (f̄₁γf₁)(f̄₂γf₂) linear in the coefficients, f₁ and f₂ different or, not yet
   * symmetrised, the same; absent when there is none.
   */
  Optional<FlavourTensor> exchange(String first, String second) {
    if (isStandard()) {
      return Optional.empty();
    }
    double strength = (first.equals(second) ? -2 : -4) / weak.v2();
    double g1 = coupling(first);
    double g2 = coupling(second);
    var d1 = Objects.requireNonNull(changes.get(first));
    var d2 = Objects.requireNonNull(changes.get(second));
    var result = new FlavourTensor(4);
    for (int i = 0; i < 3; i++) {
      for (int p = 0; p < 3; p++) {
        for (int r = 0; r < 3; r++) {
          result.add(d1.get(p, r).multiply(strength * g2), p, r, i, i);
          result.add(d2.get(p, r).multiply(strength * g1), i, i, p, r);
        }
        result.add(strength * g1 * g2 * overall, 0, i, i, p, p);
      }
    }
    return Optional.of(result);
  }
}

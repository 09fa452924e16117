package org.nsi.match;

import java.util.List;
import java.util.SortedMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/**
 * What the equations of motion of the light fermions, P̸ l = y_e e H, P̸ e = H† y_e† l, P̸ q = y_d
 * d H + y_u u H̃ …, make of a ψ̄ P̸³ ψ and g s {P̸, σ·F}, see {@link LightFermionLoops}. With s =
 * +1 for e, d and −1 for u,
 *
 * <pre>
 * C_Hf = (s/2) y† a_L y,  C_Hud = y_u† a_q y_d,  C_HL1 = −(s/4) y a_f y†,  C_HL3 = −¼ y a_f y†,
 * C_fH = ½ y y† a_L y + ½ y a_f y† y,
 * C_fB = g′ (s_B^L y + y s_B^f),  C_fW = (g/2) s_W^L y,  C_fG = g_s (s_G^L y + y s_G^f).
 * </pre>
 */
final class FermionEquations {
  private final LightFermionLoops loops;
  private final Yukawas yukawas;

  FermionEquations(LightFermionLoops loops, Yukawas yukawas) {
    this.loops = loops;
    this.yukawas = yukawas;
  }

  private static final List<Species> SINGLETS = List.of(Species.E, Species.U, Species.D);

  private static Species doublet(Species singlet) {
    return singlet == Species.E ? Species.L : Species.Q;
  }

  /**
   * What a ψ̄ P̸³ ψ of the doublet L and the singlet f gives.
   *
   * @param singlet C_HL1
   * @param triplet C_HL3
   * @param right C_Hf
   * @param cubic C_fH
   */
  record Reduced(
      FlavourMatrix singlet, FlavourMatrix triplet, FlavourMatrix right, FlavourMatrix cubic) {}

  /** With y the Yukawa matrix of f. */
  static Reduced reduce(Species f, FlavourMatrix y, FlavourMatrix left, FlavourMatrix right) {
    var s = Exact.of(f == Species.U ? -1 : 1);
    var inner = y.dagger().times(left).times(y);
    var outer = y.times(right).times(y.dagger());
    return new Reduced(
        outer.times(s.times(Exact.of(-1, 4))),
        outer.times(Exact.of(-1, 4)),
        inner.times(s.times(Exact.of(1, 2))),
        y.times(inner).plus(outer.times(y)).times(Exact.of(1, 2)));
  }

  /** ψ²H²D and ψ²H³ from the kinetic terms. */
  SortedMap<WilsonCoefficient, Poly> kinetic() {
    var sum = new CoefficientSum();
    for (var f : SINGLETS) {
      var reduced = reduce(f, yukawas.of(f), loops.kinetic(doublet(f)), loops.kinetic(f));
      var doublet = "phi" + doublet(f).letter();
      sum.add("phi" + f.letter(), reduced.right());
      sum.add(doublet + "1", reduced.singlet());
      sum.add(doublet + "3", reduced.triplet());
      sum.add(f.letter() + "phi", reduced.cubic());
    }
    sum.add("phiud", yukawas.up().dagger().times(loops.kinetic(Species.Q)).times(yukawas.down()));
    return sum.values();
  }

  /** Dipoles proportional to the Yukawa couplings. */
  SortedMap<WilsonCoefficient, Poly> dipoles() {
    var sum = new CoefficientSum();
    for (var f : SINGLETS) {
      var y = yukawas.of(f);
      for (var gauge : Gauge.values()) {
        if (gauge != Gauge.G || f.isColoured()) {
          var left = chargedDipole(gauge, doublet(f)).times(y);
          var right = y.times(chargedDipole(gauge, f));
          sum.add(
              f.letter() + gauge,
              left.plus(right)
                  .times(Poly.of(StandardCouplings.coupling(gauge)))
                  .times(gauge == Gauge.W ? Exact.of(1, 2) : Exact.ONE));
        }
      }
    }
    return sum.values();
  }

  /** s_V, with the hypercharge for B. */
  private FlavourMatrix chargedDipole(Gauge gauge, Species species) {
    var s = loops.dipole(gauge, species);
    return gauge == Gauge.B ? s.times(Exact.of(species.representation().hypercharge())) : s;
  }
}

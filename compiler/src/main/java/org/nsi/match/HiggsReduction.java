package org.nsi.match;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;

/**
 * What the equations of motion of the light fermions and of H make of the amplitudes of {@link
 * HiggsLegs} with momenta:
 *
 * <pre>
 * P̸ l = y_e e H,  P̸ e = y_e† H† l,  P̸ q = y_d d H + y_u u H̃,  …
 * D²H = m² H − λ_H |H|² H − ē y_e† l − d̄ y_d† q + ε q̄ y_u u
 * </pre>
 *
 * The term with m² is of dimension four. Sign s = +1 for f = e, d, −1 for u; L stands for the
 * doublet.
 */
final class HiggsReduction {
  private static final List<Species> SINGLETS = List.of(Species.E, Species.U, Species.D);
  private static final Exact HALF = Exact.of(1, 2);

  private final HiggsLegs legs;
  private final Yukawas yukawas;
  private final Poly fourDerivatives;
  private final Map<Species, List<FlavourMatrix>> secondOrder = new EnumMap<>(Species.class);

  /**
   * @param fourDerivatives r of r (D²H)†(D²H)
   */
  HiggsReduction(HiggsLegs legs, Yukawas yukawas, Poly fourDerivatives) {
    this.legs = legs;
    this.yukawas = yukawas;
    this.fourDerivatives = fourDerivatives;
    for (var f : SINGLETS) {
      var c = legs.secondOrder(f);
      if (!c.isEmpty()) {
        secondOrder.put(f, c);
      }
    }
  }

  /** ψ²H³ from the terms with derivatives and H†H. */
  SortedMap<WilsonCoefficient, Poly> waves() {
    var sum = new CoefficientSum();
    SINGLETS.forEach(f -> wave(f, sum));
    return sum.values();
  }

  /** ψ²H²D and ψ²H³ from the terms with one H and of second order in the momenta. */
  SortedMap<WilsonCoefficient, Poly> momenta() {
    var sum = new CoefficientSum();
    secondOrder.keySet().forEach(f -> momenta(f, sum));
    chargedCurrent(sum);
    // r (D²H)†(D²H) ∋ −r λ_H (H†H) H†D²H + h.c.
    var lambda = Poly.of(StandardCouplings.LAMBDA_H);
    for (var f : SINGLETS) {
      sum.add(f.letter() + "phi", yukawas.of(f).times(fourDerivatives.times(lambda)));
    }
    return sum.values();
  }

  /**
   * C_fH = ½ (Z₁ + s Z₃) y + ½ y Z_fᵀ − (K₁″ + s K₃″) y − y K_f″ᵀ: the fields ψ → (1 − ½ Z |H|² −
   * K″ |H|²) ψ of the doublet and of f^c take the terms with Z and K″ away and change L = −y ψ̄ f
   * H.
   */
  private void wave(Species f, CoefficientSum sum) {
    var y = yukawas.of(f);
    var doublet = HiggsInvariants.doublet(f);
    var left = field(legs.selfEnergy(doublet), f).times(HALF);
    left = left.minus(field(legs.totalDerivative(doublet), f));
    var right = legs.selfEnergy(f).getFirst().times(HALF);
    right = right.minus(legs.totalDerivative(f).getFirst());
    sum.add(f.letter() + "phi", left.times(y).plus(y.times(right.transpose())));
  }

  /** The component of the doublet with the Higgs field that f has: 1 and s τ³. */
  private static FlavourMatrix field(List<FlavourMatrix> oneAndThree, Species f) {
    return oneAndThree.get(0).plus(oneAndThree.get(1).times(sign(f)));
  }

  private static Exact sign(Species f) {
    return Exact.of(f == Species.U ? -1 : 1);
  }

  /**
   * With n = c2 y and b = y c3
   *
   * <pre>
   * C_Hf = (s/2)(n + n†),  C_HL1 = −(s/4)(b + b†),  C_HL3 = −¼ (b + b†)
   * C_fH = ½ y (n + n†) + ½ (b + b†) y + y c4 y + λ_H c1†
   * </pre>
   */
  private void momenta(Species f, CoefficientSum sum) {
    var y = yukawas.of(f);
    var c = secondOrder.get(f);
    var n = c.get(1).times(y);
    var right = n.plus(n.dagger()).times(HALF);
    var b = y.times(c.get(2));
    var left = b.plus(b.dagger()).times(HALF);
    var doublet = HiggsInvariants.doublet(f).letter();
    sum.add("phi" + f.letter(), right.times(sign(f)));
    sum.add("phi" + doublet + "1", left.times(sign(f)).times(Exact.of(-1, 2)));
    sum.add("phi" + doublet + "3", left.times(Exact.of(-1, 2)));
    sum.add(
        f.letter() + "phi",
        y.times(right)
            .plus(left.times(y))
            .plus(y.times(c.get(3)).times(y))
            .plus(c.get(0).dagger().times(Poly.of(StandardCouplings.LAMBDA_H))));
  }

  /** C_Hud = c2^u y_d + (c2^d y_u)†. */
  private void chargedCurrent(CoefficientSum sum) {
    var up = secondOrder.get(Species.U);
    if (up != null) {
      sum.add("phiud", up.get(1).times(yukawas.down()));
    }
    var down = secondOrder.get(Species.D);
    if (down != null) {
      sum.add("phiud", down.get(1).times(yukawas.up()).dagger());
    }
  }

  /**
   * Four fermions from c1 (f^c ψ)(−D²h) + h.c. and from r (D²H)†(D²H) with both factors put in,
   * which is (r/2) (y† (f^c ψ))(−D²h) + h.c. The entries of c1, and r, are symbols until the linear
   * systems are solved.
   */
  SortedMap<WilsonCoefficient, Poly> fourFermions(WarsawInvariants invariants) {
    var values = new HashMap<Symbol, Poly>();
    var r = symbol("r", List.of(), fourDerivatives, values);
    var lagrangian = new ComponentLagrangian();
    for (var f : SINGLETS) {
      var matrix = yukawas.of(f).dagger().times(r).times(HALF);
      if (secondOrder.containsKey(f)) {
        var c1 = secondOrder.get(f).getFirst();
        matrix =
            matrix.plus(
                FlavourMatrix.of(
                    (p, q) -> symbol("c1" + f.letter(), List.of(p, q), c1.get(p, q), values)));
      }
      components(f, matrix, (a, b, h, value) -> source(a, b, h, value, lagrangian));
    }
    var result = Projection.project(invariants, lagrangian.terms());
    result.replaceAll((name, value) -> value.substitute(values));
    return result;
  }

  /** A symbol that stands for a value that is not zero; real without indices. */
  private static Poly symbol(
      String name, List<Integer> indices, Poly value, Map<Symbol, Poly> values) {
    if (value.isZero()) {
      return Poly.ZERO;
    }
    var symbol = new Symbol("higgs." + name, indices, indices.isEmpty());
    values.put(symbol, value);
    return Poly.of(symbol);
  }

  private interface Coupling {
    void accept(int a, int b, int higgs, Poly value);
  }

  /** matrix_rp (f^c_r ψ_p) h in components. */
  private static void components(Species f, FlavourMatrix matrix, Coupling each) {
    HiggsInvariants.yukawa(f)
        .invariants()
        .getFirst()
        .forEach(
            (term, sign) -> {
              for (int r = 1; r <= FlavourMatrix.GENERATIONS; r++) {
                for (int p = 1; p <= FlavourMatrix.GENERATIONS; p++) {
                  var value = matrix.get(r, p);
                  if (!value.isZero()) {
                    int a = Light.fermion(f, r, term.a());
                    int b = Light.fermion(HiggsInvariants.doublet(f), p, term.b());
                    each.accept(a, b, term.higgs().get(0), value.times(sign));
                  }
                }
              }
            });
  }

  /**
   * −D²h = −∂L/∂h* with L = −(y†)_rp (f^c_r ψ_p) h′ + h.c.: the terms of L with h′ = h* and the
   * conjugates of those with h′ = h.
   */
  private void source(int a, int b, int h, Poly value, ComponentLagrangian lagrangian) {
    for (var f : SINGLETS) {
      components(
          f,
          yukawas.of(f).dagger(),
          (c, d, other, y) -> {
            if (other == Light.conjugateHiggs(h)) {
              var product = value.times(y);
              lagrangian.add(product, s -> Structure.alike(false, a, b, c, d, s));
              lagrangian.add(product.conjugate(), s -> Structure.alike(true, a, b, c, d, s));
            }
            if (other == h) {
              var product = value.times(y.conjugate());
              lagrangian.add(product, s -> Structure.mixed(a, b, c, d, s));
              lagrangian.add(product.conjugate(), s -> Structure.mixed(c, d, a, b, s));
            }
          });
    }
  }
}

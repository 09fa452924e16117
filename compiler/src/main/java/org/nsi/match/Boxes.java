package org.nsi.match;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Multimaps;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.OddYukawa;

/**
 * One-loop boxes with two odd fermions and two odd scalars at zero external momentum. For real
 * scalars i, j and left-handed fermions a, b with L ⊃ y_Aai φ_i (ψ_a η_A) + h.c. they are
 *
 * <pre>
 * L = (1/64π²) Σ { J_abij [ y_Aai y_Bbi y*_Caj y*_Dbj − y_Aai y_Bbj y*_Caj y*_Dbi ] + 2 I0_abij m_a m_b y_Aai y_Baj y*_Cbi y*_Dbj } (η_A η_B)(η̄_C η̄_D)
 *   + (1/64π²) Σ { I0_abij m_a m_b y_Aai y_Baj y_Cbi y_Dbj (η_A η_B)(η_C η_D) + h.c. }
 * </pre>
 *
 * <p>Derivation: the fermions appear quadratically, so that integrating them out adds P_ij = Σ_a
 * [m_a y_Aai y_Baj (η_A η_B) + h.c. + k_μ y_Aai y*_Baj (η_A σ^μ η̄_B) − (i ↔ j)]/(m_a² − k²) to the
 * inverse propagator of the scalars; the term of second order in P of (i/2) tr log is L.
 *
 * <p>A complex scalar is two real ones, Σ_i y_i z_i = Σ_s y_s z_s̄ and Σ_i y_i z*_i = Σ_s y_s z*_s
 * over the field and its conjugate. A Dirac fermion is two fields with an off-diagonal mass: y_a
 * y_a in the terms with I0 then stands for y_a y_ā with the {@link Leg#partner()} ā
 * (arXiv:0812.1594, sec. 4).
 */
final class Boxes {
  private static final Exact TWO = Exact.of(2);
  private static final Exact MINUS = Exact.of(-1);

  private final Map<LoopIntegral, ComponentLagrangian> byIntegral = new LinkedHashMap<>();
  private final Map<List<Expr>, LoopIntegral> integrals = new HashMap<>();

  /**
   * Two vertices joined: the first and the second light component, the product of the couplings,
   * the mass of what joins them.
   */
  private record Joint(int first, int second, Poly product, Expr mass) {}

  private record Pair(Leg first, Leg second) {
    Pair swapped() {
      return new Pair(/* first= */ second, /* second= */ first);
    }
  }

  private Boxes() {}

  static ComponentLagrangian compute(List<OddYukawa> yukawas) {
    var boxes = new Boxes();
    boxes.chiralityPreserving(yukawas);
    boxes.massFlips(yukawas);
    var result = new ComponentLagrangian();
    var prefactor = Poly.pi(-2).times(Exact.of(1, 64));
    boxes.byIntegral.forEach(
        (integral, terms) -> result.add(terms, Poly.of(integral).times(prefactor)));
    return result;
  }

  /** The terms with J: fermions a from A to C and b from B (or D) to D (or B). */
  private void chiralityPreserving(List<OddYukawa> yukawas) {
    // (a, b) → Σ_i y_Aai y_Bbi
    MutableListMultimap<Pair, Joint> same = Multimaps.mutable.list.empty();
    // (a, b) → Σ_i y_Aai y*_Dbi
    MutableListMultimap<Pair, Joint> crossed = Multimaps.mutable.list.empty();
    for (var x : yukawas) {
      for (var y : yukawas) {
        var pair = new Pair(x.fermion(), y.fermion());
        if (y.scalar().equals(x.scalar().partner())) {
          join(same, pair, x, y, y.coupling());
        }
        if (y.scalar().equals(x.scalar())) {
          join(crossed, pair, x, y, y.coupling().conjugate());
        }
      }
    }
    same.forEachKeyMultiValues(
        (pair, joints) -> {
          for (var ab : joints) {
            for (var cd : joints) {
              add(
                  j(pair, ab, cd),
                  ab.product().times(cd.product().conjugate()),
                  new int[] {ab.first(), ab.second(), cd.first(), cd.second()});
            }
          }
        });
    crossed.forEachKeyMultiValues(
        (pair, joints) -> {
          for (var ad : joints) {
            for (var bc : crossed.get(pair.swapped())) {
              add(
                  j(pair, ad, bc),
                  ad.product().times(bc.product()).times(MINUS),
                  new int[] {ad.first(), bc.first(), bc.second(), ad.second()});
            }
          }
        });
  }

  private static void join(
      MutableListMultimap<Pair, Joint> joints, Pair pair, OddYukawa x, OddYukawa y, Poly second) {
    joints.put(
        pair, new Joint(x.light(), y.light(), x.coupling().times(second), x.scalar().mass()));
  }

  private LoopIntegral j(Pair pair, Joint one, Joint two) {
    return integrals.computeIfAbsent(
        List.of(pair.first().mass(), pair.second().mass(), one.mass(), two.mass()),
        m -> LoopIntegral.j(m.get(0), m.get(1), m.get(2), m.get(3)));
  }

  private void add(LoopIntegral integral, Poly coefficient, int[] abcd) {
    terms(integral)
        .add(coefficient, sum -> Structure.mixed(abcd[0], abcd[1], abcd[2], abcd[3], sum));
  }

  private ComponentLagrangian terms(LoopIntegral integral) {
    return byIntegral.computeIfAbsent(integral, key -> new ComponentLagrangian());
  }

  /** The terms with I0: a fermion line that joins A and B by its mass, one that joins C and D. */
  private void massFlips(List<OddYukawa> yukawas) {
    // scalars (i, j) → m_a y_Aai y_Baj
    MutableListMultimap<Pair, Joint> lines = Multimaps.mutable.list.empty();
    for (var x : yukawas) {
      for (var y : yukawas) {
        if (y.fermion().equals(x.fermion().partner())) {
          var mass = x.fermion().mass();
          var product = x.coupling().times(y.coupling()).times(Poly.fromExpr(mass));
          lines.put(
              new Pair(x.scalar(), y.scalar()), new Joint(x.light(), y.light(), product, mass));
        }
      }
    }
    lines.forEachKeyMultiValues(
        (scalars, joints) -> {
          var opposite = new Pair(scalars.first().partner(), scalars.second().partner());
          for (var ab : joints) {
            for (var cd : joints) {
              add(
                  i0(scalars, ab, cd),
                  ab.product().times(cd.product().conjugate()).times(TWO),
                  new int[] {ab.first(), ab.second(), cd.first(), cd.second()});
            }
            for (var cd : lines.get(opposite)) {
              addAlike(i0(scalars, ab, cd), ab, cd);
            }
          }
        });
  }

  private void addAlike(LoopIntegral integral, Joint ab, Joint cd) {
    var product = ab.product().times(cd.product());
    int a = ab.first();
    int b = ab.second();
    int c = cd.first();
    int d = cd.second();
    terms(integral).add(product, sum -> Structure.alike(false, a, b, c, d, sum));
    terms(integral).add(product.conjugate(), sum -> Structure.alike(true, a, b, c, d, sum));
  }

  private LoopIntegral i0(Pair scalars, Joint one, Joint two) {
    return LoopIntegral.i0(one.mass(), two.mass(), scalars.first().mass(), scalars.second().mass());
  }
}

package org.nsi.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/**
 * Four Higgs fields with two derivatives in the Warsaw basis. There are four invariants, up to
 * total derivatives
 *
 * <pre>
 * |H†DH|² = O_phiD,                      (H†DH)² + h.c. = −O_phiBox − 2 O_phiD,
 * (H†H)(DH†DH) = ½ O_phiBox + EOM,       i(H†DH)² + h.c. = EOM,
 * </pre>
 *
 * where EOM stands for (H†H) H†D²H and its conjugate, which the equation of motion of the Higgs
 * field turns into (H†H)³ and ψ²H³.
 *
 * @param coefficients of phiBox and phiD, those that are not zero
 * @param kinetic coefficient of (H†H)(DH†DH): −½ of it comes with (H†H)(H†D²H + h.c.)
 * @param phase coefficient of i(H†DH)² + h.c.: −i of it comes with (H†H)(H†D²H − h.c.)
 */
record HiggsProjection(SortedMap<WilsonCoefficient, Poly> coefficients, Poly kinetic, Poly phase) {

  static HiggsProjection project(Map<Structure, Poly> lagrangian) {
    var terms = new HashMap<Structure, Poly>();
    lagrangian.forEach(
        (structure, value) -> {
          if (structure.kind() == Structure.Kind.HIGGS) {
            terms.put(structure, value);
          }
        });
    if (terms.isEmpty()) {
      return new HiggsProjection(new TreeMap<>(), Poly.ZERO, Poly.ZERO);
    }
    var x =
        Projection.solve(
            List.of(modulus(), square(Exact.ONE), gradients(), square(Exact.I)), terms);
    var result = new TreeMap<WilsonCoefficient, Poly>();
    put(result, "phiD", x.get(0).plus(x.get(1).times(Exact.of(-2))));
    put(result, "phiBox", x.get(2).times(Exact.of(1, 2)).minus(x.get(1)));
    return new HiggsProjection(result, x.get(2), x.get(3));
  }

  /** Whether there is a remainder that the equation of motion removes. */
  boolean equationOfMotion() {
    return !kinetic.isZero() || !phase.isZero();
  }

  /**
   * The coefficients with D²H_j = m² H_j − λ_H |H|² H_j − (ē y_e† l_j + d̄ y_d† q_j) + ε_jk q̄_k
   * y_u u put in: λ_H (H†H)³ and ½ y_f O_f for (H†H)(DH†DH), ∓ i y_f O_f for the phase, − for e and
   * d. The term with m² changes λ_H, which is that of the effective theory.
   */
  SortedMap<WilsonCoefficient, Poly> onShell(Yukawas yukawas) {
    var result = new TreeMap<>(coefficients);
    put(result, "phi", kinetic.times(Poly.of(StandardCouplings.LAMBDA_H)));
    for (var species : List.of(Species.E, Species.U, Species.D)) {
      var sign = species == Species.U ? Exact.I : Exact.I.negate();
      var factor = kinetic.times(Exact.of(1, 2)).plus(phase.times(sign));
      for (int p = 1; p <= FlavourMatrix.GENERATIONS; p++) {
        for (int r = 1; r <= FlavourMatrix.GENERATIONS; r++) {
          var value = factor.times(yukawas.of(species).get(p, r));
          if (!value.isZero()) {
            result.put(WilsonCoefficient.of(species.letter() + "phi", p, r), value);
          }
        }
      }
    }
    return result;
  }

  private static void put(SortedMap<WilsonCoefficient, Poly> result, String name, Poly value) {
    if (!value.isZero()) {
      result.put(WilsonCoefficient.of(name), value);
    }
  }

  /** |H†DH|². */
  private static Map<Structure, Exact> modulus() {
    return sum((a, b, add) -> add.accept(new int[] {a, b + 2, a + 2, b}, Exact.ONE));
  }

  /** z (H†DH)² + h.c. */
  private static Map<Structure, Exact> square(Exact z) {
    return sum(
        (a, b, add) -> {
          add.accept(new int[] {a + 2, b + 2, a, b}, z);
          add.accept(new int[] {a, b, a + 2, b + 2}, z.conjugate());
        });
  }

  /** (H†H)(DH†DH). */
  private static Map<Structure, Exact> gradients() {
    return sum((a, b, add) -> add.accept(new int[] {a, a + 2, b, b + 2}, Exact.ONE));
  }

  private interface Summand {
    void at(int a, int b, BiConsumer<int[], Exact> add);
  }

  private static Map<Structure, Exact> sum(Summand summand) {
    var components = new HashMap<Structure, Exact>();
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        summand.at(
            a,
            b,
            (h, value) ->
                components.merge(Structure.higgs(h[0], h[1], h[2], h[3]), value, Exact::plus));
      }
    }
    return components;
  }
}

package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.OddYukawa;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.WeylPart;

/**
 * The boxes in numbers with explicit spinor components: real scalars, Majorana fermions in their
 * mass basis, and the term of second order in P of
 *
 * <pre>
 *  L = (i/2) ∫ d⁴k/(2π)⁴ tr log (k² − M² + P),   P_ij = Σ_a [ m_a S_aij + k_μ V^μ_aij ] / (m_a² − k²)
 * </pre>
 *
 * with S_aij = y_Aai y_Baj (η_A η_B) + h.c. and V^μ_aij = (y_Aai y*_Baj − y_Aaj y*_Bai)(η_A σ^μ
 * η̄_B).
 */
final class Fluctuations {
  private static final double ROOT_HALF = Math.sqrt(0.5);

  /**
   * A real scalar or Majorana fermion: the leg it is made of, and whether it is the second of the
   * two.
   */
  private record Real(Leg leg, boolean second) {}

  private record Coupling(int light, Real fermion, Real scalar, Complex value) {}

  private final List<Coupling> couplings = new ArrayList<>();
  private final Map<Real, Expr> scalars = new LinkedHashMap<>();
  private final Map<Real, Expr> fermions = new LinkedHashMap<>();
  private final ToDoubleFunction<Poly> numbers;

  private Fluctuations(ToDoubleFunction<Poly> numbers) {
    this.numbers = numbers;
  }

  static Grassmann boxes(TestModel model, List<OddYukawa> yukawas) {
    var result = new Fluctuations(poly -> model.evaluate(poly).getReal());
    for (var y : yukawas) {
      var value = model.evaluate(y.coupling());
      result
          .halves(y.fermion())
          .forEach(
              (fermion, x) ->
                  result
                      .halves(y.scalar())
                      .forEach(
                          (scalar, z) -> {
                            result.fermions.put(fermion, y.fermion().mass());
                            result.scalars.put(scalar, y.scalar().mass());
                            result.couplings.add(
                                new Coupling(
                                    y.light(), fermion, scalar, value.multiply(x).multiply(z)));
                          }));
    }
    return result.sum();
  }

  /** φ = (φ₁ + iφ₂)/√2; χ = (ψ₁ − iψ₂)/√2, ξ = (ψ₁ + iψ₂)/√2, so that ξχ = ½(ψ₁ψ₁ + ψ₂ψ₂). */
  private Map<Real, Complex> halves(Leg leg) {
    if (leg.field().kind() == FieldKind.MAJORANA_FERMION || leg.field().kind().isReal()) {
      return Map.of(new Real(leg, false), Complex.ONE);
    }
    boolean fermion = leg.part() != WeylPart.NONE;
    boolean plus = fermion ? leg.part() == WeylPart.RIGHT_CONJUGATE : !leg.conjugated();
    var base =
        new Leg(
            leg.field(),
            leg.generation(),
            leg.component(),
            fermion ? WeylPart.LEFT : WeylPart.NONE,
            false);
    return Map.of(
        new Real(base, false),
        new Complex(ROOT_HALF),
        new Real(base, true),
        new Complex(0, plus ? ROOT_HALF : -ROOT_HALF));
  }

  private Grassmann sum() {
    var result = new Grassmann();
    for (var i : scalars.keySet()) {
      for (var j : scalars.keySet()) {
        var flips = new LinkedHashMap<Real, Grassmann>();
        var currents = new LinkedHashMap<Real, Grassmann[]>();
        for (var a : fermions.keySet()) {
          flips.put(a, flip(a, i, j));
          currents.put(a, current(a, i, j));
        }
        for (var a : fermions.keySet()) {
          for (var b : fermions.keySet()) {
            double ma = mass(fermions.get(a));
            double mb = mass(fermions.get(b));
            double i0 = integral(1, a, b, i, j) * ma * mb / (64 * Math.PI * Math.PI);
            result.add(flips.get(a).times(flips.get(b)), new Complex(i0));
            double quarter = integral(2, a, b, i, j) / 4 / (64 * Math.PI * Math.PI);
            for (int mu = 0; mu < 4; mu++) {
              // V_ji = −V_ij and k_μ k_ν → −(x/4) g_μν
              result.add(
                  currents.get(a)[mu].times(currents.get(b)[mu]),
                  new Complex(quarter * Spinors.METRIC[mu]));
            }
          }
        }
      }
    }
    return result;
  }

  private double mass(Expr mass) {
    return numbers.applyAsDouble(Poly.fromExpr(mass));
  }

  private double integral(int power, Real a, Real b, Real i, Real j) {
    var integral =
        power == 1
            ? LoopIntegral.i0(fermions.get(a), fermions.get(b), scalars.get(i), scalars.get(j))
            : LoopIntegral.j(fermions.get(a), fermions.get(b), scalars.get(i), scalars.get(j));
    return numbers.applyAsDouble(Poly.of(integral));
  }

  private List<Coupling> at(Real fermion, Real scalar) {
    return couplings.stream()
        .filter(c -> c.fermion().equals(fermion) && c.scalar().equals(scalar))
        .toList();
  }

  private Grassmann flip(Real a, Real i, Real j) {
    var half = new Grassmann();
    for (var x : at(a, i)) {
      for (var y : at(a, j)) {
        half.add(Spinors.pair(false, x.light(), y.light()), x.value().multiply(y.value()));
      }
    }
    return half.plus(half.conjugate());
  }

  /** (η_A σ^μ η̄_B) = −(η̄_B σ̄^μ η_A). */
  private Grassmann[] current(Real a, Real i, Real j) {
    var result = new Grassmann[4];
    for (int mu = 0; mu < 4; mu++) {
      result[mu] = new Grassmann();
      for (var x : at(a, i)) {
        for (var y : at(a, j)) {
          var current = x.value().multiply(y.value().conjugate());
          result[mu].add(Spinors.current(mu, y.light(), x.light()), current.negate());
        }
      }
      for (var x : at(a, j)) {
        for (var y : at(a, i)) {
          var current = x.value().multiply(y.value().conjugate());
          result[mu].add(Spinors.current(mu, y.light(), x.light()), current);
        }
      }
    }
    return result;
  }
}

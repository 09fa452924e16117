package org.nsi.match;

import java.util.List;
import java.util.Map;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.Mixing;
import org.nsi.match.Couplings.Source;

/**
 * Heavy even fields integrated out at tree level, to dimension six. With L ⊃ φ S + φ* S* − M² φ*φ
 * and L ⊃ V·J + V*·J* + M² V*V the equations of motion give
 *
 * <pre> L_eff = + S S* / M²,   L_eff = − J·J* / M²,   real fields ± ½ of the square, </pre>
 *
 * and with L ⊃ Σ_a ψ_a X_a − ½ Σ_a m ψ_a ψ_ā + h.c. for the left-handed fields ψ_a with partners ā
 * and X_a = Σ y h η
 *
 * <pre> L_eff = (1/2m) Σ_a X_a X_ā + h.c. + (1/m²) Σ_a X̄_a iσ̄·D X_a. </pre>
 */
final class TreeLevel {
  private final ComponentLagrangian result = new ComponentLagrangian();

  private TreeLevel() {}

  static ComponentLagrangian integrateOut(Couplings couplings) {
    var tree = new TreeLevel();
    tree.bosons(couplings.sources());
    tree.fermions(couplings.mixings());
    return tree.result;
  }

  /** ½ Σ over legs counts a complex field and its conjugate once each, a real field once. */
  private void bosons(Map<Leg, List<Source>> sources) {
    sources.forEach(
        (leg, left) -> {
          var half = Exact.of(leg.field().kind().isVector() ? -1 : 1, 2);
          var propagator = inverseSquare(leg.mass()).times(half);
          var right = sources.getOrDefault(leg.partner(), List.of());
          exchange(propagator, left, right);
          derivatives(propagator.times(inverseSquare(leg.mass())), left, right);
        });
  }

  /** D(h_a h_b) D(h_c h_d). */
  private void derivatives(Poly propagator, List<Source> left, List<Source> right) {
    for (var first : left) {
      for (var second : right) {
        var x = first.bilinear();
        var y = second.bilinear();
        if (x.kind() == Bilinear.Kind.HIGGS_PAIR && y.kind() == Bilinear.Kind.HIGGS_PAIR) {
          var factor = propagator.times(first.coefficient()).times(second.coefficient());
          result.add(
              factor, sum -> Structure.pairs(x.first(), x.second(), y.first(), y.second(), sum));
        }
      }
    }
  }

  /** X̄ iσ̄·D X = (η̄ σ̄ η) h* iD h + what the equation of motion of η turns into ψ²H³. */
  private void fermions(List<Mixing> mixings) {
    for (var x : mixings) {
      var mass = x.fermion().mass();
      for (var y : mixings) {
        int a = x.light();
        int b = y.light();
        if (y.fermion().equals(x.fermion().partner())) {
          var factor =
              x.coupling()
                  .times(y.coupling())
                  .times(Poly.fromExpr(mass).pow(-1))
                  .times(Exact.of(1, 2));
          int c = x.higgs();
          int d = y.higgs();
          result.add(factor, sum -> Structure.weinberg(false, a, b, c, d, sum));
          int conjugateC = Light.conjugateHiggs(c);
          int conjugateD = Light.conjugateHiggs(d);
          result.add(
              factor.conjugate(),
              sum -> Structure.weinberg(true, a, b, conjugateC, conjugateD, sum));
        }
        if (y.fermion().equals(x.fermion())) {
          var factor = x.coupling().conjugate().times(y.coupling()).times(inverseSquare(mass));
          int c = Light.conjugateHiggs(x.higgs());
          int d = y.higgs();
          result.add(factor, sum -> Structure.higgsCurrent(a, b, c, d, sum));
        }
      }
    }
  }

  /** 1/M², without a root where M is one. */
  static Poly inverseSquare(Expr mass) {
    var value = Poly.fromExpr(mass);
    return value.size() == 1 ? value.pow(2).inverse() : value.pow(-2);
  }

  private void exchange(Poly propagator, List<Source> left, List<Source> right) {
    for (var first : left) {
      var factor = first.coefficient().times(propagator);
      for (var second : right) {
        multiply(factor.times(second.coefficient()), first.bilinear(), second.bilinear());
      }
    }
  }

  private void multiply(Poly factor, Bilinear x, Bilinear y) {
    if (x.kind().compareTo(y.kind()) > 0) {
      multiply(factor, y, x);
      return;
    }
    int a = x.first();
    int b = x.second();
    int c = y.first();
    int d = y.second();
    switch (x.kind()) {
      case PAIR -> {
        switch (y.kind()) {
          case PAIR -> result.add(factor, sum -> Structure.alike(false, a, b, c, d, sum));
          case PAIR_BAR -> result.add(factor, sum -> Structure.mixed(a, b, c, d, sum));
          default -> result.add(factor, sum -> Structure.weinberg(false, a, b, c, d, sum));
        }
      }
      case PAIR_BAR -> {
        if (y.kind() == Bilinear.Kind.PAIR_BAR) {
          result.add(factor, sum -> Structure.alike(true, a, b, c, d, sum));
        } else {
          result.add(factor, sum -> Structure.weinberg(true, a, b, c, d, sum));
        }
      }
      case CURRENT -> {
        if (y.kind() == Bilinear.Kind.CURRENT) {
          result.add(factor, sum -> Structure.currents(a, b, c, d, sum));
        } else {
          result.add(factor, sum -> Structure.higgsCurrent(a, b, c, d, sum));
        }
      }
      case HIGGS_CURRENT -> result.add(factor, sum -> Structure.higgsCurrents(a, b, c, d, sum));
      case HIGGS_PAIR -> {} // dimension four: the Higgs potential; the rest is listed as not
        // computed
    }
  }
}

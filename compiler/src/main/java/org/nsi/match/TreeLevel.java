package org.nsi.match;

import java.util.List;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.Source;

/**
 * Heavy bosons integrated out at tree level, to dimension six. With L ⊃ φ S + φ* S* − M² φ*φ and L
 * ⊃ V·J + V*·J* + M² V*V the equations of motion give
 *
 * <pre> L_eff = + S S* / M²,   L_eff = − J·J* / M²,   real fields ± ½ of the square. </pre>
 */
final class TreeLevel {
  private final Couplings couplings;
  private final ComponentLagrangian result = new ComponentLagrangian();

  private TreeLevel(Couplings couplings) {
    this.couplings = couplings;
  }

  static ComponentLagrangian integrateOut(Couplings couplings) {
    var tree = new TreeLevel(couplings);
    // ½ Σ over legs counts a complex field and its conjugate once each, a real field once
    couplings
        .sources()
        .forEach(
            (leg, sources) -> {
              var half = Exact.of(leg.field().kind().isVector() ? -1 : 1, 2);
              var propagator = inverseSquare(leg.mass()).times(half);
              tree.exchange(
                  propagator, sources, couplings.sources().getOrDefault(leg.partner(), List.of()));
            });
    return tree.result;
  }

  static Poly inverseSquare(Expr mass) {
    return Poly.fromExpr(mass).pow(-2);
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

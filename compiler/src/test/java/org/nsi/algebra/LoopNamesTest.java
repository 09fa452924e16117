package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopNamesTest {
  private static Expr mass(String name) {
    return new Expr.Variable(new Symbol(name, List.of(), true));
  }

  /** Integrals with the same powers have one definition, whichever mass has which power. */
  @Test
  void repeatedPropagatorsAreNamedByTheirPowers() {
    var chi = new LoopIntegral.Propagator(mass("m_chi"), 2);
    var scalar = new LoopIntegral.Propagator(mass("M_S"), 4);
    var first = Poly.of(LoopIntegral.of(3, List.of(chi, scalar)));
    var other =
        Poly.of(
            LoopIntegral.of(
                3,
                List.of(
                    new LoopIntegral.Propagator(mass("m_chi"), 4),
                    new LoopIntegral.Propagator(mass("M_S"), 2))));
    assertThat(PolyPrinter.text(first)).isEqualTo("L_3_4_2(M_S, m_chi)");
    assertThat(PolyPrinter.unicode(first)).isEqualTo("L⁽³⁾₄₂(M_S, m_χ)");
    assertThat(PolyPrinter.latex(other)).isEqualTo("L^{(3)}_{4,2}(m_\\chi, M_S)");
    assertThat(new PolyPrinter(PrintStyle.UNICODE).definitions(List.of(first, other)))
        .containsExactly("L⁽³⁾₄₂(m₁, m₂) = ∫₀^∞ x³ dx/((x + m₁²)⁴ (x + m₂²)²)");
  }
}

package org.nsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.WilsonCoefficient;

/**
 * Coefficients have the names of arXiv:1008.4884 and arXiv:1709.04486, with H for the Higgs
 * doublet.
 */
class LatexNamesTest {
  @Test
  void warsaw() {
    assertThat(LatexNames.warsaw(WilsonCoefficient.of("ledq", 2, 2, 1, 1)))
        .isEqualTo("[C_{\\ell edq}]_{2211}");
    assertThat(LatexNames.warsaw(WilsonCoefficient.of("phil1", 1, 2)))
        .isEqualTo("[C_{H\\ell }^{(1)}]_{12}".replace("\\ell }", "\\ell}"));
    assertThat(LatexNames.warsaw(WilsonCoefficient.of("phiD"))).isEqualTo("C_{HD}");
    assertThat(LatexNames.warsaw(WilsonCoefficient.of("phiWtildeB")))
        .isEqualTo("C_{\\widetilde{HWB}}");
  }

  @Test
  void jms() {
    assertThat(LatexNames.jms(WilsonCoefficient.of("SnueduRL", 2, 2, 1, 1)))
        .isEqualTo("[L_{\\nu edu}^{S,RL}]_{2211}");
    assertThat(LatexNames.jms(WilsonCoefficient.of("V1udLR", 1, 1, 1, 1)))
        .isEqualTo("[L_{ud}^{V1,LR}]_{1111}");
  }

  @Test
  void nsi() {
    assertThat(LatexNames.nsi(new Charged(Structure.P, 2, 2, 1, 1)))
        .isEqualTo("\\epsilon_{P}^{\\mu \\mu ,\\,ud}");
    assertThat(LatexNames.nsi(new Neutral(Fermion.U, Chirality.V, 1, 2)))
        .isEqualTo("\\epsilon^{uV}_{e\\mu }");
  }
}

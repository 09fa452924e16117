package org.nsi.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.unit.Dimension;

class StandardInputsTest {
  private final Inputs inputs = StandardInputs.load();

  @Test
  void hasTheDefaultsOfTheLanguage() {
    assertThat(inputs.get("G_F")).isEqualTo(1.1663787e-5);
    assertThat(inputs.get("alpha_em")).isEqualTo(1 / 127.955);
    assertThat(inputs.get("m_Z")).isEqualTo(91.1876);
    assertThat(inputs.get("alpha_s")).isEqualTo(0.1180);
    assertThat(inputs.get("ckm_s12")).isEqualTo(0.22500);
    assertThat(inputs.get("ckm_s23")).isEqualTo(0.04182);
    assertThat(inputs.get("ckm_s13")).isEqualTo(0.00369);
    assertThat(inputs.get("ckm_delta")).isEqualTo(1.144);
    assertThat(inputs.get("m_ud")).isCloseTo(3.38e-3, within(1e-17));
    assertThat(inputs.get("f_pi")).isCloseTo(0.1302, within(1e-16));
    assertThat(inputs.get("sin2w_0")).isEqualTo(0.23863);
    assertThat(inputs.get("phi_8B")).isEqualTo(5.46e6);
    assertThat(inputs.byName().get("phi_8B").dimension()).isEqualTo(new Dimension(0, -2, -1));
    assertThat(inputs.get("dm21")).isCloseTo(7.49e-23, within(1e-36));
  }

  @Test
  void everyInputHasASourceAndADescription() {
    assertThat(inputs.byName().values())
        .allSatisfy(input -> assertThat(input.source()).isNotBlank())
        .allSatisfy(input -> assertThat(input.description()).isNotBlank());
  }

  @Test
  void overridingKeepsUnitAndMarksTheUser() {
    var changed = inputs.with(Map.of("m_Z", 91.0)).byName().get("m_Z");
    assertThat(changed.value()).isEqualTo(91.0);
    assertThat(changed.overridden()).isTrue();
    assertThat(changed.unit()).isEqualTo("GeV");
  }

  @Test
  void ckmIsUnitaryInThePdgParametrisation() {
    var ckm = Ckm.of(0.4, 0.3, 0.2, 1.1);
    for (int i = 1; i <= 3; i++) {
      for (int k = 1; k <= 3; k++) {
        var product = Complex.ZERO;
        for (int j = 1; j <= 3; j++) {
          product = product.add(ckm.get(i, j).multiply(ckm.get(k, j).conjugate()));
        }
        assertThat(product.subtract(i == k ? 1 : 0).abs()).isLessThan(1e-15);
      }
    }
    assertThat(ckm.get(1, 3).getArgument()).isCloseTo(-1.1, within(1e-15));
    assertThat(ckm.get(1, 2).getImaginary()).isZero();
    assertThat(ckm.get(2, 3).getImaginary()).isZero();
  }

  @Test
  void ckmMagnitudesMatchPdg2022() {
    var ckm = Ckm.of(inputs);
    assertThat(ckm.get(1, 1).abs()).isCloseTo(0.97435, within(2e-5));
    assertThat(ckm.get(3, 1).abs()).isCloseTo(0.00857, within(2e-5));
    assertThat(ckm.get(3, 3).abs()).isCloseTo(0.999118, within(2e-6));
  }
}

package org.nsi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsi.source.Source;

class AssertionsTest {
  private static final String SINGLET =
      """
      nsi 1
      model singlet
      param M = 2 TeV
      param kappa = 0.7 TeV
      field S : real scalar (1,1)_0, mass M
      lagrangian { - kappa S (conj(H) H) }
      match { loops 0 at M }
      """;

  private static AssertionResult only(String assertion) {
    var source = Source.of("test.nsi", SINGLET + "assert { " + assertion + " }");
    var compiled = Pipeline.compile(source, Settings.DEFAULT).value().orElseThrow();
    return Assertions.check(compiled).get(0);
  }

  /** (H†H)³ gets κ⁴ and λκ² terms that are not computed. */
  @Test
  void whatIsNotComputedIsNotZero() {
    var result = only("phi == 0 within 1e-12");
    assertThat(result.passed()).isFalse();
    assertThat(result.problem()).isEqualTo("not computed: phi");
  }

  /** arXiv:1711.10391, S: C_phiBox = −κ²/(2M⁴). */
  @Test
  void whatIsComputedIsCompared() {
    assertThat(only("phiBox == -1/2 kappa^2 / M^4 within 1e-12").passed()).isTrue();
    assertThat(only("phiBox == 1/2 kappa^2 / M^4 within 1e-12").passed()).isFalse();
    assertThat(only("phiD == 0 within 1e-12").passed()).isTrue();
  }

  /** In GeV⁻² an absolute tolerance means nothing. */
  @Test
  void aSmallNumberIsNotZero() {
    var result = only("phiD == 1e-20 / GeV^2 within 1e-12");
    assertThat(result.passed()).isFalse();
    assertThat(result.difference()).isEqualTo(1);
    assertThat(only("phiBox * 0 == 0 within 1e-12").passed()).isTrue();
  }
}

package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.OperatorBasis;

/** Lines that do not mean anything are refused with file, line and cure. */
class RgeLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dot(ledq_prst) += g1 ledq_prts | x; the index s is d-bar on the left and q on the right",
        "dot(ledq_prst) += g1 ledq_prst; every term names its source",
        "dot(ledq_prst) += g1 leqd_prst | x; 'leqd' is no coupling, no operator",
        "dot(ledq_prst) += g1^2 | x; every term of an operator is linear",
        "dot(ledq_prst) += ledq_prst ledq_prst | x; at most one coefficient",
        "dot(ephi_pr) += y_e_pr phie_rr | x; the index r stands too often",
        "dot(ephi_pr) += phil1_pv y_e_wr | x; the index v is summed and must stand twice",
        "dot(ledq_prs) += ledq_prst | x; ledq has 4 flavour indices, not 'prs'",
        "dot(ephi_pr) += y_e_pv ephi_vr | x; the index v is summed over e and l",
        "dot(ephi_pr) += y_e_pr dag(y_e) phie_vv | x; needs its two indices",
        "dot(ephi_pr) += (g1 ephi_pr | x; expected ')'",
        "let phie_pr += ephi_pv dag(y_e)_vr; let cannot add to phie",
        "let a += phie_vv + g1; terms with and without a coefficient",
        "dat(ephi_pr) += ephi_pr | x; a line starts with coupling",
        "dot(lambda) += g1 | x; 'lambda' is no coupling",
        "coupling g1; 'g1' is defined twice",
      })
  void refused(String line, String message) {
    String text = "coupling g1\ncoupling y_e : l e\n" + line;
    assertThatThrownBy(() -> AnomalousDimensions.parse(OperatorBasis.warsaw(), "test.rge", text))
        .isInstanceOf(RgeFault.class)
        .hasMessageStartingWith("test.rge:3: ")
        .hasMessageContaining(message);
  }
}

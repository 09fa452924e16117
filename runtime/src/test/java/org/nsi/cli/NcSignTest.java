package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code convention nc_sign} changes how neutral-current parameters are read and printed, and no
 * physics.
 */
class NcSignTest {
  private static final String MODEL =
      """
      nsi 1
      model signs
      convention nc_sign = SIGN
      epsilon at 2 GeV { uV[1,1] = VALUE; P[2,2,u,d] = 1e-4 }
      observe { coherent.csi }
      assert { eps_uV_11 == VALUE within 1e-12 }
      """;

  @TempDir Path folder;

  private String print(String sign, String value, String format) throws IOException {
    Files.writeString(folder.resolve("m.nsi"), MODEL.replace("SIGN", sign).replace("VALUE", value));
    var run = Run.of(folder, "compile", "--format", format, "m.nsi");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.of(folder, "test", "m.nsi").exit()).isZero();
    return run.out();
  }

  @Test
  void valuesAreReadAndPrintedInTheSameConvention() throws IOException {
    assertThat(print("+", "0.1", "text"))
        .contains("L = +2√2")
        .containsPattern("ee  5.0000e-2 .* 1.0000e-1");
    assertThat(print("-", "0.1", "text"))
        .contains("L = −2√2")
        .containsPattern("ee  5.0000e-2 .* 1.0000e-1");
    assertThat(print("+", "0.1", "json"))
        .contains(
            "\"nc_sign\": \"+\"", "\"eps_uV_11\": {\"re\": 0.1", "\"eps_P_22_ud\": {\"re\": 1e-4");
    assertThat(print("+", "0.1", "latex"))
        .contains("\\epsilon^{uV}_{ee}$ & $1.0000\\times 10^{-1}");
    assertThat(print("+", "0.1", "html")).contains("eps_uV_11</td><td class=\"n\">1.0000");
  }

  @Test
  void theOppositeValueInTheOtherConventionIsTheSamePhysics() throws IOException {
    assertThat(observable(print("+", "0.1", "json")))
        .isEqualTo(observable(print("-", "-0.1", "json")));
    assertThat(observable(print("+", "0.1", "json")))
        .isNotEqualTo(observable(print("-", "0.1", "json")));
  }

  private static String observable(String json) {
    return json.substring(json.indexOf("\"coherent.csi\""), json.indexOf("\"sm\""));
  }
}

package org.nsi.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes as one would draw them by hand. */
class ScaleTest {
  private static List<String> labels(Scale scale) {
    return scale.ticks().stream()
        .filter(Scale.Tick::major)
        .map(tick -> scale.label(tick.value()))
        .toList();
  }

  @Test
  void roundNumbersOnEvenAxes() {
    assertThat(labels(new Scale(false, 0, 1)))
        .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(labels(new Scale(false, -3, 7))).containsExactly("−2", "0", "2", "4", "6");
    assertThat(labels(new Scale(false, 1.2e-4, 1.4e-4)))
        .containsExactly("1.20", "1.25", "1.30", "1.35", "1.40");
  }

  @Test
  void aPowerOfTenBelongsToTheName() {
    var axis = new Figure.Axis(new Scale(false, 0, 3e-9), "$C$ [GeV^{−2}]");
    assertThat(axis.full()).isEqualTo("$C$ [10^{−9} GeV^{−2}]");
    assertThat(new Figure.Axis(new Scale(false, 0, 3e-9), "x").full()).isEqualTo("x [10^{−9}]");
    assertThat(new Figure.Axis(new Scale(false, 0, 3), "x").full()).isEqualTo("x");
  }

  @Test
  void decadesOnLogarithmicAxes() {
    assertThat(labels(new Scale(true, 50, 1000)))
        .containsExactly("50", "100", "200", "500", "1000");
    assertThat(labels(new Scale(true, 1e-9, 1e-6)))
        .containsExactly("10^{−9}", "10^{−8}", "10^{−7}", "10^{−6}");
    assertThat(new Scale(true, 1e-30, 1e30).ticks().size()).isLessThan(100);
  }

  @Test
  void ticksLieInside() {
    for (var scale :
        List.of(
            new Scale(false, 0.1234, 0.1235),
            new Scale(false, -1e300, 1e300),
            new Scale(true, 3, 4),
            new Scale(true, 1e-300, 1e300))) {
      assertThat(scale.ticks())
          .isNotEmpty()
          .allSatisfy(tick -> assertThat(scale.fraction(tick.value())).isBetween(-1e-9, 1 + 1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'1 2 3 4 5 6', false",
    "'1 2 4 8 16', true",
    "'50 100 200 400', true",
    "'-1 1 9', false",
    "'1 1.1 1.2', false"
  })
  void scansTellTheirSpacing(String values, boolean log) {
    var numbers = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(Scale.looksLogarithmic(numbers)).isEqualTo(log);
  }

  @ParameterizedTest
  @CsvSource({
    "m_chi, $m$_{χ}",
    "M_S, $M$_{S}",
    "f_dchi, $f$_{dχ}",
    "Lambda, $Λ$",
    "pion.R_emu, $R$_{e/μ}(π)",
    "pion.R_emu.pull, pull of $R$_{e/μ}(π)",
    "'ledq_2211.re', 'Re $C$_{ledq, 2211}'",
    "eps_P_22_ud.im, 'Im $ε$_{P}^{μμ, ud}'",
    "eps_uV_12, $ε$_{eμ}^{uV}"
  })
  void columnsHaveTheirNamesOnPaper(String column, String name) {
    assertThat(Names.of(column)).isEqualTo(name);
  }

  @Test
  void unitsAreRaised() {
    assertThat(Names.withUnit("ledq_2211", "GeV^-2")).endsWith("[GeV^{−2}]");
  }
}

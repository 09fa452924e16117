package org.nsi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  @Test
  void readsPowersAndRatios() {
    assertThat(Units.parse("1/(cm^2 s)").orElseThrow().dimension())
        .isEqualTo(new Dimension(0, -2, -1));
    assertThat(Units.parse("GeV^-2").orElseThrow().dimension()).isEqualTo(Dimension.energy(-2));
    assertThat(Units.parse("1/TeV^2").orElseThrow().factor()).isCloseTo(1e-6, within(1e-20));
    assertThat(Units.parse("cm^2/MeV").orElseThrow().factor()).isCloseTo(1e3, within(1e-9));
    assertThat(Units.parse("eV^2").orElseThrow().factor()).isCloseTo(1e-18, within(1e-32));
    assertThat(Units.parse("").orElseThrow().dimension().isNone()).isTrue();
    assertThat(Units.parse("m / s s").orElseThrow().dimension()).isEqualTo(new Dimension(0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GeVs", "GeV^", "GeV^-", "(GeV", "GeV)", "/", "GeV//s", "2 GeV", "GeV^12345", "é"})
  void refusesWhatIsNotAUnit(String text) {
    assertThat(Units.parse(text)).isEmpty();
  }

  @Test
  void printsWhatItReads() {
    for (var dimension :
        new Dimension[] {
          Dimension.energy(-2), new Dimension(0, -2, -1), new Dimension(1, 2, 3), Dimension.NONE
        }) {
      assertThat(Units.parse(Units.print(dimension)).orElseThrow().dimension())
          .isEqualTo(dimension);
    }
    assertThat(Units.print(Dimension.energy(-2))).isEqualTo("GeV^-2");
  }
}

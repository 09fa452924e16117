package org.nsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;

/** Numbers in the way of the Review of Particle Physics. */
class NumbersTest {
  @Test
  void significantDigitsAreCountedAndExponentsSpared() {
    assertThat(Numbers.significant(4.30044286e-9, 5)).isEqualTo("4.3004e-9");
    assertThat(Numbers.significant(0.0123, 5)).isEqualTo("0.012300");
    assertThat(Numbers.significant(923, 5)).isEqualTo("923.00");
    assertThat(Numbers.significant(-123456.7, 5)).isEqualTo("-1.2346e5");
    assertThat(Numbers.significant(99999.99, 5)).isEqualTo("1.0000e5");
    assertThat(Numbers.significant(0, 5)).isEqualTo("0");
  }

  @Test
  void theShortestDecimalIsTheSameDouble() {
    for (double value : new double[] {300, 1e-9, 1.1663787e-5, 0.1 + 0.2, -5.46e6, 12345678}) {
      assertThat(Double.parseDouble(Numbers.shortest(value))).isEqualTo(value);
    }
    assertThat(Numbers.shortest(300)).isEqualTo("300");
    assertThat(Numbers.shortest(5.46e6)).isEqualTo("5.46e6");
  }

  @Test
  void uncertaintiesHaveTwoDigits() {
    assertThat(Numbers.withUncertainty(1.2327e-4, 2.3e-7)).isEqualTo("1.2327(23)e-4");
    assertThat(Numbers.withUncertainty(2.52809e-17, 5e-21)).isEqualTo("2.52809(50)e-17");
    assertThat(Numbers.withUncertainty(306, 20)).isEqualTo("306(20)");
    assertThat(Numbers.withUncertainty(43.3, 1)).isEqualTo("43.3(1.0)");
    assertThat(Numbers.withUncertainty(9.996, 0.0996)).isEqualTo("10.00(10)");
    assertThat(Numbers.withUncertainty(-0.5117, 0)).isEqualTo("-0.5117");
  }

  @Test
  void complexNumbersShowTheirPartsThatAreNotZero() {
    assertThat(Numbers.complex(new Complex(1.5, 0), 2)).isEqualTo("1.5");
    assertThat(Numbers.complex(new Complex(0, -2e-9), 2)).isEqualTo("-2.0e-9 i");
    assertThat(Numbers.complex(new Complex(1, -0.25), 2)).isEqualTo("1.0 - 0.25 i");
  }
}

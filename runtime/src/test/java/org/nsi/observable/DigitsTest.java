package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "1.8354098e-38, 4, 1.835e-38",
    "9.2615, 4, 9.262",
    "0.96248418, 5, 0.96248",
    "0.0176, 3, 0.0176",
    "5639.2309, 6, 5639.23",
    "5.46e6, 4, 5.46e6",
    "923, 1, 900",
    "9.999, 2, 10",
    "99999.96, 6, 100000",
    "999999.6, 6, 1e6",
    "0.00009999, 2, 0.0001",
    "-0.25, 4, -0.25",
    "0, 3, 0",
    "NaN, 3, NaN"
  })
  void printsSignificantDigits(double value, int significant, String expected) {
    assertThat(Digits.of(value, significant)).isEqualTo(expected);
  }

  @Test
  void agreesWithDecimalArithmeticToTheLastDigit() {
    var random = new Random(4);
    for (int trial = 0; trial < 1000; trial++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(80) - 40);
      var exact = new BigDecimal(value).round(new MathContext(5));
      assertThat(new BigDecimal(Digits.of(value, 5)).subtract(exact).abs())
          .isLessThanOrEqualTo(exact.ulp());
    }
  }

  @ParameterizedTest
  @CsvSource({"1.0228, +2.3 %", "0.98, -2 %", "1, +0 %"})
  void printsChangesInPerCent(double ratio, String expected) {
    assertThat(Digits.percent(ratio)).isEqualTo(expected);
  }
}

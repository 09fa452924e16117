package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactTest {
  @Test
  void isAField() {
    var random = new Random(1);
    for (int k = 0; k < 60; k++) {
      var a = Samples.exact(random);
      var b = Samples.exact(random);
      var c = Samples.exact(random);
      assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.times(b)).isEqualTo(b.times(a));
      assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
      assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
      assertThat(a.minus(a)).isEqualTo(Exact.ZERO);
      assertThat(a.times(Exact.ONE)).isEqualTo(a);
      if (!a.isZero()) {
        assertThat(a.times(a.inverse())).isEqualTo(Exact.ONE);
        assertThat(b.divide(a).times(a)).isEqualTo(b);
        assertThat(a.pow(-3).times(a.pow(5))).isEqualTo(a.times(a));
      }
    }
  }

  @Test
  void conjugationIsAnAutomorphism() {
    var random = new Random(2);
    for (int k = 0; k < 200; k++) {
      var a = Samples.exact(random);
      var b = Samples.exact(random);
      assertThat(a.times(b).conjugate()).isEqualTo(a.conjugate().times(b.conjugate()));
      assertThat(a.plus(b).conjugate()).isEqualTo(a.conjugate().plus(b.conjugate()));
      assertThat(a.real().plus(Exact.I.times(a.imaginary()))).isEqualTo(a);
      assertThat(a.times(a.conjugate()).isReal()).isTrue();
      assertThat(a.times(a.conjugate()).signum()).isEqualTo(a.isZero() ? 0 : 1);
    }
  }

  @Test
  void agreesWithDoubles() {
    var random = new Random(3);
    for (int k = 0; k < 200; k++) {
      var a = Samples.exact(random);
      var b = Samples.exact(random);
      var product = a.times(b).toComplex();
      var expected = a.toComplex().multiply(b.toComplex());
      assertThat(product.subtract(expected).abs())
          .isLessThanOrEqualTo(1e-12 * (1 + expected.abs()));
    }
  }

  @Test
  void rootsAreSquareFree() {
    assertThat(Exact.sqrt(12)).isEqualTo(Exact.of(2).times(Exact.sqrt(3)));
    assertThat(Exact.sqrt(6).times(Exact.sqrt(10))).isEqualTo(Exact.sqrt(60));
    assertThat(Exact.sqrt(-4)).isEqualTo(Exact.I.times(2));
    assertThat(Exact.sqrt(0)).isEqualTo(Exact.ZERO);
    assertThat(Exact.sqrt(2147395600)).isEqualTo(Exact.of(46340));
    assertThat(Exact.sqrt(new BigFraction(8, 9))).contains(Exact.sqrt(2).times(Exact.of(2, 3)));
  }

  @Test
  void signIsDecidedExactly() {
    // A Pell solution: 3363 - 2378 sqrt(2) = 1/(3363 + 2378 sqrt(2)).
    var tiny = Exact.of(3363).minus(Exact.sqrt(2).times(2378));
    assertThat(tiny.signum()).isEqualTo(1);
    assertThat(tiny.toComplex().getReal())
        .isCloseTo(1 / (3363 + 2378 * Math.sqrt(2)), within(1e-18));
    assertThat(tiny.pow(9).signum()).isEqualTo(1);
    assertThat(tiny.pow(9).negate().signum()).isEqualTo(-1);
    assertThatThrownBy(() -> Exact.I.signum()).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void machineWordsOverflowIntoBigNumbers() {
    var large = Exact.of(3).pow(50);
    assertThat(large).isEqualTo(Exact.of(new BigFraction(BigInteger.valueOf(3).pow(50))));
    assertThat(large.times(large.inverse())).isEqualTo(Exact.ONE);
    assertThat(large.plus(Exact.ONE).minus(large)).isEqualTo(Exact.ONE);
    assertThat(large.divide(Exact.of(3).pow(49))).isEqualTo(Exact.of(3));
    assertThat(Exact.of(Long.MIN_VALUE).negate().minus(Exact.of(Long.MAX_VALUE)))
        .isEqualTo(Exact.ONE);
    assertThat(Exact.of(2, Long.MIN_VALUE)).isEqualTo(Exact.of(-1, 1L << 62));
  }

  @Test
  void readsAsWritten() {
    assertThat(Exact.of(1, 2)).hasToString("1/2");
    assertThat(Exact.I).hasToString("i");
    assertThat(Exact.I.negate()).hasToString("-i");
    assertThat(Exact.sqrt(2).divide(Exact.of(4))).hasToString("sqrt(2)/4");
    assertThat(Exact.of(-3, 2).times(Exact.I).times(Exact.sqrt(6))).hasToString("-3 i sqrt(6)/2");
    assertThat(Exact.ONE.plus(Exact.I.times(Exact.sqrt(3))).divide(Exact.of(2)))
        .hasToString("(1 + i sqrt(3))/2");
    assertThat(ExactPrinter.LATEX.print(Exact.sqrt(2).divide(Exact.of(-4))))
        .isEqualTo("-\\frac{\\sqrt{2}}{4}");
    assertThat(ExactPrinter.UNICODE.print(Exact.of(1).minus(Exact.sqrt(5)))).isEqualTo("1 - √5");
    assertThat(Exact.ZERO).hasToString("0");
  }

  @Test
  void zeroHasNoInverse() {
    assertThatThrownBy(() -> Exact.ZERO.inverse()).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Exact.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }
}

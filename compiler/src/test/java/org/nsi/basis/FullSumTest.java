package org.nsi.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;

class FullSumTest {
  private static CoefficientValues random(OperatorBasis basis, Operator operator, Random random) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var entry : basis.independentEntries(operator)) {
      values.put(
          entry,
          basis.isRealEntry(entry)
              ? new Complex(random.nextGaussian())
              : new Complex(random.nextGaussian(), random.nextGaussian()));
    }
    return new CoefficientValues(basis.name(), 1000, values);
  }

  @Test
  void roundTripOfEveryOperator() {
    var random = new Random(1712_05298);
    for (var basis : new OperatorBasis[] {OperatorBasis.warsaw(), OperatorBasis.jms()}) {
      for (var operator : basis.operators()) {
        var listed = random(basis, operator, random);
        var back =
            FullSum.listed(basis, operator.name(), FullSum.tensor(basis, operator.name(), listed));
        assertThat(back.keySet()).isEqualTo(listed.values().keySet());
        double tolerance = operator.name().equals("qqql") ? 1e-12 : 4e-16;
        back.forEach(
            (entry, value) ->
                assertThat(value.subtract(listed.get(entry)).abs())
                    .as(entry.toString())
                    .isLessThanOrEqualTo(tolerance * (1 + value.abs())));
      }
    }
  }

  @Test
  void tensorHasTheSymmetryOfTheOperatorAndSumsToTheListedLagrangian() {
    var basis = OperatorBasis.warsaw();
    var random = new Random(7);
    for (String name : new String[] {"ll", "ee", "uu", "lq1", "qqql", "qque"}) {
      var operator = basis.get(name);
      var listed = random(basis, operator, random);
      var c = FullSum.tensor(basis, name, listed);
      for (int p = 0; p < 3; p++) {
        for (int r = 0; r < 3; r++) {
          for (int s = 0; s < 3; s++) {
            for (int t = 0; t < 3; t++) {
              if (operator.hermitian()) {
                assertThat(c.get(r, p, t, s).subtract(c.get(p, r, s, t).conjugate()).abs())
                    .isZero();
              }
              switch (operator.symmetry()) {
                case EXCHANGE -> assertThat(c.get(s, t, p, r)).isEqualTo(c.get(p, r, s, t));
                case FIERZ -> assertThat(c.get(p, t, s, r)).isEqualTo(c.get(p, r, s, t));
                case SYMMETRIC -> assertThat(c.get(r, p, s, t)).isEqualTo(c.get(p, r, s, t));
                case QQQL ->
                    assertThat(
                            c.get(p, r, s, t)
                                .add(c.get(r, p, s, t))
                                .subtract(c.get(s, p, r, t))
                                .subtract(c.get(s, r, p, t))
                                .abs())
                        .isLessThan(1e-12);
                default -> {}
              }
            }
          }
        }
      }
    }
  }

  @Test
  void listedValueIsMultiplicityTimesSymmetrisedCoefficient() {
    var basis = OperatorBasis.warsaw();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(WilsonCoefficient.of("ll", 1, 1, 2, 2), new Complex(2));
    values.put(WilsonCoefficient.of("ll", 1, 2, 2, 1), new Complex(3));
    values.put(WilsonCoefficient.of("ll", 1, 1, 1, 2), new Complex(4, 6));
    values.put(WilsonCoefficient.of("ee", 1, 1, 2, 2), new Complex(4));
    var listed = new CoefficientValues("Warsaw", 1000, values);
    var ll = FullSum.tensor(basis, "ll", listed);
    assertThat(ll.get(0, 0, 1, 1)).isEqualTo(new Complex(1));
    assertThat(ll.get(1, 1, 0, 0)).isEqualTo(new Complex(1));
    assertThat(ll.get(0, 1, 1, 0)).isEqualTo(new Complex(1.5));
    assertThat(ll.get(0, 0, 0, 1)).isEqualTo(new Complex(2, 3));
    assertThat(ll.get(1, 0, 0, 0)).isEqualTo(new Complex(2, -3));
    var ee = FullSum.tensor(basis, "ee", listed);
    assertThat(ee.get(0, 1, 1, 0)).isEqualTo(new Complex(1));
    assertThat(ee.get(0, 0, 1, 1)).isEqualTo(new Complex(1));
  }

  @Test
  void rotationFollowsTheIndexConventions() {
    var random = new Random(3);
    var tensor = new FlavourTensor(4);
    for (int k = 0; k < 81; k++) {
      tensor.set(
          new Complex(random.nextGaussian(), random.nextGaussian()),
          k / 27,
          k / 9 % 3,
          k / 3 % 3,
          k % 3);
    }
    var m = new Complex[3][3];
    for (int k = 0; k < 9; k++) {
      m[k / 3][k % 3] = new Complex(random.nextGaussian(), random.nextGaussian());
    }
    var rotated = tensor.rotate(2, m, true);
    var expected = Complex.ZERO;
    for (int i = 0; i < 3; i++) {
      expected = expected.add(tensor.get(1, 2, i, 0).multiply(m[i][1].conjugate()));
    }
    assertThat(rotated.get(1, 2, 1, 0).subtract(expected).abs()).isLessThan(1e-14);
    assertThat(tensor.transpose(2, 3, 0, 1).get(0, 1, 2, 1)).isEqualTo(tensor.get(2, 1, 0, 1));
  }
}

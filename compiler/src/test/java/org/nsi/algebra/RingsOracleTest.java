package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import cc.redberry.rings.Rational;
import cc.redberry.rings.Rings;
import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.MonomialOrder;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Polynomial arithmetic against the library Rings 2.5.8 (S. Poslavsky, arXiv:1712.02329). */
class RingsOracleTest {
  private static final List<Symbol> SYMBOLS =
      List.of(Samples.real("a"), Samples.real("b"), Samples.real("c"));

  private static Poly random(Random random) {
    var sum = new Poly.Sum();
    for (int k = random.nextInt(6); k >= 0; k--) {
      var monomial = Monomial.of(new Atom.Pi(), random.nextInt(3));
      for (var symbol : SYMBOLS) {
        monomial = monomial.times(Monomial.of(new Atom.Variable(symbol, false), random.nextInt(4)));
      }
      sum.add(Samples.rational(random), monomial);
    }
    return sum.toPoly();
  }

  private static MultivariatePolynomial<Rational<BigInteger>> rings(Poly poly) {
    var sum = MultivariatePolynomial.zero(4, Rings.Q, MonomialOrder.DEFAULT);
    for (var term : poly.terms()) {
      var exponents = new int[4];
      for (var factor : term.monomial().factors()) {
        int variable = factor.atom() instanceof Atom.Variable v ? SYMBOLS.indexOf(v.symbol()) : 3;
        exponents[variable] = factor.exponent();
      }
      var value = term.coefficient().rational().orElseThrow();
      var number =
          new Rational<>(
              Rings.Z,
              new BigInteger(value.getNumerator().toByteArray()),
              new BigInteger(value.getDenominator().toByteArray()));
      sum.add(new cc.redberry.rings.poly.multivar.Monomial<>(exponents, number));
    }
    return sum;
  }

  @Test
  void sumsProductsAndPowersAgree() {
    var random = new Random(71);
    for (int k = 0; k < 12; k++) {
      var p = random(random);
      var q = random(random);
      var r = random(random);
      var ours = p.times(q).minus(r).pow(3).plus(q.times(Exact.of(-2, 3)));
      var product = rings(p).multiply(rings(q)).subtract(rings(r));
      var theirs =
          product
              .clone()
              .multiply(product.clone())
              .multiply(product.clone())
              .add(rings(q.times(Exact.of(-2, 3))));
      assertThat(rings(ours).subtract(theirs).isZero()).isTrue();
      assertThat(ours.size()).isEqualTo(theirs.size());
    }
  }

  @Test
  void substitutionAgrees() {
    var random = new Random(72);
    for (int k = 0; k < 12; k++) {
      var p = random(random);
      var q = random(random);
      var ours = p.substitute(java.util.Map.of(SYMBOLS.get(1), q));
      assertThat(rings(ours).subtract(rings(p).composition(1, rings(q))).isZero()).isTrue();
    }
  }
}

package org.nsi.algebra;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * number × common × rest: all that the terms of a polynomial share is taken out, for printing.
 *
 * @param number common numeric factor; the sign makes the first term of the rest positive
 * @param common largest monomial that divides every term; a denominator that some terms do not have
 *     stays with the others
 * @param rest one or more terms without common factor; 1 for a single term
 */
public record FactoredPoly(Exact number, Monomial common, List<Poly.Term> rest) {

  public FactoredPoly {
    rest = List.copyOf(rest);
  }

  /** Factors a polynomial that is not zero. */
  public static FactoredPoly of(Poly poly) {
    return of(poly.terms());
  }

  /**
   * Factors a polynomial that is not zero, its terms given in the order in which they are to be
   * printed.
   */
  static FactoredPoly of(List<Poly.Term> terms) {
    var common = shared(terms.stream().map(Poly.Term::monomial).toList());
    var number = content(terms.stream().map(Poly.Term::coefficient).toList());
    var inverse = number.inverse();
    var divisor = common.pow(-1);
    var rest =
        terms.stream()
            .map(t -> new Poly.Term(t.coefficient().times(inverse), t.monomial().times(divisor)))
            .toList();
    return new FactoredPoly(number, common, rest);
  }

  /** The largest monomial that divides all, without denominators that some terms do not have. */
  private static Monomial shared(List<Monomial> monomials) {
    var common = Opaques.commonFactor(monomials);
    var result = common;
    for (var factor : common.factors()) {
      boolean everywhere =
          monomials.stream().allMatch(monomial -> monomial.exponent(factor.atom()) != 0);
      if (!everywhere) {
        result = result.times(Monomial.of(factor.atom(), -factor.exponent()));
      }
    }
    return result;
  }

  private static Exact content(List<Exact> coefficients) {
    var first = coefficients.getFirst();
    if (coefficients.size() == 1) {
      return first;
    }
    // A root or an i that all share.
    var part = first.parts().getFirst();
    var unit = part.re().isZero() ? Exact.I : Exact.ONE;
    var shared = Exact.sqrt(part.radicand()).times(unit);
    var inverse = shared.inverse();
    boolean allShare = coefficients.stream().allMatch(c -> c.times(inverse).isRational());
    var numerators = BigInteger.ZERO;
    var denominators = BigInteger.ONE;
    for (var coefficient : coefficients) {
      for (var p : allShare ? coefficient.times(inverse).parts() : coefficient.parts()) {
        for (var value : List.of(p.re(), p.im())) {
          if (!value.isZero()) {
            numerators = numerators.gcd(value.numerator());
            denominators =
                denominators
                    .divide(denominators.gcd(value.denominator()))
                    .multiply(value.denominator());
          }
        }
      }
    }
    var rational = Exact.of(new BigFraction(numerators, denominators));
    boolean negative = part.re().isZero() ? part.im().signum() < 0 : part.re().signum() < 0;
    var signed = negative ? rational.negate() : rational;
    return allShare ? signed.times(shared) : signed;
  }
}

package org.nsi.algebra;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A complex number of many digits. Functions take the principal branch; on the cut of the logarithm
 * the argument is +π.
 */
public record DfpComplex(Dfp re, Dfp im) {

  static DfpComplex real(Dfp re) {
    return new DfpComplex(re, re.getZero());
  }

  static DfpComplex of(DfpField field, Complex value) {
    return new DfpComplex(field.newDfp(value.getReal()), field.newDfp(value.getImaginary()));
  }

  /**
   * A decimal number rounded to a field. Written with one digit before the point: the parser of Dfp
   * misplaces the point of integers that have more digits than the field.
   */
  static Dfp dfp(DfpField field, BigDecimal value) {
    var rounded = value.round(new MathContext(4 * field.getRadixDigits()));
    var digits = rounded.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    var sign = rounded.signum() < 0 ? "-" : "";
    return field.newDfp(sign + digits.charAt(0) + "." + digits.substring(1) + "0e" + exponent);
  }

  public DfpComplex plus(DfpComplex other) {
    return new DfpComplex(re.add(other.re), im.add(other.im));
  }

  public DfpComplex minus(DfpComplex other) {
    return new DfpComplex(re.subtract(other.re), im.subtract(other.im));
  }

  public DfpComplex times(DfpComplex other) {
    if (im.isZero() && other.im.isZero()) {
      return real(re.multiply(other.re));
    }
    return new DfpComplex(
        re.multiply(other.re).subtract(im.multiply(other.im)),
        re.multiply(other.im).add(im.multiply(other.re)));
  }

  DfpComplex times(Dfp factor) {
    return new DfpComplex(re.multiply(factor), im.multiply(factor));
  }

  /** Not finite for 0. */
  public DfpComplex inverse() {
    if (im.isZero()) {
      return real(re.getOne().divide(re));
    }
    var square = re.multiply(re).add(im.multiply(im));
    return new DfpComplex(re.divide(square), im.negate().divide(square));
  }

  public DfpComplex conjugate() {
    return new DfpComplex(re, im.negate());
  }

  public DfpComplex pow(int exponent) {
    var base = exponent < 0 ? inverse() : this;
    var result = real(re.getOne());
    for (int k = Math.abs(exponent); k > 0; k >>= 1) {
      result = (k & 1) == 1 ? result.times(base) : result;
      base = k > 1 ? base.times(base) : base;
    }
    return result;
  }

  DfpComplex pow(BigFraction exponent) {
    if (exponent.getDenominatorAsInt() == 1) {
      return pow(exponent.getNumeratorAsInt());
    }
    if (isZero()) {
      return exponent.compareTo(BigFraction.ZERO) > 0 ? this : inverse();
    }
    var p = re.newInstance(exponent.getNumeratorAsLong());
    return log().times(p.divide(re.newInstance(exponent.getDenominatorAsLong()))).exp();
  }

  boolean isZero() {
    return re.isZero() && im.isZero();
  }

  public Dfp abs() {
    return im.isZero() ? re.abs() : re.multiply(re).add(im.multiply(im)).sqrt();
  }

  DfpComplex exp() {
    var size = DfpMath.exp(re);
    return im.isZero()
        ? real(size)
        : new DfpComplex(size.multiply(DfpMath.cos(im)), size.multiply(DfpMath.sin(im)));
  }

  DfpComplex log() {
    return new DfpComplex(DfpMath.log(abs()), argument());
  }

  private Dfp argument() {
    var pi = re.getField().getPi();
    if (im.isZero()) {
      return re.lessThan(re.getZero()) ? pi : re.getZero();
    }
    // arg z = 2 atan(y/(r + x)), or from the other side where r + x cancels.
    var half = re.lessThan(re.getZero()) ? abs().subtract(re).divide(im) : im.divide(abs().add(re));
    return DfpMath.atan(half).multiply(2);
  }

  DfpComplex sin() {
    var up = timesI().exp();
    var down = timesI().negate().exp();
    return down.minus(up).timesI().times(re.getOne().divide(2));
  }

  DfpComplex cos() {
    return timesI().exp().plus(timesI().negate().exp()).times(re.getOne().divide(2));
  }

  private DfpComplex timesI() {
    return new DfpComplex(im.negate(), re);
  }

  DfpComplex negate() {
    return new DfpComplex(re.negate(), im.negate());
  }

  public boolean isFinite() {
    return !(re.isNaN() || re.isInfinite() || im.isNaN() || im.isInfinite());
  }

  public Complex toComplex() {
    return new Complex(re.toDouble(), im.toDouble());
  }
}

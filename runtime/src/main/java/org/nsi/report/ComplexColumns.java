package org.nsi.report;

import java.util.Collection;
import org.apache.commons.math3.complex.Complex;

/**
 * How a column of complex numbers is written: as real numbers when all are, else as real and
 * imaginary part side by side.
 *
 * @param withImaginary whether any number has an imaginary part
 */
record ComplexColumns(boolean withImaginary) {
  /** Imaginary parts below this fraction of the modulus are rounding. */
  private static final double ROUNDING = 4e-15;

  static final int DIGITS = 5;

  static ComplexColumns of(Collection<Complex> values) {
    return new ComplexColumns(values.stream().anyMatch(value -> imaginary(value) != 0));
  }

  static double real(Complex value) {
    return Math.abs(value.getReal()) <= ROUNDING * value.abs() ? 0 : value.getReal();
  }

  static double imaginary(Complex value) {
    return Math.abs(value.getImaginary()) <= ROUNDING * value.abs() ? 0 : value.getImaginary();
  }

  String head() {
    return withImaginary ? "Re" : "";
  }

  String imaginaryHead() {
    return withImaginary ? "Im" : "";
  }

  /** The real part, always with an exponent so that a column can be compared at a glance. */
  String first(Complex value) {
    return Numbers.scientific(real(value), DIGITS);
  }

  /** The imaginary part, empty in a column of real numbers. */
  String second(Complex value) {
    return withImaginary ? Numbers.scientific(imaginary(value), DIGITS) : "";
  }

  /** Both in one cell. */
  static String inline(Complex value) {
    double re = real(value);
    double im = imaginary(value);
    if (im == 0) {
      return Numbers.scientific(re, DIGITS);
    }
    String imaginary = Numbers.scientific(Math.abs(im), DIGITS) + " i";
    if (re == 0) {
      return (im < 0 ? "-" : "") + imaginary;
    }
    return Numbers.scientific(re, DIGITS) + (im < 0 ? " - " : " + ") + imaginary;
  }
}

package org.nsi.rge;

import java.util.Arrays;

/**
 * Complex numbers that are sums of products of earlier ones: couplings first, then the components
 * of auxiliary tensors, then the kernels of terms. Built once; evaluated at new couplings in one
 * pass.
 *
 * <p>A sample of the couplings goes along while it is built: what is exactly zero at generic
 * couplings (an off-diagonal entry of δ, of a diagonal Yukawa matrix) is never stored.
 */
final class Elements {
  private double[] sampleRe = new double[256];
  private double[] sampleIm = new double[256];
  private int count;
  private int inputs;

  /** First product of each element after the inputs; one more entry than elements. */
  private int[] productStart = new int[256];

  private double[] coefficientRe = new double[256];
  private double[] coefficientIm = new double[256];
  private int products;

  /** First factor of each product. */
  private int[] factorStart = new int[256];

  /** An element, or its bitwise complement for the complex conjugate. */
  private int[] factors = new int[512];

  private int factorCount;

  int size() {
    return count;
  }

  boolean realPartVanishes(int element) {
    return sampleRe[element] == 0;
  }

  boolean imaginaryPartVanishes(int element) {
    return sampleIm[element] == 0;
  }

  boolean vanishes(int element) {
    return sampleRe[element] == 0 && sampleIm[element] == 0;
  }

  /** Adds an input; all of them come first. */
  void input(double re, double im) {
    begin();
    sampleRe[count] = re;
    sampleIm[count] = im;
    count++;
    inputs = count;
  }

  /** Starts an element. */
  void begin() {
    if (count + 2 > sampleRe.length) {
      sampleRe = Arrays.copyOf(sampleRe, 2 * sampleRe.length);
      sampleIm = Arrays.copyOf(sampleIm, 2 * sampleIm.length);
      productStart = Arrays.copyOf(productStart, 2 * productStart.length);
    }
    productStart[count] = products;
    sampleRe[count] = 0;
    sampleIm[count] = 0;
  }

  /** Adds coefficient × the first {@code length} factors to the element begun. */
  void product(double re, double im, int[] indices, int length) {
    double x = re;
    double y = im;
    for (int k = 0; k < length; k++) {
      int index = indices[k];
      double a = index < 0 ? sampleRe[~index] : sampleRe[index];
      double b = index < 0 ? -sampleIm[~index] : sampleIm[index];
      double next = x * a - y * b;
      y = x * b + y * a;
      x = next;
    }
    if (x == 0 && y == 0) {
      return;
    }
    if (products + 2 > coefficientRe.length) {
      coefficientRe = Arrays.copyOf(coefficientRe, 2 * products + 2);
      coefficientIm = Arrays.copyOf(coefficientIm, 2 * products + 2);
      factorStart = Arrays.copyOf(factorStart, 2 * products + 2);
    }
    if (factorCount + length > factors.length) {
      factors = Arrays.copyOf(factors, 2 * (factorCount + length));
    }
    coefficientRe[products] = re;
    coefficientIm[products] = im;
    factorStart[products] = factorCount;
    System.arraycopy(indices, 0, factors, factorCount, length);
    factorCount += length;
    products++;
    factorStart[products] = factorCount;
    sampleRe[count] += x;
    sampleIm[count] += y;
  }

  /** Ends the element and gives its number. */
  int end() {
    count++;
    productStart[count] = products;
    return count - 1;
  }

  /** All elements at given inputs: real parts at 2k, imaginary parts at 2k + 1. */
  double[] evaluate(double[] given) {
    double[] value = Arrays.copyOf(given, 2 * count);
    for (int element = inputs; element < count; element++) {
      double re = 0;
      double im = 0;
      for (int p = productStart[element]; p < productStart[element + 1]; p++) {
        double x = coefficientRe[p];
        double y = coefficientIm[p];
        for (int k = factorStart[p]; k < factorStart[p + 1]; k++) {
          int index = factors[k];
          double a = value[2 * (index < 0 ? ~index : index)];
          double b = index < 0 ? -value[2 * ~index + 1] : value[2 * index + 1];
          double next = x * a - y * b;
          y = x * b + y * a;
          x = next;
        }
        re += x;
        im += y;
      }
      value[2 * element] = re;
      value[2 * element + 1] = im;
    }
    return value;
  }
}

package org.nsi.numeric;

import java.util.Arrays;

/**
 * Complex columns, one value a point: {@code re[column][point]}, {@code im[column][point]}. Columns
 * of length 0 in {@code im} are real. The arrays are shared, not copied.
 */
public record Columns(double[][] re, double[][] im) {
  private static final double[] REAL = {};

  /** Columns of zeros. */
  public static Columns zeros(int columns, int points) {
    return new Columns(new double[columns][points], new double[columns][points]);
  }

  /** Real columns. */
  public static Columns real(double[][] re) {
    var im = new double[re.length][];
    Arrays.fill(im, REAL);
    return new Columns(re, im);
  }

  public int points() {
    return re.length == 0 ? 0 : re[0].length;
  }

  boolean isReal(int column) {
    return im[column].length == 0;
  }
}

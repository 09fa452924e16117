package org.nsi.match;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;

/**
 * An element of the Grassmann algebra over the spinor components of the light fields, up to fourth
 * degree. Generator {@code 4 n + 2 b + α} is component α of the left-handed field number n (see
 * {@link Light}), conjugated for b = 1.
 */
final class Grassmann {
  private static final int WIDTH = 12;

  /** Sorted generators, counted from 1, packed in one word. */
  private final Map<Long, Complex> terms = new HashMap<>();

  static Grassmann generator(int field, boolean conjugated, int spin) {
    var result = new Grassmann();
    result.terms.put(4L * field + (conjugated ? 2 : 0) + spin + 1, Complex.ONE);
    return result;
  }

  static Grassmann number(Complex value) {
    var result = new Grassmann();
    result.terms.put(0L, value);
    return result;
  }

  Grassmann plus(Grassmann other) {
    var result = new Grassmann();
    result.add(this, Complex.ONE);
    result.add(other, Complex.ONE);
    return result;
  }

  /** In place, for sums of many. */
  void add(Grassmann other, Complex factor) {
    other.terms.forEach((key, value) -> terms.merge(key, value.multiply(factor), Complex::add));
  }

  Grassmann times(Complex factor) {
    var result = new Grassmann();
    result.add(this, factor);
    return result;
  }

  Grassmann times(double factor) {
    return times(new Complex(factor));
  }

  Grassmann times(Grassmann other) {
    var result = new Grassmann();
    terms.forEach(
        (left, x) ->
            other.terms.forEach(
                (right, y) -> {
                  int[] all = concatenate(unpack(left), unpack(right));
                  int sign = sort(all);
                  if (sign != 0) {
                    result.terms.merge(pack(all), x.multiply(y).multiply(sign), Complex::add);
                  }
                }));
    return result;
  }

  /** Reverses the order and conjugates. */
  Grassmann conjugate() {
    var result = new Grassmann();
    terms.forEach(
        (key, value) -> {
          int[] all = unpack(key);
          for (int i = 0, j = all.length - 1; i < j; i++, j--) {
            int swap = all[i];
            all[i] = all[j];
            all[j] = swap;
          }
          for (int k = 0; k < all.length; k++) {
            all[k] = ((all[k] - 1) ^ 2) + 1;
          }
          int sign = sort(all);
          result.terms.merge(pack(all), value.conjugate().multiply(sign), Complex::add);
        });
    return result;
  }

  /** The largest modulus of a coefficient. */
  double size() {
    return terms.values().stream().mapToDouble(Complex::abs).max().orElse(0);
  }

  int count() {
    return terms.size();
  }

  private static int[] unpack(long key) {
    int size = 0;
    for (long rest = key; rest != 0; rest >>>= WIDTH) {
      size++;
    }
    int[] all = new int[size];
    for (int k = size - 1; k >= 0; k--) {
      all[k] = (int) (key & ((1L << WIDTH) - 1));
      key >>>= WIDTH;
    }
    return all;
  }

  private static long pack(int[] all) {
    long key = 0;
    for (int generator : all) {
      key = key << WIDTH | generator;
    }
    return key;
  }

  private static int[] concatenate(int[] left, int[] right) {
    int[] all = new int[left.length + right.length];
    System.arraycopy(left, 0, all, 0, left.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }

  /** The sign of the permutation, 0 if a generator occurs twice. */
  private static int sort(int[] all) {
    int sign = 1;
    for (int i = 1; i < all.length; i++) {
      for (int j = i; j > 0 && all[j - 1] >= all[j]; j--) {
        if (all[j - 1] == all[j]) {
          return 0;
        }
        int swap = all[j];
        all[j] = all[j - 1];
        all[j - 1] = swap;
        sign = -sign;
      }
    }
    return sign;
  }
}

package org.nsi.numeric;

import org.nsi.algebra.LoopFunction;
import org.nsi.tape.Instruction;

/** Functions of one column, and loop integrals. An imaginary column of length 0 is zero. */
final class Functions {
  private Functions() {}

  /** ∫ x^power dx/Π(x + m²); points in a row with the same masses cost one integral. */
  static void loop(int power, double[][] masses, double[] x, int n) {
    var point = new double[masses.length];
    for (int k = 0; k < n; k++) {
      boolean same = k > 0;
      for (int m = 0; m < masses.length; m++) {
        same &= point[m] == masses[m][k];
        point[m] = masses[m][k];
      }
      x[k] = same ? x[k - 1] : LoopFunction.value(power, point);
    }
  }

  static void apply(
      Instruction instruction, double[] a, double[] b, double[] x, double[] y, int n) {
    boolean real = b.length == 0;
    for (int k = 0; k < n; k++) {
      double re = a[k];
      double im = real ? 0 : b[k];
      switch (instruction.operation()) {
        case CONJUGATE -> {
          x[k] = re;
          y[k] = -im;
        }
        case REAL -> x[k] = re;
        case IMAGINARY -> x[k] = im;
        case ABSOLUTE -> x[k] = real ? Math.abs(re) : Math.hypot(re, im);
        case REQUIRE_REAL -> x[k] = im == 0 ? re : Double.NaN;
        case POWER -> power(re, im, instruction.re(), x, y, k);
        case LOG -> {
          x[k] = Math.log(real ? Math.abs(re) : Math.hypot(re, im));
          y[k] = argument(re, im);
        }
        case EXP -> {
          double size = Math.exp(re);
          x[k] = real ? size : size * Math.cos(im);
          set(y, k, real ? 0 : size * Math.sin(im));
        }
        case SIN -> {
          x[k] = real ? Math.sin(re) : Math.sin(re) * Math.cosh(im);
          set(y, k, real ? 0 : Math.cos(re) * Math.sinh(im));
        }
        case COS -> {
          x[k] = real ? Math.cos(re) : Math.cos(re) * Math.cosh(im);
          set(y, k, real ? 0 : -Math.sin(re) * Math.sinh(im));
        }
        case TAN -> tan(re, im, x, y, k);
        default -> throw new IllegalStateException(instruction + " is arithmetic");
      }
    }
  }

  private static void set(double[] y, int k, double value) {
    if (y.length > 0) {
      y[k] = value;
    }
  }

  /** In (−π, π]; a zero imaginary part is +0 whatever its sign. */
  private static double argument(double re, double im) {
    return Math.atan2(im + 0.0, re);
  }

  private static void power(double re, double im, double p, double[] x, double[] y, int k) {
    if (im == 0 && !(re < 0)) {
      x[k] = Math.pow(re, p);
      y[k] = 0;
      return;
    }
    double size = Math.pow(Math.hypot(re, im), p);
    double angle = p * argument(re, im);
    x[k] = size * Math.cos(angle);
    y[k] = size * Math.sin(angle);
  }

  /** tan z = (sin 2x + i sinh 2y)/(cos 2x + cosh 2y), with its limit ±i far from the real axis. */
  private static void tan(double re, double im, double[] x, double[] y, int k) {
    if (y.length == 0) {
      x[k] = Math.tan(re);
    } else if (Math.abs(im) > 350) {
      x[k] = 0;
      y[k] = Math.signum(im);
    } else {
      double norm = Math.cos(2 * re) + Math.cosh(2 * im);
      x[k] = Math.sin(2 * re) / norm;
      y[k] = Math.sinh(2 * im) / norm;
    }
  }
}

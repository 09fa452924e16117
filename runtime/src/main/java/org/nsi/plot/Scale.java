package org.nsi.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis or of colours.
 *
 * @param log whether equal ratios are equal lengths
 * @param min end of the axis, below max
 * @param max end of the axis
 */
record Scale(boolean log, double min, double max) {

  /** A place with a tick; minor ones have no label. */
  record Tick(double value, boolean major) {}

  /** The coordinate in which the axis is even. */
  double coordinate(double value) {
    return log ? Math.log10(value) : value;
  }

  /** From 0 at min to 1 at max. */
  double fraction(double value) {
    double low = coordinate(min);
    return (coordinate(value) - low) / (coordinate(max) - low);
  }

  /**
   * A scale that holds these values: to the next round ends when there is room, exactly for maps.
   */
  static Scale of(double[] values, boolean log, boolean tight) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value) && (!log || value > 0)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    if (min > max) {
      return new Scale(log, log ? 0.1 : 0, 1);
    }
    if (min == max) {
      double half = min == 0 ? 1 : Math.abs(min) / 10;
      return new Scale(log, log ? min / 1.1 : min - half, log ? max * 1.1 : max + half);
    }
    if (tight) {
      return new Scale(log, min, max);
    }
    double low = log ? Math.log10(min) : min;
    double high = log ? Math.log10(max) : max;
    double room = 0.04 * (high - low);
    return log
        ? new Scale(true, Math.pow(10, low - room), Math.pow(10, high + room))
        : new Scale(false, low - room, high + room);
  }

  /** Whether positive values are spaced by ratios rather than by differences. */
  static boolean looksLogarithmic(double[] distinct) {
    int n = distinct.length;
    if (n < 3 || distinct[0] <= 0 || distinct[n - 1] < 5 * distinct[0]) {
      return false;
    }
    double middle = (distinct[n / 2] - distinct[0]) / (distinct[n - 1] - distinct[0]);
    double even = (double) (n / 2) / (n - 1);
    double ratio =
        Math.log(distinct[n / 2] / distinct[0]) / Math.log(distinct[n - 1] / distinct[0]);
    return Math.abs(ratio - even) < Math.abs(middle - even);
  }

  List<Tick> ticks() {
    return log ? logTicks() : linearTicks();
  }

  private List<Tick> linearTicks() {
    double raw = (max - min) / 5;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    double step = power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    int parts = lead >= 1.5 && lead < 3.5 ? 4 : 5;
    var ticks = new ArrayList<Tick>();
    double minor = step / parts;
    long first = (long) Math.ceil(min / minor - 1e-9);
    long last = (long) Math.floor(max / minor + 1e-9);
    for (long k = first; k <= last && ticks.size() < 200; k++) {
      ticks.add(new Tick(k * minor, Math.floorMod(k, (long) parts) == 0));
    }
    return ticks;
  }

  private List<Tick> logTicks() {
    int first = (int) Math.floor(Math.log10(min));
    int last = (int) Math.floor(Math.log10(max) + 1e-9);
    double decades = Math.log10(max / min);
    int every = Math.max(1, (int) Math.ceil(decades / 8));
    var ticks = new ArrayList<Tick>();
    for (int decade = first; decade <= last; decade++) {
      for (int digit = 1; digit < 10; digit++) {
        // decimal, so that 300 is 300
        double value = Double.parseDouble(digit + "e" + decade);
        if (value < min * (1 - 1e-9) || value > max * (1 + 1e-9)) {
          continue;
        }
        boolean whole = digit == 1 && Math.floorMod(decade, every) == 0;
        boolean between =
            decades < 0.7
                || decades < 2.2 && (digit == 2 || digit == 5)
                || decades < 1 && digit == 3;
        if (every == 1 || digit == 1) {
          ticks.add(new Tick(value, whole || between));
        }
      }
    }
    return ticks;
  }

  /** The power of ten that all labels of a linear scale are in; 0 when they are written out. */
  int power() {
    if (log) {
      return 0;
    }
    double largest = Math.max(Math.abs(min), Math.abs(max));
    int top = largest > 0 ? (int) Math.floor(Math.log10(largest) + 1e-9) : 0;
    return top >= -3 && top <= 4 ? 0 : top;
  }

  /** The label of a tick, in the markup of {@link Label}. */
  String label(double value) {
    if (log) {
      return logLabel(value);
    }
    var ticks = ticks().stream().filter(Tick::major).toList();
    double unit = Math.pow(10, power());
    double step =
        ticks.size() > 1 ? (ticks.get(1).value() - ticks.get(0).value()) / unit : value / unit;
    int decimals = 0;
    while (decimals < 6
        && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals)))
            > 1e-6) {
      decimals++;
    }
    return minus(
        BigDecimal.valueOf(value / unit)
            .setScale(decimals, RoundingMode.HALF_EVEN)
            .toPlainString());
  }

  private static String logLabel(double value) {
    int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
    if (exponent >= -2 && exponent <= 4) {
      return trimmed(value);
    }
    return number(value);
  }

  /** {@code 6.6×10^{−9}}. */
  static String number(double value) {
    int exponent = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
    if (exponent >= -2 && exponent <= 4) {
      return trimmed(value);
    }
    var mantissa = trimmed(value / Math.pow(10, exponent));
    var power = "10^{" + minus(String.valueOf(exponent)) + "}";
    return mantissa.equals("1")
        ? power
        : mantissa.equals("−1") ? "−" + power : mantissa + "×" + power;
  }

  private static String trimmed(double value) {
    var text = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    return minus(text);
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}

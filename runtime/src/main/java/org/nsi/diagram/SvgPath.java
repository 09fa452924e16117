package org.nsi.diagram;

import java.util.Locale;

/** The {@code d} attributes of paths. */
final class SvgPath {
  /** Length and height of a wave of a gauge boson, in pixels. */
  private static final double WAVE = 11;

  private static final double HEIGHT = 4.4;

  private SvgPath() {}

  static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  private static String pair(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  static String segment(Point start, Point end) {
    return "M" + pair(start) + " L" + pair(end);
  }

  /** A segment or an arc. */
  static String plain(Curve curve) {
    if (curve.bulge() == 0) {
      return segment(curve.start(), curve.end());
    }
    var radius = number(curve.radius());
    int large = Math.abs(curve.bulge()) > 180 ? 1 : 0;
    int sweep = curve.bulge() > 0 ? 1 : 0;
    return "M"
        + pair(curve.start())
        + " A"
        + radius
        + " "
        + radius
        + " 0 "
        + large
        + " "
        + sweep
        + " "
        + pair(curve.end());
  }

  /** A sine along the curve, whole periods. */
  static String wave(Curve curve) {
    int periods = Math.max(2, (int) Math.round(curve.length() / WAVE));
    int steps = 16 * periods;
    var path = new StringBuilder();
    for (int k = 0; k <= steps; k++) {
      double fraction = (double) k / steps;
      double height = HEIGHT * Math.sin(2 * Math.PI * periods * fraction);
      var place = curve.at(fraction).plus(curve.direction(fraction).normal().times(height));
      path.append(k == 0 ? "M" : " L").append(pair(place));
    }
    return path.toString();
  }

  /** A filled triangle with a notch, its middle at a fraction of the way. */
  static String arrow(Curve curve, double fraction, boolean forward) {
    var along = curve.direction(fraction).times(forward ? 1 : -1);
    var middle = curve.at(fraction);
    var tip = middle.plus(along.times(6));
    var back = middle.minus(along.times(5));
    var side = along.normal().times(4.3);
    return "M"
        + pair(tip)
        + " L"
        + pair(back.plus(side))
        + " L"
        + pair(middle.minus(along.times(2.6)))
        + " L"
        + pair(back.minus(side))
        + " Z";
  }
}

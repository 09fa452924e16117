package org.nsi.diagram;

/**
 * A straight line or an arc of a circle, with a length.
 *
 * @param bulge angle in degrees that an arc turns through, positive to the left of the way from
 *     start to end; 0 for a straight line
 */
record Curve(Point start, Point end, double bulge) {

  /** The point at a fraction of the way. */
  Point at(double fraction) {
    if (bulge == 0) {
      return start.plus(end.minus(start).times(fraction));
    }
    var centre = centre();
    double from = start.minus(centre).degrees();
    return centre.plus(Point.towards(from - bulge * fraction, radius()));
  }

  /** The direction there. */
  Point direction(double fraction) {
    double step = 1e-3;
    return at(Math.min(1, fraction + step)).minus(at(Math.max(0, fraction - step))).unit();
  }

  double length() {
    return bulge == 0 ? end.minus(start).length() : Math.abs(Math.toRadians(bulge)) * radius();
  }

  double radius() {
    return end.minus(start).length() / 2 / Math.abs(Math.sin(Math.toRadians(bulge / 2)));
  }

  private Point centre() {
    var chord = end.minus(start);
    double height = chord.length() / 2 / Math.tan(Math.toRadians(bulge / 2));
    return start.plus(chord.times(0.5)).minus(chord.unit().normal().times(height));
  }
}

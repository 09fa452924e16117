package org.nsi.diagram;

/** A place on the page; y grows downwards. */
record Point(double x, double y) {
  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(factor * x, factor * y);
  }

  double length() {
    return Math.hypot(x, y);
  }

  Point unit() {
    double length = length();
    return length == 0 ? new Point(1, 0) : times(1 / length);
  }

  /** Turned by a quarter, counterclockwise as seen on the page. */
  Point normal() {
    return new Point(y, -x);
  }

  /** In the direction of an angle in degrees, counterclockwise from the right. */
  static Point towards(double degrees, double length) {
    double angle = Math.toRadians(degrees);
    return new Point(length * Math.cos(angle), -length * Math.sin(angle));
  }

  double degrees() {
    return Math.toDegrees(Math.atan2(-y, x));
  }
}

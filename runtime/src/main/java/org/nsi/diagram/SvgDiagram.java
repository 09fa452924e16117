package org.nsi.diagram;

import java.util.ArrayList;
import java.util.List;

/** One diagram in a cell of fixed size. */
final class SvgDiagram {
  static final int WIDTH = 340;
  static final int HEIGHT = 340;

  /** Of the circle on which the corners of a loop lie. */
  private final double radius;

  private final Point centre;

  private static final double LEG = 56;

  private final Diagram diagram;
  private final List<String> lines = new ArrayList<>();

  /** Above the lines. */
  private final List<String> dots = new ArrayList<>();

  private final List<String> labels = new ArrayList<>();

  SvgDiagram(Diagram diagram) {
    this.diagram = diagram;
    // A triangle has its gauge boson below it, and narrow corners.
    boolean triangle = diagram.isLoop() && diagram.corners().size() == 3;
    radius = triangle ? 72 : 60;
    centre = new Point(WIDTH / 2.0, triangle ? 142 : 162);
  }

  List<String> draw() {
    if (diagram.isLoop()) {
      loop();
    } else {
      chain();
    }
    text("head", new Point(WIDTH / 2.0, 26), "middle", RichText.escape(diagram.title()));
    text(
        "caption",
        new Point(WIDTH / 2.0, HEIGHT - 14),
        "middle",
        RichText.spans(diagram.caption()));
    var all = new ArrayList<>(lines);
    all.addAll(dots);
    all.addAll(labels);
    return all;
  }

  private void loop() {
    int n = diagram.corners().size();
    var angles = angles(n);
    var places = angles.stream().map(a -> centre.plus(Point.towards(a, radius))).toList();
    for (int k = 0; k < n; k++) {
      var from = places.get(k);
      var to = places.get((k + 1) % n);
      double bulge = n == 1 ? 0 : n == 2 ? 180 : 0;
      var curve = new Curve(from, to, bulge);
      if (n == 1) {
        // Starts and ends so near each other that the radius is that of the circle.
        var half = new Point(radius * Math.sin(Math.toRadians(0.05)), 0);
        curve = new Curve(from.minus(half), from.plus(half), 359.9);
      }
      line(curve, diagram.backbone().get(k), outwards(curve));
    }
    for (int k = 0; k < n; k++) {
      var out = Point.towards(angles.get(k), 1);
      corner(diagram.corners().get(k), places.get(k), out, out.times(-1));
    }
  }

  private Point outwards(Curve curve) {
    return curve.at(0.5).minus(centre).unit();
  }

  /** Clockwise from the upper left; gauge bosons of a triangle leave downwards. */
  private static List<Double> angles(int n) {
    return switch (n) {
      case 1 -> List.of(270.0);
      case 2 -> List.of(180.0, 0.0);
      case 3 -> List.of(150.0, 30.0, 270.0);
      case 4 -> List.of(135.0, 45.0, -45.0, -135.0);
      default -> {
        var angles = new ArrayList<Double>();
        for (int k = 0; k < n; k++) {
          angles.add(90 + 180.0 / n - 360.0 * k / n);
        }
        yield angles;
      }
    };
  }

  private void chain() {
    int n = diagram.corners().size();
    double step = n == 1 ? 0 : Math.min(110, 190.0 / (n - 1));
    var places = new ArrayList<Point>();
    for (int k = 0; k < n; k++) {
      places.add(centre.plus(new Point((k - (n - 1) / 2.0) * step, 0)));
    }
    for (int k = 0; k + 1 < n; k++) {
      line(
          new Curve(places.get(k), places.get(k + 1), 0),
          diagram.backbone().get(k),
          new Point(0, -1));
    }
    for (int k = 0; k < n; k++) {
      double direction = k == 0 ? 180 : k == n - 1 ? 0 : k % 2 == 0 ? 90 : 270;
      var out = Point.towards(direction, 1);
      boolean end = k == 0 || k == n - 1;
      corner(diagram.corners().get(k), places.get(k), out, end ? new Point(0, 1) : out.times(-1));
    }
  }

  /**
   * A vertex with its legs around the direction {@code out} and its coupling towards {@code
   * inside}.
   */
  private void corner(Corner corner, Point place, Point out, Point inside) {
    var legs = corner.legs();
    double spread = diagram.isLoop() ? 50 : 84;
    for (int k = 0; k < legs.size(); k++) {
      double angle =
          out.degrees() + (legs.size() == 1 ? 0 : spread * (0.5 - k / (legs.size() - 1.0)));
      leg(legs.get(k), place, Point.towards(angle, 1));
    }
    dot(place);
    coupling(
        corner.label(), place.plus(inside.times(!diagram.isLoop() ? 24 : radius > 60 ? 31 : 21)));
  }

  private void leg(Leg leg, Point place, Point direction) {
    boolean ends = leg.beyond().isEmpty();
    double length = ends ? LEG + (diagram.isLoop() ? 0 : 14) : 46;
    var end = place.plus(direction.times(length));
    var curve = new Curve(place, end, 0);
    if (ends) {
      line(curve, leg.line(), new Point(0, 0));
      name(leg.line(), end.plus(direction.times(6 + RichText.width(leg.line().label()) / 2)));
      return;
    }
    line(curve, leg.line(), direction.normal());
    int n = leg.beyond().size();
    for (int k = 0; k < n; k++) {
      double angle = direction.degrees() + (n == 1 ? 0 : 96 * (0.5 - k / (n - 1.0)));
      var line = leg.beyond().get(k).line();
      var tip = end.plus(Point.towards(angle, 44));
      line(new Curve(end, tip, 0), line, new Point(0, 0));
      name(line, tip.plus(Point.towards(angle, 6 + RichText.width(line.label()) / 2)));
    }
    dot(end);
    coupling(leg.vertex(), end.plus(direction.times(24)));
  }

  /** Draws a line; a label stands on the side given, none where that is zero. */
  private void line(Curve curve, Line line, Point side) {
    var css = (line.heavy() ? "heavy " : "") + (line.kind() == Line.Kind.SCALAR ? "scalar" : "");
    var path = line.kind() == Line.Kind.VECTOR ? SvgPath.wave(curve) : SvgPath.plain(curve);
    lines.add("<path class=\"" + css.strip() + "\" d=\"" + path + "\"/>");
    switch (line.arrow()) {
      case NONE -> {}
      case FORWARD -> arrow(curve, 0.5, true, line.heavy());
      case BACKWARD -> arrow(curve, 0.5, false, line.heavy());
    }
    if (side.length() > 0) {
      double distance = 13 + RichText.width(line.label()) / 2 * Math.abs(side.x());
      name(line, curve.at(0.5).plus(side.times(distance)));
    }
  }

  private void arrow(Curve curve, double fraction, boolean forward, boolean heavy) {
    dots.add(
        "<path class=\"arrow"
            + (heavy ? " heavy" : "")
            + "\" d=\""
            + SvgPath.arrow(curve, fraction, forward)
            + "\"/>");
  }

  private void dot(Point place) {
    dots.add(
        "<circle cx=\""
            + SvgPath.number(place.x())
            + "\" cy=\""
            + SvgPath.number(place.y())
            + "\" r=\"2.9\"/>");
  }

  private void name(Line line, Point place) {
    text(
        "field halo" + (line.heavy() ? " heavy" : ""),
        place.plus(new Point(0, 5.5)),
        "middle",
        RichText.spans(line.label()));
  }

  private void coupling(String label, Point place) {
    if (!label.isEmpty()) {
      text("coupling halo", place.plus(new Point(0, 4.5)), "middle", RichText.spans(label));
    }
  }

  private void text(String css, Point place, String anchor, String inside) {
    labels.add(
        "<text class=\""
            + css
            + "\" x=\""
            + SvgPath.number(place.x())
            + "\" y=\""
            + SvgPath.number(place.y())
            + "\" text-anchor=\""
            + anchor
            + "\">"
            + inside
            + "</text>");
  }
}

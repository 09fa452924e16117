package org.nsi.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nsi.plot.Contours.Point;
import org.nsi.plot.Figure.Area;
import org.nsi.plot.Figure.Axis;
import org.nsi.plot.Figure.Curve;
import org.nsi.plot.PlotRequest.Kind;
import org.nsi.plot.PlotRequest.Level;

/** From a table to a figure: chooses scales and kinds where the request does not. */
final class FigureBuilder {
  private final PlotRequest request;
  private final Table table;
  private final List<Area> areas = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private int colour;

  private FigureBuilder(PlotRequest request, Table table) {
    this.request = request;
    this.table = table;
  }

  static Figure build(PlotRequest request, Table table) throws PlotException {
    if (table.rows() == 0) {
      throw new PlotException(
          "no row is left to draw"
              + (request.where().isEmpty() ? "" : " that is " + request.where())
              + (table.failed() > 0 ? "; " + table.failed() + " rows failed" : ""));
    }
    var builder = new FigureBuilder(request, table);
    boolean scatter = request.kind().filter(kind -> kind != Kind.HEAT).isPresent();
    if (!request.isMap() || request.z().isPresent() && scatter) {
      return builder.curves();
    }
    if (request.y().size() > 1) {
      throw new PlotException("a map has one --y, not " + request.y().size());
    }
    return builder.map();
  }

  // ------------------------------------------------------------------ curves and points

  private Figure curves() throws PlotException {
    double[] xs = table.column(request.x());
    var all = request.y().stream().flatMapToDouble(y -> Arrays.stream(table.column(y))).toArray();
    var x = scale("x", xs, false);
    var y = scale("y", all, false);
    var z =
        request.z().isPresent()
            ? Optional.of(colourAxis(table.column(request.z().get())))
            : Optional.<Axis>empty();
    for (var name : request.y()) {
      double[] ys = table.column(name);
      var kind = request.kind().orElseGet(() -> natural(xs));
      if (kind == Kind.HEAT) {
        throw new PlotException("--kind heat needs --z, the column of the colours");
      }
      var points = points(xs, ys, x, y, kind == Kind.LINE);
      curves.add(
          new Curve(
              request.y().size() > 1 ? Names.withUnit(name, unit(name)) : "",
              kind == Kind.LINE ? chains(points) : List.of(known(points)),
              kind == Kind.LINE,
              next(),
              z.map(axis -> colours(points, axis)).orElse(List.of()),
              false,
              false));
    }
    var yLabel =
        request.y().size() == 1
            ? Names.withUnit(request.y().get(0), unit(request.y().get(0)))
            : common(request.y());
    return new Figure(
        title(),
        new Axis(x, label("x", Names.withUnit(request.x(), unit(request.x())))),
        new Axis(y, label("y", yLabel)),
        z,
        Optional.empty(),
        areas,
        curves);
  }

  /** The unit that all have, in brackets. */
  private String common(List<String> names) {
    var units = names.stream().map(this::unit).distinct().toList();
    return units.size() == 1 && !units.get(0).isEmpty() ? "[" + Names.unit(units.get(0)) + "]" : "";
  }

  /** A line when every x occurs once. */
  private static Kind natural(double[] xs) {
    return Grid.distinct(xs).length == xs.length ? Kind.LINE : Kind.SCATTER;
  }

  /** A point with its row. */
  private record Placed(Point point, int row) {}

  private static List<Placed> points(double[] xs, double[] ys, Scale x, Scale y, boolean inOrder) {
    var rows = IntStream.range(0, xs.length).boxed();
    if (inOrder) {
      rows = rows.sorted((a, b) -> Double.compare(xs[a], xs[b]));
    }
    return rows.map(k -> new Placed(new Point(coordinate(x, xs[k]), coordinate(y, ys[k])), k))
        .toList();
  }

  /** NaN for what the scale cannot show. */
  private static double coordinate(Scale scale, double value) {
    return scale.log() && !(value > 0) ? Double.NaN : scale.coordinate(value);
  }

  private static boolean isKnown(Point point) {
    return Double.isFinite(point.x()) && Double.isFinite(point.y());
  }

  private static List<Point> known(List<Placed> points) {
    return points.stream().map(Placed::point).filter(FigureBuilder::isKnown).toList();
  }

  /** A line has a gap where a value is missing. */
  private static List<List<Point>> chains(List<Placed> points) {
    List<List<Point>> chains = new ArrayList<>();
    List<Point> chain = new ArrayList<>();
    for (var placed : points) {
      if (isKnown(placed.point())) {
        chain.add(placed.point());
      } else if (!chain.isEmpty()) {
        chains.add(chain);
        chain = new ArrayList<>();
      }
    }
    if (!chain.isEmpty()) {
      chains.add(chain);
    }
    return chains;
  }

  private List<Color> colours(List<Placed> points, Axis axis) {
    double[] z = table.column(request.z().orElseThrow());
    return points.stream()
        .filter(placed -> isKnown(placed.point()))
        .map(
            placed ->
                Double.isFinite(z[placed.row()])
                    ? Colours.of(axis.scale().fraction(z[placed.row()]))
                    : Color.LIGHT_GRAY)
        .toList();
  }

  // ------------------------------------------------------------------ maps

  private Figure map() throws PlotException {
    var yName = request.y().get(0);
    var places = Grid.places(table.column(request.x()), table.column(yName));
    var x = scale("x", places.x(), true);
    var y = scale("y", places.y(), true);
    Optional<Axis> colours = Optional.empty();
    Optional<Grid> cells = Optional.empty();
    if (request.z().isPresent()) {
      double[] z = table.column(request.z().get());
      colours = Optional.of(colourAxis(z));
      cells = Optional.of(places.of(z));
    }
    for (var level : request.excluded()) {
      exclude(level, even(places.of(table.column(level.column())), x, y));
    }
    for (var level : request.contours()) {
      contour(level, even(places.of(table.column(level.column())), x, y));
    }
    return new Figure(
        title(),
        new Axis(x, label("x", Names.withUnit(request.x(), unit(request.x())))),
        new Axis(y, label("y", Names.withUnit(yName, unit(yName)))),
        colours,
        cells,
        areas,
        curves);
  }

  /** In the coordinates of the scales, where a straight line is straight on paper. */
  private static Grid even(Grid grid, Scale x, Scale y) {
    return new Grid(
        Arrays.stream(grid.x()).map(x::coordinate).toArray(),
        Arrays.stream(grid.y()).map(y::coordinate).toArray(),
        grid.z());
  }

  private void exclude(Level level, Grid grid) {
    var colour = next();
    var smooth = smooth(grid, level);
    var polygons = new ArrayList<>(Contours.areas(smooth.grid, smooth.level, level.above()));
    if (smooth.bothSigns) {
      // both sides on their own, so that a change of sign inside a cell is seen
      polygons.addAll(Contours.areas(smooth.grid, -smooth.level, !level.above()));
    }
    areas.add(new Area(named(level, level.above() ? " > " : " < "), polygons, colour));
    curves.add(
        new Curve("", lines(smooth), true, colour, List.of(), false, request.z().isPresent()));
  }

  private void contour(Level level, Grid grid) {
    boolean onMap = request.z().isPresent();
    boolean again =
        onMap
            && level.column().equals(request.z().get())
            && curves.stream().anyMatch(curve -> curve.colour().equals(Color.WHITE));
    curves.add(
        new Curve(
            named(level, " = "),
            lines(smooth(grid, level)),
            true,
            again ? Color.WHITE : onMap ? contourOnMap(curves.size()) : next(),
            List.of(),
            again,
            onMap));
  }

  private static List<List<Point>> lines(Smooth smooth) {
    var lines = new ArrayList<>(Contours.lines(smooth.grid, smooth.level));
    if (smooth.bothSigns) {
      lines.addAll(Contours.lines(smooth.grid, -smooth.level));
    }
    return lines;
  }

  private static Color contourOnMap(int number) {
    return number == 0 ? Color.WHITE : Colours.line(number);
  }

  /** What is interpolated, and whether the negative level counts as well. */
  private record Smooth(Grid grid, double level, boolean bothSigns) {}

  /**
   * Positive values are interpolated in their logarithm: coefficients fall with powers of masses.
   */
  private static Smooth smooth(Grid grid, Level wanted) {
    double level = wanted.value();
    boolean positive =
        level > 0
            && Arrays.stream(grid.z())
                .flatMapToDouble(Arrays::stream)
                .allMatch(z -> z > 0 || Double.isNaN(z));
    if (!positive) {
      return new Smooth(grid, level, wanted.absolute());
    }
    var z =
        Arrays.stream(grid.z())
            .map(c -> Arrays.stream(c).map(Math::log).toArray())
            .toArray(double[][]::new);
    return new Smooth(new Grid(grid.x(), grid.y(), z), Math.log(level), false);
  }

  private String named(Level level, String relation) {
    if (!level.label().isEmpty()) {
      return level.label();
    }
    var unit = unit(level.column());
    var name = Names.of(level.column());
    return (level.absolute() ? "|" + name + "|" : name)
        + relation
        + Scale.number(level.value())
        + (unit.isEmpty() ? "" : " " + Names.unit(unit));
  }

  // ------------------------------------------------------------------ axes

  private Axis colourAxis(double[] z) throws PlotException {
    var name = request.z().orElseThrow();
    return new Axis(scale("z", z, true), label("z", Names.withUnit(name, unit(name))));
  }

  private Scale scale(String axis, double[] values, boolean tight) throws PlotException {
    var range = request.ranges().get(axis);
    boolean log =
        request.logarithmic().contains(axis)
            || !request.linear().contains(axis) && looksLogarithmic(axis, values);
    if (log && range != null && range.min() <= 0) {
      throw new PlotException("a logarithmic " + axis + " axis cannot begin at " + range.min());
    }
    if (log && Arrays.stream(values).noneMatch(v -> v > 0)) {
      throw new PlotException("a logarithmic " + axis + " axis needs positive values");
    }
    return range == null ? Scale.of(values, log, tight) : new Scale(log, range.min(), range.max());
  }

  private static boolean looksLogarithmic(String axis, double[] values) {
    return !axis.equals("z") && Scale.looksLogarithmic(Grid.distinct(values));
  }

  private String unit(String column) {
    return table.units().getOrDefault(column, "");
  }

  private String label(String axis, String usual) {
    return request.labels().getOrDefault(axis, usual);
  }

  private String title() {
    return request.labels().getOrDefault("title", "");
  }

  private Color next() {
    return Colours.line(colour++);
  }
}

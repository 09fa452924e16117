package org.nsi.plot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines and areas of equal value on a grid by marching squares (Lorensen and Cline 1987 in two
 * dimensions), linear along the edges of the cells in the coordinates given; cells with a missing
 * corner are left out. A saddle is resolved by the mean of the four corners.
 */
final class Contours {
  private Contours() {}

  /** A point in the coordinates of the grid. */
  record Point(double x, double y) {}

  /** The lines on which z is the level, joined to chains; a closed one ends where it begins. */
  static List<List<Point>> lines(Grid grid, double level) {
    List<List<Point>> segments = new ArrayList<>();
    eachCell(
        grid,
        (corners, z) -> {
          var crossings = crossings(corners, z, level);
          if (crossings.size() == 2) {
            segments.add(crossings);
          } else if (crossings.size() == 4) {
            boolean centre = (z[0] + z[1] + z[2] + z[3]) / 4 >= level;
            int shift = centre == (z[0] >= level) ? 0 : 3;
            segments.add(List.of(crossings.get(shift), crossings.get((shift + 1) % 4)));
            segments.add(List.of(crossings.get((shift + 2) % 4), crossings.get((shift + 3) % 4)));
          }
        });
    return joined(segments);
  }

  /**
   * The parts of the cells where z is at least the level (or at most), as polygons; whole cells one
   * above the other are one polygon.
   */
  static List<List<Point>> areas(Grid grid, double level, boolean above) {
    List<List<Point>> polygons = new ArrayList<>();
    List<List<Point>> whole = new ArrayList<>();
    eachCell(
        grid,
        (corners, z) -> {
          var polygon = new ArrayList<Point>();
          for (int k = 0; k < 4; k++) {
            int next = (k + 1) % 4;
            if (above ? z[k] >= level : z[k] <= level) {
              polygon.add(corners[k]);
            }
            if (z[k] >= level != z[next] >= level) {
              polygon.add(between(corners[k], corners[next], z[k], z[next], level));
            }
          }
          if (polygon.equals(List.of(corners))) {
            stack(whole, polygon);
          } else if (polygon.size() > 2) {
            polygons.add(polygon);
          }
        });
    polygons.addAll(whole);
    return polygons;
  }

  /** On top of the last one where that is possible. */
  private static void stack(List<List<Point>> whole, List<Point> cell) {
    var below = whole.isEmpty() ? null : whole.get(whole.size() - 1);
    boolean fits =
        below != null && below.get(3).equals(cell.get(0)) && below.get(2).equals(cell.get(1));
    if (fits) {
      whole.set(whole.size() - 1, List.of(below.get(0), below.get(1), cell.get(2), cell.get(3)));
    } else {
      whole.add(cell);
    }
  }

  private interface Cell {
    /** Corners and values counter-clockwise. */
    void of(Point[] corners, double[] z);
  }

  private static void eachCell(Grid grid, Cell cell) {
    for (int i = 0; i + 1 < grid.x().length; i++) {
      for (int j = 0; j + 1 < grid.y().length; j++) {
        double[] z = {
          grid.z()[i][j], grid.z()[i + 1][j], grid.z()[i + 1][j + 1], grid.z()[i][j + 1]
        };
        Point[] corners = {
          new Point(grid.x()[i], grid.y()[j]),
          new Point(grid.x()[i + 1], grid.y()[j]),
          new Point(grid.x()[i + 1], grid.y()[j + 1]),
          new Point(grid.x()[i], grid.y()[j + 1])
        };
        if (Double.isFinite(z[0] + z[1] + z[2] + z[3])) {
          cell.of(corners, z);
        }
      }
    }
  }

  /** Where the level crosses the edges, in the order of the edges. */
  private static List<Point> crossings(Point[] corners, double[] z, double level) {
    var crossings = new ArrayList<Point>();
    for (int k = 0; k < 4; k++) {
      int next = (k + 1) % 4;
      if (z[k] >= level != z[next] >= level) {
        crossings.add(between(corners[k], corners[next], z[k], z[next], level));
      }
    }
    return crossings;
  }

  /** The same for either direction of the edge, so that neighbours meet exactly. */
  private static Point between(Point a, Point b, double za, double zb, double level) {
    if (za > zb) {
      return between(b, a, zb, za, level);
    }
    double t = (level - za) / (zb - za);
    return new Point(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
  }

  private static List<List<Point>> joined(List<List<Point>> segments) {
    Map<Point, List<List<Point>>> ends = new HashMap<>();
    // a line through a corner touches neighbouring cells in a point
    segments.removeIf(segment -> segment.get(0).equals(segment.get(1)));
    for (var segment : segments) {
      segment.forEach(end -> ends.computeIfAbsent(end, key -> new ArrayList<>()).add(segment));
    }
    List<List<Point>> chains = new ArrayList<>();
    for (var segment : segments) {
      if (!ends.get(segment.get(0)).remove(segment)) {
        continue;
      }
      ends.get(segment.get(1)).remove(segment);
      var chain = new ArrayDeque<>(segment);
      extend(chain, ends, true);
      extend(chain, ends, false);
      chains.add(List.copyOf(chain));
    }
    return chains;
  }

  private static void extend(
      ArrayDeque<Point> chain, Map<Point, List<List<Point>>> ends, boolean forward) {
    while (true) {
      var end = forward ? chain.getLast() : chain.getFirst();
      var candidates = ends.get(end);
      if (candidates.isEmpty()) {
        return;
      }
      var segment = candidates.remove(candidates.size() - 1);
      var other = segment.get(0).equals(end) ? segment.get(1) : segment.get(0);
      ends.get(other).remove(segment);
      if (forward) {
        chain.addLast(other);
      } else {
        chain.addFirst(other);
      }
    }
  }
}

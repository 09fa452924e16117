package org.nsi.plot;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.nsi.plot.Contours.Point;

/**
 * A figure, ready to be painted.
 *
 * @param title above the frame, empty for none
 * @param x axis
 * @param y axis
 * @param colours of the map, absent when there is none
 * @param cells the map
 * @param areas shaded regions
 * @param curves lines and points
 */
record Figure(
    String title,
    Axis x,
    Axis y,
    Optional<Axis> colours,
    Optional<Grid> cells,
    List<Area> areas,
    List<Curve> curves) {
  Figure {
    areas = List.copyOf(areas);
    curves = List.copyOf(curves);
  }

  /** A scale with its name. */
  record Axis(Scale scale, String label) {

    /** The name with the power of ten that the numbers are in. */
    String full() {
      if (scale.power() == 0) {
        return label;
      }
      var power = "10^{" + String.valueOf(scale.power()).replace('-', '−') + "}";
      int bracket = label.endsWith("]") ? label.lastIndexOf('[') : -1;
      return bracket < 0
          ? (label + " [" + power + "]").strip()
          : label.substring(0, bracket + 1) + power + " " + label.substring(bracket + 1);
    }
  }

  /** Polygons in the coordinates of the scales. */
  record Area(String label, List<List<Point>> polygons, Color colour) {
    Area {
      polygons = List.copyOf(polygons);
    }
  }

  /**
   * Chains of points in the coordinates of the scales.
   *
   * @param colours of the single points, empty when all have the colour of the curve
   * @param halo whether it has to stand out from a map
   */
  record Curve(
      String label,
      List<List<Point>> chains,
      boolean line,
      Color colour,
      List<Color> colours,
      boolean dashed,
      boolean halo) {
    Curve {
      chains = List.copyOf(chains);
      colours = List.copyOf(colours);
    }
  }
}

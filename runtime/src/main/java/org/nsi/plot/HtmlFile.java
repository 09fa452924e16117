package org.nsi.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page with the figure and the numbers under the pointer; no scripts, fonts or network. */
final class HtmlFile {
  /** More would make the page slow. */
  private static final int MAX_TIPS = 20_000;

  private HtmlFile() {}

  static byte[] write(Painter painter, Figure figure, int width, int height, String title)
      throws IOException {
    var svg = VectorFile.svg(painter, width, height, tips(painter.frame(), figure));
    var page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>TITLE</title>
        <style>
        body { margin: 0; background: #fff; }
        svg { display: block; width: 100%; max-width: 1100px; height: auto; margin: 2em auto; }
        .tip { fill: #fff; fill-opacity: 0; stroke: none; }
        .tip:hover { stroke: #000; stroke-width: 1; }
        </style>
        </head>
        <body>
        SVG</body>
        </html>
        """;
    var drawn =
        new String(svg, StandardCharsets.UTF_8)
            .replaceFirst(" width=\"\\d+\"", "")
            .replaceFirst(" height=\"\\d+\"", "");
    return page.replace("TITLE", escaped(title.replaceAll("[_^${}]", "")))
        .replace("SVG", drawn)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String tips(Frame frame, Figure figure) {
    var tips = new StringBuilder();
    if (figure.cells().isPresent()) {
      var grid = figure.cells().get();
      if ((long) grid.x().length * grid.y().length <= MAX_TIPS) {
        cells(frame, figure, grid, tips);
      }
      return tips.toString();
    }
    long points =
        figure.curves().stream().flatMap(c -> c.chains().stream()).mapToLong(c -> c.size()).sum();
    if (points <= MAX_TIPS) {
      for (var curve : figure.curves()) {
        curve.chains().forEach(chain -> chain.forEach(point -> tip(frame, point, tips)));
      }
    }
    return tips.toString();
  }

  private static void cells(Frame frame, Figure figure, Grid grid, StringBuilder tips) {
    double[] x = frame.edges(grid.x(), true);
    double[] y = frame.edges(grid.y(), false);
    for (int i = 0; i < grid.x().length; i++) {
      for (int j = 0; j < grid.y().length; j++) {
        double left = Math.max(x[i], frame.left());
        double right = Math.min(x[i + 1], frame.left() + frame.width());
        double top = Math.max(y[j + 1], frame.top());
        double bottom = Math.min(y[j], frame.top() + frame.height());
        if (Double.isFinite(grid.z()[i][j]) && right > left && bottom > top) {
          tips.append(
              String.format(
                  Locale.ROOT,
                  "<rect class=\"tip\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">"
                      + "<title>%s\n%s\n%s</title></rect>\n",
                  left,
                  top,
                  right - left,
                  bottom - top,
                  line(figure.x(), grid.x()[i]),
                  line(figure.y(), grid.y()[j]),
                  line(figure.colours().orElseThrow(), grid.z()[i][j])));
        }
      }
    }
  }

  private static void tip(Frame frame, Contours.Point point, StringBuilder tips) {
    double x = frame.x().log() ? Math.pow(10, point.x()) : point.x();
    double y = frame.y().log() ? Math.pow(10, point.y()) : point.y();
    double left = frame.atX(point.x());
    double top = frame.atY(point.y());
    if (frame.rectangle().contains(left, top)) {
      tips.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"tip\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%.6g\n%.6g</title>"
                  + "</circle>\n",
              left,
              top,
              x,
              y));
    }
  }

  /** {@code m_χ [GeV]: 300}. */
  private static String line(Figure.Axis axis, double value) {
    return escaped(axis.label().replaceAll("[${}]", ""))
        + ": "
        + String.format(Locale.ROOT, "%.6g", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

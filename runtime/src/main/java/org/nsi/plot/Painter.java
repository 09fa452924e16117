package org.nsi.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.nsi.plot.Figure.Axis;

/** Paints a figure: map, shaded regions, XChart's curves, then axes, legend and colour bar. */
final class Painter {
  private static final float TICK_SIZE = 15;
  private static final float LABEL_SIZE = 18;
  private static final float LEGEND_SIZE = 14.5f;
  private static final double LEGEND_ROW = 22;
  private static final double BAR = 16;
  private static final double MAJOR = 7;
  private static final double MINOR = 3.5;

  private final Figure figure;
  private final Font font;
  private final Frame frame;
  private final List<List<Entry>> legend;

  /** Ticks into a map would be lost in its colours. */
  private final boolean outward;

  private final double gap;

  /** A line of the legend. */
  private record Entry(
      String label, Color colour, boolean area, boolean line, boolean dashed, boolean halo) {}

  Painter(Figure figure, Font font, double width, double height) {
    this.figure = figure;
    this.font = font;
    this.outward = figure.cells().isPresent();
    this.gap = outward ? 8 + MAJOR - 2 : 8;
    double widest = widest(figure.y());
    double left = 16 + LABEL_SIZE + 14 + widest + gap;
    double right =
        figure
            .colours()
            .map(axis -> 18 + BAR + 12 + widest(axis) + 14 + LABEL_SIZE + 8)
            .orElse(26.0);
    this.legend = rows(width - left - right);
    double top =
        18
            + (figure.title().isEmpty() ? 0 : 28)
            + legend.size() * LEGEND_ROW
            + (legend.isEmpty() ? 0 : 4);
    double bottom = gap + 2 + TICK_SIZE + 16 + LABEL_SIZE + 12;
    this.frame =
        new Frame(
            figure.x().scale(),
            figure.y().scale(),
            left,
            top,
            width - left - right,
            height - top - bottom);
  }

  Frame frame() {
    return frame;
  }

  private double widest(Axis axis) {
    var sized = font.deriveFont(TICK_SIZE);
    return axis.scale().ticks().stream()
        .filter(Scale.Tick::major)
        .mapToDouble(tick -> Label.of(axis.scale().label(tick.value()), sized).width())
        .max()
        .orElse(0);
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    var clip = g.getClip();
    g.clip(frame.rectangle());
    cells(g);
    for (var area : figure.areas()) {
      g.setColor(Colours.faint(area.colour()));
      g.fill(path(area.polygons()));
    }
    ChartLayer.paint(g, figure, frame);
    g.setClip(clip);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(frame.rectangle());
    xAxis(g);
    yAxis(g);
    figure.colours().ifPresent(axis -> colourBar(g, axis));
    head(g);
  }

  /** Each cell reaches half way to its neighbours, a hair more so that no seam shows. */
  private void cells(Graphics2D g) {
    if (figure.cells().isEmpty()) {
      return;
    }
    var grid = figure.cells().get();
    var colours = figure.colours().orElseThrow().scale();
    double[] x = frame.edges(grid.x(), true);
    double[] y = frame.edges(grid.y(), false);
    for (int i = 0; i < grid.x().length; i++) {
      for (int j = 0; j < grid.y().length; j++) {
        double z = grid.z()[i][j];
        if (Double.isFinite(z) && (!colours.log() || z > 0)) {
          g.setColor(Colours.of(colours.fraction(z)));
          g.fill(
              new Rectangle2D.Double(
                  x[i] - 0.3, y[j + 1] - 0.3, x[i + 1] - x[i] + 0.6, y[j] - y[j + 1] + 0.6));
        }
      }
    }
  }

  private Path2D path(List<List<Contours.Point>> polygons) {
    var path = new Path2D.Double();
    for (var polygon : polygons) {
      for (int k = 0; k < polygon.size(); k++) {
        double px = frame.atX(polygon.get(k).x());
        double py = frame.atY(polygon.get(k).y());
        if (k == 0) {
          path.moveTo(px, py);
        } else {
          path.lineTo(px, py);
        }
      }
      path.closePath();
    }
    return path;
  }

  private void xAxis(Graphics2D g) {
    var scale = figure.x().scale();
    var sized = font.deriveFont(TICK_SIZE);
    double bottom = frame.top() + frame.height();
    for (var tick : scale.ticks()) {
      double x = frame.atX(scale.coordinate(tick.value()));
      double length = tick.major() ? MAJOR : MINOR;
      if (outward) {
        g.draw(new Line2D.Double(x, bottom, x, bottom + length));
      } else {
        g.draw(new Line2D.Double(x, bottom, x, bottom - length));
        g.draw(new Line2D.Double(x, frame.top(), x, frame.top() + length));
      }
      if (tick.major()) {
        Label.of(scale.label(tick.value()), sized).draw(g, x, bottom + gap + TICK_SIZE, 0.5);
      }
    }
    Label.of(figure.x().full(), font.deriveFont(LABEL_SIZE))
        .draw(g, frame.left() + frame.width() / 2, bottom + gap + TICK_SIZE + 14 + LABEL_SIZE, 0.5);
  }

  private void yAxis(Graphics2D g) {
    var scale = figure.y().scale();
    var sized = font.deriveFont(TICK_SIZE);
    double right = frame.left() + frame.width();
    for (var tick : scale.ticks()) {
      double y = frame.atY(scale.coordinate(tick.value()));
      double length = tick.major() ? MAJOR : MINOR;
      if (outward) {
        g.draw(new Line2D.Double(frame.left(), y, frame.left() - length, y));
      } else {
        g.draw(new Line2D.Double(frame.left(), y, frame.left() + length, y));
        g.draw(new Line2D.Double(right, y, right - length, y));
      }
      if (tick.major()) {
        Label.of(scale.label(tick.value()), sized)
            .draw(g, frame.left() - gap, y + 0.35 * TICK_SIZE, 1);
      }
    }
    Label.of(figure.y().full(), font.deriveFont(LABEL_SIZE))
        .drawUpwards(g, 14 + LABEL_SIZE * 0.8, frame.top() + frame.height() / 2);
  }

  private void colourBar(Graphics2D g, Axis axis) {
    double left = frame.left() + frame.width() + 18;
    var bar = new Rectangle2D.Double(left, frame.top(), BAR, frame.height());
    int steps = 256;
    double step = frame.height() / steps;
    for (int k = 0; k < steps; k++) {
      g.setColor(Colours.of((k + 0.5) / steps));
      double y = frame.top() + frame.height() - (k + 1) * step;
      g.fill(new Rectangle2D.Double(left, y, BAR, k == 0 ? step : step + 0.6));
    }
    g.setColor(Color.BLACK);
    g.draw(bar);
    var sized = font.deriveFont(TICK_SIZE);
    for (var tick : axis.scale().ticks()) {
      double y = frame.top() + frame.height() * (1 - axis.scale().fraction(tick.value()));
      double length = tick.major() ? MAJOR : MINOR;
      g.draw(new Line2D.Double(left + BAR, y, left + BAR + length * 0.7, y));
      if (tick.major()) {
        Label.of(axis.scale().label(tick.value()), sized)
            .draw(g, left + BAR + 10, y + 0.35 * TICK_SIZE, 0);
      }
    }
    Label.of(axis.full(), font.deriveFont(LABEL_SIZE))
        .drawUpwards(
            g, left + BAR + 12 + widest(axis) + 10 + LABEL_SIZE, frame.top() + frame.height() / 2);
  }

  // ------------------------------------------------------------------ title and legend

  private List<List<Entry>> rows(double width) {
    var entries = new ArrayList<Entry>();
    for (var area : figure.areas()) {
      entries.add(new Entry(area.label(), area.colour(), true, false, false, false));
    }
    for (var curve : figure.curves()) {
      if (!curve.label().isEmpty()) {
        entries.add(
            new Entry(
                curve.label(), curve.colour(), false, curve.line(), curve.dashed(), curve.halo()));
      }
    }
    List<List<Entry>> rows = new ArrayList<>();
    double taken = 0;
    for (var entry : entries) {
      double needed = entryWidth(entry);
      if (rows.isEmpty() || taken + needed > width) {
        rows.add(new ArrayList<>());
        taken = 0;
      }
      rows.get(rows.size() - 1).add(entry);
      taken += needed;
    }
    return rows;
  }

  private double entryWidth(Entry entry) {
    return 36 + Label.of(entry.label(), font.deriveFont(LEGEND_SIZE)).width() + 24;
  }

  private void head(Graphics2D g) {
    g.setColor(Color.BLACK);
    double y = frame.top() - 10 - (legend.size() - 1) * LEGEND_ROW;
    if (!figure.title().isEmpty()) {
      double above = legend.isEmpty() ? frame.top() - 12 : y - LEGEND_ROW - 4;
      Label.of(figure.title(), font.deriveFont(LABEL_SIZE))
          .draw(g, frame.left() + frame.width() / 2, above, 0.5);
    }
    for (var row : legend) {
      double x = frame.left();
      for (var entry : row) {
        sample(g, entry, x, y);
        g.setColor(Color.BLACK);
        Label.of(entry.label(), font.deriveFont(LEGEND_SIZE)).draw(g, x + 36, y, 0);
        x += entryWidth(entry);
      }
      y += LEGEND_ROW;
    }
  }

  private static void sample(Graphics2D g, Entry entry, double x, double y) {
    double middle = y - 0.35 * LEGEND_SIZE;
    if (entry.area()) {
      var box = new Rectangle2D.Double(x + 2, middle - 6, 26, 12);
      g.setColor(Colours.faint(entry.colour()));
      g.fill(box);
      g.setColor(entry.colour());
      g.setStroke(new BasicStroke(1.6f));
      g.draw(box);
    } else if (entry.line()) {
      var line = new Line2D.Double(x, middle, x + 29, middle);
      if (entry.halo()) {
        g.setColor(ChartLayer.HALO);
        g.setStroke(new BasicStroke(ChartLayer.HALO_WIDTH));
        g.draw(line);
      }
      g.setColor(entry.colour());
      g.setStroke(ChartLayer.stroke(entry.dashed()));
      g.draw(line);
    } else {
      g.setColor(entry.colour());
      g.fill(new Ellipse2D.Double(x + 11, middle - 3.5, 7, 7));
    }
    g.setStroke(new BasicStroke(1.1f));
  }
}

package org.nsi.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.nsi.plot.Figure.Curve;

/** The curves and points of a figure: XChart's plot without its axes, which are drawn around it. */
final class ChartLayer {
  static final Color HALO = new Color(0, 0, 0, 130);
  static final float HALO_WIDTH = 4;
  private static final Color NONE = new Color(255, 255, 255, 0);
  private static final float LINE = 2.2f;

  private ChartLayer() {}

  static BasicStroke stroke(boolean dashed) {
    return dashed
        ? new BasicStroke(
            LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 4}, 0)
        : new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static void paint(Graphics2D g, Figure figure, Frame frame) {
    var chart = empty(frame);
    int number = 0;
    for (var curve : figure.curves()) {
      if (!curve.colours().isEmpty()) {
        coloured(g, curve, frame);
        continue;
      }
      for (var chain : curve.chains()) {
        if (curve.halo()) {
          add(chart, curve, chain, number++)
              .setLineColor(HALO)
              .setLineStyle(
                  new BasicStroke(HALO_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        add(chart, curve, chain, number++);
      }
    }
    if (number > 0) {
      var transform = g.getTransform();
      var clip = g.getClip();
      g.translate(frame.left(), frame.top());
      chart.paint(g, (int) Math.round(frame.width()), (int) Math.round(frame.height()));
      g.setTransform(transform);
      g.setClip(clip);
    }
  }

  private static XYChart empty(Frame frame) {
    var chart =
        new XYChartBuilder().width((int) frame.width()).height((int) frame.height()).build();
    var styler = chart.getStyler();
    styler
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setChartPadding(0)
        .setChartBackgroundColor(NONE)
        .setPlotBackgroundColor(NONE)
        .setPlotBorderVisible(false)
        .setPlotContentSize(1)
        .setAntiAlias(true);
    styler
        .setPlotGridLinesVisible(false)
        .setAxisTicksVisible(false)
        .setAxisTitlesVisible(false)
        .setPlotMargin(0)
        .setXAxisMin(frame.x().coordinate(frame.x().min()))
        .setXAxisMax(frame.x().coordinate(frame.x().max()))
        .setYAxisMin(frame.y().coordinate(frame.y().min()))
        .setYAxisMax(frame.y().coordinate(frame.y().max()));
    return chart;
  }

  private static XYSeries add(XYChart chart, Curve curve, List<Contours.Point> chain, int number) {
    var series =
        chart.addSeries(
            String.valueOf(number),
            chain.stream().mapToDouble(Contours.Point::x).toArray(),
            chain.stream().mapToDouble(Contours.Point::y).toArray());
    if (curve.line()) {
      series
          .setMarker(SeriesMarkers.NONE)
          .setLineColor(curve.colour())
          .setLineStyle(stroke(curve.dashed()));
    } else {
      series
          .setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter)
          .setMarker(SeriesMarkers.CIRCLE)
          .setMarkerColor(curve.colour());
    }
    return series;
  }

  /** A series of XChart has one colour. */
  private static void coloured(Graphics2D g, Curve curve, Frame frame) {
    int k = 0;
    for (var chain : curve.chains()) {
      for (var point : chain) {
        g.setColor(curve.colours().get(k++));
        g.fill(new Ellipse2D.Double(frame.atX(point.x()) - 3, frame.atY(point.y()) - 3, 6, 6));
      }
    }
  }
}

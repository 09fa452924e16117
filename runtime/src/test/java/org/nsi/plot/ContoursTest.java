package org.nsi.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nsi.plot.Contours.Point;

/** Lines and areas whose length and size are known. */
class ContoursTest {
  private static Grid grid(int n, DoubleBinaryOperator f) {
    double[] x = IntStream.range(0, n).mapToDouble(k -> -1 + 2.0 * k / (n - 1)).toArray();
    var z = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        z[i][j] = f.applyAsDouble(x[i], x[j]);
      }
    }
    return new Grid(x, x, z);
  }

  private static double length(List<Point> chain) {
    double length = 0;
    for (int k = 1; k < chain.size(); k++) {
      var a = chain.get(k - 1);
      var b = chain.get(k);
      length += Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
    return length;
  }

  private static double area(List<Point> polygon) {
    double twice = 0;
    for (int k = 0; k < polygon.size(); k++) {
      var a = polygon.get(k);
      var b = polygon.get((k + 1) % polygon.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
  }

  @Test
  void aCircleIsOneClosedLine() {
    var lines = Contours.lines(grid(101, (x, y) -> x * x + y * y), 0.49);
    assertThat(lines).hasSize(1);
    var circle = lines.get(0);
    assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
    assertThat(length(circle)).isEqualTo(2 * Math.PI * 0.7, within(1e-3));
  }

  @Test
  void insideAndOutsideFillThePlane() {
    var grid = grid(101, (x, y) -> x * x + y * y);
    double inside =
        Contours.areas(grid, 0.49, false).stream().mapToDouble(ContoursTest::area).sum();
    double outside =
        Contours.areas(grid, 0.49, true).stream().mapToDouble(ContoursTest::area).sum();
    assertThat(inside).isEqualTo(Math.PI * 0.49, within(1e-3));
    assertThat(inside + outside).isEqualTo(4, within(1e-12));
  }

  @Test
  void aPlaneIsExact() {
    var lines = Contours.lines(grid(7, (x, y) -> x + 2 * y), 0.3);
    assertThat(lines).hasSize(1);
    for (var point : lines.get(0)) {
      assertThat(point.x() + 2 * point.y()).isEqualTo(0.3, within(1e-14));
    }
  }

  @Test
  void aSaddleIsTwoLinesThatDoNotCross() {
    var lines = Contours.lines(grid(20, (x, y) -> x * y), 0.01);
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.get(0).x() * line.get(0).y()).isPositive());
  }

  @Test
  void missingValuesLeaveGaps() {
    var grid = grid(21, (x, y) -> Math.abs(x) < 0.15 ? Double.NaN : y);
    assertThat(Contours.lines(grid, 0.05)).hasSize(2);
  }

  /** Every end of a line is on the edge of the plane; every point of it between its neighbours. */
  @Test
  void randomValuesGiveLinesThatEndAtTheEdge() {
    var random = new Random(5);
    for (int run = 0; run < 50; run++) {
      var grid = grid(12, (x, y) -> random.nextInt(4));
      for (var line : Contours.lines(grid, 1.5)) {
        var first = line.get(0);
        var last = line.get(line.size() - 1);
        boolean closed = first.equals(last);
        boolean atEdge =
            Math.max(Math.abs(first.x()), Math.abs(first.y())) == 1
                && Math.max(Math.abs(last.x()), Math.abs(last.y())) == 1;
        assertThat(closed || atEdge).isTrue();
      }
    }
  }
}

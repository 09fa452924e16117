package org.nsi.scan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.model.Model.Sampling;
import org.nsi.model.Model.Scan;
import org.nsi.model.Model.ScanAxis;
import org.nsi.source.Span;

class PlanTest {
  private static ScanAxis axis(String name, String kind, Double... arguments) {
    return new ScanAxis(name, kind, List.of(arguments), new Span(0, 0));
  }

  private static double[][] all(Sampling sampling, ScanAxis... axes) throws IOException {
    var plan = Plan.of(new Scan(sampling, List.of(axes), Set.of()));
    var columns = new double[axes.length][(int) plan.count()];
    plan.reader().read(0, (int) plan.count(), columns);
    return columns;
  }

  @Test
  void theLastAxisOfAGridVariesFastest() throws IOException {
    var points =
        all(Sampling.GRID, axis("a", "lin", 1.0, 2.0, 2.0), axis("b", "list", 5.0, 7.0, 6.0));
    assertThat(points[0]).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(points[1]).containsExactly(5, 7, 6, 5, 7, 6);
  }

  @Test
  void endsOfAxesAreExact() throws IOException {
    var points = all(Sampling.GRID, axis("a", "log", 50.0, 2000.0, 40.0));
    assertThat(points[0][0]).isEqualTo(50);
    assertThat(points[0][39]).isEqualTo(2000);
    assertThat(points[0][20] / points[0][19]).isCloseTo(Math.pow(40, 1.0 / 39), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "sobol", "lhs"})
  void whatIsDrawnDoesNotDependOnWhereReadingBegins(String method) throws IOException {
    Scan scan =
        new Scan(
            new Sampling(method, 100, 3),
            List.of(
                axis("a", "uniform", -1.0, 1.0),
                axis("b", "loguniform", 1.0, 1000.0),
                axis("c", "normal", 5.0, 2.0)),
            Set.of());
    var whole = new double[3][100];
    Plan.of(scan).reader().read(0, 100, whole);
    var part = new double[3][100];
    var reader = Plan.of(scan).reader();
    assertThat(reader.read(60, 100, part)).isEqualTo(40);
    for (int a = 0; a < 3; a++) {
      assertThat(Arrays.copyOf(part[a], 40)).isEqualTo(Arrays.copyOfRange(whole[a], 60, 100));
    }
  }

  @Test
  void aLatinHypercubeHasOnePointInEverySlice() throws IOException {
    var points = all(new Sampling("lhs", 50, 9), axis("a", "uniform", 0.0, 50.0));
    assertThat(Arrays.stream(points[0]).mapToInt(x -> (int) x).sorted().toArray())
        .isEqualTo(IntStream.range(0, 50).toArray());
  }

  /** The first points of I. Sobol, USSR Comput. Math. 7 (1967) 86, without the origin. */
  @Test
  void theSobolSequenceBeginsInTheMiddle() throws IOException {
    var points =
        all(
            new Sampling("sobol", 3, 0),
            axis("a", "uniform", 0.0, 1.0),
            axis("b", "uniform", 0.0, 1.0));
    assertThat(points[0]).containsExactly(0.5, 0.75, 0.25);
    assertThat(points[1]).containsExactly(0.5, 0.25, 0.75);
  }

  @Test
  void normalNumbersHaveTheirMeanAndWidth() throws IOException {
    var points = all(new Sampling("random", 20_000, 1), axis("a", "normal", 3.0, 0.5))[0];
    double mean = Arrays.stream(points).average().orElseThrow();
    double variance =
        Arrays.stream(points).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertThat(mean).isCloseTo(3, within(4 * 0.5 / Math.sqrt(20_000)));
    assertThat(Math.sqrt(variance)).isCloseTo(0.5, within(0.01));
  }
}

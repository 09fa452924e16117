package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsi.rge.RandomPoint.OPERATORS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;

/** Known zeros and known numbers of the one-loop anomalous dimensions of SMEFT. */
class SmeftStructureTest {
  private static final List<String> X3 = List.of("G", "Gtilde", "W", "Wtilde");
  private static final List<String> X2H2 =
      List.of("phiG", "phiB", "phiW", "phiWB", "phiGtilde", "phiBtilde", "phiWtilde", "phiWtildeB");
  private static final List<String> H4D2 = List.of("phiBox", "phiD");
  private static final List<String> PSI2H3 = List.of("uphi", "dphi", "ephi");
  private static final List<String> DIPOLES =
      List.of("eW", "eB", "uG", "uW", "uB", "dG", "dW", "dB");
  private static final List<String> PSI2H2D =
      List.of("phil1", "phil3", "phie", "phiq1", "phiq3", "phiu", "phid", "phiud");
  private static final List<String> VECTORS =
      List.of(
          "ll", "qq1", "qq3", "lq1", "lq3", "ee", "uu", "dd", "eu", "ed", "ud1", "ud8", "le", "lu",
          "ld", "qe", "qu1", "qu8", "qd1", "qd8");
  private static final List<String> HOLOMORPHIC = List.of("lequ1", "lequ3", "quqd1", "quqd8");

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** Which operators the given ones run into at generic couplings. */
  private static List<String> reached(List<String> from) {
    var point = new RandomPoint(21);
    var slope = RandomPoint.slope(point.couplings(), point.coefficients(from));
    return OPERATORS.stream()
        .filter(
            name ->
                RandomPoint.WARSAW.independentEntries(RandomPoint.WARSAW.get(name)).stream()
                    .anyMatch(entry -> slope.get(entry).abs() > 1e-12))
        .toList();
  }

  @Test
  void allRealCoefficientsThatConserveBaryonNumber() {
    // 1312.2014: 1350 CP-even and 1149 CP-odd parameters
    var names = RandomPoint.CONSERVING.stream().filter(name -> !name.equals("llphiphi")).toList();
    var point = new RandomPoint(22);
    assertThat(RandomPoint.SMEFT.structure(point.couplings(), RandomPoint.entries(names)).entries())
        .hasSize(2499);
  }

  /** The table of 1312.2014 and 1409.0868: blocks that vanish. */
  @Test
  void classesThatDoNotMix() {
    assertThat(reached(List.of("phi"))).containsExactly("phi");
    assertThat(reached(X2H2)).doesNotContainAnyElementsOf(X3).doesNotContainAnyElementsOf(H4D2);
    assertThat(reached(X2H2))
        .doesNotContainAnyElementsOf(PSI2H2D)
        .doesNotContainAnyElementsOf(VECTORS)
        .doesNotContainAnyElementsOf(HOLOMORPHIC);
    assertThat(reached(X3))
        .containsExactlyInAnyOrderElementsOf(
            join(X3, List.of("phiW", "phiWB", "phiWtilde", "phiWtildeB", "uG", "dG")));
    assertThat(reached(H4D2))
        .containsExactlyInAnyOrderElementsOf(
            join(join(H4D2, PSI2H3), join(PSI2H2D, List.of("phi"))));
    assertThat(reached(PSI2H3)).containsExactlyInAnyOrderElementsOf(join(PSI2H3, List.of("phi")));
    assertThat(reached(DIPOLES))
        .containsExactlyInAnyOrderElementsOf(
            join(join(DIPOLES, PSI2H3), join(X2H2, List.of("lequ3", "quqd1", "quqd8"))));
    // a loop of H leaves the colour of q-bar q as it is; only phiud exchanges quarks
    var octets = List.of("qu8", "qd8");
    assertThat(reached(PSI2H2D))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(PSI2H2D, H4D2, PSI2H3, VECTORS, List.of("phi"))
                .flatMap(List::stream)
                .filter(name -> !octets.contains(name))
                .toList());
    assertThat(reached(VECTORS))
        .containsExactlyInAnyOrderElementsOf(
            join(join(VECTORS, PSI2H2D), join(PSI2H3, join(HOLOMORPHIC, List.of("ledq")))));
    assertThat(reached(List.of("lequ1", "quqd1", "quqd8", "ledq")))
        .doesNotContainAnyElementsOf(PSI2H2D)
        .doesNotContainAnyElementsOf(X2H2)
        .doesNotContainAnyElementsOf(List.of("eW", "eB"));
  }

  @Test
  void baryonNumberIsKept() {
    var violating = List.of("duql", "qque", "qqql", "duue");
    assertThat(reached(violating)).containsExactlyInAnyOrderElementsOf(violating);
    assertThat(reached(RandomPoint.CONSERVING))
        .containsExactlyInAnyOrderElementsOf(RandomPoint.CONSERVING);
  }

  /** 1409.0868: what is holomorphic does not run into the conjugate. */
  @Test
  void holomorphicCoefficientsStayApartFromTheirConjugates() {
    var point = new RandomPoint(23);
    var couplings = point.couplings();
    var names = join(DIPOLES, HOLOMORPHIC);
    var values = point.coefficients(names);
    var turned = new TreeMap<WilsonCoefficient, Complex>();
    values.values().forEach((entry, value) -> turned.put(entry, value.multiply(Complex.I)));
    var slope = RandomPoint.slope(couplings, values);
    var other = RandomPoint.slope(couplings, new CoefficientValues("Warsaw", 1000, turned));
    for (var entry : RandomPoint.entries(names)) {
      assertThat(other.get(entry).subtract(slope.get(entry).multiply(Complex.I)).abs())
          .as(entry.toString())
          .isLessThan(1e-11);
    }
    // F + i dual F is another such combination: of dipoles it takes no conjugates, …
    for (String[] pair :
        new String[][] {
          {"phiG", "phiGtilde"},
          {"phiB", "phiBtilde"},
          {"phiW", "phiWtilde"},
          {"phiWB", "phiWtildeB"}
        }) {
      var z = combined(slope, pair);
      assertThat(combined(other, pair).subtract(z.multiply(Complex.I)).abs()).isLessThan(1e-11);
      assertThat(z.abs()).isGreaterThan(0.1);
    }
    // … and dipoles take it alone
    for (String[] pair : new String[][] {{"phiW", "phiWtilde"}, {"phiWB", "phiWtildeB"}}) {
      var even = RandomPoint.slope(couplings, single(pair[0]));
      var odd = RandomPoint.slope(couplings, single(pair[1]));
      for (var entry : RandomPoint.entries(DIPOLES)) {
        assertThat(odd.get(entry).subtract(even.get(entry).multiply(Complex.I)).abs())
            .isLessThan(1e-12);
      }
    }
  }

  private static Complex combined(CoefficientValues values, String[] pair) {
    return values
        .get(WilsonCoefficient.of(pair[0]))
        .add(Complex.I.multiply(values.get(WilsonCoefficient.of(pair[1]))));
  }

  private static CoefficientValues single(String name) {
    return new CoefficientValues(
        "Warsaw", 1000, new TreeMap<>(Map.of(WilsonCoefficient.of(name), Complex.ONE)));
  }

  /** 1312.2014: gauge terms of the scalar and tensor operators. */
  @Test
  void scalarsAndTensorsWithoutYukawaCouplings() {
    double g1 = 0.36;
    double g2 = 0.65;
    double g3 = 1.1;
    var couplings = RandomPoint.SMEFT.couplings().with("g1", g1).with("g2", g2).with("g3", g3);
    var ledq = WilsonCoefficient.of("ledq", 2, 2, 1, 1);
    var lequ1 = WilsonCoefficient.of("lequ1", 2, 2, 1, 1);
    var lequ3 = WilsonCoefficient.of("lequ3", 2, 2, 1, 1);
    var values =
        new CoefficientValues(
            "Warsaw",
            1000,
            new TreeMap<>(
                Map.of(ledq, new Complex(2), lequ1, new Complex(3), lequ3, new Complex(0, 5))));
    var slope = RandomPoint.slope(couplings, values);
    assertThat(slope.get(ledq).getReal())
        .isCloseTo(-2 * (8 / 3.0 * g1 * g1 + 8 * g3 * g3), within(1e-12));
    assertThat(slope.get(lequ1).getReal())
        .isCloseTo(-3 * (11 / 3.0 * g1 * g1 + 8 * g3 * g3), within(1e-12));
    assertThat(slope.get(lequ1).getImaginary())
        .isCloseTo(5 * (30 * g1 * g1 + 18 * g2 * g2), within(1e-12));
    assertThat(slope.get(lequ3).getImaginary())
        .isCloseTo(5 * (2 / 9.0 * g1 * g1 - 3 * g2 * g2 + 8 / 3.0 * g3 * g3), within(1e-12));
    assertThat(slope.get(lequ3).getReal())
        .isCloseTo(3 / 8.0 * (5 * g1 * g1 + 3 * g2 * g2), within(1e-12));
  }

  /**
   * A photon-like penguin couples to any current by its hypercharge alone. In ee the four tuples
   * equivalent by Fierz share what is listed once; counting them wrongly gives −2 for e.
   */
  @Test
  void penguinsCoupleToHypercharge() {
    var couplings = RandomPoint.SMEFT.couplings().with("g1", 1);
    var start = WilsonCoefficient.of("le", 2, 2, 3, 3);
    var slope =
        RandomPoint.slope(
            couplings,
            new CoefficientValues("Warsaw", 1000, new TreeMap<>(Map.of(start, Complex.ONE))));
    // n hypercharge = 2 (-1/2) of the doublet in the loop, 4/3 of the loop
    double penguin = -4 / 3.0;
    Map<WilsonCoefficient, Double> hypercharge =
        Map.of(
            WilsonCoefficient.of("ee", 1, 1, 3, 3), -1.0,
            WilsonCoefficient.of("eu", 3, 3, 1, 1), 2 / 3.0,
            WilsonCoefficient.of("ed", 3, 3, 1, 1), -1 / 3.0,
            WilsonCoefficient.of("le", 1, 1, 3, 3), -1 / 2.0,
            WilsonCoefficient.of("qe", 1, 1, 3, 3), 1 / 6.0,
            WilsonCoefficient.of("phie", 3, 3), 1 / 2.0);
    hypercharge.forEach(
        (entry, y) ->
            assertThat(slope.get(entry).getReal())
                .as(entry.toString())
                .isCloseTo(penguin * y, within(1e-13)));
  }

  /** Diagonal charged-lepton couplings keep the number of each lepton flavour. */
  @Test
  void leptonFlavoursAreKept() {
    var point = new RandomPoint(24);
    var diagonal = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        diagonal[p][r] = p == r ? new Complex(point.number()) : Complex.ZERO;
      }
    }
    var structure =
        RandomPoint.SMEFT.structure(
            point.couplings().with("y_e", diagonal),
            List.of(WilsonCoefficient.of("lq1", 2, 2, 1, 1)));
    assertThat(structure.position(WilsonCoefficient.of("lq1", 1, 1, 2, 3), true)).isPositive();
    assertThat(structure.position(WilsonCoefficient.of("lq1", 1, 2, 1, 1), false)).isNegative();
    assertThat(structure.position(WilsonCoefficient.of("ephi", 1, 1), false)).isPositive();
    assertThat(structure.position(WilsonCoefficient.of("ephi", 1, 2), false)).isNegative();
  }
}

package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

class RunningTest {
  private static final double ZETA3 = 1.2020569031595942;
  private static final Charged EPS_P = new Charged(Structure.P, 2, 2, 1, 1);

  private final Inputs inputs = StandardInputs.load();

  private Descent descent(RunningMode smeft, RunningMode left, double to) {
    return new Descent(
        inputs,
        RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF),
        new Running(smeft, left, to));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.774050, 0.826060, 1.518459, 0.870026",
    "2, 2.011588, 0.773631, 1.693661, 0.822139",
    "3, 2.050562, 0.768415, 1.724503, 0.816804"
  })
  void ratiosMatchTheQcdTableOfTheRunningNote(
      int loops, double s1000, double t1000, double sZ, double tZ) {
    var qcd = new QcdEvolution(inputs, loops);
    var from1000 = qcd.factors(1000, 2);
    var fromZ = qcd.factors(91.1876, 2);
    assertThat(from1000.scalar()).isCloseTo(s1000, within(6e-7));
    assertThat(from1000.tensor()).isCloseTo(t1000, within(6e-7));
    assertThat(fromZ.scalar()).isCloseTo(sZ, within(6e-7));
    assertThat(fromZ.tensor()).isCloseTo(tZ, within(6e-7));
  }

  @Test
  void oneLoopHasTheClosedForm() {
    // C_S(μ2)/C_S(μ1) = (α2/α1)^(γ0/2β0) with γ0 = 8 between thresholds; tensor −8/3
    var qcd = new QcdEvolution(inputs, 1);
    double ratio = qcd.alphaS(10) / qcd.alphaS(80);
    double beta0 = 11 - 10.0 / 3;
    assertThat(qcd.factors(80, 10).scalar()).isCloseTo(Math.pow(ratio, 4 / beta0), within(1e-11));
    assertThat(qcd.factors(80, 10).tensor())
        .isCloseTo(Math.pow(ratio, -4 / (3 * beta0)), within(1e-11));
    double aZ = inputs.get("alpha_s");
    assertThat(qcd.alphaS(10))
        .isCloseTo(
            aZ / (1 + aZ * beta0 / (2 * Math.PI) * Math.log(10 / inputs.get("m_Z"))),
            within(1e-11));
  }

  @Test
  void evolutionComposes() {
    var qcd = new QcdEvolution(inputs, 3);
    double direct = qcd.factors(5000, 1.1).scalar();
    double steps =
        qcd.factors(5000, 200).scalar()
            * qcd.factors(200, 30).scalar()
            * qcd.factors(30, 1.1).scalar();
    assertThat(steps / direct).isCloseTo(1, within(1e-14));
    assertThat(qcd.factors(2, 1000).tensor() * qcd.factors(1000, 2).tensor())
        .isCloseTo(1, within(1e-14));
  }

  @Test
  void thresholdsAreCrossedWithTwoLoopDecoupling() {
    var qcd = new QcdEvolution(inputs, 3);
    for (double threshold : new double[] {162.5, 4.18, 1.27}) {
      double above = qcd.alphaS(threshold * (1 + 1e-12));
      double below = qcd.alphaS(threshold * (1 - 1e-12));
      double x = above / Math.PI;
      assertThat(below / above - 1).isCloseTo(11.0 / 72 * x * x, within(1e-9));
      assertThat(qcd.factors(threshold * (1 + 1e-12), threshold * (1 - 1e-12)).scalar() - 1)
          .isCloseTo(89.0 / 432 * x * x, within(1e-9));
    }
  }

  @Test
  void anomalousDimensionsMatchTheColourFactorForms() {
    double cf = 4.0 / 3;
    double ca = 3;
    double tf = 0.5;
    var table = new QcdFunctions.Table();
    for (int nf = 3; nf <= 6; nf++) {
      var f = table.at(3, nf);
      double n = tf * nf;
      // hep-ph/9703278, mass anomalous dimension
      assertThat(f.scalar()[0]).isCloseTo(6 * cf, within(1e-12));
      assertThat(f.scalar()[1])
          .isCloseTo(3 * cf * cf + 97.0 / 3 * cf * ca - 20.0 / 3 * cf * n, within(1e-11));
      assertThat(f.scalar()[2])
          .isCloseTo(
              129 * cf * cf * cf
                  - 129.0 / 2 * cf * cf * ca
                  + 11413.0 / 54 * cf * ca * ca
                  + cf * cf * n * (-92 + 96 * ZETA3)
                  - cf * ca * n * (1112.0 / 27 + 96 * ZETA3)
                  - 280.0 / 27 * cf * n * n,
              within(1e-9));
      // hep-ph/0007171, tensor current, twice γ in a = g²/16π²
      assertThat(f.tensor()[0]).isCloseTo(2 * cf, within(1e-12));
      assertThat(f.tensor()[1]).isCloseTo((257 * ca - 171 * cf - 52 * n) * cf / 9, within(1e-11));
      double three =
          13639 * ca * ca
              - 4320 * ZETA3 * ca * ca
              + 12096 * ZETA3 * ca * cf
              - 20469 * ca * cf
              - 1728 * ZETA3 * ca * n
              - 4016 * ca * n
              - 6912 * ZETA3 * cf * cf
              + 6570 * cf * cf
              + 1728 * ZETA3 * cf * n
              + 1176 * cf * n
              - 144 * n * n;
      assertThat(f.tensor()[2]).isCloseTo(three * cf / 54, within(1e-9));
    }
  }

  @Test
  void leadingFlavourTermsMatchTheLargeBeta0Formula() {
    // hep-ph/9410240: γ_n ∝ (n−1)(3−n+2b) Γ(4+2b)/(Γ(1−b) Γ(2+b)² Γ(3+b)), b = −(2/3) n_f a at
    // leading n_f; n = 0 scalar, 2 tensor
    var table = new QcdFunctions.Table();
    for (int n : new int[] {0, 2}) {
      double slope = 2.0 / (3 - n) + 1.0 / 6;
      double curvature = 2.0 / (3 - n) / 6 - 13.0 / 12;
      double first = n == 0 ? 8 : 8.0 / 3;
      double b = -2.0 / 3;
      assertThat(flavourTerm(table, n, 1, 1)).isCloseTo(first * slope * b, within(1e-10));
      assertThat(flavourTerm(table, n, 2, 2)).isCloseTo(first * curvature * b * b, within(1e-9));
    }
  }

  /**
   * Coefficient of n_f^power (1 or 2) at a loop by finite differences, exact for polynomials of
   * second order.
   */
  private static double flavourTerm(QcdFunctions.Table table, int n, int loop, int power) {
    double[] y = new double[3];
    for (int nf = 0; nf < 3; nf++) {
      var f = table.at(3, nf);
      y[nf] = n == 0 ? f.scalar()[loop] : f.tensor()[loop];
    }
    double second = (y[2] - 2 * y[1] + y[0]) / 2;
    return power == 2 ? second : y[1] - y[0] - second;
  }

  @Test
  void darkLoopNumberOfThePionNoteWithQcdAlone() {
    // couplings 1, masses 100, 500, 300, 1000 GeV: ε_P^{μμ}(2 GeV) = 2.6730e-4 with a factor
    // 2.05056
    var warsaw = RandomWarsaw.one("ledq", new Complex(4.30044286400560e-9), 1000, 2, 2, 1, 1);
    var none = descent(RunningMode.NONE, RunningMode.NONE, 2).to(Descent.Given.smeft(warsaw)).nsi();
    double full = new Evolution(inputs).run(none, 2, RunningMode.FULL).get(EPS_P).getReal();
    assertThat(none.scaleGeV()).isEqualTo(1000);
    assertThat(full).isCloseTo(2.6730e-4, within(5e-9));
    assertThat(full / none.get(EPS_P).getReal()).isCloseTo(2.05056, within(5e-6));
  }

  @Test
  void legsRunSeparately() {
    var given = Descent.Given.smeft(RandomWarsaw.one("ledq", new Complex(1e-9), 1000, 2, 2, 1, 1));
    double none =
        descent(RunningMode.NONE, RunningMode.NONE, 2).to(given).nsi().get(EPS_P).getReal();
    var leftOnly = descent(RunningMode.NONE, RunningMode.FULL, 2).to(given);
    var smeftOnly = descent(RunningMode.FULL, RunningMode.NONE, 2).to(given);
    var both = descent(RunningMode.FULL, RunningMode.FULL, 2).to(given);
    double left = leftOnly.nsi().get(EPS_P).getReal() / none;
    double smeft = smeftOnly.nsi().get(EPS_P).getReal() / none;
    // the scalar current by QCD, corrected by QED and weak loops of a few percent
    assertThat(left).isCloseTo(1.724503, within(0.03));
    // wilson 2.5.2 with alpha_s(m_Z) = 0.1185: 1.1761
    assertThat(smeft).isCloseTo(1.1761, within(2e-3));
    assertThat(both.nsi().get(EPS_P).getReal() / none).isCloseTo(left * smeft, within(1e-3));
    assertThat(leftOnly.left().scaleGeV()).isEqualTo(2);
    assertThat(smeftOnly.left().scaleGeV()).isEqualTo(inputs.get("m_Z"));
    assertThat(smeftOnly.smeft().get(0).scaleGeV()).isEqualTo(inputs.get("m_Z"));
    assertThat(descent(RunningMode.NONE, RunningMode.NONE, 2).to(given).left().scaleGeV())
        .isEqualTo(1000);
  }

  @Test
  void everySetRunsFromItsOwnScaleAndContributionsAdd() {
    var c = new Complex(1e-9, 2e-9);
    var at1 = RandomWarsaw.one("ledq", c, 1000, 2, 2, 1, 1);
    var at10 = RandomWarsaw.one("ledq", c, 10_000, 2, 2, 1, 1);
    var leftValues = new TreeMap<WilsonCoefficient, Complex>();
    leftValues.put(WilsonCoefficient.of("SnueduRL", 2, 2, 1, 1), c);
    var left = new CoefficientValues("JMS", 10, leftValues);
    var epsilon = new NsiValues(4, new TreeMap<>(Map.of((NsiParameter) EPS_P, new Complex(1e-4))));
    var descent = descent(RunningMode.FULL, RunningMode.FULL, 2);
    var together =
        descent.to(new Descent.Given(List.of(at1, at10), List.of(left), List.of(epsilon)));
    var sum = Complex.ZERO;
    sum = sum.add(descent.to(Descent.Given.smeft(at1)).nsi().get(EPS_P));
    sum = sum.add(descent.to(Descent.Given.smeft(at10)).nsi().get(EPS_P));
    sum =
        sum.add(
            descent.to(new Descent.Given(List.of(), List.of(left), List.of())).nsi().get(EPS_P));
    var fromEpsilon =
        descent.to(new Descent.Given(List.of(), List.of(), List.of(epsilon))).nsi().get(EPS_P);
    assertThat(together.nsi().get(EPS_P).subtract(sum.add(fromEpsilon)).abs()).isLessThan(1e-18);
    // QCD, and QED of less than a percent
    double qcd = new QcdEvolution(inputs, 3).factors(4, 2).scalar();
    assertThat(fromEpsilon.getReal()).isCloseTo(1e-4 * qcd, within(1e-6));
  }

  @Test
  void matchingScaleBelowTheZHasNoSmeftLeg() {
    var given = Descent.Given.smeft(RandomWarsaw.one("ledq", new Complex(1e-9), 50, 2, 2, 1, 1));
    double none =
        descent(RunningMode.NONE, RunningMode.NONE, 2).to(given).nsi().get(EPS_P).getReal();
    double full =
        descent(RunningMode.FULL, RunningMode.FULL, 2).to(given).nsi().get(EPS_P).getReal();
    // QCD, and QED of one percent
    assertThat(full / none)
        .isCloseTo(new QcdEvolution(inputs, 3).factors(50, 2).scalar(), within(0.02));
  }

  @Test
  void neutralCurrentsGivenDirectlyDoNotRun() {
    var evolution = new Evolution(inputs);
    var uV =
        new NsiValues(
            2,
            new TreeMap<>(
                Map.of(
                    (NsiParameter) new Neutral(Fermion.U, Chirality.V, 1, 1), new Complex(0.1))));
    assertThat(evolution.run(uV, 5, RunningMode.FULL).values()).isEqualTo(uV.values());
  }

  @Test
  void whatTheUserSetsIsUsed() {
    var strong = new QcdEvolution(inputs.with(Map.of("alpha_s", 0.125)), 3);
    assertThat(strong.factors(1000, 2).scalar()).isGreaterThan(2.2);
    assertThat(strong.alphaS(inputs.get("m_Z"))).isCloseTo(0.125, within(1e-15));
    var heavyBottom = new QcdEvolution(inputs.with(Map.of("m_b", 6.0)), 3);
    assertThat(heavyBottom.factors(1000, 2).scalar()).isNotCloseTo(2.050562, within(1e-4));
  }

  @Test
  void badScalesAndCouplingsHaveAnAnswer() {
    var full = Running.defaults();
    assertThat(full.problem(1000, inputs)).isEmpty();
    assertThat(new Running(RunningMode.FULL, RunningMode.FULL, 0.3).problem(1000, inputs))
        .isPresent();
    assertThat(new Running(RunningMode.FULL, RunningMode.FULL, Double.NaN).problem(1000, inputs))
        .isPresent();
    assertThat(new Running(RunningMode.FULL, RunningMode.FULL, 200).problem(1000, inputs))
        .isPresent();
    assertThat(new Running(RunningMode.NONE, RunningMode.NONE, 0.3).problem(1000, inputs))
        .isEmpty();
    assertThat(full.problem(1000, inputs.with(Map.of("alpha_s", 0.3)))).isPresent();
    assertThat(full.problem(1000, inputs.with(Map.of("alpha_s", -0.1)))).isPresent();
    assertThat(full.problem(0.5, inputs)).isPresent();
    assertThat(new Running(RunningMode.FULL, RunningMode.FULL, 1.0).problem(1e6, inputs)).isEmpty();
  }

  @Test
  void theReportSaysWhatWasRun() {
    assertThat(Running.defaults().describe())
        .contains("QCD")
        .contains("QED")
        .contains("full flavour")
        .contains("three loops");
    assertThat(new Running(RunningMode.NONE, RunningMode.NONE, 2).describe())
        .contains("no running");
    assertThat(new Running(RunningMode.FULL, RunningMode.LEADINGLOG, 2).describe())
        .contains("one loop");
  }
}

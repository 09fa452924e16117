package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FullSum;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

class LeftEvolutionTest {
  private static final double WEAK = 91.1876;
  private final Inputs inputs = StandardInputs.load();

  /** The inputs of arXiv:1804.05033 (version 2.5.2). */
  private final Inputs wilson =
      inputs.with(Map.of("alpha_s", 0.1185, "alpha_em", 0.007818608287724784, "m_c", 1.28));

  /** No photons. */
  private final Inputs qcdOnly = inputs.with(Map.of("alpha_em", 1e-14));

  private static SortedMap<WilsonCoefficient, Complex> one(String operator, Integer... indices) {
    var set = new TreeMap<WilsonCoefficient, Complex>();
    set.put(WilsonCoefficient.of(operator, indices), Complex.ONE);
    return set;
  }

  private static SortedMap<WilsonCoefficient, Complex> run(
      Inputs inputs,
      SortedMap<WilsonCoefficient, Complex> set,
      double fromGeV,
      double toGeV,
      RunningMode mode) {
    return new LeftEvolution(inputs).run(List.of(set), fromGeV, toGeV, mode).getFirst();
  }

  private static double factor(
      Inputs inputs, RunningMode mode, String from, String to, Integer... indices) {
    var image = run(inputs, one(from, indices), WEAK, 2, mode);
    return image.getOrDefault(WilsonCoefficient.of(to, indices), Complex.ZERO).getReal();
  }

  private static SortedMap<WilsonCoefficient, Complex> random(long seed, int quarks) {
    var random = new Random(seed);
    var basis = OperatorBasis.jms();
    var set = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : basis.operators()) {
      for (var entry : basis.independentEntries(operator)) {
        boolean bottom = false;
        for (int k = 0; k < operator.indexCount(); k++) {
          bottom |= operator.fields().get(k).startsWith("d") && entry.indices().get(k) == 3;
        }
        double re = random.nextGaussian();
        double im = basis.isRealEntry(entry) ? 0 : random.nextGaussian();
        if (quarks == 5 || !bottom) {
          set.put(entry, new Complex(re, im));
        }
      }
    }
    return set;
  }

  private static double distance(
      SortedMap<WilsonCoefficient, Complex> left, SortedMap<WilsonCoefficient, Complex> right) {
    double largest = 0;
    for (var set : List.of(left, right)) {
      for (var name : set.keySet()) {
        var x = left.getOrDefault(name, Complex.ZERO);
        largest = Math.max(largest, x.subtract(right.getOrDefault(name, Complex.ZERO)).abs());
      }
    }
    return largest;
  }

  @Test
  void leadingLogarithmHasTheNumbersOfWilson() {
    // arXiv:1804.05033, version 2.5.2: m_Z to 2 GeV
    var mode = RunningMode.LEADINGLOG;
    assertThat(factor(wilson, mode, "SnueduRR", "SnueduRR", 2, 2, 1, 1))
        .isCloseTo(1.6086, within(1e-3));
    assertThat(factor(wilson, mode, "TnueduRR", "TnueduRR", 2, 2, 1, 1))
        .isCloseTo(0.8623, within(3e-4));
    assertThat(factor(wilson, mode, "TnueduRR", "SnueduRR", 2, 2, 1, 1))
        .isCloseTo(-0.0258, within(1e-4));
    assertThat(factor(wilson, mode, "VnueduLL", "VnueduLL", 2, 2, 1, 1))
        .isCloseTo(1.0103, within(1e-4));
    assertThat(factor(wilson, mode, "VnueduLR", "VnueduLR", 2, 2, 1, 1))
        .isCloseTo(1.0052, within(1e-4));
  }

  @Test
  void threeLoopCurrentsReplaceOneLoopAndAreNotCountedTwice() {
    // QCD alone, C(2 GeV)/C(m_Z)
    for (String scalar : List.of("SnueduRL", "SnueduRR", "SedRL", "SeuRR")) {
      assertThat(factor(qcdOnly, RunningMode.FULL, scalar, scalar, 1, 2, 1, 2))
          .isCloseTo(1.724503, within(2e-6));
    }
    for (String tensor : List.of("TnueduRR", "TedRR", "TeuRR")) {
      assertThat(factor(qcdOnly, RunningMode.FULL, tensor, tensor, 1, 2, 1, 2))
          .isCloseTo(0.816804, within(2e-6));
    }
  }

  @Test
  void leadingLogarithmIsThePowerOfTheRatioOfAlphaS() {
    var qcd = new QcdEvolution(inputs, 3);
    double five = inputs.get("alpha_s") / qcd.alphaS(5);
    var scalar = run(qcdOnly, one("SnueduRL", 1, 1, 1, 1), WEAK, 5, RunningMode.LEADINGLOG);
    assertThat(scalar.get(WilsonCoefficient.of("SnueduRL", 1, 1, 1, 1)).getReal())
        .isCloseTo(Math.pow(five, -12.0 / 23), within(1e-8));
    var tensor = run(qcdOnly, one("TnueduRR", 1, 1, 1, 1), WEAK, 5, RunningMode.LEADINGLOG);
    assertThat(tensor.get(WilsonCoefficient.of("TnueduRR", 1, 1, 1, 1)).getReal())
        .isCloseTo(Math.pow(five, 4.0 / 23), within(1e-8));
    // C_dG = m g_s C_8 with gamma_8 = 28/3 (hep-ph/9512380 eq. IX.6)
    var dipole = run(qcdOnly, one("dG", 2, 3), WEAK, 5, RunningMode.LEADINGLOG);
    double mass = qcd.factors(WEAK, 5).scalar();
    assertThat(dipole.get(WilsonCoefficient.of("dG", 2, 3)).getReal() / mass)
        .isCloseTo(Math.pow(five, 14.0 / 23 - 0.5), within(1e-8));
  }

  @Test
  void conservedCurrentsDoNotRunUnderQcd() {
    for (String vector : List.of("VnueduLL", "VnueduLR", "VnuuLL", "VnudLR", "VedLL", "VdeLR")) {
      assertThat(factor(qcdOnly, RunningMode.FULL, vector, vector, 1, 2, 1, 2))
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void scalarCoefficientsRunLikeTheMasses() {
    for (double scale : new double[] {40, 5, 4.17, 2, 1.26, 1.1}) {
      var image = run(qcdOnly, one("SedRL", 1, 2, 1, 2), WEAK, scale, RunningMode.FULL);
      double masses =
          RunningMasses.at(inputs, scale).down()[1] / RunningMasses.at(inputs, WEAK).down()[1];
      assertThat(image.get(WilsonCoefficient.of("SedRL", 1, 2, 1, 2)).getReal() / masses)
          .isCloseTo(1, within(1e-7));
    }
  }

  @Test
  void evolutionComposesAndInverts() {
    var start = random(1, 5);
    for (var mode : List.of(RunningMode.FULL, RunningMode.LEADINGLOG)) {
      var whole = run(inputs, start, WEAK, 6, mode);
      var parts = run(inputs, run(inputs, start, WEAK, 20, mode), 20, 6, mode);
      assertThat(distance(whole, parts)).isLessThan(1e-8);
      assertThat(distance(run(inputs, whole, 6, WEAK, mode), start)).isLessThan(1e-8);
    }
    var low = random(2, 4);
    var back = run(inputs, run(inputs, low, 2, 10, RunningMode.FULL), 10, 2, RunningMode.FULL);
    assertThat(distance(back, low)).isLessThan(1e-8);
  }

  @Test
  void setsDoNotKnowOfEachOther() {
    var a = one("TeuRR", 1, 2, 2, 2);
    var b = one("VddLL", 1, 1, 2, 3);
    var together = new LeftEvolution(inputs).run(List.of(a, b), WEAK, 2, RunningMode.FULL);
    assertThat(distance(together.get(0), run(inputs, a, WEAK, 2, RunningMode.FULL)))
        .isLessThan(1e-15);
    assertThat(distance(together.get(1), run(inputs, b, WEAK, 2, RunningMode.FULL)))
        .isLessThan(1e-15);
  }

  @Test
  void quarksThatAreGoneLeaveTheirTracesOnly() {
    var image = run(inputs, one("VedLL", 1, 2, 3, 3), WEAK, 2, RunningMode.FULL);
    assertThat(image.keySet())
        .noneMatch(
            name ->
                name.operator().contains("d")
                    && name.indices().subList(2, 4).contains(3)
                    && name.operator().startsWith("Ved"));
    // the b loop, 4/3 · 3 · q_b · q_e e² ln(m_Z/m_b) for an electron current, to first order
    double log = Math.log(WEAK / inputs.get("m_b"));
    double first = -4.0 / 3 * 3 * (1.0 / 3) * inputs.get("alpha_em") / (4 * Math.PI) * log;
    assertThat(image.get(WilsonCoefficient.of("VeeLR", 1, 2, 3, 3)).getReal() / first)
        .isCloseTo(1, within(0.05));
    var charm = run(inputs, one("VeuLL", 1, 2, 2, 2), 2, 1.1, RunningMode.FULL);
    assertThat(charm).doesNotContainKey(WilsonCoefficient.of("VeuLL", 1, 2, 2, 2));
  }

  @Test
  void hermiticityAndSymmetriesOfOperatorsStay() {
    var basis = OperatorBasis.jms();
    var image = run(inputs, random(5, 5), WEAK, 2, RunningMode.FULL);
    assertThat(image.keySet()).allMatch(basis::isIndependent);
    image.forEach(
        (name, value) -> {
          if (basis.isRealEntry(name)) {
            assertThat(value.getImaginary()).isZero();
          }
        });
    var tensor = FullSum.tensor(basis, "VuuLL", new CoefficientValues("JMS", 2, image));
    assertThat(tensor.get(0, 1, 0, 0).subtract(tensor.get(1, 0, 0, 0).conjugate()).abs())
        .isLessThan(1e-14);
  }

  @Test
  void electricDipoleOfALeptonFollowsTheCharmTensor() {
    // 16 π² dC_eγ/dlnμ = −8 N_c q_u e m_c C_T (arXiv:1711.05270): at first order with fixed values
    double from = 20;
    double to = 19;
    var image = run(inputs, one("TeuRR", 1, 2, 2, 2), from, to, RunningMode.FULL);
    double e = Math.sqrt(4 * Math.PI * inputs.get("alpha_em"));
    double charm = RunningMasses.at(inputs, 19.5).up()[1];
    double expected = 16 * e * charm / (16 * Math.PI * Math.PI) * Math.log(from / to);
    double clock = image.get(WilsonCoefficient.of("egamma", 1, 2)).getReal() / expected;
    // the scale of alpha and the factor r of the two-loop beta function
    assertThat(clock).isBetween(1.0, 1.08);
  }

  @Test
  void chargedNsiParametersAreOneToOneWithTheirCoefficients() {
    var random = new Random(8);
    var values = new TreeMap<NsiParameter, Complex>();
    for (var structure : Structure.values()) {
      values.put(
          new Charged(structure, 2, 1, 1, 2),
          new Complex(random.nextGaussian(), random.nextGaussian()));
    }
    var coefficients = NsiProjection.chargedCoefficients(new NsiValues(5, values), inputs);
    var back = NsiProjection.project(new CoefficientValues("JMS", 5, coefficients), inputs);
    assertThat(back.values().keySet()).isEqualTo(values.keySet());
    values.forEach(
        (name, value) -> assertThat(back.get(name).subtract(value).abs()).isLessThan(1e-14));
  }

  @Test
  void nsiParametersRunAsTheirCoefficients() {
    var tensor = new Charged(Structure.T, 2, 2, 1, 1);
    var vector = new Neutral(Fermion.U, Chirality.V, 1, 1);
    var values = new TreeMap<NsiParameter, Complex>();
    values.put(tensor, new Complex(1));
    values.put(vector, new Complex(0.1));
    var image =
        new LeftEvolution(wilson).run(new NsiValues(WEAK, values), 2, RunningMode.LEADINGLOG);
    assertThat(image.get(tensor).getReal()).isCloseTo(0.8623, within(3e-4));
    // c_L = −0.0258 ε_T/4, ε_S = ε_P = c_L
    assertThat(image.get(new Charged(Structure.P, 2, 2, 1, 1)).getReal())
        .isCloseTo(-0.0258 / 4, within(5e-5));
    assertThat(image.get(vector)).isEqualTo(new Complex(0.1));
    assertThat(image.values()).hasSize(4);
  }
}

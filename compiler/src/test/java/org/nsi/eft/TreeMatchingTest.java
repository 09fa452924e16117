package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.QuarkBasis;
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
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

class TreeMatchingTest {
  private final Inputs inputs = StandardInputs.load();
  private final double v2 = 1 / (Math.sqrt(2) * inputs.get("G_F"));

  private NsiValues nsi(CoefficientValues warsaw, QuarkBasis basis, InputScheme scheme) {
    var jms = TreeMatching.match(warsaw, inputs, RandomWarsaw.conventions(basis, scheme));
    return NsiProjection.project(jms, inputs);
  }

  /** Typical value of {@link RandomWarsaw}: 1e-8 GeV^-2, for dipoles times v. */
  private double size(WilsonCoefficient name) {
    return OperatorBasis.jms().get(name.operator()).dimension() == -1 ? 1e-8 * Math.sqrt(v2) : 1e-8;
  }

  private NsiValues nsi(CoefficientValues warsaw) {
    return nsi(warsaw, QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF);
  }

  @ParameterizedTest
  @EnumSource(InputScheme.class)
  void agreesWithDirectFormulasOfTheConventionsInBothQuarkBases(InputScheme scheme) {
    for (var basis : QuarkBasis.values()) {
      for (int seed = 1; seed <= 3; seed++) {
        var warsaw = RandomWarsaw.all(seed, 1000);
        var chain = nsi(warsaw, basis, scheme);
        new DirectFormulas(warsaw, inputs, basis, scheme)
            .all()
            .forEach(
                (parameter, direct) ->
                    assertThat(chain.get(parameter).subtract(direct).abs())
                        .as(parameter.key())
                        .isLessThan(1e-12 * Math.max(direct.abs(), 1e-3)));
      }
    }
  }

  @Test
  void vacuumExpectationValueMatchesConventionsNote() {
    assertThat(Math.sqrt(v2)).isCloseTo(246.2197, within(5e-5));
  }

  @ParameterizedTest
  @EnumSource(InputScheme.class)
  void shiftsKeepTheInputObservablesFixedBeyondFirstOrder(InputScheme scheme) {
    // the Standard Model relations hold exactly for this G_F; then all schemes agree on s² and v
    double s2 = 1 - Math.pow(inputs.get("m_W") / inputs.get("m_Z"), 2);
    double alpha = inputs.get("alpha_em");
    double mW = inputs.get("m_W");
    double gF = Math.PI * alpha / (Math.sqrt(2) * s2 * mW * mW);
    var consistent = inputs.with(Map.of("G_F", gF));
    var weak = WeakInputs.of(consistent, scheme);
    assertThat(weak.s2()).isCloseTo(s2, within(1e-14));
    double tiny = 1e-6;
    var sources = new WeakShifts.Sources(0.7 * tiny, -0.4 * tiny, 0.9 * tiny);
    var shifts = WeakShifts.of(scheme, weak, sources);
    // solve for g exactly with v and s̄² as given: the three observables must come out unchanged up
    // to second order
    double v = Math.sqrt(weak.v2()) * (1 + shifts.lnV());
    double sBar2 = s2 + shifts.sinSquared();
    double phiD = sources.phiD();
    double phiWB = sources.phiWB();
    // s̄² = g'²/(g²+g'²) + sc(c²−s²) v²C_HWB
    double naive = sBar2 - weak.sc() * (1 - 2 * s2) * phiWB;
    for (double g2 : new double[] {solveG2(scheme, v, naive, phiD, phiWB, alpha, mW)}) {
      double gPrime2 = g2 * naive / (1 - naive);
      double mz2 =
          v * v / 4 * ((g2 + gPrime2) * (1 + phiD / 2) + 2 * Math.sqrt(g2 * gPrime2) * phiWB);
      double mw2 = v * v / 4 * g2;
      double e2 = g2 * gPrime2 / (g2 + gPrime2) * (1 - 2 * weak.sc() * phiWB);
      double muonGF = (1 + sources.muonDecay()) / (Math.sqrt(2) * v * v);
      double mZ = inputs.get("m_Z");
      if (scheme != InputScheme.ALPHA_MW_MZ) {
        assertThat(muonGF / gF).isCloseTo(1, within(1e-11));
      }
      if (scheme != InputScheme.MW_MZ_GF) {
        assertThat(e2 / (4 * Math.PI * alpha)).isCloseTo(1, within(1e-11));
      }
      if (scheme != InputScheme.ALPHA_MZ_GF) {
        assertThat(mw2 / (mW * mW)).isCloseTo(1, within(1e-11));
      }
      if (scheme != InputScheme.ALPHA_MW_GF) {
        assertThat(mz2 / (mZ * mZ)).isCloseTo(1, within(1e-11));
      }
    }
  }

  /** g² from the one observable that it is easily read from. */
  private static double solveG2(
      InputScheme scheme,
      double v,
      double naive,
      double phiD,
      double phiWB,
      double alpha,
      double mW) {
    if (scheme == InputScheme.ALPHA_MZ_GF) {
      double sc = Math.sqrt(naive * (1 - naive));
      return 4 * Math.PI * alpha / naive * (1 + 2 * sc * phiWB);
    }
    return 4 * mW * mW / (v * v);
  }

  @Test
  void ledqGivesOppositeScalarAndPseudoscalarAndNoNeutralCurrent() {
    var c = new Complex(3e-9, -2e-9);
    for (var basis : QuarkBasis.values()) {
      var nsi = nsi(RandomWarsaw.one("ledq", c, 1000, 2, 2, 1, 1), basis, InputScheme.ALPHA_MZ_GF);
      var p = nsi.get(new Charged(Structure.P, 2, 2, 1, 1));
      var s = nsi.get(new Charged(Structure.S, 2, 2, 1, 1));
      assertThat(s.add(p).abs()).isLessThan(1e-15 * p.abs());
      double vud = basis == QuarkBasis.UP ? Ckm.of(inputs).get(1, 1).getReal() : 1;
      assertThat(p.subtract(c.conjugate().multiply(v2 / (2 * vud))).abs())
          .isLessThan(1e-14 * p.abs());
      assertThat(nsi.values().keySet()).noneMatch(Neutral.class::isInstance);
    }
  }

  @Test
  void scalarLeptoquarkS1GivesNegativeDownQuarkNsiAndNoneForUp() {
    // lq1 = |λ|²/(4M²), lq3 = −lq1 (arXiv:1711.10391); ε^{dL}_μμ = −v²|λ|²/(4M²)
    double lq1 = 0.25 / (4 * 1500.0 * 1500.0);
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(WilsonCoefficient.of("lq1", 2, 2, 1, 1), new Complex(lq1));
    values.put(WilsonCoefficient.of("lq3", 2, 2, 1, 1), new Complex(-lq1));
    var nsi = nsi(new CoefficientValues("Warsaw", 1500, values));
    assertThat(nsi.get(new Neutral(Fermion.D, Chirality.L, 2, 2)).getReal())
        .isCloseTo(-v2 * lq1, within(1e-12 * v2 * lq1));
    assertThat(nsi.values()).doesNotContainKey(new Neutral(Fermion.U, Chirality.L, 2, 2));
  }

  @Test
  void zPrimeGivesPositiveProductOfCouplings() {
    // lq1 = lu = ld = −g_ν g_q/M²: ε = +v² g_ν g_q/(2M²) for each chirality
    double c = -(0.1 * -0.3) / 1e6;
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (String operator : new String[] {"lq1", "lu", "ld"}) {
      for (int s = 1; s <= 3; s++) {
        values.put(WilsonCoefficient.of(operator, 3, 3, s, s), new Complex(c));
      }
    }
    var nsi = nsi(new CoefficientValues("Warsaw", 1000, values));
    double expected = -v2 * 0.1 * 0.3 / 2e6;
    for (var fermion : new Fermion[] {Fermion.U, Fermion.D}) {
      for (var chirality : new Chirality[] {Chirality.L, Chirality.R}) {
        assertThat(nsi.get(new Neutral(fermion, chirality, 3, 3)).getReal())
            .isCloseTo(expected, within(1e-12 * Math.abs(expected)));
      }
      assertThat(nsi.get(new Neutral(fermion, Chirality.V, 3, 3)).getReal())
          .isCloseTo(2 * expected, within(1e-12 * Math.abs(expected)));
    }
    // universal couplings commute with the rotation to mass eigenstates: no rounding noise off the
    // diagonal
    assertThat(nsi.values().keySet()).noneMatch(Charged.class::isInstance);
    var jms =
        TreeMatching.match(
            new CoefficientValues("Warsaw", 1000, values),
            inputs,
            RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF));
    assertThat(jms.values()).doesNotContainKey(WilsonCoefficient.of("VnuuLL", 3, 3, 1, 2));
  }

  @Test
  void customPhiDAndPhiWbAreFlavourUniversal() {
    for (String operator : new String[] {"phiD", "phiWB"}) {
      var nsi = nsi(RandomWarsaw.one(operator, new Complex(1e-8), 1000));
      var dV = nsi.get(new Neutral(Fermion.D, Chirality.V, 1, 1));
      assertThat(dV.abs()).isGreaterThan(1e-5);
      assertThat(nsi.get(new Neutral(Fermion.D, Chirality.V, 3, 3))).isEqualTo(dV);
      assertThat(nsi.values()).doesNotContainKey(new Neutral(Fermion.D, Chirality.V, 1, 2));
      assertThat(nsi.values().keySet()).noneMatch(Charged.class::isInstance);
    }
  }

  @Test
  void neutralCurrentIsHermitian() {
    for (var scheme : InputScheme.values()) {
      var nsi = nsi(RandomWarsaw.all(11, 1000), QuarkBasis.UP, scheme);
      for (var fermion : Fermion.values()) {
        for (var chirality : Chirality.values()) {
          var matrix = nsi.neutral(fermion, chirality);
          for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
              assertThat(matrix[a][b].subtract(matrix[b][a].conjugate()).abs()).isLessThan(1e-18);
            }
          }
        }
      }
    }
  }

  @Test
  void quarkBasesAreRelatedByTheRotationOfTheDoublet() {
    // C_up^{..st} = Σ V_si C_down^{..ij} V*_tj describes the same Lagrangian
    var v = Ckm.of(inputs).matrix();
    var vDagger = new Complex[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        vDagger[i][j] = v[j][i].conjugate();
      }
    }
    var warsaw = OperatorBasis.warsaw();
    var down = RandomWarsaw.all(5, 1000);
    var rotated = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : warsaw.operators()) {
      var tensor = FullSum.tensor(warsaw, operator.name(), down);
      for (int k = 0; k < operator.indexCount(); k++) {
        if (operator.fields().get(k).equals("q")) {
          tensor = tensor.rotate(k, vDagger, k % 2 == 0 && operator.conservesFermionNumber());
        }
      }
      rotated.putAll(FullSum.listed(warsaw, operator.name(), tensor));
    }
    var fromDown =
        TreeMatching.match(
            down, inputs, RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF));
    var fromUp =
        TreeMatching.match(
            new CoefficientValues("Warsaw up", 1000, rotated),
            inputs,
            RandomWarsaw.conventions(QuarkBasis.UP, InputScheme.ALPHA_MZ_GF));
    assertThat(fromUp.values().keySet()).isEqualTo(fromDown.values().keySet());
    fromDown
        .values()
        .forEach(
            (name, value) ->
                assertThat(fromUp.get(name).subtract(value).abs())
                    .as(name.toString())
                    .isLessThan(1e-13 * size(name)));
  }

  @Test
  void valuesAreIndependentEntriesAndRealWhereTheyMustBe() {
    var jms =
        TreeMatching.match(
            RandomWarsaw.all(9, 1000),
            inputs,
            RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.MW_MZ_GF));
    var basis = OperatorBasis.jms();
    assertThat(jms.values().keySet()).allMatch(basis::isIndependent);
    jms.values()
        .forEach(
            (name, value) -> {
              if (basis.isRealEntry(name)) {
                assertThat(value.getImaginary()).as(name.toString()).isZero();
              }
            });
  }

  @Test
  void matchingIsLinear() {
    var a = RandomWarsaw.all(21, 1000);
    var b = RandomWarsaw.all(22, 1000);
    var combined = new TreeMap<WilsonCoefficient, Complex>();
    a.values()
        .forEach(
            (name, value) ->
                combined.put(name, value.multiply(2.0).subtract(b.get(name).multiply(0.5))));
    var conventions = RandomWarsaw.conventions(QuarkBasis.UP, InputScheme.ALPHA_MW_MZ);
    var left =
        TreeMatching.match(new CoefficientValues("Warsaw up", 1000, combined), inputs, conventions);
    var fromA = TreeMatching.match(a, inputs, conventions);
    var fromB = TreeMatching.match(b, inputs, conventions);
    left.values()
        .forEach(
            (name, value) ->
                assertThat(
                        value
                            .subtract(fromA.get(name).multiply(2.0))
                            .add(fromB.get(name).multiply(0.5))
                            .abs())
                    .isLessThan(1e-13 * size(name)));
  }

  @Test
  void knownJmsValuesOfSingleOperators() {
    var conventions = RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF);
    var c = new Complex(2e-9, 1e-9);
    var jms =
        TreeMatching.match(RandomWarsaw.one("lequ3", c, 1000, 1, 2, 2, 1), inputs, conventions);
    assertThat(jms.get(WilsonCoefficient.of("TnueduRR", 1, 2, 2, 1))).isEqualTo(c);
    var le = TreeMatching.match(RandomWarsaw.one("le", c, 1000, 1, 2, 1, 1), inputs, conventions);
    assertThat(le.get(WilsonCoefficient.of("VnueLR", 1, 2, 1, 1))).isEqualTo(c);
    var ud = TreeMatching.match(RandomWarsaw.one("phiud", c, 1000, 1, 1), inputs, conventions);
    assertThat(ud.get(WilsonCoefficient.of("VnueduLR", 3, 3, 1, 1)).add(c.conjugate()).abs())
        .isLessThan(1e-24);
    // listed ll_1122 carries multiplicity 2: (ν̄_e ν_e)(μ̄ μ) has the listed value itself
    var ll =
        TreeMatching.match(
            RandomWarsaw.one("ll", new Complex(3e-9), 1000, 1, 1, 2, 2), inputs, conventions);
    assertThat(ll.get(WilsonCoefficient.of("VnueLL", 1, 1, 2, 2)).getReal())
        .isCloseTo(3e-9, within(1e-23));
    assertThat(ll.get(WilsonCoefficient.of("VeeLL", 1, 1, 2, 2)).getReal())
        .isCloseTo(3e-9, within(1e-23));
    assertThat(ll.get(WilsonCoefficient.of("VnunuLL", 1, 1, 2, 2)).getReal())
        .isCloseTo(3e-9, within(1e-23));
  }

  @Test
  void onlyExchangeOfTheHiggsIsNotComputed() {
    var missing = TreeMatching.notComputed();
    assertThat(missing)
        .extracting(TreeMatching.NotComputed::operator)
        .containsExactlyInAnyOrder("SeeRR", "S1uuRR", "S1ddRR", "SeuRL", "SedRR");
    assertThat(missing).allSatisfy(m -> assertThat(m.reason()).isNotBlank());
  }

  @Test
  void whatTheGivenOperatorsContributeToAndIsNotMatchedIsListed() {
    assertThat(TreeMatching.notComputed(List.of("ledq", "lq1", "phiD", "eW", "duue"))).isEmpty();
    assertThat(TreeMatching.notComputed(List.of("ephi")))
        .extracting(TreeMatching.NotComputed::operator)
        .containsExactlyInAnyOrder("SeeRR", "SeuRL", "SedRR");
  }

  @Test
  void photonDipoleIsThatOfTheMasslessCombination() {
    // C_f = v/√2 (c C_fB + 2T₃ s C_fW); the orthogonal combination couples to the Z alone
    double s2 = WeakInputs.of(inputs, InputScheme.ALPHA_MZ_GF).s2();
    double c = Math.sqrt(1 - s2);
    double s = Math.sqrt(s2);
    for (String f : List.of("e", "u", "d")) {
      double isospin = f.equals("u") ? 1 : -1;
      var left = new TreeMap<WilsonCoefficient, Complex>();
      left.put(WilsonCoefficient.of(f + "B", 1, 1), new Complex(0, c * 1e-8));
      left.put(WilsonCoefficient.of(f + "W", 1, 1), new Complex(0, isospin * s * 1e-8));
      var photon = dipole(left, f);
      assertThat(photon.getImaginary()).isCloseTo(1e-8 * Math.sqrt(v2 / 2), within(1e-18));
      left.put(WilsonCoefficient.of(f + "B", 1, 1), new Complex(0, s * 1e-8));
      left.put(WilsonCoefficient.of(f + "W", 1, 1), new Complex(0, -isospin * c * 1e-8));
      assertThat(dipole(left, f).abs()).isLessThan(1e-20);
    }
  }

  private Complex dipole(TreeMap<WilsonCoefficient, Complex> values, String fermion) {
    var up = RandomWarsaw.conventions(QuarkBasis.UP, InputScheme.ALPHA_MZ_GF);
    var basis = fermion.equals("d") ? QuarkBasis.DOWN : QuarkBasis.UP;
    var conventions = RandomWarsaw.conventions(basis, up.inputScheme());
    return TreeMatching.match(new CoefficientValues("Warsaw", 1000, values), inputs, conventions)
        .get(WilsonCoefficient.of(fermion + "gamma", 1, 1));
  }

  @Test
  void threeGluonOperatorsAndTheGluonDipoleAreTakenOver() {
    var conventions = RandomWarsaw.conventions(QuarkBasis.DOWN, InputScheme.ALPHA_MZ_GF);
    var c = new Complex(2e-9, 1e-9);
    for (String name : List.of("G", "Gtilde")) {
      var jms =
          TreeMatching.match(RandomWarsaw.one(name, new Complex(3e-9), 1000), inputs, conventions);
      assertThat(jms.get(WilsonCoefficient.of(name))).isEqualTo(new Complex(3e-9));
    }
    var dG = TreeMatching.match(RandomWarsaw.one("dG", c, 1000, 2, 3), inputs, conventions);
    assertThat(
            dG.get(WilsonCoefficient.of("dG", 2, 3)).subtract(c.multiply(Math.sqrt(v2 / 2))).abs())
        .isLessThan(1e-22);
  }

  @Test
  void impossibleWeakInputsAreNamed() {
    assertThat(TreeMatching.problem(inputs, InputScheme.ALPHA_MZ_GF)).isEmpty();
    assertThat(TreeMatching.problem(inputs.with(Map.of("alpha_em", 0.05)), InputScheme.ALPHA_MZ_GF))
        .isPresent();
    assertThat(TreeMatching.problem(inputs.with(Map.of("m_W", 95.0)), InputScheme.MW_MZ_GF))
        .isPresent();
  }

  @Test
  void flippingTheNeutralCurrentTwiceIsTheIdentityAndLeavesTheChargedCurrent() {
    var nsi = nsi(RandomWarsaw.all(31, 1000));
    var flipped = nsi.flippedNeutralCurrent();
    NsiParameter charged = new Charged(Structure.L, 1, 1, 1, 1);
    NsiParameter neutral = new Neutral(Fermion.U, Chirality.V, 1, 2);
    assertThat(flipped.get(charged)).isEqualTo(nsi.get(charged));
    assertThat(flipped.get(neutral)).isEqualTo(nsi.get(neutral).negate());
    assertThat(flipped.flippedNeutralCurrent()).isEqualTo(nsi);
  }

  @Test
  void everyStageIsHomogeneousInMassDimension() {
    // all masses times 7: Warsaw coefficients and G_F scale with 7^-2, epsilon stays
    double factor = 7;
    var warsaw = RandomWarsaw.all(41, 1000);
    var scaledValues = new TreeMap<WilsonCoefficient, Complex>();
    warsaw.values().forEach((name, value) -> scaledValues.put(name, value.divide(factor * factor)));
    var scaled = new CoefficientValues("Warsaw", 1000 * factor, scaledValues);
    var heavier =
        inputs.with(
            Map.of(
                "G_F", inputs.get("G_F") / (factor * factor),
                "m_Z", inputs.get("m_Z") * factor,
                "m_W", inputs.get("m_W") * factor));
    for (var scheme : InputScheme.values()) {
      var conventions = RandomWarsaw.conventions(QuarkBasis.DOWN, scheme);
      var jms = TreeMatching.match(warsaw, inputs, conventions);
      var jmsScaled = TreeMatching.match(scaled, heavier, conventions);
      jms.values()
          .forEach(
              (name, value) -> {
                double power =
                    Math.pow(factor, -OperatorBasis.jms().get(name.operator()).dimension());
                assertThat(jmsScaled.get(name).multiply(power).subtract(value).abs())
                    .as(name.toString())
                    .isLessThan(1e-12 * size(name));
              });
      var nsi = NsiProjection.project(jms, inputs);
      var nsiScaled = NsiProjection.project(jmsScaled, heavier);
      nsi.values()
          .forEach(
              (name, value) ->
                  assertThat(nsiScaled.get(name).subtract(value).abs())
                      .as(name.key())
                      .isLessThan(1e-13));
    }
  }
}

package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.fermion;
import static org.nsi.match.TestModel.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;

/** The Z2-odd loop of arXiv:2407.06523. */
class DarkLoopTest {

  /** Couplings of muons and first-generation quarks as in the paper, in units of f = 1. */
  private static TestModel model(boolean majorana, double chi, double f, double s, double phi) {
    var m = new TestModel();
    var chiField =
        m.heavy(
            majorana ? FieldKind.MAJORANA_FERMION : FieldKind.DIRAC_FERMION,
            "chi",
            1,
            1,
            BigFraction.ZERO,
            true,
            m.real("m_chi", chi));
    var fField =
        m.heavy(FieldKind.DIRAC_FERMION, "F", 1, 2, new BigFraction(1, 2), true, m.real("M_F", f));
    var sField =
        m.heavy(FieldKind.COMPLEX_SCALAR, "S", 1, 1, BigFraction.ONE, true, m.real("M_S", s));
    var phiField =
        m.heavy(
            FieldKind.COMPLEX_SCALAR,
            "phi",
            3,
            1,
            new BigFraction(-1, 3),
            true,
            m.real("M_phi", phi));
    m.term(
        m.real("f_LS", 1),
        Lorentz.YUKAWA,
        List.of(
            conj(TestModel.L, 2),
            fermion(fField, 1, WeylPart.RIGHT_CONJUGATE, true),
            conj(sField, 1)),
        "l_i F_i S",
        "");
    m.term(
        m.real("f_chiS", 1),
        Lorentz.YUKAWA,
        List.of(fermion(chiField, 1, WeylPart.LEFT, true), conj(TestModel.E, 2), plain(sField, 1)),
        "chi e S",
        "");
    m.term(
        m.real("f_FQ", 1),
        Lorentz.YUKAWA,
        List.of(
            fermion(fField, 1, WeylPart.RIGHT_CONJUGATE, false),
            plain(TestModel.Q, 1),
            conj(phiField, 1)),
        "F_i q_ia phi_a",
        "");
    m.term(
        m.real("f_dchi", 1),
        Lorentz.YUKAWA,
        List.of(
            plain(TestModel.D, 1), fermion(chiField, 1, WeylPart.LEFT, false), plain(phiField, 1)),
        "d_a chi phi_a",
        "");
    return m;
  }

  private static Expr mass(String name) {
    return new Expr.Variable(new Symbol(name, List.of(), true));
  }

  private static Poly coupling(String name) {
    return Poly.of(new Symbol(name, List.of(), true));
  }

  private static double ledq(TestModel m) {
    return m.evaluate(coefficient(m.boxes(), "ledq", 2, 2, 1, 1)).getReal();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void reproducesTheTwoNumbersOfTheFlagship(boolean majorana) {
    assertThat(ledq(model(majorana, 100, 500, 300, 1000)))
        .isCloseTo(4.30044286400560161323e-9, within(1e-21));
    assertThat(ledq(model(majorana, 1000, 1000, 1000, 1000)))
        .isCloseTo(1.055428996274351785873744e-9, within(1e-21));
  }

  @Test
  void ledqIsOneMonomialAsInTheLiterature() {
    var matched = model(true, 100, 500, 300, 1000).boxes();
    var j = LoopIntegral.j(mass("M_F"), mass("m_chi"), mass("M_S"), mass("M_phi"));
    var expected =
        coupling("f_LS")
            .times(coupling("f_chiS"))
            .times(coupling("f_dchi"))
            .times(coupling("f_FQ"));
    assertThat(coefficient(matched, "ledq", 2, 2, 1, 1))
        .isEqualTo(expected.times(Poly.of(j)).times(Poly.pi(-2)).times(Exact.of(1, 32)));
  }

  @Test
  void boxesFeedExactlyTheseOperators() {
    var operators =
        model(true, 100, 500, 300, 1000).boxes().coefficients().keySet().stream()
            .map(WilsonCoefficient::operator)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    assertThat(operators)
        .containsExactlyInAnyOrder(
            "ledq", "lq1", "lq3", "le", "ll", "ee", "ed", "qd1", "qd8", "qq1", "qq3", "dd");
  }

  @Test
  void singletAndTripletSemileptonicCoefficientsAreEqual() {
    var m = model(true, 100, 500, 300, 1000);
    var matched = m.boxes();
    var lq1 = coefficient(matched, "lq1", 2, 2, 1, 1);
    var j = LoopIntegral.j(mass("M_F"), mass("M_F"), mass("M_S"), mass("M_phi"));
    var expected = coupling("f_LS").pow(2).times(coupling("f_FQ").pow(2));
    assertThat(lq1)
        .isEqualTo(expected.times(Poly.of(j)).times(Poly.pi(-2)).times(Exact.of(-1, 128)));
    assertThat(coefficient(matched, "lq3", 2, 2, 1, 1)).isEqualTo(lq1);
  }

  @Test
  void aMajoranaFermionAddsTheMassFlipsToEeEdDd() {
    var majorana = model(true, 300, 500, 300, 300).boxes();
    var dirac = model(false, 300, 500, 300, 300).boxes();
    for (var name : List.of("ee", "ed", "dd")) {
      Integer[] flavours =
          name.equals("ee")
              ? new Integer[] {2, 2, 2, 2}
              : name.equals("ed") ? new Integer[] {2, 2, 1, 1} : new Integer[] {1, 1, 1, 1};
      var one = coefficient(majorana, name, flavours);
      var other = coefficient(dirac, name, flavours);
      assertThat(one.minus(other).loops()).as(name).hasSize(1);
      assertThat(one.size()).isEqualTo(2);
      assertThat(other.size()).isEqualTo(1);
      // J − 2 m² I0 = 0 for degenerate masses: J = 1/(3m²), I0 = 1/(6m⁴)
      var m = model(true, 300, 500, 300, 300);
      assertThat(m.evaluate(one).abs()).isLessThan(1e-13 * m.evaluate(other).abs());
    }
  }

  @Test
  void everyCoefficientHasDimensionMinusTwo() {
    var light = model(true, 100, 500, 300, 1000);
    var heavy = model(true, 200, 1000, 600, 2000);
    var matched = light.match();
    matched
        .coefficients()
        .forEach(
            (name, value) ->
                assertThat(
                        heavy
                            .evaluate(value.total())
                            .multiply(4)
                            .subtract(light.evaluate(value.total()))
                            .abs())
                    .as(name.toString())
                    .isLessThan(1e-11 * light.evaluate(value.total()).abs()));
  }

  /** No couplings of the heavy fields to H: nothing is missing. */
  @Test
  void isComplete() {
    var matched = model(true, 100, 500, 300, 1000).match();
    assertThat(matched.notComputed()).isEmpty();
    assertThat(matched.coefficients().values()).allMatch(MatchedCoefficient::complete);
    var operators =
        matched.coefficients().keySet().stream()
            .map(WilsonCoefficient::operator)
            .collect(Collectors.toSet());
    assertThat(operators)
        .contains(
            "phil1", "phil3", "phie", "phiq1", "phid", "ld", "qe", "eB", "eW", "dG", "phiD", "W",
            "G", "uphi", "phiud")
        .doesNotContain("lequ1", "lequ3", "llphiphi", "phiB");
    var ledq = matched.coefficients().get(WilsonCoefficient.of("ledq", 2, 2, 1, 1));
    assertThat(ledq.parts()).containsOnlyKeys(Part.BOX);
    var lq1 = matched.coefficients().get(WilsonCoefficient.of("lq1", 2, 2, 1, 1));
    assertThat(lq1.parts()).containsOnlyKeys(Part.BOX, Part.PENGUIN, Part.VACUUM_POLARISATION);
    assertThat(lq1.parts().values().stream().reduce(Poly.ZERO, Poly::plus)).isEqualTo(lq1.total());
  }

  @Test
  void noLoopsNoBoxes() {
    assertThat(model(true, 100, 500, 300, 1000).loops(0).boxes().coefficients()).isEmpty();
  }
}

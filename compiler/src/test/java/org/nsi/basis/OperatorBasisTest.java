package org.nsi.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsi.syntax.Nearest;

class OperatorBasisTest {
  private final OperatorBasis warsaw = OperatorBasis.warsaw();
  private final OperatorBasis jms = OperatorBasis.jms();

  private static int realParameters(
      OperatorBasis basis, java.util.function.Predicate<Operator> which) {
    int count = 0;
    for (var operator : basis.operators()) {
      if (which.test(operator)) {
        for (var entry : basis.independentEntries(operator)) {
          count += operator.hermitian() && basis.isRealEntry(entry) ? 1 : 2;
        }
      }
    }
    return count;
  }

  private static boolean violatesBaryonNumber(Operator operator) {
    return operator.latex().contains("alpha");
  }

  @Test
  void warsawHas59OperatorsWith2499RealCoefficientsAsIn1312_2014() {
    assertThat(warsaw.operators()).hasSize(59 + 4 + 1);
    assertThat(
            realParameters(warsaw, o -> !violatesBaryonNumber(o) && !o.name().equals("llphiphi")))
        .isEqualTo(2499);
  }

  @Test
  void jmsHas3631RealDimensionSixCoefficientsWithoutBaryonNumberViolationAsIn1709_04486() {
    assertThat(realParameters(jms, o -> !violatesBaryonNumber(o) && o.dimension() == -2))
        .isEqualTo(3631);
  }

  @Test
  void wcxfEntryCountsOfTheSpecialClasses() {
    assertThat(warsaw.independentEntries(warsaw.get("qqql"))).hasSize(57);
    assertThat(warsaw.independentEntries(warsaw.get("qque"))).hasSize(54);
    assertThat(warsaw.independentEntries(warsaw.get("ee"))).hasSize(21);
    assertThat(warsaw.independentEntries(warsaw.get("ll"))).hasSize(27);
    assertThat(jms.independentEntries(jms.get("SdduRL"))).hasSize(18);
    assertThat(jms.independentEntries(jms.get("VnueduLL"))).hasSize(54);
    assertThat(jms.independentEntries(jms.get("VnuuLL"))).hasSize(21);
  }

  private void canonical(
      OperatorBasis basis,
      WilsonCoefficient entry,
      WilsonCoefficient expected,
      boolean conjugate,
      int sign) {
    assertThat(basis.canonical(entry)).contains(new Canonical(expected, conjugate, sign));
  }

  @Test
  void redundantEntriesPointToTheListedOne() {
    canonical(
        warsaw,
        WilsonCoefficient.of("ll", 2, 2, 1, 1),
        WilsonCoefficient.of("ll", 1, 1, 2, 2),
        false,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("ll", 2, 1, 1, 1),
        WilsonCoefficient.of("ll", 1, 1, 1, 2),
        true,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("ll", 2, 1, 1, 2),
        WilsonCoefficient.of("ll", 1, 2, 2, 1),
        false,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("ee", 1, 2, 2, 1),
        WilsonCoefficient.of("ee", 1, 1, 2, 2),
        false,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("lq1", 2, 1, 1, 2),
        WilsonCoefficient.of("lq1", 1, 2, 2, 1),
        true,
        1);
    canonical(
        warsaw, WilsonCoefficient.of("phil1", 2, 1), WilsonCoefficient.of("phil1", 1, 2), true, 1);
    canonical(
        warsaw,
        WilsonCoefficient.of("qque", 2, 1, 1, 1),
        WilsonCoefficient.of("qque", 1, 2, 1, 1),
        false,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("qqql", 2, 1, 1, 3),
        WilsonCoefficient.of("qqql", 1, 1, 2, 3),
        false,
        1);
    canonical(
        warsaw,
        WilsonCoefficient.of("ledq", 2, 2, 1, 1),
        WilsonCoefficient.of("ledq", 2, 2, 1, 1),
        false,
        1);
    canonical(
        jms,
        WilsonCoefficient.of("SdduRL", 2, 1, 1, 1),
        WilsonCoefficient.of("SdduRL", 1, 2, 1, 1),
        false,
        -1);
    assertThat(warsaw.canonical(WilsonCoefficient.of("qqql", 3, 1, 2, 1))).isEmpty();
    assertThat(jms.canonical(WilsonCoefficient.of("SdduRL", 1, 1, 1, 1)).orElseThrow().sign())
        .isZero();
    assertThat(jms.isIndependent(WilsonCoefficient.of("SdduRL", 1, 1, 1, 1))).isFalse();
  }

  @Test
  void multiplicitiesMatchConventionsNote() {
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ll", 1, 1, 2, 2))).isEqualTo(2);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ll", 1, 1, 1, 1))).isEqualTo(1);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ll", 1, 2, 2, 1))).isEqualTo(2);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ll", 1, 1, 1, 2))).isEqualTo(2);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ee", 1, 1, 2, 2))).isEqualTo(4);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ee", 1, 1, 1, 2))).isEqualTo(2);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("ee", 1, 2, 1, 2))).isEqualTo(1);
    assertThat(warsaw.multiplicity(WilsonCoefficient.of("lq1", 1, 1, 2, 2))).isEqualTo(1);
    assertThat(jms.multiplicity(WilsonCoefficient.of("VddLL", 1, 1, 2, 2))).isEqualTo(2);
  }

  @Test
  void realEntries() {
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("ll", 1, 2, 2, 1))).isTrue();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("ll", 1, 2, 1, 2))).isFalse();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("lq1", 1, 2, 2, 1))).isFalse();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("lq1", 1, 1, 2, 2))).isTrue();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("ledq", 1, 1, 1, 1))).isFalse();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("phiD"))).isTrue();
    assertThat(warsaw.isRealEntry(WilsonCoefficient.of("llphiphi", 1, 1))).isFalse();
  }

  @Test
  void nearestName() {
    assertThat(Nearest.to("leqd", warsaw.names())).contains("ledq");
    assertThat(Nearest.to("LQ1", warsaw.names())).contains("lq1");
    assertThat(Nearest.to("phild", warsaw.names())).isPresent();
    assertThat(Nearest.to("completely_other", warsaw.names())).isEmpty();
    assertThat(Nearest.to("SnueduLR", jms.names())).isPresent();
  }

  @Test
  void rangesKnowThatThereIsNoTopQuarkBelowTheZ() {
    assertThat(jms.get("VnueduLL").admits(java.util.List.of(3, 3, 3, 2))).isTrue();
    assertThat(jms.get("VnueduLL").admits(java.util.List.of(3, 3, 3, 3))).isFalse();
    assertThat(warsaw.get("lu").admits(java.util.List.of(3, 3, 3, 3))).isTrue();
    assertThat(warsaw.get("lu").admits(java.util.List.of(3, 3))).isFalse();
  }

  @Test
  void nsiParametersAreOrderedLikeTheirKeys() {
    var all = new java.util.ArrayList<NsiParameter>();
    for (int a = 1; a <= 3; a++) {
      for (int b = 1; b <= 3; b++) {
        for (var fermion : NsiParameter.Fermion.values()) {
          for (var chirality : NsiParameter.Chirality.values()) {
            all.add(new NsiParameter.Neutral(fermion, chirality, a, b));
          }
        }
        for (var structure : NsiParameter.Structure.values()) {
          for (int up = 1; up <= 3; up++) {
            for (int down = 1; down <= 3; down++) {
              all.add(new NsiParameter.Charged(structure, a, b, up, down));
            }
          }
        }
      }
    }
    all.sort(null);
    assertThat(all.stream().map(NsiParameter::key).toList()).isSorted().doesNotHaveDuplicates();
  }
}

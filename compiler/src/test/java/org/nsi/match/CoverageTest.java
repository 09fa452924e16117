package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.entry;
import static org.nsi.match.TestModel.fermion;
import static org.nsi.match.TestModel.plain;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.tensor.Generators;

/** What is not computed is said, and only that. */
class CoverageTest {
  private final TestModel model = new TestModel();

  private static List<String> operators(Matched matched) {
    return matched.notComputed().stream().map(NotComputed::operator).toList();
  }

  /**
   * Ξ1 of arXiv:1711.10391: the exchange of l l with H H is the Weinberg operator, the exchange of
   * H H with itself phiBox, phiD and, not computed, what is left for the equation of motion of H.
   */
  @Test
  void aTripletScalarGivesTheWeinbergOperator() {
    var xi =
        model.loops(0).heavy(FieldKind.COMPLEX_SCALAR, "Xi1", 1, 3, false, model.real("M", 1e3));
    var leptons = EffectiveLagrangianTest.triplet(Generators.pauli(), true);
    var rotated =
        leptons.stream()
            .map(
                e ->
                    entry(
                        e.value(),
                        e.components().get(1),
                        e.components().get(2),
                        e.components().get(0)))
            .toList();
    model.term(
        model.real("y", 0.1),
        Lorentz.YUKAWA,
        List.of(plain(TestModel.L, 1), plain(TestModel.L, 2), plain(xi, 1)),
        rotated,
        true);
    model.term(
        model.real("kappa", 10),
        Lorentz.SCALARS,
        List.of(plain(TestModel.H, 1), plain(TestModel.H, 1), conj(xi, 1)),
        rotated,
        true);
    var matched = model.match();
    // Σ_a (ετ^a)_ij (ετ^a)_kl l_i l_j H_k H_l = −2 ε_jk ε_mn H_j H_m l_k l_n
    assertThat(model.evaluate(coefficient(matched, "llphiphi", 1, 2)).getReal())
        .isCloseTo(-2 * 0.1 * 10 / 1e6, within(1e-20));
    assertThat(matched.coefficients().get(WilsonCoefficient.of("llphiphi", 1, 2)).complete())
        .isTrue();
    // |κ|²/M⁴ |D_μ(H ετ^a H)|² = |κ|²/M⁴ (2 O_phiBox + 4 O_phiD) + equation of motion
    assertThat(model.evaluate(coefficient(matched, "phiBox")).getReal())
        .isCloseTo(2 * 100 / 1e12, within(1e-24));
    assertThat(model.evaluate(coefficient(matched, "phiD")).getReal())
        .isCloseTo(4 * 100 / 1e12, within(1e-24));
    assertThat(operators(matched)).containsExactly("dphi", "ephi", "phi", "uphi");
  }

  @Test
  void aSecondDoubletThatMixesWithThreeHiggsFields() {
    var phi =
        model.loops(0).heavy(FieldKind.COMPLEX_SCALAR, "Phi", 1, 2, false, model.real("M", 1e3));
    model.term(
        model.real("y", 0.1),
        Lorentz.YUKAWA,
        List.of(conj(TestModel.L, 1), conj(TestModel.E, 2), plain(phi, 1)),
        "l_i e h_i",
        "");
    model.term(
        model.real("lambda", 0.3),
        Lorentz.SCALARS,
        List.of(conj(phi, 1), plain(TestModel.H, 1), conj(TestModel.H, 1), plain(TestModel.H, 1)),
        "p_i h_i h_j h_j",
        "");
    var matched = model.match();
    assertThat(operators(matched)).containsExactly("ephi", "phi");
    assertThat(matched.coefficients().get(WilsonCoefficient.of("le", 1, 1, 2, 2)).complete())
        .isTrue();
  }

  @Test
  void oneLoopWithEvenFieldsIsSaidNotToBeComputed() {
    var z = model.heavy(FieldKind.REAL_VECTOR, "Z", 1, 1, false, model.real("M", 1e3));
    model.term(
        model.real("g", 0.1),
        Lorentz.FERMION_CURRENT,
        List.of(conj(TestModel.E, 1), plain(TestModel.E, 1), plain(z, 1)),
        List.of(entry(Exact.of(-1), 0, 0, 0)),
        false);
    var matched = model.match();
    assertThat(matched.notes()).isNotEmpty();
    assertThat(operators(matched))
        .contains("eB", "eW", "phie", "ephi", "ee", "ll", "lq1", "phil1", "W")
        .doesNotContain("llphiphi", "duql");
    var ee = matched.coefficients().get(WilsonCoefficient.of("ee", 1, 1, 1, 1));
    assertThat(ee.loops()).isZero();
    assertThat(ee.complete()).isTrue();
    assertThat(model.loops(0).match().notComputed()).isEmpty();
  }

  @Test
  void aFieldWithoutAMassIsNotIntegratedOut() {
    var phi = model.loops(0).heavy(FieldKind.COMPLEX_SCALAR, "Phi", 1, 2, false);
    model.term(
        model.real("y", 0.1),
        Lorentz.YUKAWA,
        List.of(conj(TestModel.L, 1), conj(TestModel.E, 2), plain(phi, 1)),
        "l_i e h_i",
        "");
    var matched = model.match();
    assertThat(matched.coefficients()).isEmpty();
    assertThat(matched.notes()).hasSize(1);
    assertThat(operators(matched)).contains("le", "ll", "eB");
  }

  /** Without couplings of the odd fields to H all is computed. */
  @Test
  void aModelWithoutCouplingsToHiggsFieldsIsComplete() {
    var n = model.heavy(FieldKind.MAJORANA_FERMION, "N", 1, 1, true, model.real("M_N", 1e3));
    var eta = model.heavy(FieldKind.COMPLEX_SCALAR, "eta", 1, 2, true, model.real("M_eta", 2e3));
    for (int p = 1; p <= 2; p++) {
      model.term(
          model.real("h", 0.1 * p, p),
          Lorentz.YUKAWA,
          List.of(fermion(n, 1, WeylPart.LEFT, false), plain(TestModel.L, p), plain(eta, 1)),
          "N l_i eta_j",
          "eps_ij");
    }
    var matched = model.match();
    assertThat(matched.notComputed()).isEmpty();
    assertThat(matched.coefficients().values()).allMatch(MatchedCoefficient::complete);
  }

  /** A dark loop without match { loops 1 } is not a model without effects. */
  @Test
  void oddFieldsAtTreeLevelAreSaidToContributeAtOneLoop() {
    darkLepton();
    assertThat(model.match().coefficients()).isNotEmpty();
    var matched = model.loops(0).match();
    assertThat(matched.coefficients()).isEmpty();
    assertThat(matched.notes()).singleElement().asString().contains("match { loops 1 }");
    assertThat(operators(matched)).contains("ee", "le", "phie", "eB");
    assertThat(
            matched.notComputed().stream()
                .filter(item -> item.operator().equals("ee"))
                .findFirst()
                .orElseThrow()
                .reason())
        .contains("one-loop boxes");
  }

  /**
   * A S† η H gives the self-energy of H a term p⁴, (D²H)†(D²H): by the equation of motion y_e y_d
   * l̄ e d̄ q, whatever the odd fields couple to.
   */
  @Test
  void aTrilinearCouplingOfOddScalarsReachesFourFermions() {
    var eta = model.heavy(FieldKind.COMPLEX_SCALAR, "eta", 1, 2, true, model.real("M_eta", 2e3));
    var s = model.heavy(FieldKind.REAL_SCALAR, "S", 1, 1, true, model.real("M_S", 1e3));
    model.term(
        model.real("A", 100),
        Lorentz.SCALARS,
        List.of(conj(eta, 1), plain(TestModel.H, 1), plain(s, 1)),
        "p_i h_i s",
        "");
    var matched = model.match();
    assertThat(matched.notComputed()).isEmpty();
    assertThat(matched.coefficients().keySet().stream().map(WilsonCoefficient::operator))
        .contains("ledq", "lequ1", "le", "qd1", "quqd1", "phil1", "phiB", "ephi");
  }

  /** Three generations of odd fermions with general couplings to H: (k k†)³ is not written out. */
  @Test
  void formulasBeyondUseAreNotComputed() {
    var large =
        new SourceModel(
            """
            param k1[3,3] : complex = { %s }
            param k2[3,3] : complex = { %s }
            param mF[3] = { [1] = 1 TeV, [2] = 2 TeV, [3] = 3 TeV }
            param mchi[3] = { [1] = 1.1 TeV, [2] = 2.2 TeV, [3] = 3.3 TeV }
            field F[3] : dirac fermion (1,2)_-1/2, Z2 odd, mass mF
            field chi[3] : dirac fermion (1,1)_-1, Z2 odd, mass mchi
            lagrangian {
              c: -k1[k,j] (bar(R(F[k])) L(chi[j])) H + h.c.
              d: -k2[k,j] (bar(L(F[k])) R(chi[j])) H + h.c.
            }
            match { loops 1 }
            """
                .formatted(dense(0.2), dense(0.3)));
    var matched = large.match();
    assertThat(operators(matched)).contains("phi").doesNotContain("phiB", "phie", "ledq");
    assertThat(
            matched.notComputed().stream()
                .filter(item -> item.operator().equals("phi"))
                .findFirst()
                .orElseThrow()
                .reason())
        .contains("too many terms");
    assertThat(matched.coefficients().keySet().stream().map(WilsonCoefficient::operator))
        .contains("phiB", "phie", "ledq");
  }

  private static String dense(double scale) {
    var entries = new ArrayList<String>();
    for (int k = 1; k <= 3; k++) {
      for (int j = 1; j <= 3; j++) {
        entries.add("[%d,%d] = %s + %s i".formatted(k, j, scale * k, scale / j));
      }
    }
    return String.join(", ", entries);
  }

  private void darkLepton() {
    var n = model.heavy(FieldKind.MAJORANA_FERMION, "N", 1, 1, true, model.real("M_N", 1e3));
    var s = model.heavy(FieldKind.COMPLEX_SCALAR, "S", 1, 1, true, model.real("M_S", 2e3));
    model.term(
        model.real("h", 0.3),
        Lorentz.YUKAWA,
        List.of(conj(TestModel.E, 1), fermion(n, 1, WeylPart.LEFT, false), plain(s, 1)),
        "e N s",
        "");
  }
}

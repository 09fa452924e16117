package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.table.TextTable;

/**
 * The components of the operators, obtained by two-component identities, against Dirac matrices and
 * Grassmann numbers.
 */
class WarsawOperatorTest {

  static List<List<String>> fourFermionOperators() {
    return TextTable.read(WarsawInvariants.class, "warsaw-invariants.tsv").rows().stream()
        .filter(row -> List.of("vector", "scalar", "tensor", "charge").contains(row.get(1)))
        .toList();
  }

  /** Different generations, coinciding ones, all equal. */
  private static final List<List<Integer>> FLAVOURS =
      List.of(
          List.of(1, 2, 3, 1),
          List.of(1, 1, 2, 2),
          List.of(1, 2, 2, 1),
          List.of(2, 1, 2, 1),
          List.of(3, 3, 3, 3));

  @ParameterizedTest
  @MethodSource("fourFermionOperators")
  void componentsAgreeWithDiracMatrices(List<String> row) {
    for (var generations : FLAVOURS) {
      var dirac = Operators.dirac(row, generations);
      var difference = new Grassmann();
      difference.add(dirac, Complex.ONE);
      new WarsawOperator(row)
          .expand(
              generations,
              (structure, value) ->
                  difference.add(Operators.evaluate(structure), value.toComplex().negate()));
      assertThat(dirac.size())
          .as("%s %s", row.get(0), generations)
          .isGreaterThan(row.get(0).equals("qqql") ? -1 : 0.1);
      assertThat(difference.size()).as("%s %s", row.get(0), generations).isLessThan(1e-13);
    }
  }

  @Test
  void bilinearsOfVerticesFollowDreinerHaberMartin() {
    int l = Light.fermion(Species.L, 1, 0);
    int e = Light.fermion(Species.E, 1, 0);
    int u = Light.fermion(Species.U, 1, 0);
    int q = Light.fermion(Species.Q, 1, 0);
    var lepton = Spinors.dirac(Species.L, l);
    var electron = Spinors.dirac(Species.E, e);
    var up = Spinors.dirac(Species.U, u);
    var quark = Spinors.dirac(Species.Q, q);
    same(
        Spinors.sandwich(Spinors.bar(electron), Spinors.unit(), lepton), Spinors.pair(false, e, l));
    same(Spinors.sandwich(Spinors.bar(lepton), Spinors.unit(), electron), Spinors.pair(true, l, e));
    // charge conjugates: ψ̄^c χ = ψ^T C χ
    same(Spinors.sandwich(quark, Spinors.chargeConjugation(), lepton), Spinors.pair(false, q, l));
    same(Spinors.sandwich(up, Spinors.chargeConjugation(), electron), Spinors.pair(true, u, e));
    for (int mu = 0; mu < 4; mu++) {
      same(
          Spinors.sandwich(Spinors.bar(lepton), Spinors.gamma(mu), quark),
          Spinors.current(mu, l, q));
      same(
          Spinors.sandwich(Spinors.bar(electron), Spinors.gamma(mu), up),
          Spinors.current(mu, u, e).times(-1));
    }
  }

  private static void same(Grassmann actual, Grassmann expected) {
    assertThat(actual.plus(expected.times(-1)).size()).isLessThan(1e-15);
    assertThat(expected.size()).isEqualTo(1);
  }
}

package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsi.basis.OperatorBasis;
import org.nsi.table.TextTable;

/** The tables of this package name operators that exist and mean what they say. */
class TablesTest {
  private final OperatorBasis warsaw = OperatorBasis.warsaw();
  private final OperatorBasis jms = OperatorBasis.jms();

  /**
   * l and q have a left-handed field of the same kind in the low-energy theory, the singlets a
   * right-handed one.
   */
  private static boolean canBecome(String doubletOrSinglet, String field) {
    return switch (doubletOrSinglet) {
      case "l" -> field.equals("nu") || field.equals("eL");
      case "q" -> field.equals("uL") || field.equals("dL");
      default -> field.equals(doubletOrSinglet + "R");
    };
  }

  @Test
  void contactTermsConnectFieldsOfTheSameKind() {
    new ContactTerms()
        .byOperator()
        .forEach(
            (name, terms) -> {
              var low = jms.get(name);
              for (var term : terms) {
                var high = warsaw.get(term.operator());
                for (int k = 0; k < high.indexCount(); k++) {
                  // C_low[p r s t] = C_high[order]: position k of the high operator carries low
                  // index order[k]
                  assertThat(canBecome(high.fields().get(k), low.fields().get(term.order().get(k))))
                      .as(name + " " + term)
                      .isTrue();
                }
              }
            });
  }

  @Test
  void everyFourFermionOperatorWithNeutrinosThatConservesBaryonNumberIsMatched() {
    assertThat(new ContactTerms().byOperator().keySet())
        .containsAll(
            jms.operators().stream()
                .filter(o -> o.fields().contains("nu") && !o.latex().contains("\\alpha"))
                .map(org.nsi.basis.Operator::name)
                .toList());
  }

  @Test
  void runningCurrentsExistAndHaveOneQuarkBilinear() {
    for (var row : TextTable.read(TablesTest.class, "qcd-currents.tsv").rows()) {
      var basis = row.get(0).equals("JMS") ? jms : warsaw;
      var fields = basis.get(row.get(1)).fields();
      assertThat(fields.stream().filter(f -> "qud".indexOf(f.charAt(0)) >= 0)).hasSize(2);
      boolean tensor = basis.get(row.get(1)).latex().contains("\\sigma");
      assertThat(row.get(2)).isEqualTo(fields.size() == 2 ? "mass" : tensor ? "tensor" : "scalar");
    }
  }
}

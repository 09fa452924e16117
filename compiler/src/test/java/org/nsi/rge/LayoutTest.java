package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.basis.FlavourSymmetry;
import org.nsi.basis.OperatorBasis;

/** The layout of entries is the one of the basis. */
class LayoutTest {

  static OperatorBasis[] bases() {
    return new OperatorBasis[] {OperatorBasis.warsaw(), OperatorBasis.jms()};
  }

  @ParameterizedTest
  @MethodSource("bases")
  void likeTheBasis(OperatorBasis basis) {
    for (var operator : basis.operators()) {
      if (operator.symmetry() == FlavourSymmetry.QQQL) {
        continue;
      }
      var layout = new Layout(operator);
      for (int flat = 0; flat < layout.representative.length; flat++) {
        var entry = layout.coefficient(flat);
        assertThat(Layout.flat(entry)).isEqualTo(flat);
        if (!operator.admits(entry.indices())) {
          assertThat(layout.representative[flat]).isNegative();
          continue;
        }
        var canonical = basis.canonical(entry).orElseThrow();
        if (canonical.sign() == 0) {
          assertThat(layout.representative[flat]).as(entry.toString()).isNegative();
          continue;
        }
        assertThat(layout.coefficient(layout.representative[flat]))
            .isEqualTo(canonical.representative());
        assertThat(layout.conjugate[flat]).as(entry.toString()).isEqualTo(canonical.conjugate());
        assertThat(layout.weight[flat])
            .as(entry.toString())
            .isEqualTo(canonical.sign() / (double) basis.multiplicity(entry));
        assertThat(layout.real[flat])
            .as(entry.toString())
            .isEqualTo(basis.isIndependent(entry) && basis.isRealEntry(entry));
      }
    }
  }
}

package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.rge.RandomPoint.WARSAW;

import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.table.TextTable;

/** Every operator against wilson 2.5.2; the table says how its numbers were made. */
class WilsonReferenceTest {
  private interface Entry {
    Complex at(int p, int r);
  }

  private static Complex[][] matrix(Entry entry) {
    var matrix = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        matrix[p][r] = entry.at(p, r);
      }
    }
    return matrix;
  }

  @Test
  void everyOperator() {
    var couplings =
        RandomPoint.SMEFT
            .couplings()
            .with("g1", 0.5)
            .with("g2", 0.75)
            .with("g3", 1)
            .with("lambda_H", 0.25)
            .with("y_e", matrix((p, r) -> new Complex((p - r + 1) / 4.0, (p + 2 * r) / 8.0)))
            .with("y_u", matrix((p, r) -> new Complex((2 * p + r - 2) / 4.0, -(p - r) / 8.0)))
            .with("y_d", matrix((p, r) -> new Complex((r - 2 * p) / 8.0, (p + r - 1) / 4.0)));
    var entries = RandomPoint.entries(RandomPoint.CONSERVING);
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (int k = 0; k < entries.size(); k++) {
      var entry = entries.get(k);
      if (!entry.operator().equals("llphiphi")) {
        double im = WARSAW.isRealEntry(entry) ? 0 : 1.0 / (1 + k % 5);
        values.put(entry, new Complex(1.0 / (1 + k % 7), im));
      }
    }
    var slope = RandomPoint.slope(couplings, new CoefficientValues("Warsaw", 1000, values));
    var sums = new TreeMap<String, Complex>();
    for (int k = 0; k < entries.size(); k++) {
      var entry = entries.get(k);
      sums.merge(entry.operator(), slope.get(entry).multiply(Math.cos(k)), Complex::add);
    }
    var table = TextTable.read(WilsonReferenceTest.class, "wilson-2.5.2.tsv");
    assertThat(table.rows()).hasSize(59);
    for (var row : table.rows()) {
      var expected = new Complex(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
      assertThat(sums.get(row.get(0)).subtract(expected).abs())
          .as(row.get(0))
          .isLessThan(1e-11 * (1 + expected.abs()));
    }
  }
}

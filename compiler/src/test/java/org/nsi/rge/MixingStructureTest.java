package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** What lines mean, on lines short enough to do by hand. */
class MixingStructureTest {
  private static final double LOOP = 16 * Math.PI * Math.PI;

  private static CoefficientValues derivative(
      String text, CouplingSetter setter, Map<WilsonCoefficient, Complex> given) {
    var dimensions = AnomalousDimensions.parse(OperatorBasis.warsaw(), "test.rge", text);
    var couplings = setter.set(dimensions.couplings());
    var structure = dimensions.structure(couplings, given.keySet());
    var values = new CoefficientValues("Warsaw", 1000, new TreeMap<>(given));
    return structure.values(
        structure.at(couplings).times(structure.vector(values)), values.scaleGeV());
  }

  private interface CouplingSetter {
    CouplingValues set(CouplingValues couplings);
  }

  private static void assertEntry(
      CoefficientValues values, WilsonCoefficient entry, double re, double im) {
    assertThat(values.get(entry).getReal() * LOOP).isCloseTo(re, within(1e-13));
    assertThat(values.get(entry).getImaginary() * LOOP).isCloseTo(im, within(1e-13));
  }

  private static final String YUKAWA =
      """
      coupling g
      coupling y : l e
      """;

  private static CouplingValues yukawa(CouplingValues couplings) {
    var y = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        y[p][r] = new Complex(1 + p, 2 + r);
      }
    }
    return couplings.with("g", 2).with("y", y);
  }

  @Test
  void anEntryOfItsOwn() {
    var result =
        derivative(
            "coupling g\ndot(ledq_prst) += -8/3 g^2 ledq_prst | test",
            c -> c.with("g", 2),
            Map.of(WilsonCoefficient.of("ledq", 2, 2, 1, 1), new Complex(1, 3)));
    assertThat(result.values()).hasSize(1);
    assertEntry(result, WilsonCoefficient.of("ledq", 2, 2, 1, 1), -32.0 / 3, -32);
  }

  @Test
  void conjugatesOfACoefficient() {
    var result =
        derivative(
            YUKAWA + "dot(ephi_pr) += i y_pv conj(ephi_wv) y_wr | test",
            MixingStructureTest::yukawa,
            Map.of(WilsonCoefficient.of("ephi", 2, 3), new Complex(5, 7)));
    // i y_13 (5 - 7i) y_22, p = 1, r = 2
    var expected =
        Complex.I.multiply(new Complex(1, 4))
            .multiply(new Complex(5, -7))
            .multiply(new Complex(2, 3));
    assertEntry(
        result, WilsonCoefficient.of("ephi", 1, 2), expected.getReal(), expected.getImaginary());
  }

  @Test
  void multiplicitiesAndTraces() {
    // ll_1122 stands for C_1122 + C_2211 of the full sum; each has half the listed value
    var result =
        derivative(
            "coupling g\ndot(phil1_pr) += ll_prww | test",
            c -> c.with("g", 1),
            Map.of(WilsonCoefficient.of("ll", 1, 1, 2, 2), new Complex(3)));
    assertEntry(result, WilsonCoefficient.of("phil1", 1, 1), 1.5, 0);
    assertEntry(result, WilsonCoefficient.of("phil1", 2, 2), 1.5, 0);
    var back =
        derivative(
            "coupling g\ndot(ll_prst) += delta_pr phil1_st + phil1_pr delta_st | test",
            c -> c.with("g", 1),
            Map.of(WilsonCoefficient.of("phil1", 2, 2), new Complex(3)));
    assertEntry(back, WilsonCoefficient.of("ll", 1, 1, 2, 2), 6, 0);
    assertEntry(back, WilsonCoefficient.of("ll", 2, 2, 2, 2), 6, 0);
  }

  @Test
  void hermitianPartners() {
    // lu_1122 is real, phil1_12 complex and its partner phil1_21 its conjugate
    var result =
        derivative(
            YUKAWA + "dot(phil1_pr) += y_pv dag(y)_vw phil1_wr + phil1_pw y_wv dag(y)_vr | test",
            MixingStructureTest::yukawa,
            Map.of(WilsonCoefficient.of("phil1", 1, 2), new Complex(2, 5)));
    assertThat(result.get(WilsonCoefficient.of("phil1", 1, 1)).getImaginary()).isZero();
    // (y y^dag)_12 C_21 + C_12 (y y^dag)_21, rows of y are 1 + 2i … : 2 Re of the first
    double re = 0;
    for (int v = 0; v < 3; v++) {
      var product = new Complex(1, 2 + v).multiply(new Complex(2, -2 - v));
      re += 2 * product.multiply(new Complex(2, -5)).getReal();
    }
    assertEntry(result, WilsonCoefficient.of("phil1", 1, 1), re, 0);
  }

  @Test
  void auxiliaryTensorsAreSums() {
    var result =
        derivative(
            YUKAWA
                + """
                let gamma_l_pr += 1/2 y_pv dag(y)_vr
                let xi_pr += le_pvwr y_vw
                let eta += gamma_l_pr phil1_rp
                dot(ephi_pr) += xi_pr + conj(eta) y_pr | test
                """,
            MixingStructureTest::yukawa,
            Map.of(WilsonCoefficient.of("le", 1, 2, 3, 1), new Complex(1, 1)));
    // xi_11 = le_1231 y_23
    assertEntry(result, WilsonCoefficient.of("ephi", 1, 1), 2 - 4, 2 + 4);
  }

  @Test
  void onlyWhatIsReachedIsThere() {
    var dimensions =
        AnomalousDimensions.parse(
            OperatorBasis.warsaw(),
            "test.rge",
            YUKAWA + "dot(ephi_pr) += y_pv dag(y)_vw ephi_wr | test");
    var diagonal = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        diagonal[p][r] = p == r ? Complex.ONE : Complex.ZERO;
      }
    }
    var couplings = dimensions.couplings().with("y", diagonal);
    var start = List.of(WilsonCoefficient.of("ephi", 1, 2));
    assertThat(dimensions.structure(couplings, start).entries())
        .extracting(RealEntry::toString)
        .containsExactly("Re ephi_12", "Im ephi_12");
    diagonal[2][0] = Complex.ONE;
    assertThat(dimensions.structure(couplings.with("y", diagonal), start).entries())
        .extracting(RealEntry::toString)
        .containsExactly("Re ephi_12", "Im ephi_12", "Re ephi_32", "Im ephi_32");
  }

  @Test
  void blocksOfColumnsAreColumns() {
    var dimensions =
        AnomalousDimensions.parse(
            OperatorBasis.warsaw(),
            "test.rge",
            YUKAWA
                + """
                let trace += y_pv dag(y)_vw phil1_wp
                dot(phil1_pr) += delta_pr trace + y_pv dag(y)_vw phil1_wr | test
                """);
    var couplings = yukawa(dimensions.couplings());
    var structure = dimensions.structure(couplings, List.of(WilsonCoefficient.of("phil1", 1, 1)));
    var matrix = structure.at(couplings);
    double[][] dense = matrix.dense();
    int columns = 3;
    double[] in = new double[structure.size() * columns];
    for (int k = 0; k < in.length; k++) {
      in[k] = Math.sin(k);
    }
    double[] out = new double[in.length];
    matrix.apply(in, columns, out);
    for (int row = 0; row < structure.size(); row++) {
      for (int c = 0; c < columns; c++) {
        double sum = 0;
        for (int k = 0; k < structure.size(); k++) {
          sum += dense[row][k] * in[k * columns + c];
        }
        assertThat(out[row * columns + c]).isCloseTo(sum, within(1e-14));
      }
    }
  }
}

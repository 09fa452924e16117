package org.nsi.wcxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;
import org.nsi.input.StandardInputs;

/** The flavio basis: WCxf (arXiv:1712.05298), and numbers of wilson 2.5.2 (arXiv:1804.05033). */
class FlavioTranslationTest {
  /** Parameters of wilson at 4.8 GeV. */
  private static final FlavioParameters WILSON =
      new FlavioParameters(
          1.166e-5,
          0.0078,
          0.21,
          Ckm.of(0.225, 0.042, 0.0037, 1.15),
          new TreeMap<>(
              Map.of(
                  "u", 0.0017, "d", 0.0037, "s", 0.073, "c", 0.9, "b", 4.1, "e", 0.000511, "mu",
                  0.105658, "tau", 1.777)));

  private static CoefficientValues jms(Map<WilsonCoefficient, Complex> values) {
    return new CoefficientValues("JMS", 4.8, new TreeMap<>(values));
  }

  /** Complex numbers of order one for everything that can be complex. */
  static CoefficientValues random(long seed) {
    var random = new Random(seed);
    var basis = OperatorBasis.jms();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : basis.operators()) {
      for (var entry : basis.independentEntries(operator)) {
        double im = basis.isRealEntry(entry) ? 0 : random.nextGaussian();
        values.put(entry, new Complex(random.nextGaussian(), im));
      }
    }
    return jms(values);
  }

  @Test
  void everyNameOfWcxfIsThere() {
    assertThat(FlavioBasis.get().names()).hasSize(1679);
  }

  @Test
  void thereAndBackIsTheSameForAllThatFlavioHasANameFor() {
    var given = random(1);
    var there = FlavioTranslation.toFlavio(given, WILSON);
    assertThat(there.values().values()).hasSize(1679);
    var back = FlavioTranslation.toJms(there.values(), WILSON);
    assertThat(back.values().size() + there.without().size()).isEqualTo(given.values().size());
    back.values()
        .forEach(
            (name, value) ->
                assertThat(value.subtract(given.get(name)).abs())
                    .as(name.toString())
                    .isLessThan(1e-10));
  }

  @Test
  void tensorsOfRareDecaysHaveNoNameInFlavio() {
    var tensor = WilsonCoefficient.of("TedRR", 2, 2, 2, 3);
    var there = FlavioTranslation.toFlavio(jms(Map.of(tensor, Complex.ONE)), WILSON);
    assertThat(there.values().values()).isEmpty();
    assertThat(there.without()).containsExactly(tensor);
  }

  /** The definitions, L = N C O: arXiv:1712.05298 and the definition of the basis. */
  @Test
  void nineAndTenAreTheTwoChiralitiesOfTheMuon() {
    var left = WilsonCoefficient.of("VedLL", 2, 2, 2, 3);
    var there = FlavioTranslation.toFlavio(jms(Map.of(left, new Complex(1e-9, 0))), WILSON);
    var xi = WILSON.ckm().get(3, 3).multiply(WILSON.ckm().get(3, 2).conjugate());
    double loop = 4 * Math.PI * WILSON.alpha() / (16 * Math.PI * Math.PI);
    var wanted = new Complex(1e-9 / 2).divide(xi.multiply(4 * 1.166e-5 / Math.sqrt(2) * loop));
    assertThat(at(there.values(), "C9_bsmumu").subtract(wanted).abs()).isLessThan(1e-12);
    assertThat(at(there.values(), "C10_bsmumu").add(wanted).abs()).isLessThan(1e-12);
  }

  @Test
  void chargedCurrentsHaveTheMinusSignOfTheEffectiveHamiltonian() {
    var scalar = WilsonCoefficient.of("SnueduRR", 2, 2, 1, 1);
    var value = new Complex(3e-9, 1e-9);
    var there = FlavioTranslation.toFlavio(jms(Map.of(scalar, value)), WILSON);
    var wanted =
        value.conjugate().divide(WILSON.ckm().get(1, 1).multiply(-4 * 1.166e-5 / Math.sqrt(2)));
    assertThat(at(there.values(), "CSL_dumunumu").subtract(wanted).abs()).isLessThan(1e-14);
  }

  /** One JMS coefficient 1 + 2 i in wilson 2.5.2 with the parameters above; all 1679 agreed. */
  @ParameterizedTest
  @CsvSource({
    "S8ddRR_2323, CTRR_bsbs, -6.250000000e-02, -1.250000000e-01",
    "S1ddRR_3232, CSLL_bsbs, 1.000000000e+00, -2.000000000e+00",
    "V8ddLR_1212, CVLR_sdsd, -1.666666667e-01, -3.333333333e-01",
    "VuuLL_1212, CVLL_ucuc, 1.000000000e+00, -2.000000000e+00",
    "VdeLR_2322, C10_bsmumu, -5.704783616e+08, -1.195443650e+09",
    "SedRL_2132, CP_bsmue, 1.497726593e+08, -2.862558243e+08",
    "SeuRR_2221, CSp_cumumu, 3.901551266e+11, 1.672888806e+10",
    "VnudLR_1323, CR_bsnutaunue, -5.704783616e+08, -1.195443650e+09",
    "dG_32, C8p_bs, -1.807392285e+07, 3.454412645e+07",
    "ugamma_12, C7_cu, -1.549585857e+11, 1.891533043e+11",
    "S8udduRR_1321, CTRR_bsuu, 4.426229494e+04, 9.275212349e+04",
    "V8udduLR_1231, CSRLt_bsuu, -2.541030497e+05, 4.856592536e+05",
    "V8udLL_1232, CVLL_bcus, -1.604355463e+06, 3.208710926e+06",
    "S8udRR_1232, CTLLt_bcus, -6.684814429e+04, 1.336962886e+05",
    "TnueduRR_3221, CT_sumunutau, -1.347649364e+05, 2.695298728e+05",
    "V8udduLR_1111, CV8LR_uddu, 3.032190314e+04, 6.064380628e+04",
    "VeeLR_2331, CVLR_taumuetau, 1.000000000e+00, 2.000000000e+00",
    "egamma_22, C7_mumu, 1.447509975e+08, 2.895019949e+08"
  })
  void agreesWithWilson(String jms, String flavio, double re, double im) {
    var name = EntryName.read(jms, FileBasis.JMS, "WET").coefficient().orElseThrow();
    var there = FlavioTranslation.toFlavio(jms(Map.of(name, new Complex(1, 2))), WILSON);
    var wanted = new Complex(re, im);
    assertThat(at(there.values(), flavio).subtract(wanted).abs()).isLessThan(1e-8 * wanted.abs());
  }

  @ParameterizedTest
  @CsvSource({"C9_bsmumu, false", "CVLL_eemumu, true", "CV1LR_dssd, false", "CG, true"})
  void coefficientsOfHermitianOperatorsAreReal(String name, boolean real) {
    assertThat(FlavioBasis.get().isReal(name)).isEqualTo(real);
  }

  @Test
  void parametersAreThoseOfTheInputsAtTheScale() {
    var inputs = StandardInputs.load();
    var parameters = FlavioParameters.at(inputs, inputs.get("m_b"));
    assertThat(parameters.masses().get("b")).isEqualTo(inputs.get("m_b"), within(1e-12));
    assertThat(parameters.alphaS()).isEqualTo(0.2246, within(2e-3));
  }

  private static Complex at(CoefficientValues values, String name) {
    return values.get(new WilsonCoefficient(name, List.of()));
  }
}

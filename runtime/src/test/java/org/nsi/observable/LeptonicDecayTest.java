package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;

/**
 * Leptonic pion decays against the numbers of the specification page on pions and its 20-digit
 * companion.
 */
class LeptonicDecayTest {
  private static final NsiValues SM = NsiValues.standardModel();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 1.2352e-4",
    "1e-7, 0, 0, 0, 1.2338072771934641813e-4",
    "0, 1e-5, 0, 0, 1.2358740326511291439e-4",
    "0, -1e-5, 0, 0, 1.2345265186139792902e-4",
    "1e-7, 2e-5, 1e-3, -5e-4, 1.2388665455215004463e-4",
    "0, 1e-3, 0, 0, 1.3054357813012050818e-4"
  })
  void electronMuonRatioMatchesTheReferenceTable(
      double pee, double pmumu, double lee, double lmumu, double expected) {
    var eps =
        Eps.with()
            .charged(Structure.P, 1, 1, pee)
            .charged(Structure.P, 2, 2, pmumu)
            .charged(Structure.L, 1, 1, lee)
            .charged(Structure.L, 2, 2, lmumu)
            .values();
    assertThat(Eps.value("pion.R_emu", eps)).isCloseTo(expected, Percentage.withPercentage(1e-10));
  }

  @Test
  void enhancementsMatchTheReferenceTable() {
    var decay = new LeptonicDecay(Meson.PION, SM, Eps.INPUTS);
    assertThat(decay.enhancement(0))
        .isCloseTo(5639.230940612245529, Percentage.withPercentage(1e-12));
    assertThat(decay.enhancement(1))
        .isCloseTo(27.273191318944420289, Percentage.withPercentage(1e-12));
  }

  /**
   * G_F²|V_ud|²f_π²m_πm_μ²/8π(1−m_μ²/m_π²)²·1.0176 with numbers inserted by hand; within 1.3 % of
   * the measurement.
   */
  @Test
  void widthIsTheFormulaAndAgreesWithDataWithinTheDecayConstant() {
    double expected =
        Math.pow(1.1663787e-5 * 0.1302, 2)
            * (1 - 0.225 * 0.225)
            * (1 - 0.00369 * 0.00369)
            * 0.13957039
            * 0.1056583755
            * 0.1056583755
            / (8 * Math.PI)
            * Math.pow(1 - Math.pow(105.6583755 / 139.57039, 2), 2)
            * 1.0176;
    double width = Eps.value("pion.width_munu", SM);
    assertThat(width).isCloseTo(expected, Percentage.withPercentage(1e-10));
    assertThat(width).isCloseTo(2.52809e-17, Percentage.withPercentage(1.3));
  }

  @Test
  void interferenceIsLinearAndItsPhaseMatters() {
    double j = new LeptonicDecay(Meson.PION, SM, Eps.INPUTS).enhancement(1);
    var size = new Complex(2e-4, 3e-4);
    var aligned = Eps.with().charged(Structure.P, 2, 2, size).values();
    double expected = Math.pow(1 - j * 2e-4, 2) + Math.pow(j * 3e-4, 2);
    assertThat(Eps.value("pion.ratio_munu", aligned)).isCloseTo(expected, Offset.offset(1e-14));
    var wrongFlavour = Eps.with().charged(Structure.P, 2, 3, size).values();
    assertThat(Eps.value("pion.ratio_munu", wrongFlavour))
        .isCloseTo(1 + j * j * 13e-8, Offset.offset(1e-14));
  }

  @Test
  void leftAndRightCancel() {
    var eps =
        Eps.with()
            .charged(Structure.L, 2, 2, new Complex(0.1, 0.2))
            .charged(Structure.R, 2, 2, new Complex(0.1, 0.2))
            .values();
    assertThat(Eps.value("pion.ratio_munu", eps)).isEqualTo(1);
  }

  @Test
  void otherQuarksDoNotMatter() {
    var strange = new Charged(Structure.P, 2, 2, 1, 2);
    var values = new TreeMap<NsiParameter, Complex>();
    values.put(strange, new Complex(1));
    assertThat(Eps.value("pion.ratio_munu", new NsiValues(2, values))).isEqualTo(1);
  }

  /** Cirigliano, Rosell: 2.477(1)e-5; and the formula with J_e = m_K²/(m_e (m_s + m_u)) by hand. */
  @Test
  void kaonRatioIsTheSameFormulaWithStrangeQuarks() {
    assertThat(Eps.value("kaon.R_emu", SM)).isCloseTo(2.477e-5, Percentage.withPercentage(0.01));
    var values = new TreeMap<NsiParameter, Complex>();
    values.put(new Charged(Structure.P, 1, 1, 1, 2), new Complex(1e-6, 2e-6));
    double j = 493.677 * 493.677 / (0.51099895 * (92.2 + 3.38));
    double expected = Math.pow(1 - j * 1e-6, 2) + Math.pow(j * 2e-6, 2);
    assertThat(Eps.value("kaon.R_emu", new NsiValues(2, values)) / Eps.value("kaon.R_emu", SM))
        .isCloseTo(expected, Offset.offset(1e-12));
    assertThat(Eps.value("pion.R_emu", new NsiValues(2, values)))
        .isEqualTo(Eps.value("pion.R_emu", SM));
  }
}

package org.nsi.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.complex.ComplexUtils;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;

/** What holds for every observable. */
class ObservablesTest {
  private static final NsiValues SM = NsiValues.standardModel();

  static Stream<Observable> all() {
    return Observables.all().stream();
  }

  @Test
  void theObservablesOfTheLanguageAreThere() {
    assertThat(Observables.all())
        .extracting(Observable::name)
        .containsExactly(
            "pion.R_emu",
            "pion.width_munu",
            "pion.ratio_munu",
            "kaon.R_emu",
            "coherent.csi",
            "coherent.ar",
            "solar8B.xe_rate",
            "solar8B.xenonnt",
            "solar8B.pandax");
    assertThat(Observables.named("pion.R_mu")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void withoutNewPhysicsTheValueIsTheStandardModel(Observable observable) {
    var prediction = observable.predict(Eps.point(SM, Eps.INPUTS, Settings.defaults()));
    assertThat(prediction.name()).isEqualTo(observable.name());
    assertThat(prediction.value()).isEqualTo(prediction.sm()).isPositive();
    assertThat(prediction.theoryUncertainty().orElseThrow()).isPositive();
    assertThat(prediction.notes())
        .isNotEmpty()
        .noneMatch(note -> note.topic().isBlank() || note.text().isBlank());
    assertThat(prediction.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theStandardModelValueDoesNotDependOnEpsilon(Observable observable) {
    var eps = everything(new Random(2), 0.05);
    var with = observable.predict(Eps.point(eps, Eps.INPUTS, Settings.defaults()));
    var without = observable.predict(Eps.point(SM, Eps.INPUTS, Settings.defaults()));
    assertThat(with.sm()).isEqualTo(without.sm());
    assertThat(with.value()).isNotEqualTo(without.value());
  }

  /**
   * Fields ν_α, ℓ_α → e^{iχ_α}: physics stays when ε follows and no mixing phase is seen (pions,
   * spallation source).
   */
  @ParameterizedTest
  @MethodSource("all")
  void phasesOfLeptonFieldsAreNotPhysical(Observable observable) {
    if (observable.name().startsWith("solar")) {
      return;
    }
    double[] phases = {0.3, 1.7, -2.2};
    var eps = everything(new Random(13), 0.1);
    var turned = new TreeMap<NsiParameter, Complex>();
    eps.values()
        .forEach(
            (parameter, value) -> {
              int alpha =
                  switch (parameter) {
                    case Neutral neutral -> neutral.alpha();
                    case Charged charged -> charged.alpha();
                  };
              int beta =
                  switch (parameter) {
                    case Neutral neutral -> neutral.beta();
                    case Charged charged -> charged.beta();
                  };
              double angle = phases[alpha - 1] - phases[beta - 1];
              var phase = new Complex(Math.cos(angle), Math.sin(angle));
              turned.put(parameter, value.multiply(phase));
            });
    assertThat(Eps.value(observable.name(), new NsiValues(2, turned)))
        .isCloseTo(Eps.value(observable.name(), eps), Percentage.withPercentage(1e-9));
  }

  private static NsiValues everything(Random random, double size) {
    var values = new TreeMap<>(Eps.random(random, size).values());
    for (var structure : List.of(Structure.L, Structure.R, Structure.P)) {
      double scale = structure == Structure.P ? size / 30 : size;
      for (int a = 1; a <= 3; a++) {
        for (int b = 1; b <= 3; b++) {
          for (int down = 1; down <= 2; down++) {
            values.put(
                new Charged(structure, a, b, 1, down),
                new Complex(scale * random.nextGaussian(), scale * random.nextGaussian()));
          }
        }
      }
    }
    return new NsiValues(2, values);
  }

  /** The third difference along any line in ε vanishes. */
  @ParameterizedTest
  @CsvSource({"coherent.csi, D", "coherent.ar, U"})
  void crossSectionsAreQuadraticInEpsilon(String observable, Fermion fermion) {
    var direction = new Complex(0.3, 0.4);
    double[] values = new double[4];
    for (int k = 0; k < 4; k++) {
      values[k] =
          Eps.value(
              observable,
              Eps.with()
                  .vector(fermion, 1, 2, direction.multiply(k))
                  .vector(fermion, 2, 2, new Complex(0.2 * k))
                  .values());
    }
    assertThat(values[3])
        .isCloseTo(values[0] - 3 * values[1] + 3 * values[2], Percentage.withPercentage(1e-9));
  }

  @Test
  void numbersThatAreNoneStayNone() {
    var eps = Eps.with().down(1, 2, Double.NaN).values();
    assertThat(Eps.value("solar8B.xenonnt", eps)).isNaN();
    assertThat(Eps.value("coherent.csi", eps)).isNaN();
  }

  /** ε_P^{μμ} and ε_L^{μμ} change the rate of pion decay but not the flavour of its neutrino. */
  @Test
  void diagonalProductionNsiLeaveTheFluxAverage() {
    var eps =
        Eps.with()
            .charged(Structure.P, 2, 2, new Complex(1e-3, 2e-3))
            .charged(Structure.L, 2, 2, 0.1)
            .values();
    assertThat(Eps.value("coherent.csi", eps))
        .isCloseTo(Eps.value("coherent.csi", SM), Percentage.withPercentage(1e-12));
  }

  /**
   * A prompt neutrino that is half ν_e: between the ν_μ and the ν_e couplings, and coherent with
   * ε_eμ of the detector.
   */
  @Test
  void productionAndDetectionNsiInterfere() {
    var production = Eps.with().charged(Structure.L, 2, 1, 1);
    double alone = Eps.value("coherent.csi", production.values());
    assertThat(alone).isNotCloseTo(Eps.value("coherent.csi", SM), Percentage.withPercentage(0.1));
    double plus = Eps.value("coherent.csi", production.down(1, 2, 0.05).values());
    double minus = Eps.value("coherent.csi", production.down(1, 2, -0.05).values());
    assertThat(plus).isNotCloseTo(minus, Percentage.withPercentage(5));
    double detectionPlus = Eps.value("coherent.csi", Eps.with().down(1, 2, 0.05).values());
    double detectionMinus = Eps.value("coherent.csi", Eps.with().down(1, 2, -0.05).values());
    assertThat(detectionPlus).isCloseTo(detectionMinus, Percentage.withPercentage(1e-9));
  }

  @Test
  void anEntryOnOneSideOfTheDiagonalIsCompletedByHermiticity() {
    var value = ComplexUtils.polar2Complex(0.1, 1);
    var values = new TreeMap<NsiParameter, Complex>();
    values.put(new Neutral(Fermion.D, NsiParameter.Chirality.V, 1, 3), value);
    var both = Eps.with().vector(Fermion.D, 1, 3, value).values();
    assertThat(Eps.value("solar8B.xenonnt", new NsiValues(2, values)))
        .isEqualTo(Eps.value("solar8B.xenonnt", both));
  }

  @Test
  void inputsOfTheUserAreUsed() {
    double flux = Eps.INPUTS.get("phi_8B");
    var doubled = Eps.INPUTS.with(Map.of("phi_8B", 2 * flux));
    for (String observable : List.of("solar8B.xe_rate", "solar8B.xenonnt", "solar8B.pandax")) {
      assertThat(Eps.value(observable, SM, doubled, Settings.defaults()))
          .isCloseTo(2 * Eps.value(observable, SM), Percentage.withPercentage(1e-10));
    }
    var stronger = Eps.INPUTS.with(Map.of("G_F", 1.1 * Eps.INPUTS.get("G_F")));
    for (String observable : List.of("coherent.csi", "solar8B.xe_rate", "solar8B.pandax")) {
      assertThat(Eps.value(observable, SM, stronger, Settings.defaults()))
          .isCloseTo(1.21 * Eps.value(observable, SM), Percentage.withPercentage(1e-9));
    }
    var angle = Eps.INPUTS.with(Map.of("sin2w_0", 0.23122));
    for (String observable :
        List.of("coherent.csi", "coherent.ar", "solar8B.xe_rate", "solar8B.pandax")) {
      assertThat(Eps.value(observable, SM, angle, Settings.defaults()))
          .isCloseTo(0.956 * Eps.value(observable, SM), Percentage.withPercentage(1));
    }
  }

  @Test
  void predictionsComeInTheOrderAsked() {
    var names = List.of("solar8B.pandax", "pion.R_emu");
    assertThat(
            Observables.predict(names, SM, Eps.INPUTS, Conventions.defaults(), Settings.defaults()))
        .extracting(Prediction::name)
        .isEqualTo(names);
  }

  @Test
  void pullComparesWithBothUncertainties() {
    var prediction =
        Observables.named("pion.width_munu")
            .orElseThrow()
            .predict(Eps.point(SM, Eps.INPUTS, Settings.defaults()));
    assertThat(prediction.pull().orElseThrow()).isCloseTo(-0.34, within(0.05));
  }
}

package org.nsi.observable;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One observable at one point, against the Standard Model and data.
 *
 * @param name {@code pion.R_emu}
 * @param value with new physics
 * @param sm at ε = 0 with the same inputs
 * @param measured central value, absent when nothing is measured
 * @param uncertainty of the measurement, one standard deviation (symmetrised when the source is
 *     asymmetric, said in notes)
 * @param theoryUncertainty of the prediction, one standard deviation
 * @param unit {@code GeV}, {@code cm^2}, {@code events/(t yr)}, empty for pure numbers
 * @param source of the measurement
 * @param notes the conventions and choices that move the value, one topic each: couplings, form
 *     factor, flux, phase convention; what several observables share comes from each in equal words
 */
public record Prediction(
    String name,
    double value,
    double sm,
    OptionalDouble measured,
    OptionalDouble uncertainty,
    OptionalDouble theoryUncertainty,
    String unit,
    String source,
    List<Remark> notes) {
  public Prediction {
    notes = List.copyOf(notes);
  }

  /** (value − measured) / √(σ_exp² + σ_th²), absent without a measurement. */
  public OptionalDouble pull() {
    if (measured.isEmpty() || uncertainty.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sigma = Math.hypot(uncertainty.getAsDouble(), theoryUncertainty.orElse(0));
    return OptionalDouble.of((value - measured.getAsDouble()) / sigma);
  }
}

package org.nsi.observable;

/** Something an experiment measures, as a function of ε. */
public interface Observable {

  /** {@code pion.R_emu}: experiment or process, dot, quantity. */
  String name();

  /** One line for lists. */
  String title();

  /** {@code GeV}, {@code cm^2}, empty for pure numbers. */
  default String unit() {
    return Measurement.of(name()).unit();
  }

  /** Value, Standard Model, measurement and what was assumed. */
  Prediction predict(Point point);

  /**
   * The same at many points. One point after the other unless an observable knows better: what it
   * then computes agrees with {@link #predict}.
   */
  default BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return new PointwisePrediction(this, conditions, eps);
  }
}

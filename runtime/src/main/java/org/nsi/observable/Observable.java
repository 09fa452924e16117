package org.nsi.observable;

/** Something an experiment measures, as a function of ε. */
public interface Observable {

  /** {@code pion.R_emu}: experiment or process, dot, quantity. */
  String name();

  /** One line for lists. */
  String title();

  /** Value, Standard Model, measurement and what was assumed. */
  Prediction predict(Point point);
}

package org.nsi.observable;

/** An observable at the points of {@link NsiColumns}. Holds a workspace: for one thread. */
public interface BlockPrediction {
  /**
   * Predicts the first {@code n} points.
   *
   * @param value with new physics
   * @param theory uncertainty of the prediction, one standard deviation
   */
  void predict(int n, double[] value, double[] theory);
}

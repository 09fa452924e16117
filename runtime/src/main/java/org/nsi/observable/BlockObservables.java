package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;

/**
 * Observables at the points of {@link NsiColumns} under one set of conditions. What does not depend
 * on ε is computed here, once. Holds workspaces: for one thread.
 */
public final class BlockObservables {
  private final List<Prediction> standardModel;
  private final List<BlockPrediction> predictions;

  /**
   * @param names of observables that exist
   */
  public BlockObservables(List<String> names, Conditions conditions, NsiColumns eps) {
    standardModel = new ArrayList<>();
    predictions = new ArrayList<>();
    for (String name : names) {
      var observable = Observables.named(name).orElseThrow();
      standardModel.add(observable.predict(conditions.standardModel()));
      predictions.add(observable.block(conditions, eps));
    }
  }

  /** Each observable at ε = 0, with what was measured and what was assumed. */
  public List<Prediction> standardModel() {
    return List.copyOf(standardModel);
  }

  /**
   * Value, pull and theory uncertainty of one observable at the first {@code n} points; the pull is
   * (value − measured)/√(σ_exp² + σ_th²), not a number without a measurement.
   */
  public void predict(int observable, int n, double[] value, double[] pull, double[] theory) {
    predictions.get(observable).predict(n, value, theory);
    var data = standardModel.get(observable);
    double measured = data.measured().orElse(Double.NaN);
    double uncertainty = data.uncertainty().orElse(Double.NaN);
    for (int k = 0; k < n; k++) {
      double sigma = Math.sqrt(uncertainty * uncertainty + theory[k] * theory[k]);
      pull[k] = (value[k] - measured) / sigma;
    }
  }
}

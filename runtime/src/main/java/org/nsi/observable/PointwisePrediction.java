package org.nsi.observable;

import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;

/** Any observable, one point after the other. */
record PointwisePrediction(Observable observable, Conditions conditions, NsiColumns eps)
    implements BlockPrediction {
  @Override
  public void predict(int n, double[] value, double[] theory) {
    for (int k = 0; k < n; k++) {
      var values = new TreeMap<NsiParameter, Complex>();
      for (var parameter : eps.real().keySet()) {
        values.put(parameter, new Complex(eps.re(parameter)[k], eps.im(parameter)[k]));
      }
      var prediction = observable.predict(conditions.point(new NsiValues(eps.scaleGeV(), values)));
      value[k] = prediction.value();
      theory[k] = prediction.theoryUncertainty().orElse(0);
    }
  }
}

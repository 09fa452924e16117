package org.nsi.observable;

/**
 * Counts of solar neutrinos at many points: a cross-section times a factor.
 *
 * @param detector its number among those of {@code columns}
 * @param factor counts a cross-section over G_F²
 * @param theory relative uncertainty
 */
record SolarBlock(SolarColumns columns, int detector, double factor, double theory)
    implements BlockPrediction {
  @Override
  public void predict(int n, double[] value, double[] uncertainty) {
    columns.crossSections(detector, n, value);
    for (int k = 0; k < n; k++) {
      value[k] *= factor;
      uncertainty[k] = value[k] * theory;
    }
  }
}

package org.nsi.observable;

/** Interactions of solar ⁸B neutrinos in natural xenon, no threshold. */
final class XenonRate implements Observable {
  private static final Measurement MEASUREMENT = Measurement.of("solar8B.xe_rate");
  private static final Boron8.Response RESPONSE = new Boron8.Response(Acceptance.above(0));

  @Override
  public String name() {
    return "solar8B.xe_rate";
  }

  @Override
  public String title() {
    return "CEvNS of solar 8B neutrinos on xenon, no threshold";
  }

  @Override
  public Prediction predict(Point point) {
    var couplings = Boron8.scattering(point).couplings();
    double value = Boron8.perTonneYear(point, RESPONSE, couplings);
    return MEASUREMENT.prediction(
        name(),
        value,
        Boron8.perTonneYear(point.standardModel(), RESPONSE, couplings),
        value * Math.hypot(MEASUREMENT.theory(), Boron8.fluxUncertainty(point)),
        Boron8.notes(point, RESPONSE, value));
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return Boron8.block(conditions, eps, RESPONSE, 1, MEASUREMENT.theory());
  }
}

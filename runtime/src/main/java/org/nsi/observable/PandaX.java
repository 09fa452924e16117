package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;
import org.nsi.table.TextTable;

/**
 * Paired signal events of PandaX-4T. No efficiency is public: a counting experiment, anchored to
 * the published signal at the published flux and scaled by the ratio of rates above the published
 * threshold.
 */
final class PandaX implements Observable {
  private static final Measurement MEASUREMENT = Measurement.of("solar8B.pandax");
  private static final TextTable TABLE = TextTable.read(PandaX.class, "pandax.tsv");
  private static final Boron8.Response RESPONSE =
      new Boron8.Response(Acceptance.above(number("threshold") * PhysicalConstants.KEV));

  private static double number(String name) {
    return TABLE.rows().stream()
        .filter(row -> row.get(0).equals(name))
        .mapToDouble(row -> Double.parseDouble(row.get(1)))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String name() {
    return "solar8B.pandax";
  }

  @Override
  public String title() {
    return "PandaX-4T signal events, paired data (1.20 t yr)";
  }

  @Override
  public Prediction predict(Point point) {
    double value = value(point, Boron8.scattering(point).couplings());
    List<Remark> notes = new ArrayList<>();
    notes.add(
        new Remark(
            "method",
            "counting, anchored to the published "
                + Digits.of(number("anchor_signal"), 3)
                + " events at a flux of "
                + Digits.of(number("anchor_flux"), 3)
                + " cm⁻² s⁻¹ and scaled by the rate above "
                + Digits.of(number("threshold"), 3)
                + " keV; no efficiency table is public"));
    notes.add(
        new Remark(
            "measured",
            Digits.of(number("observed"), 3)
                + " observed less "
                + Digits.of(number("background"), 3)
                + " ± "
                + Digits.of(number("background_uncertainty"), 3)
                + " background; the combined fit with the unpaired data has "
                + Digits.of(number("anchor_signal"), 3)));
    notes.add(new Remark("couplings", Boron8.scattering(point).couplings().title()));
    notes.addAll(Boron8.conventions(point));
    return MEASUREMENT.prediction(
        name(),
        value,
        value(point.standardModel(), Boron8.scattering(point).couplings()),
        value * Math.hypot(MEASUREMENT.theory(), Boron8.fluxUncertainty(point)),
        notes);
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    double events = eventsPerRate(conditions.standardModel());
    return Boron8.block(conditions, eps, RESPONSE, events, MEASUREMENT.theory());
  }

  private static double value(Point point, Couplings couplings) {
    return eventsPerRate(point) * Boron8.perTonneYear(point, RESPONSE, couplings);
  }

  private static double eventsPerRate(Point point) {
    return number("anchor_signal")
        / Boron8.standardModelRate(
            RESPONSE,
            Boron8.scattering(point),
            number("anchor_G_F"),
            number("anchor_sin2w"),
            number("anchor_flux"));
  }
}

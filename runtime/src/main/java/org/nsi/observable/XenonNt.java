package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;
import org.nsi.table.TextTable;

/** Signal events of XENONnT in the science runs SR0 and SR1 with the released efficiency. */
final class XenonNt implements Observable {
  private static final Measurement MEASUREMENT = Measurement.of("solar8B.xenonnt");
  private static final Boron8.Response RESPONSE = new Boron8.Response(runs("sr0", "sr1"));

  /** Exposure in tonne-years times efficiency, summed over runs. */
  static Acceptance runs(String... runs) {
    var efficiency = TextTable.read(XenonNt.class, "xenonnt-efficiency.tsv");
    double[] recoil = LinearTable.column(efficiency, "T", PhysicalConstants.KEV);
    var weight = new double[recoil.length];
    for (String run : runs) {
      double[] column = LinearTable.column(efficiency, run, exposure(run));
      for (int k = 0; k < weight.length; k++) {
        weight[k] += column[k];
      }
    }
    return new Acceptance.Curve(recoil, weight);
  }

  private static double exposure(String run) {
    return TextTable.read(XenonNt.class, "xenonnt-runs.tsv").rows().stream()
        .filter(row -> row.get(0).equals(run))
        .mapToDouble(row -> Double.parseDouble(row.get(1)))
        .sum();
  }

  @Override
  public String name() {
    return "solar8B.xenonnt";
  }

  @Override
  public String title() {
    return "XENONnT signal events, SR0+SR1 (3.51 t yr)";
  }

  @Override
  public Prediction predict(Point point) {
    var couplings = Boron8.scattering(point).couplings();
    double value = Boron8.perTonneYear(point, RESPONSE, couplings);
    List<Remark> notes = new ArrayList<>(Boron8.notes(point, RESPONSE, value));
    notes.add(
        new Remark(
            "method",
            "released nominal efficiency, all 81 bins added: a counting estimate, not the"
                + " likelihood"));
    return MEASUREMENT.prediction(
        name(),
        value,
        Boron8.perTonneYear(point.standardModel(), RESPONSE, couplings),
        value * Math.hypot(MEASUREMENT.theory(), Boron8.fluxUncertainty(point)),
        notes);
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return Boron8.block(conditions, eps, RESPONSE, 1, MEASUREMENT.theory());
  }
}

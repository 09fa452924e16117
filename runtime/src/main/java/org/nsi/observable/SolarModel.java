package org.nsi.observable;

import static org.nsi.observable.PhysicalConstants.AVOGADRO;
import static org.nsi.observable.PhysicalConstants.HBAR_C_GEV_CM;
import static org.nsi.observable.PhysicalConstants.MEV;

import org.nsi.table.TextTable;

/**
 * Where solar ⁸B neutrinos are born, through what matter they go, and with which energies.
 *
 * @param energy grid of the spectrum in GeV, evenly spaced from 0
 * @param spectrum probability that a neutrino belongs to a grid point, sum 1
 * @param electrons n_e in GeV³ at the points of birth
 * @param neutrons n_n in GeV³ at the points of birth
 * @param births probability of each point of birth, sum 1
 */
record SolarModel(
    double[] energy, double[] spectrum, double[] electrons, double[] neutrons, double[] births) {
  private static final int RADII = 24;

  /** Reads the tables. */
  static SolarModel load() {
    var lines = TextTable.read(SolarModel.class, "boron8-spectrum.tsv");
    var production = TextTable.read(SolarModel.class, "boron8-production.tsv");
    var density = TextTable.read(SolarModel.class, "sun-density.tsv");
    double[] bornAt = LinearTable.column(production, "r", 1);
    double[] born = LinearTable.column(production, "dF_dr", 1);
    double[] at = LinearTable.column(density, "r", 1);
    double perMole = AVOGADRO * HBAR_C_GEV_CM * HBAR_C_GEV_CM * HBAR_C_GEV_CM;
    double[] electrons = LinearTable.column(density, "n_e", perMole);
    double[] neutrons = LinearTable.column(density, "n_n", perMole);

    var radius = GaussLegendre.on(0, bornAt[bornAt.length - 1], RADII);
    var electronsHere = new double[RADII];
    var neutronsHere = new double[RADII];
    var births = new double[RADII];
    for (int k = 0; k < RADII; k++) {
      double r = radius.nodes()[k];
      electronsHere[k] = LinearTable.interpolate(at, electrons, r);
      neutronsHere[k] = LinearTable.interpolate(at, neutrons, r);
      births[k] = radius.weights()[k] * LinearTable.interpolate(bornAt, born, r);
    }
    return new SolarModel(
        LinearTable.column(lines, "E", MEV),
        normalised(LinearTable.column(lines, "lambda", 1)),
        electronsHere,
        neutronsHere,
        normalised(births));
  }

  private static double[] normalised(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  double endpoint() {
    return energy[energy.length - 1];
  }
}

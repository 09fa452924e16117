package org.nsi.observable;

/** (M/π)(ħc)² times Z²F_p², ZN F_pF_n, N²F_n² of one nucleus, GeV³ cm². */
final class StructureFunctions {
  private final Nucleus nucleus;
  private final FormFactor proton;
  private final FormFactor neutron;
  private final boolean common;
  private final double massGeV;
  private final double unit;

  StructureFunctions(Nucleus nucleus, FormFactorModel model) {
    this.nucleus = nucleus;
    this.proton = model.proton(nucleus);
    this.neutron = model.neutron(nucleus);
    this.common = model.common();
    this.massGeV = nucleus.massGeV();
    this.unit =
        massGeV / Math.PI * PhysicalConstants.HBAR_C_GEV_CM * PhysicalConstants.HBAR_C_GEV_CM;
  }

  double massGeV() {
    return massGeV;
  }

  Kernel at(double recoil) {
    var out = new double[3];
    at(recoil, 1, out);
    return new Kernel(out[0], out[1], out[2]);
  }

  /**
   * The three structures at a recoil (GeV), times a factor, into the first three places of {@code
   * out}.
   */
  void at(double recoil, double factor, double[] out) {
    double q = Math.sqrt(2 * massGeV * recoil) / PhysicalConstants.HBAR_C_GEV_FM;
    double protonFactor = proton.at(q);
    double protons = nucleus.z() * protonFactor;
    double neutrons = nucleus.n() * (common ? protonFactor : neutron.at(q));
    out[0] = factor * unit * protons * protons;
    out[1] = factor * unit * protons * neutrons;
    out[2] = factor * unit * neutrons * neutrons;
  }
}

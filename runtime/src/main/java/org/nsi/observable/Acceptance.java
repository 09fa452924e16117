package org.nsi.observable;

/** How much a recoil of a given energy counts. */
interface Acceptance {
  /** Recoils below this energy (GeV) do not count. */
  double threshold();

  /** Weight of a recoil of energy {@code recoil} (GeV) above the threshold. */
  double at(double recoil);

  /** Every recoil above a threshold counts once. */
  static Acceptance above(double threshold) {
    return new Step(threshold);
  }

  /** A step. */
  record Step(double threshold) implements Acceptance {
    @Override
    public double at(double recoil) {
      return 1;
    }
  }

  /** Linear between the points of a table, constant above the last, 0 below the first. */
  record Curve(double[] recoil, double[] weight) implements Acceptance {
    @Override
    public double threshold() {
      return recoil[0];
    }

    @Override
    public double at(double energy) {
      return LinearTable.interpolate(recoil, weight, energy);
    }
  }
}

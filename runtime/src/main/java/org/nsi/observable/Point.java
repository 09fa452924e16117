package org.nsi.observable;

import org.jspecify.annotations.Nullable;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/**
 * One set of ε under given conditions. Solar propagation is computed when first asked for, once for
 * all observables.
 */
public final class Point {
  private final NsiValues eps;
  private final Conditions conditions;
  private double @Nullable [][] massStates;

  Point(NsiValues eps, Conditions conditions) {
    this.eps = eps;
    this.conditions = conditions;
  }

  public NsiValues eps() {
    return eps;
  }

  public Conditions conditions() {
    return conditions;
  }

  Inputs inputs() {
    return conditions.inputs();
  }

  /** The same conditions at ε = 0. */
  Point standardModel() {
    return conditions.standardModel();
  }

  /** The same ε with other inputs. */
  Point under(Inputs others) {
    return new Point(eps, conditions.with(others));
  }

  NuclearAmplitude amplitude(Couplings couplings) {
    return NuclearAmplitude.of(eps, inputs(), couplings);
  }

  /** P_i at the nodes of {@link SolarDetector}. */
  double[][] massStates() {
    if (massStates == null) {
      var sun = Boron8.sun();
      massStates =
          new SolarPropagation(eps, inputs(), conditions.pmns(), sun)
              .massStates(SolarNodes.of(sun));
    }
    return massStates;
  }
}

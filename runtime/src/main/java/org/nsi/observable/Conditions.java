package org.nsi.observable;

import org.nsi.basis.Conventions;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/**
 * What observables need beside ε. Many points under the same conditions share what does not depend
 * on ε: make one object and ask it for each {@link #point}. For one thread.
 */
public final class Conditions {
  private final Inputs inputs;
  private final Conventions conventions;
  private final Settings settings;
  private final Matrix3 pmns;
  private final Point standardModel;

  public Conditions(Inputs inputs, Conventions conventions, Settings settings) {
    this.inputs = inputs;
    this.conventions = conventions;
    this.settings = settings;
    this.pmns = Pmns.of(inputs, conventions.pmns());
    this.standardModel = new Point(NsiValues.standardModel(), this);
  }

  /** One set of ε. */
  public Point point(NsiValues eps) {
    return eps.values().isEmpty() && eps.scaleGeV() == standardModel.eps().scaleGeV()
        ? standardModel
        : new Point(eps, this);
  }

  /** ε = 0. */
  public Point standardModel() {
    return standardModel;
  }

  Conditions with(Inputs others) {
    return new Conditions(others, conventions, settings);
  }

  public Inputs inputs() {
    return inputs;
  }

  public Conventions conventions() {
    return conventions;
  }

  public Settings settings() {
    return settings;
  }

  Matrix3 pmns() {
    return pmns;
  }

  Remark pmnsNote() {
    return new Remark(
        "phases",
        switch (conventions.pmns()) {
          case PDG -> "ε_eμ and ε_eτ are read with the PMNS phase on θ13 (PDG)";
          case THETA12 ->
              "ε_eμ and ε_eτ are read with the PMNS phase on θ12: exp(iδ) times those of the PDG"
                  + " convention";
        });
  }
}

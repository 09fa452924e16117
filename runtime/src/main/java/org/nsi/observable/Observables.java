package org.nsi.observable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;

/** Every observable there is. */
public final class Observables {
  private static final List<Observable> ALL =
      List.of(
          ElectronMuonRatio.pion(),
          new PionMuonWidth(),
          new PionMuonRatio(),
          ElectronMuonRatio.kaon(),
          CoherentFluxAverage.csi(),
          CoherentFluxAverage.argon(),
          new XenonRate(),
          new XenonNt(),
          new PandaX());

  private Observables() {}

  /** In the order of reports. */
  public static List<Observable> all() {
    return ALL;
  }

  /** By name, {@code coherent.csi}. */
  public static Optional<Observable> named(String name) {
    return ALL.stream().filter(observable -> observable.name().equals(name)).findFirst();
  }

  /** Predictions with the usual couplings and form factors. */
  public static List<Prediction> predict(
      Collection<String> names, NsiValues eps, Inputs inputs, Conventions conventions) {
    return predict(names, eps, inputs, conventions, Settings.defaults());
  }

  /**
   * Predictions in the order of {@code names}; names that no observable has are left out. What the
   * observables share is computed once.
   */
  public static List<Prediction> predict(
      Collection<String> names,
      NsiValues eps,
      Inputs inputs,
      Conventions conventions,
      Settings settings) {
    var point = new Conditions(inputs, conventions, settings).point(eps);
    return names.stream()
        .flatMap(name -> named(name).stream())
        .map(observable -> observable.predict(point))
        .toList();
  }
}

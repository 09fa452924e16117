package org.nsi.eft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.input.Inputs;

/**
 * α_s and the masses of quarks and leptons at a scale up to m_Z, as in {@link SmParameters}.
 *
 * @param masses in GeV, by flavour: {@code u d s c b e mu tau}
 */
public record QcdParameters(double alphaS, SortedMap<String, Double> masses) {
  public QcdParameters {
    masses = Collections.unmodifiableSortedMap(new TreeMap<>(masses));
  }

  /** At a scale where QCD is perturbative. */
  public static QcdParameters at(Inputs inputs, double scaleGeV) {
    var running = RunningMasses.at(inputs, scaleGeV);
    var masses = new TreeMap<String, Double>();
    add(masses, List.of("u", "c"), running.up());
    add(masses, List.of("d", "s", "b"), running.down());
    add(masses, List.of("e", "mu", "tau"), running.leptons());
    return new QcdParameters(running.alphaS(), masses);
  }

  private static void add(SortedMap<String, Double> masses, List<String> names, double[] values) {
    for (int k = 0; k < names.size(); k++) {
      masses.put(names.get(k), values[k]);
    }
  }
}

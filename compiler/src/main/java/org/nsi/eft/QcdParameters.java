package org.nsi.eft;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.input.Inputs;

/**
 * α_s and the quark masses at a scale, MS-bar, three loops with thresholds. The mass times a scalar
 * coefficient does not run, so m(μ) = m(μ₀) C_S(μ₀)/C_S(μ).
 *
 * @param masses in GeV, of {@code u d s c b}; the up and the down quark have the mean of their
 *     masses
 */
public record QcdParameters(double alphaS, SortedMap<String, Double> masses) {
  private static final double LIGHT_MASSES_AT = 2;

  public QcdParameters {
    masses = Collections.unmodifiableSortedMap(new TreeMap<>(masses));
  }

  /** At a scale where QCD is perturbative. */
  public static QcdParameters at(Inputs inputs, double scaleGeV) {
    var qcd = new QcdEvolution(inputs, RunningMode.FULL.loops());
    var masses = new TreeMap<String, Double>();
    double light = inputs.get("m_ud") / qcd.factors(LIGHT_MASSES_AT, scaleGeV).scalar();
    masses.put("u", light);
    masses.put("d", light);
    masses.put("s", inputs.get("m_s") / qcd.factors(LIGHT_MASSES_AT, scaleGeV).scalar());
    for (var heavy : new String[] {"c", "b"}) {
      double mass = inputs.get("m_" + heavy);
      masses.put(heavy, mass / qcd.factors(mass, scaleGeV).scalar());
    }
    return new QcdParameters(qcd.alphaS(scaleGeV), masses);
  }
}

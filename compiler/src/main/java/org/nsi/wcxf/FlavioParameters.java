package org.nsi.wcxf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.eft.QcdParameters;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * What the normalisation of the flavio basis is made of. α is that at m_Z at any scale, as in
 * wilson (arXiv:1804.05033); α_s and quark masses are running.
 *
 * @param masses in GeV by flavour, {@code b}, {@code mu}
 */
record FlavioParameters(
    double fermiConstant, double alpha, double alphaS, Ckm ckm, SortedMap<String, Double> masses) {
  FlavioParameters {
    masses = Collections.unmodifiableSortedMap(new TreeMap<>(masses));
  }

  static FlavioParameters at(Inputs inputs, double scaleGeV) {
    var qcd = QcdParameters.at(inputs, scaleGeV);
    return new FlavioParameters(
        inputs.get("G_F"), inputs.get("alpha_em"), qcd.alphaS(), Ckm.of(inputs), qcd.masses());
  }

  /** One factor of a normalisation, {@code GF}, {@code V_33}, {@code V_32*}, {@code m_b}. */
  Complex factor(String word) {
    if (word.startsWith("V_")) {
      var element = ckm.get(word.charAt(2) - '0', word.charAt(3) - '0');
      return word.endsWith("*") ? element.conjugate() : element;
    }
    if (word.startsWith("m_")) {
      var mass = masses.get(word.substring(2));
      if (mass == null) {
        throw new IllegalStateException("no mass " + word);
      }
      return new Complex(mass);
    }
    return new Complex(
        switch (word) {
          case "GF" -> 4 * fermiConstant / Math.sqrt(2);
          case "e" -> Math.sqrt(4 * Math.PI * alpha);
          case "e^2" -> 4 * Math.PI * alpha;
          case "g_s" -> Math.sqrt(4 * Math.PI * alphaS);
          case "1/16pi^2" -> 1 / (16 * Math.PI * Math.PI);
          case "1/8pi^2" -> 1 / (8 * Math.PI * Math.PI);
          case "1" -> 1;
          case "-1" -> -1;
          default -> throw new IllegalStateException("unknown factor " + word);
        });
  }
}

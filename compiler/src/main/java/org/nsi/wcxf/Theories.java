package org.nsi.wcxf;

import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;

/**
 * The effective theories of WCxf: {@code SMEFT}, and below m_Z one for each number of quarks:
 * {@code WET} with five, {@code WET-4} below m_b, {@code WET-3} below m_c.
 */
public final class Theories {
  static final List<String> LEFT = List.of("WET", "WET-4", "WET-3");
  static final List<String> ALL = List.of("SMEFT", "WET", "WET-4", "WET-3");

  private Theories() {}

  /** JMS coefficients as a file of the theory at their scale, without the quarks it lacks. */
  public static CoefficientFile left(CoefficientValues jms, Inputs inputs) {
    double scale = jms.scaleGeV();
    var eft = scale > inputs.get("m_b") ? "WET" : scale > inputs.get("m_c") ? "WET-4" : "WET-3";
    var values = new TreeMap<WilsonCoefficient, Complex>();
    jms.values()
        .forEach(
            (name, value) -> {
              if (has(eft, name)) {
                values.put(name, value);
              }
            });
    return new CoefficientFile(
        eft, FileBasis.JMS, new CoefficientValues(jms.basis(), scale, values));
  }

  /** Whether a JMS coefficient has no quark that the theory lacks. */
  public static boolean has(String eft, WilsonCoefficient name) {
    int downs = eft.equals("WET") ? 3 : 2;
    int ups = eft.equals("WET-3") ? 1 : 2;
    var fields = OperatorBasis.jms().get(name.operator()).fields();
    for (int k = 0; k < fields.size(); k++) {
      char kind = fields.get(k).charAt(0);
      int generation = name.indices().get(k);
      boolean quark = !fields.get(k).equals("nu");
      if (quark && (kind == 'u' && generation > ups || kind == 'd' && generation > downs)) {
        return false;
      }
    }
    return true;
  }
}

package org.nsi.wcxf;

import java.util.List;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * The effective theories of WCxf: {@code SMEFT}, and below m_Z one for each number of quarks:
 * {@code WET} with five, {@code WET-4} below m_b, {@code WET-3} below m_c.
 */
public final class Theories {
  static final List<String> LEFT = List.of("WET", "WET-4", "WET-3");
  static final List<String> ALL = List.of("SMEFT", "WET", "WET-4", "WET-3");

  private Theories() {}

  /** The theory at a scale below m_Z. */
  public static String left(double scaleGeV, double bottomMass, double charmMass) {
    return scaleGeV > bottomMass ? "WET" : scaleGeV > charmMass ? "WET-4" : "WET-3";
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

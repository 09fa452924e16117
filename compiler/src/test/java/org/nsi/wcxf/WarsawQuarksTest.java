package org.nsi.wcxf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;
import org.nsi.input.StandardInputs;

/** q_up = V q_down, so (q̄ … q)_down[s,t] is V*_is V_jt of (q̄ … q)_up[i,j]. */
class WarsawQuarksTest {
  private static final Ckm CKM = Ckm.of(StandardInputs.load());

  @Test
  void oneCurrentTurnsAsInTheFormula() {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    values.put(WilsonCoefficient.of("phiq1", 1, 1), Complex.ONE);
    var down = new CoefficientValues("Warsaw", 1000, values);
    var up = WarsawQuarks.to(QuarkBasis.UP, down, CKM);
    // q̄_down1 q_down1 = Σ V_i1 V*_j1 q̄_up,i q_up,j
    var wanted = CKM.get(1, 1).multiply(CKM.get(2, 1).conjugate());
    assertThat(up.get(WilsonCoefficient.of("phiq1", 1, 2)).subtract(wanted).abs())
        .isLessThan(1e-15);
    assertThat(up.basis()).isEqualTo("Warsaw up");
  }

  @Test
  void thereAndBackIsTheSame() {
    var random = new Random(3);
    var basis = OperatorBasis.warsaw();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var operator : basis.operators()) {
      for (var entry : basis.independentEntries(operator)) {
        double im = basis.isRealEntry(entry) ? 0 : random.nextGaussian();
        values.put(entry, new Complex(random.nextGaussian(), im));
      }
    }
    var down = new CoefficientValues("Warsaw", 1000, values);
    var up = WarsawQuarks.to(QuarkBasis.UP, down, CKM);
    var back = WarsawQuarks.to(QuarkBasis.DOWN, up, CKM);
    values.forEach(
        (name, value) ->
            assertThat(back.get(name).subtract(value).abs()).as(name.toString()).isLessThan(1e-12));
  }
}

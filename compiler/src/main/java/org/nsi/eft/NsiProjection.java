package org.nsi.eft;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.FullSum;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * LEFT → NSI, linear (arXiv:2106.15800 with 1/4 in the tensor term). With K_ij = 2√2 G_F V_ij, α
 * the charged lepton, β the neutrino, quarks u_i d_j:
 *
 * <pre>
 *   ε_L = −VnueduLL*_{βαji}/K    ε_R = −VnueduLR*_{βαji}/K    ε_T = −4 TnueduRR*_{βαji}/K
 *   ε_S = c_L + c_R,  ε_P = c_L − c_R,  c_R = −SnueduRL*_{βαji}/K,  c_L = −SnueduRR*_{βαji}/K
 *   ε^{fX}_αβ = −C_{αβ11}/(2√2 G_F),  ε^{fV} = ε^{fL} + ε^{fR},  f = u, d, e
 * </pre>
 *
 * New-physics parts, default sign; {@link NsiValues#flippedNeutralCurrent} gives the other sign of
 * the neutral current.
 */
public final class NsiProjection {
  private static final int UP = 2;
  private static final int DOWN = 3;

  /** A sum this far below its parts is rounding. */
  private static final double ROUNDING = 2e-15;

  private NsiProjection() {}

  /** All ε at the scale of the coefficients; entries that vanish are absent. */
  public static NsiValues project(CoefficientValues jms, Inputs inputs) {
    double strength = 2 * Math.sqrt(2) * inputs.get("G_F");
    var ckm = Ckm.of(inputs);
    var values = new TreeMap<NsiParameter, Complex>();
    for (int up = 1; up <= UP; up++) {
      for (int down = 1; down <= DOWN; down++) {
        charged(jms, ckm.get(up, down).multiply(strength), up, down, values);
      }
    }
    neutral(jms, strength, Fermion.U, "VnuuLL", "VnuuLR", values);
    neutral(jms, strength, Fermion.D, "VnudLL", "VnudLR", values);
    neutral(jms, strength, Fermion.E, "VnueLL", "VnueLR", values);
    return new NsiValues(jms.scaleGeV(), values);
  }

  /**
   * The JMS coefficients that the charged-current ε of a set stand for; {@link #project} takes them
   * back.
   */
  static SortedMap<WilsonCoefficient, Complex> chargedCoefficients(NsiValues nsi, Inputs inputs) {
    double strength = 2 * Math.sqrt(2) * inputs.get("G_F");
    var ckm = Ckm.of(inputs);
    var values = new TreeMap<WilsonCoefficient, Complex>();
    nsi.values()
        .forEach(
            (parameter, value) -> {
              if (parameter instanceof Charged c) {
                lift(c, value.multiply(ckm.get(c.up(), c.down())), strength, values);
              }
            });
    return values;
  }

  /** ε_S ± ε_P = 2 c_{L,R}. */
  private static void lift(
      Charged parameter,
      Complex epsilonV,
      double strength,
      Map<WilsonCoefficient, Complex> values) {
    var whole = epsilonV.conjugate().multiply(-strength);
    var half = whole.multiply(0.5);
    int[] indices = {parameter.beta(), parameter.alpha(), parameter.down(), parameter.up()};
    switch (parameter.structure()) {
      case L -> put(values, "VnueduLL", whole, indices);
      case R -> put(values, "VnueduLR", whole, indices);
      case T -> put(values, "TnueduRR", whole.multiply(0.25), indices);
      case S -> {
        put(values, "SnueduRR", half, indices);
        put(values, "SnueduRL", half, indices);
      }
      case P -> {
        put(values, "SnueduRR", half, indices);
        put(values, "SnueduRL", half.negate(), indices);
      }
    }
  }

  private static void put(
      Map<WilsonCoefficient, Complex> values, String operator, Complex value, int... indices) {
    if (!isZero(value)) {
      var name =
          WilsonCoefficient.of(operator, Arrays.stream(indices).boxed().toArray(Integer[]::new));
      values.merge(name, value, Complex::add);
    }
  }

  private static void charged(
      CoefficientValues jms, Complex k, int up, int down, Map<NsiParameter, Complex> values) {
    for (int a = 1; a <= 3; a++) {
      for (int b = 1; b <= 3; b++) {
        var left = ratio(jms, "VnueduLL", b, a, down, up, k);
        var right = ratio(jms, "VnueduLR", b, a, down, up, k);
        var scalarR = ratio(jms, "SnueduRL", b, a, down, up, k);
        var scalarL = ratio(jms, "SnueduRR", b, a, down, up, k);
        var tensor = ratio(jms, "TnueduRR", b, a, down, up, k).multiply(4.0);
        put(values, new Charged(Structure.L, a, b, up, down), left);
        put(values, new Charged(Structure.R, a, b, up, down), right);
        put(values, new Charged(Structure.S, a, b, up, down), sum(scalarL, scalarR));
        put(values, new Charged(Structure.P, a, b, up, down), sum(scalarL, scalarR.negate()));
        put(values, new Charged(Structure.T, a, b, up, down), tensor);
      }
    }
  }

  /** Minus the conjugate coefficient over K. */
  private static Complex ratio(
      CoefficientValues jms, String operator, int b, int a, int down, int up, Complex k) {
    var value = jms.get(WilsonCoefficient.of(operator, b, a, down, up));
    double scale = -1 / (k.getReal() * k.getReal() + k.getImaginary() * k.getImaginary());
    return isZero(value) ? Complex.ZERO : value.conjugate().multiply(k.conjugate()).multiply(scale);
  }

  private static void neutral(
      CoefficientValues jms,
      double strength,
      Fermion fermion,
      String leftOperator,
      String rightOperator,
      Map<NsiParameter, Complex> values) {
    var basis = OperatorBasis.jms();
    var left = FullSum.tensor(basis, leftOperator, jms);
    var right = FullSum.tensor(basis, rightOperator, jms);
    for (int a = 1; a <= 3; a++) {
      for (int b = 1; b <= 3; b++) {
        var l = left.get(a - 1, b - 1, 0, 0).multiply(-1 / strength);
        var r = right.get(a - 1, b - 1, 0, 0).multiply(-1 / strength);
        put(values, new Neutral(fermion, Chirality.L, a, b), l);
        put(values, new Neutral(fermion, Chirality.R, a, b), r);
        put(values, new Neutral(fermion, Chirality.V, a, b), sum(l, r));
      }
    }
  }

  private static Complex sum(Complex x, Complex y) {
    var sum = x.add(y);
    return modulus(sum) <= ROUNDING * Math.max(modulus(x), modulus(y)) ? Complex.ZERO : sum;
  }

  private static double modulus(Complex z) {
    return Math.hypot(z.getReal(), z.getImaginary());
  }

  private static boolean isZero(Complex z) {
    return z.getReal() == 0 && z.getImaginary() == 0;
  }

  private static void put(
      Map<NsiParameter, Complex> values, NsiParameter parameter, Complex value) {
    if (!isZero(value)) {
      values.put(parameter, value);
    }
  }
}

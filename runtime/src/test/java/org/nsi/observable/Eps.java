package org.nsi.observable;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

/** ε values and conditions for tests. */
final class Eps {
  static final Inputs INPUTS = StandardInputs.load();

  /**
   * The setting of the acceptance numbers: tree couplings at 0.23122, Helm with Lewin–Smith radii,
   * leading kinematics.
   */
  static final Inputs REFERENCE = INPUTS.with(Map.of("sin2w_0", 0.23122));

  static final Settings LEWIN_SMITH_TREE =
      Settings.of(Couplings.TREE, FormFactorModel.HELM_LEWIN_SMITH, RecoilKinematics.LEADING);

  private final TreeMap<NsiParameter, Complex> values = new TreeMap<>();

  static Eps with() {
    return new Eps();
  }

  /** ε^{fV}_αβ and its Hermitian partner; flavours from 1. */
  Eps vector(Fermion fermion, int alpha, int beta, Complex value) {
    values.put(new Neutral(fermion, Chirality.V, alpha, beta), value);
    values.put(new Neutral(fermion, Chirality.V, beta, alpha), value.conjugate());
    return this;
  }

  Eps down(int alpha, int beta, double value) {
    return vector(Fermion.D, alpha, beta, new Complex(value));
  }

  Eps charged(Structure structure, int alpha, int beta, Complex value) {
    values.put(new Charged(structure, alpha, beta, 1, 1), value);
    return this;
  }

  Eps charged(Structure structure, int alpha, int beta, double value) {
    return charged(structure, alpha, beta, new Complex(value));
  }

  NsiValues values() {
    return new NsiValues(2, values);
  }

  static NsiValues random(Random random, double size) {
    var eps = with();
    for (var fermion : Fermion.values()) {
      for (int a = 1; a <= 3; a++) {
        for (int b = a; b <= 3; b++) {
          eps.vector(
              fermion,
              a,
              b,
              new Complex(size * random.nextGaussian(), a == b ? 0 : size * random.nextGaussian()));
        }
      }
    }
    return eps.values();
  }

  static Point point(NsiValues eps, Inputs inputs, Settings settings) {
    return new Conditions(inputs, Conventions.defaults(), settings).point(eps);
  }

  static double value(String observable, NsiValues eps) {
    return value(observable, eps, INPUTS, Settings.defaults());
  }

  static double value(String observable, NsiValues eps, Inputs inputs, Settings settings) {
    return Observables.named(observable)
        .orElseThrow()
        .predict(point(eps, inputs, settings))
        .value();
  }
}

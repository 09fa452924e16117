package org.nsi.basis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;

/**
 * All NSI parameters of a point, default sign convention, new physics parts only (0 in the Standard
 * Model).
 *
 * @param scaleGeV scale of the quark currents
 * @param values entries that vanish are absent; V entries of the neutral current are stored as the
 *     sum L + R
 */
public record NsiValues(double scaleGeV, SortedMap<NsiParameter, Complex> values) {
  public NsiValues {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The Standard Model: every ε zero. */
  public static NsiValues standardModel() {
    return new NsiValues(2.0, new TreeMap<>());
  }

  public Complex get(NsiParameter parameter) {
    return values.getOrDefault(parameter, Complex.ZERO);
  }

  /** ε^{fX} as a 3×3 matrix, indices from 0 (e μ τ). */
  public Complex[][] neutral(Fermion fermion, Chirality chirality) {
    var matrix = new Complex[3][3];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        matrix[a][b] = get(new Neutral(fermion, chirality, a + 1, b + 1));
      }
    }
    return matrix;
  }

  /** ε_X^{αβ} as a 3×3 matrix for quarks u_up d_down, indices from 0; up and down count from 1. */
  public Complex[][] charged(Structure structure, int up, int down) {
    var matrix = new Complex[3][3];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        matrix[a][b] = get(new Charged(structure, a + 1, b + 1, up, down));
      }
    }
    return matrix;
  }

  /**
   * The same point with the other sign of the neutral-current convention, s in L_NC = s 2√2 G_F ε
   * (ν̄γν)(f̄γf): for printing, and for values given in a file with {@code convention nc_sign = +}.
   * The charged current has no such choice.
   */
  public NsiValues flippedNeutralCurrent() {
    var flipped = new TreeMap<NsiParameter, Complex>();
    values.forEach(
        (parameter, value) ->
            flipped.put(parameter, parameter instanceof Neutral ? value.negate() : value));
    return new NsiValues(scaleGeV, flipped);
  }
}

package org.nsi.observable;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;

/**
 * NSI parameters at many points: two columns a parameter, real and imaginary part, default sign of
 * the neutral current. Parameters without columns vanish at all points. The columns are filled from
 * outside, for one thread.
 */
public final class NsiColumns {
  private final double scaleGeV;
  private final int length;
  private final double[] zeros;
  private final Map<NsiParameter, double[]> re = new LinkedHashMap<>();
  private final Map<NsiParameter, double[]> im = new LinkedHashMap<>();
  private long generation;
  private @Nullable SolarColumns solar;

  /**
   * @param scaleGeV scale of the quark currents
   * @param length points that the columns hold
   */
  public NsiColumns(double scaleGeV, int length) {
    this.scaleGeV = scaleGeV;
    this.length = length;
    this.zeros = new double[length];
  }

  /** To be called when the columns have been filled: what was made of the old values is void. */
  public void changed() {
    generation++;
  }

  long generation() {
    return generation;
  }

  /** Propagation in the Sun, which several observables share. */
  SolarColumns solar(Conditions conditions) {
    if (solar == null) {
      solar = new SolarColumns(this, conditions);
    }
    return solar;
  }

  double scaleGeV() {
    return scaleGeV;
  }

  /** Gives a parameter its columns. */
  public void put(NsiParameter parameter, double[] real, double[] imaginary) {
    re.put(parameter, real);
    im.put(parameter, imaginary);
  }

  /** How many points the columns hold. */
  int length() {
    return length;
  }

  boolean has(NsiParameter parameter) {
    return re.containsKey(parameter);
  }

  double[] re(NsiParameter parameter) {
    return re.getOrDefault(parameter, zeros);
  }

  double[] im(NsiParameter parameter) {
    return im.getOrDefault(parameter, zeros);
  }

  Map<NsiParameter, double[]> real() {
    return re;
  }

  Map<NsiParameter, double[]> imaginary() {
    return im;
  }

  /** Vector part of the neutral current as real and imaginary columns. */
  Entry vector(Fermion fermion, int row, int column) {
    var here = new Neutral(fermion, Chirality.V, row + 1, column + 1);
    if (has(here)) {
      return new Entry(re(here), im(here), 1);
    }
    // An entry that is given on one side of the diagonal only is completed by Hermiticity.
    var partner = new Neutral(fermion, Chirality.V, /* alpha= */ column + 1, /* beta= */ row + 1);
    return new Entry(re(partner), im(partner), -1);
  }

  /**
   * One entry of a matrix.
   *
   * @param sign factor of the imaginary part
   */
  record Entry(double[] re, double[] im, double sign) {}
}

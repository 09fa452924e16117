package org.nsi.match;

import java.util.List;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;

/** What a vertex does in the matching. */
enum Role {
  /** One heavy even boson and two light fields: integrated out at tree level. */
  LIGHT_SOURCE,
  /** An odd scalar, an odd fermion and a light one: boxes. */
  ODD_YUKAWA,
  /** A heavy even fermion mixes with a light one. */
  FERMION_MIXING,
  /** A heavy even scalar and three Higgs fields. */
  HIGGS_CUBED_SOURCE,
  /** Odd fields and Higgs fields: enters loops with external Higgs fields. */
  ODD_HIGGS,
  /** A term linear or quadratic in the fields: the declared masses are not the masses. */
  MASS_MIXING,
  /** A vector with an odd field: loops with vectors. */
  ODD_VECTOR,
  /** A field cannot be integrated out: it has no mass. */
  NOT_INTEGRATED,
  /**
   * A light fermion, a heavy even fermion and a heavy even boson, or heavy even fields alone:
   * loops, and beyond dimension six.
   */
  EVEN_LOOP,
  /** Standard Model fields alone. */
  LIGHT;

  static Role of(Vertex vertex) {
    var factors = vertex.factors();
    var heavy = factors.stream().filter(factor -> factor.field().heavy()).toList();
    if (heavy.isEmpty()) {
      return LIGHT;
    }
    if (heavy.stream().anyMatch(f -> f.field().mass(f.generation()).isEmpty())) {
      return NOT_INTEGRATED;
    }
    if (factors.size() <= 2) {
      return MASS_MIXING;
    }
    boolean odd = heavy.stream().anyMatch(factor -> factor.field().odd());
    return odd ? odd(vertex, heavy) : even(vertex, heavy);
  }

  private static Role odd(Vertex vertex, List<Factor> heavy) {
    if (heavy.stream().anyMatch(factor -> factor.field().kind().isVector())) {
      return ODD_VECTOR;
    }
    boolean yukawa =
        vertex.lorentz() == Lorentz.YUKAWA
            && vertex.factors().size() == 3
            && heavy.size() == 2
            && heavy.stream().allMatch(factor -> factor.field().odd())
            && lightFermions(vertex) == 1;
    if (yukawa) {
      return ODD_YUKAWA;
    }
    return vertex.factors().stream().anyMatch(factor -> Light.isHiggs(factor.field()))
        ? ODD_HIGGS
        : EVEN_LOOP;
  }

  private static Role even(Vertex vertex, List<Factor> heavy) {
    if (heavy.size() > 1) {
      return EVEN_LOOP;
    }
    var kind = heavy.get(0).field().kind();
    boolean cubic = vertex.factors().size() == 3;
    if (kind.isFermion()) {
      return cubic && vertex.lorentz() == Lorentz.YUKAWA ? FERMION_MIXING : EVEN_LOOP;
    }
    if (cubic && vertex.lorentz() != Lorentz.OTHER) {
      return LIGHT_SOURCE;
    }
    return vertex.lorentz() == Lorentz.SCALARS ? HIGGS_CUBED_SOURCE : EVEN_LOOP;
  }

  private static long lightFermions(Vertex vertex) {
    return vertex.factors().stream().filter(factor -> Light.isFermion(factor.field())).count();
  }
}

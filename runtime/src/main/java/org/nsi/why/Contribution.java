package org.nsi.why;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;
import org.nsi.match.Part;

/**
 * What one set of vertices gives to a matched coefficient.
 *
 * @param part kind of diagram
 * @param insertions the vertices, one that enters twice listed twice; empty where only gauge
 *     couplings enter
 * @param factors their product is the value
 */
public record Contribution(
    Part part, List<Insertion> insertions, Poly formula, Complex value, List<Factor> factors) {
  public Contribution {
    insertions = List.copyOf(insertions);
    factors = List.copyOf(factors);
  }
}

package org.nsi.flavour;

import java.util.List;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/**
 * A coefficient C with letters for its flavours, in L = Σ C O (+ h.c.) over all flavours: symmetric
 * under exchanges that give the same operator, where WCxf lists the sum of the equal ones.
 *
 * @param operator WCxf name
 * @param letters flavour indices, {@code prst}
 * @param formula indices of symbols are {@link Symbol#letter}s; {@code delta} is the unit matrix;
 *     letters from i on that occur twice in a term are summed
 */
public record FlavourFormula(String operator, List<Integer> letters, Poly formula) {
  public FlavourFormula {
    letters = List.copyOf(letters);
  }

  /** {@code lq1_prst}. */
  public String name() {
    var name = new StringBuilder(operator).append('_');
    letters.forEach(letter -> name.append(Symbol.indexText(letter)));
    return name.toString();
  }
}

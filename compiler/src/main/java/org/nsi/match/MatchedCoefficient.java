package org.nsi.match;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/**
 * A coefficient at the matching scale in the normalisation of WCxf.
 *
 * @param loops number of loops of the highest order in it: 0 tree level, 1 one loop
 * @param total in powers of GeV; loop integrals are atoms of it
 * @param parts add up to the total; none is zero
 * @param complete whether nothing of the order {@code loops} is missing
 * @param reason what is missing when it is not complete, otherwise what it consists of
 */
public record MatchedCoefficient(
    WilsonCoefficient coefficient,
    int loops,
    Poly total,
    SortedMap<Part, Poly> parts,
    boolean complete,
    String reason) {
  public MatchedCoefficient {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }
}

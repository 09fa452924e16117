package org.nsi.match;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.basis.WilsonCoefficient;

/**
 * What the heavy fields of a model give in the Warsaw basis.
 *
 * @param coefficients entries that WCxf lists; what is not here and not in {@code notComputed}
 *     vanishes identically
 * @param notComputed by operator
 * @param notes sentences for the report
 */
public record Matched(
    SortedMap<WilsonCoefficient, MatchedCoefficient> coefficients,
    List<NotComputed> notComputed,
    List<String> notes) {
  public Matched {
    coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
    notComputed = List.copyOf(notComputed);
    notes = List.copyOf(notes);
  }
}

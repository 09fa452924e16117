package org.nsi.input;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All Standard Model and experimental inputs of a run, by name. What is given here is used
 * everywhere.
 *
 * @param byName every input of the table
 */
public record Inputs(SortedMap<String, Input> byName) {
  public Inputs {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  /**
   * The value in powers of GeV, cm and s; asking for a name that the table lacks is a fault of the
   * program.
   */
  public double get(String name) {
    var input = byName.get(name);
    if (input == null) {
      throw new IllegalArgumentException("no input named " + name);
    }
    return input.value();
  }

  /** The same inputs with some values replaced, in powers of GeV, cm and s. */
  public Inputs with(Map<String, Double> overrides) {
    var changed = new TreeMap<>(byName);
    overrides.forEach(
        (name, value) -> {
          var old = changed.get(name);
          if (old == null) {
            throw new IllegalArgumentException("no input named " + name);
          }
          changed.put(name, old.overriddenBy(value));
        });
    return new Inputs(changed);
  }
}

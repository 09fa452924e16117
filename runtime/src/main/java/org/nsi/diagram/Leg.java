package org.nsi.diagram;

import java.util.List;

/**
 * A line that leaves a corner; at its end nothing, or another vertex with more legs.
 *
 * @param vertex coupling at the end, empty for an external leg
 * @param beyond legs of that vertex, empty for an external leg
 */
public record Leg(Line line, String vertex, List<Leg> beyond) {
  public Leg {
    beyond = List.copyOf(beyond);
  }

  /** An external leg. */
  public static Leg external(Line line) {
    return new Leg(line, "", List.of());
  }
}

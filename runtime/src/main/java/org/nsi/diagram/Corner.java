package org.nsi.diagram;

import java.util.List;

/**
 * A vertex on the backbone of a diagram.
 *
 * @param label coupling
 * @param legs what leaves it besides the backbone
 */
public record Corner(String label, List<Leg> legs) {
  public Corner {
    legs = List.copyOf(legs);
  }
}

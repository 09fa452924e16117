package org.nsi.diagram;

import java.util.List;

/**
 * A tree or one-loop diagram: vertices along a backbone, which is closed for a loop, and legs.
 *
 * @param corners in order along the backbone
 * @param backbone lines from each corner to the next; for a loop the last one returns to the first
 *     corner
 * @param title {@code box}
 * @param caption what it contributes to, in words
 */
public record Diagram(List<Corner> corners, List<Line> backbone, String title, String caption) {
  public Diagram {
    corners = List.copyOf(corners);
    backbone = List.copyOf(backbone);
    if (backbone.size() != corners.size() && backbone.size() != corners.size() - 1) {
      throw new IllegalArgumentException(
          backbone.size() + " lines do not join " + corners.size() + " corners");
    }
  }

  public boolean isLoop() {
    return backbone.size() == corners.size();
  }
}

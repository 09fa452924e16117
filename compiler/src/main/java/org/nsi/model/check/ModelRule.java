package org.nsi.model.check;

import org.nsi.model.resolve.Draft;

/** A rule about the model as a whole. */
public interface ModelRule {
  void check(Draft draft);
}

package org.nsi.scan.sample;

import java.io.IOException;

/** A table of points that cannot be used; the message tells the user why. */
public final class PointsException extends IOException {
  private static final long serialVersionUID = 1;

  public PointsException(String message) {
    super(message);
  }
}

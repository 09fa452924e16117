package org.nsi.plot;

/** A figure that cannot be drawn, with the reason and the cure for the user. */
public final class PlotException extends Exception {
  private static final long serialVersionUID = 1;

  public PlotException(String message) {
    super(message);
  }
}

package org.nsi.rge;

/**
 * A file of anomalous dimensions that does not say something meaningful. The files are part of the
 * program, so this is a fault of the program; the message names file, line and cure.
 */
public final class RgeFault extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RgeFault(String place, String message) {
    super(place + ": " + message);
  }
}

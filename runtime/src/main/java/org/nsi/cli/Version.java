package org.nsi.cli;

import java.util.Objects;

/** The version of the program. */
public final class Version {
  private static final String UNPACKED = "development";

  private Version() {}

  /** As in the jar's manifest; {@code development} when the classes do not come from a jar. */
  public static String get() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), UNPACKED);
  }
}

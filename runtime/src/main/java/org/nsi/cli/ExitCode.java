package org.nsi.cli;

/** What a run tells the shell. */
final class ExitCode {
  static final int DONE = 0;

  /** A model has errors, an assertion fails, a file is not formatted. */
  static final int MODEL = 1;

  static final int USAGE = 2;

  /** A fault of the program. */
  static final int FAULT = 70;

  private ExitCode() {}
}

package org.nsi.cli;

/**
 * The command line asks for something that cannot be done; the message tells the user what and how
 * to go on.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}

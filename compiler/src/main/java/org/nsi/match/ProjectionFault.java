package org.nsi.match;

/**
 * A component Lagrangian that is not a combination of the operators of the basis: a fault of the
 * program.
 */
final class ProjectionFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  ProjectionFault(String message) {
    super(message);
  }
}

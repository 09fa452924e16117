package org.nsi.algebra;

/**
 * A polynomial that is multiplied out has more terms than anyone could read or a computer should
 * hold.
 */
public final class TooManyTerms extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyTerms(int limit) {
    super("more than " + limit + " terms");
  }
}

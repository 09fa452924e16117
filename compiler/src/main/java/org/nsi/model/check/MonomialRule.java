package org.nsi.model.check;

import org.nsi.model.resolve.Findings;

/**
 * A rule that every product of fields in a Lagrangian obeys. One class a rule; {@link Rules} lists
 * them.
 */
public interface MonomialRule {
  /** Adds what is wrong to the findings; does nothing when another rule must hold first. */
  void check(Case given, Findings findings);

  /** Whether what this rule finds settles the matter: no other rule is then asked. */
  default boolean isFinal() {
    return false;
  }
}

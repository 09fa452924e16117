package org.nsi.model.check;

import org.nsi.model.term.Element.FieldUse;

/** The conjugate of a factor, for cures. */
final class Conjugates {
  private Conjugates() {}

  /** conj of a boson. */
  static FieldUse of(FieldUse use) {
    return new FieldUse(
        use.field(),
        use.bar(),
        !use.conjugated(),
        use.tilde(),
        use.left(),
        use.right(),
        use.generation(),
        use.lorentz(),
        use.derivative(),
        use.group(),
        use.span());
  }
}

package org.nsi.match;

import java.util.List;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.model.Model;

/**
 * The Yukawa matrices of L = −l̄ y_e e H − q̄ y_d d H − q̄ y_u u H̃ + h.c. at the matching scale as
 * symbols, without the entries that vanish: those that {@code inputs at matching} leaves out of a
 * matrix it gives; off the diagonal where the fields are in the mass basis, which is y_e always and
 * y_d or y_u according to the quark basis.
 */
record Yukawas(FlavourMatrix electron, FlavourMatrix up, FlavourMatrix down) {

  static Yukawas of(Model model) {
    var quarks = model.conventions().quarkBasis().orElse(QuarkBasis.DOWN);
    return new Yukawas(
        matrix(model, "y_e", true),
        matrix(model, "y_u", quarks == QuarkBasis.UP),
        matrix(model, "y_d", quarks == QuarkBasis.DOWN));
  }

  private static FlavourMatrix matrix(Model model, String name, boolean diagonal) {
    var given = model.matchingInputs();
    boolean isGiven = given.keySet().stream().anyMatch(symbol -> symbol.name().equals(name));
    return FlavourMatrix.of(
        (p, r) -> {
          boolean there =
              isGiven
                  ? given.containsKey(new Symbol(name, List.of(p, r), false))
                  : !diagonal || p.equals(r);
          return there ? Poly.of(StandardCouplings.yukawa(name, p, r)) : Poly.ZERO;
        });
  }

  /** The matrix that couples e, u or d to its doublet. */
  FlavourMatrix of(Species species) {
    return switch (species) {
      case E -> electron;
      case U -> up;
      case D -> down;
      case L, Q -> throw new IllegalArgumentException(species + " is a doublet");
    };
  }
}

package org.nsi.match;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.model.Model;

/**
 * The Yukawa matrices of L = −l̄ y_e e H − q̄ y_d d H − q̄ y_u u H̃ + h.c. at the matching scale as
 * symbols, without the entries that vanish: those that {@code inputs at matching} sets to 0, or
 * leaves out of a matrix it gives; where it says nothing, off the diagonal of y_e and, according to
 * the quark basis, of y_d or y_u, for the fields are in the mass basis.
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
    return FlavourMatrix.of(
        (p, r) -> {
          var given = model.matchingInputs().get(new Symbol(name, List.of(p, r), false));
          boolean there = given == null ? !diagonal || p.equals(r) : !given.equals(Complex.ZERO);
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

package org.nsi.model;

import java.util.List;
import java.util.Optional;
import org.nsi.algebra.Expr;
import org.nsi.tensor.Representation;

/**
 * A field of the Lagrangian: built in or declared.
 *
 * @param name {@code l e q u d H} or the declared name; H̃ and tilde(X) are not fields but
 *     conjugated H, X with an ε
 * @param generations 3 for l e q u d, 1 unless declared with {@code [n]}
 * @param representation of the field as declared (for e, u, d: of the right-handed field)
 * @param odd whether it is odd under the parity of the model
 * @param heavy whether it is integrated out: declared, as opposed to Standard Model
 * @param mass for each generation one expression in GeV; empty for massless
 */
public record Field(
    String name,
    FieldKind kind,
    int generations,
    Representation representation,
    boolean odd,
    boolean heavy,
    List<Expr> mass) {
  public Field {
    mass = List.copyOf(mass);
  }

  /** The mass of a generation counted from 1. */
  public Optional<Expr> mass(int generation) {
    return generation <= mass.size() ? Optional.of(mass.get(generation - 1)) : Optional.empty();
  }
}

package org.nsi.match;

import org.nsi.algebra.Expr;
import org.nsi.model.Field;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.WeylPart;

/**
 * A component of a heavy field at a vertex: a boson or its conjugate, or a left-handed fermion.
 * Components are normalised such that the propagator connects a leg with its {@link #partner()}
 * alone.
 */
record Leg(Field field, int generation, int component, WeylPart part, boolean conjugated) {

  static Leg of(Factor factor, int component) {
    boolean self = factor.field().kind().isReal() || factor.part() != WeylPart.NONE;
    return new Leg(
        factor.field(),
        factor.generation(),
        component,
        factor.part(),
        factor.conjugated() && !self);
  }

  /** What the propagator of a boson, or the mass term of a fermion, connects it with. */
  Leg partner() {
    if (field.kind().isReal()) {
      return this;
    }
    return switch (part) {
      case NONE -> new Leg(field, generation, component, part, !conjugated);
      case LEFT -> new Leg(field, generation, component, WeylPart.RIGHT_CONJUGATE, false);
      case RIGHT_CONJUGATE -> new Leg(field, generation, component, WeylPart.LEFT, false);
    };
  }

  /** The conjugate of a boson; a real one is its own. */
  Leg conjugate() {
    return field.kind().isFermion() ? this : partner();
  }

  Expr mass() {
    return field.mass(generation).orElseThrow();
  }
}

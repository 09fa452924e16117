package org.nsi.model.term;

import java.util.List;
import java.util.Optional;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.tensor.Group;
import org.nsi.tensor.Leg;

/** What stands in a Lagrangian term besides numbers, in the order written. */
public sealed interface Element {
  /** Parenthesis it stands in: 0 outside, otherwise the number of the group. */
  int group();

  Span span();

  /**
   * A field.
   *
   * @param bar whether the Dirac adjoint is taken
   * @param conjugated net effect of conj, cc and tilde on the field itself
   * @param tilde whether an ε stands in front: tilde(X)_a = ε_ab X*_b, and its conjugate
   * @param left whether the four-component spinor (before the bar) has a left-handed part
   * @param right whether it has a right-handed part
   * @param lorentz the index of a vector, {@code mu} in {@code Zp(mu)}
   * @param derivative the index of a covariant derivative that acts on it
   */
  record FieldUse(
      Field field,
      boolean bar,
      boolean conjugated,
      boolean tilde,
      boolean left,
      boolean right,
      Optional<Expression.Index> generation,
      Optional<Expression.Word> lorentz,
      Optional<Expression.Word> derivative,
      int group,
      Span span)
      implements Element {

    /** Whether the factor transforms as the conjugate of the field. */
    public boolean dual() {
      return bar != conjugated;
    }

    /** The isospin index that neighbours see. */
    public Leg isospin() {
      return Leg.isospin(field.representation(), tilde != dual());
    }

    public Leg colour() {
      return Leg.colour(field.representation(), dual());
    }

    public Leg leg(Group of) {
      return of == Group.SU2 ? isospin() : colour();
    }

    /** The left-handed Weyl field χ in the left-handed part of the spinor. */
    public WeylPart leftPart() {
      boolean charge = conjugated && field.kind() != FieldKind.MAJORANA_FERMION;
      return charge ? WeylPart.RIGHT_CONJUGATE : WeylPart.LEFT;
    }

    /** The left-handed Weyl field ξ whose dagger is the right-handed part. */
    public WeylPart rightPart() {
      boolean charge = conjugated || field.kind() == FieldKind.MAJORANA_FERMION;
      return charge ? WeylPart.LEFT : WeylPart.RIGHT_CONJUGATE;
    }

    /** The same use with a derivative acting on it. */
    FieldUse differentiated(Expression.Word index) {
      return new FieldUse(
          field,
          bar,
          conjugated,
          tilde,
          left,
          right,
          generation,
          lorentz,
          Optional.of(index),
          group,
          span);
    }
  }

  /** {@code eps}, {@code tau} or {@code T}. */
  record Join(Kind kind, int group, Span span) implements Element {
    public enum Kind {
      EPS,
      TAU,
      T
    }

    public Group gauge() {
      return kind == Kind.T ? Group.SU3 : Group.SU2;
    }
  }

  /** {@code gamma(mu)} or {@code sigma(mu, nu)}. */
  record Dirac(List<Expression.Word> indices, int group, Span span) implements Element {
    public Dirac {
      indices = List.copyOf(indices);
    }
  }
}

package org.nsi.model;

import java.util.List;
import org.nsi.algebra.Expr;
import org.nsi.tensor.ComponentTensor;

/**
 * One monomial of the Lagrangian with explicit generations, in two-component notation:
 *
 * <pre> L ⊃ coupling × Σ_entries value × (fermion bilinear) × bosons  ( + h.c. ) </pre>
 *
 * Fermions are left-handed Weyl fields. A Dirac ψ = (χ, ξ†) has χ = {@link WeylPart#LEFT} and ξ =
 * {@link WeylPart#RIGHT_CONJUGATE}, the left-handed field of the charge conjugate: ψ̄₁P_Lψ₂ = ξ₁χ₂,
 * ψ̄₁P_Rψ₂ = χ₁†ξ₂†, ψ̄₁γ^μP_Lψ₂ = χ₁†σ̄^μχ₂, ψ̄₁γ^μP_Rψ₂ = −ξ₂†σ̄^μξ₁ (Dreiner, Haber, Martin,
 * arXiv:0812.1594, sec. 4, in the metric (+,−,−,−)); the sign of the last one is already in the
 * tensor. A Majorana field has only LEFT.
 *
 * @param coupling product of parameters with their concrete indices; numbers of the term included
 * @param factors fermions first (none or two), then bosons; the tensor's indices follow this order
 * @param tensor gauge invariant with its signs, Weyl signs included
 * @param plusHermitianConjugate whether L contains the hermitian conjugate of this vertex besides
 *     it
 * @param term which term of the file it comes from
 */
public record Vertex(
    Expr coupling,
    Lorentz lorentz,
    List<Factor> factors,
    ComponentTensor tensor,
    boolean plusHermitianConjugate,
    Term term) {
  public Vertex {
    factors = List.copyOf(factors);
  }

  /** How the Lorentz indices of a vertex are contracted. */
  public enum Lorentz {
    /** Scalars only. */
    SCALARS,
    /** (ψ₁ψ₂) × scalars; when both fermions are daggered (ψ₁†ψ₂†). */
    YUKAWA,
    /** (ψ₁† σ̄^μ ψ₂) V_μ: the first fermion is daggered, the second is not. */
    FERMION_CURRENT,
    /**
     * φ₁ (i ∂_μ φ₂) V^μ with the derivative on the factor that says so; covariant derivative
     * understood.
     */
    SCALAR_CURRENT,
    /** V_μ V^μ × scalars, and any other renormalisable term; the matching may not use it. */
    OTHER
  }

  /** Which left-handed Weyl field of a fermion; bosons have NONE. */
  public enum WeylPart {
    LEFT,
    RIGHT_CONJUGATE,
    NONE
  }

  /**
   * One field of the monomial.
   *
   * @param part Weyl field for fermions
   * @param conjugated daggered Weyl field, or conjugated boson
   * @param generation counted from 1
   * @param derivative whether i∂_μ (covariant) acts on it
   */
  public record Factor(
      Field field, WeylPart part, boolean conjugated, int generation, boolean derivative) {}
}

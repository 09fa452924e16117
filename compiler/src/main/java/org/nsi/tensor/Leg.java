package org.nsi.tensor;

/**
 * One index of an invariant tensor: the irreducible representation in which the factor that carries
 * it transforms.
 *
 * <p>Component conventions. SU(2): the components of a doublet are (T3 = +1/2, −1/2); of a
 * quadruplet and higher the states |j, m⟩ with m descending and the standard ladder matrices
 * (arXiv:1711.10391, app. A, for Θ1, Θ3); of a triplet the adjoint index a = 1, 2, 3, so that the
 * field is the vector W^a and not the matrix W^a τ^a / 2. SU(3): 3 counts colours; 6 is the
 * symmetric tensor Ω^{ij} = Σ_c S^c_ij ω_c with c = 11, 12, 13, 22, 23, 33 and Σ_ij S^c_ij S^d_ij =
 * δ^cd, canonically normalised; 8 is the adjoint index A = 1 … 8 of the Gell-Mann matrices. A dual
 * leg transforms as the complex conjugate of the same components; 3bar is a dual 3.
 *
 * @param dual whether the leg transforms with −T^*; always false for the real legs 1, 3 of SU(2)
 *     and 1, 8 of SU(3)
 */
public record Leg(Group group, int dimension, boolean dual) {
  public Leg {
    dual = dual && !real(group, dimension);
  }

  private static boolean real(Group group, int dimension) {
    return dimension == 1 || (group == Group.SU2 ? dimension == 3 : dimension == 8);
  }

  /** The isospin leg of a factor. */
  public static Leg isospin(Representation representation, boolean conjugated) {
    return new Leg(Group.SU2, representation.isospin(), conjugated);
  }

  /** The colour leg of a factor. */
  public static Leg colour(Representation representation, boolean conjugated) {
    var colour = representation.colour();
    return new Leg(Group.SU3, colour.dimension(), colour.barred() != conjugated);
  }

  /** The adjoint index of {@code tau} or {@code T}. */
  public static Leg adjoint(Group group) {
    return new Leg(group, group == Group.SU2 ? 3 : 8, false);
  }

  /** Whether the leg carries no index at all. */
  public boolean isTrivial() {
    return dimension == 1;
  }

  /** Whether the components are real fields' components: the leg equals its own conjugate. */
  public boolean isReal() {
    return real(group, dimension);
  }

  /** The leg of the complex conjugate. */
  public Leg conjugate() {
    return new Leg(group, dimension, !dual);
  }

  /**
   * {@code 3bar}, {@code 2}. SU(2) representations are equivalent to their conjugates and carry no
   * bar.
   */
  public String label() {
    return dual && group == Group.SU3 ? dimension + "bar" : Integer.toString(dimension);
  }
}

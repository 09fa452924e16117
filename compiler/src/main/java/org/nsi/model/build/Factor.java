package org.nsi.model.build;

/**
 * A factor of a Lagrangian term for {@link ModelBuilder}, in the words of the language: {@code
 * bilinear(bar(field("l", 2)), right(field("F")))} is {@code (bar(l[2]) R(F))}.
 *
 * @param text canonical ASCII text
 */
public record Factor(String text) {

  /** A number, a parameter or a derived parameter: {@code f_LS}, {@code 1/2}, {@code y[p,r]}. */
  public static Factor number(String text) {
    return new Factor(text);
  }

  /** A field with one generation. */
  public static Factor field(String name) {
    return new Factor(name);
  }

  /** One generation of a field, from 1. */
  public static Factor field(String name, int generation) {
    return new Factor(name + "[" + generation + "]");
  }

  /** A generation that is summed with its partner of the same letter. */
  public static Factor field(String name, String letter) {
    return new Factor(name + "[" + letter + "]");
  }

  /** A vector field, {@code Zp(mu)}. */
  public static Factor vector(String name, String index) {
    return new Factor(name + "(" + index + ")");
  }

  /** Dirac adjoint ψ̄. */
  public static Factor bar(Factor fermion) {
    return wrap("bar", fermion);
  }

  /** Charge conjugate ψ^c = C ψ̄^T. */
  public static Factor cc(Factor fermion) {
    return wrap("cc", fermion);
  }

  /** Conjugate of a boson. */
  public static Factor conj(Factor boson) {
    return wrap("conj", boson);
  }

  /** iτ₂X* of a scalar doublet. */
  public static Factor tilde(Factor doublet) {
    return wrap("tilde", doublet);
  }

  /** P_L ψ. */
  public static Factor left(Factor fermion) {
    return wrap("L", fermion);
  }

  /** P_R ψ. */
  public static Factor right(Factor fermion) {
    return wrap("R", fermion);
  }

  /** γ^μ. */
  public static Factor gamma(String index) {
    return new Factor("gamma(" + index + ")");
  }

  /** Covariant derivative with the conventional i, acting on what follows: {@code i D(mu)}. */
  public static Factor derivative(String index) {
    return new Factor("i D(" + index + ")");
  }

  /** ε of isospin between its neighbours, ε_12 = +1. */
  public static Factor eps() {
    return new Factor("eps");
  }

  /** Pauli matrices between their neighbours. */
  public static Factor tau() {
    return new Factor("tau");
  }

  /** A parenthesis: a fermion bilinear, or bosons whose indices contract inside. */
  public static Factor bilinear(Factor... factors) {
    return new Factor("(" + product(factors).text() + ")");
  }

  /** Factors side by side. */
  public static Factor product(Factor... factors) {
    var text = new StringBuilder();
    for (var factor : factors) {
      text.append(text.isEmpty() ? "" : " ").append(factor.text());
    }
    return new Factor(text.toString());
  }

  private static Factor wrap(String function, Factor inner) {
    return new Factor(function + "(" + inner.text() + ")");
  }
}

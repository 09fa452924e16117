package org.nsi.match;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.nsi.algebra.Exact;

/**
 * One operator of the component Lagrangian: a product of light components, zero external momenta,
 * of a set that is linearly independent. The static methods write a product of bilinears as a sum
 * of these.
 *
 * <p>At zero momentum there are two four-fermion structures, (ηη)(η̄η̄) and (ηη)(ηη) with its
 * conjugate; (η_A η_B) = η_A^α η_Bα is symmetric (Dreiner, Haber, Martin, arXiv:0812.1594, sec. 2).
 *
 * @param a first component, see {@link Light}; likewise b, c, d
 */
record Structure(Kind kind, int a, int b, int c, int d) {
  private static final Exact MINUS = Exact.of(-1);
  private static final Exact MINUS_HALF = Exact.of(-1, 2);

  enum Kind {
    /** (η_a η_b)(η̄_c η̄_d), a ≤ b, c ≤ d. */
    MIXED,
    /** (η_a η_b)(η_c η_d). */
    LEFT,
    /** (η̄_a η̄_b)(η̄_c η̄_d). */
    RIGHT,
    /** (η̄_a σ̄^μ η_b) (h_c i D↔_μ h_d), c &lt; d. */
    HIGGS_CURRENT,
    /** ½ (η̄_a σ̄^μ η_b) i∂_μ(h_c h_d), c ≤ d: removed by the equations of motion, gives ψ²H³. */
    TOTAL_DERIVATIVE,
    /** (η_a η_b) h_c h_d, a ≤ b, c ≤ d. */
    WEINBERG,
    /** (η̄_a η̄_b) h_c h_d. */
    WEINBERG_BAR,
    /** h_a h_b D_μh_c D^μh_d, a ≤ b, c ≤ d. */
    HIGGS
  }

  private static Structure of(Kind kind, int a, int b, int c, int d) {
    return new Structure(kind, Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d));
  }

  /** (η_a η_b)(η̄_c η̄_d). */
  static void mixed(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    sum.accept(of(Kind.MIXED, a, b, c, d), Exact.ONE);
  }

  /** (η̄_a σ̄^μ η_b)(η̄_c σ̄_μ η_d) = 2 (η_b η_d)(η̄_a η̄_c), arXiv:0812.1594, eq. (2.64). */
  static void currents(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    sum.accept(of(Kind.MIXED, b, d, a, c), Exact.of(2));
  }

  /** (η_a η_b)(η_c η_d), or all four conjugated. */
  static void alike(boolean bar, int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    var kind = bar ? Kind.RIGHT : Kind.LEFT;
    int[] s = {a, b, c, d};
    Arrays.sort(s);
    if (s[0] == s[2] || s[1] == s[3]) {
      return; // three equal two-component fields
    }
    int partner = a == s[0] ? b : b == s[0] ? a : c == s[0] ? d : c;
    if (s[0] == s[1]) {
      // (12)(34) with 1 = 2, or (13)(14) = −½ (11)(34)
      boolean paired = a == b || c == d && c == s[0];
      sum.accept(new Structure(kind, s[0], s[1], s[2], s[3]), paired ? Exact.ONE : MINUS_HALF);
    } else if (s[1] == s[2]) {
      boolean paired = partner == s[3];
      sum.accept(new Structure(kind, s[0], s[3], s[1], s[2]), paired ? Exact.ONE : MINUS_HALF);
    } else if (s[2] == s[3]) {
      boolean paired = partner == s[1];
      sum.accept(new Structure(kind, s[0], s[1], s[2], s[3]), paired ? Exact.ONE : MINUS_HALF);
    } else if (partner == s[3]) {
      // Schouten: (14)(23) = −(12)(34) − (13)(24)
      sum.accept(new Structure(kind, s[0], s[1], s[2], s[3]), MINUS);
      sum.accept(new Structure(kind, s[0], s[2], s[1], s[3]), MINUS);
    } else {
      int rest = partner == s[1] ? s[2] : s[1];
      sum.accept(new Structure(kind, s[0], partner, rest, s[3]), Exact.ONE);
    }
  }

  /** (η̄_a σ̄^μ η_b)(h_c iD_μ h_d): half the antisymmetric derivative and half a total one. */
  static void higgsCurrent(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    if (c != d) {
      var half = Exact.of(c < d ? 1 : -1, 2);
      sum.accept(new Structure(Kind.HIGGS_CURRENT, a, b, Math.min(c, d), Math.max(c, d)), half);
    }
    sum.accept(
        new Structure(Kind.TOTAL_DERIVATIVE, a, b, Math.min(c, d), Math.max(c, d)), Exact.ONE);
  }

  /** (η̄_a σ̄^μ η_b)(h_c i D↔_μ h_d) for c &lt; d. */
  static Structure higgsCurrent(int a, int b, int c, int d) {
    return new Structure(Kind.HIGGS_CURRENT, a, b, c, d);
  }

  /** (η_a η_b) h_c h_d, or with both fermions conjugated. */
  static void weinberg(boolean bar, int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    sum.accept(of(bar ? Kind.WEINBERG_BAR : Kind.WEINBERG, a, b, c, d), Exact.ONE);
  }

  /** (h_a iD_μ h_b)(h_c iD^μ h_d) = −h_a h_c D_μh_b D^μh_d. */
  static void higgsCurrents(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    sum.accept(of(Kind.HIGGS, a, c, b, d), MINUS);
  }

  /** D_μ(h_a h_b) D^μ(h_c h_d). */
  static void pairs(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    sum.accept(of(Kind.HIGGS, b, d, a, c), Exact.ONE);
    sum.accept(of(Kind.HIGGS, b, c, a, d), Exact.ONE);
    sum.accept(of(Kind.HIGGS, a, d, b, c), Exact.ONE);
    sum.accept(of(Kind.HIGGS, a, c, b, d), Exact.ONE);
  }

  /** h_a h_b D_μh_c D^μh_d. */
  static Structure higgs(int a, int b, int c, int d) {
    return of(Kind.HIGGS, a, b, c, d);
  }

  /**
   * (χ̄_1 σ^{μν} χ̄_2)(χ̄_3 σ_{μν} χ̄_4) with the Dirac matrices σ^{μν} = (i/2)[γ^μ, γ^ν], all four
   * fields conjugated: −4 (12)(34) − 8 (14)(32).
   */
  static void tensors(int a, int b, int c, int d, BiConsumer<Structure, Exact> sum) {
    alike(
        true, a, b, c, d, (structure, factor) -> sum.accept(structure, factor.times(Exact.of(-4))));
    alike(
        true, a, d, c, b, (structure, factor) -> sum.accept(structure, factor.times(Exact.of(-8))));
  }
}

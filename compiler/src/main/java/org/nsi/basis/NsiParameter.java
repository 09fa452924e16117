package org.nsi.basis;

/**
 * The name of one NSI parameter, neutrino and charged-lepton flavours counted from 1 (e μ τ).
 *
 * <p>Default convention: L_NC = −2√2 G_F ε^{fX}_αβ (ν̄_α γ^μ P_L ν_β)(f̄ γ_μ P_X f), ε Hermitian;
 * L_CC as in arXiv:2106.15800 with 1/4 in the tensor term.
 */
public sealed interface NsiParameter extends Comparable<NsiParameter> {

  /** {@code eps_uV_11}, {@code eps_P_22_ud}. */
  String key();

  /** Position in the order of the keys: charged current first, then neutral. */
  int rank();

  @Override
  default int compareTo(NsiParameter other) {
    return Integer.compare(rank(), other.rank());
  }

  /** Neutral current ε^{fX}_αβ. */
  record Neutral(Fermion fermion, Chirality chirality, int alpha, int beta)
      implements NsiParameter {
    @Override
    public String key() {
      return "eps_" + fermion.letter() + chirality + "_" + alpha + beta;
    }

    @Override
    public int rank() {
      int family = "deu".indexOf(fermion.letter()) * 3 + chirality.ordinal();
      return 100_000 + (family * 10 + alpha) * 10 + beta;
    }
  }

  /**
   * Charged current ε_X^{αβ} with quarks u_i d_j.
   *
   * @param alpha charged lepton
   * @param beta neutrino
   * @param up generation of the up quark (1 u, 2 c)
   * @param down generation of the down quark (1 d, 2 s, 3 b)
   */
  record Charged(Structure structure, int alpha, int beta, int up, int down)
      implements NsiParameter {
    @Override
    public String key() {
      return "eps_"
          + structure
          + "_"
          + alpha
          + beta
          + "_"
          + "uct".charAt(up - 1)
          + "dsb".charAt(down - 1);
    }

    @Override
    public int rank() {
      int quarks = "ctu".indexOf("uct".charAt(up - 1)) * 3 + "bds".indexOf("dsb".charAt(down - 1));
      return ((structure.alphabetical() * 10 + alpha) * 10 + beta) * 10 + quarks;
    }
  }

  /** Matter fermions of neutral-current NSI. */
  enum Fermion {
    U,
    D,
    E;

    public char letter() {
      return Character.toLowerCase(name().charAt(0));
    }
  }

  /** V = L + R is derived from the other two. */
  enum Chirality {
    L,
    R,
    V
  }

  /** Lorentz structures of the charged current. */
  enum Structure {
    L,
    R,
    S,
    P,
    T;

    private int alphabetical() {
      return switch (this) {
        case L -> 0;
        case P -> 1;
        case R -> 2;
        case S -> 3;
        case T -> 4;
      };
    }
  }
}

package org.nsi.basis;

import java.util.Optional;

/**
 * Choices that change printed values but not physics.
 *
 * @param quarkBasis absent when the file does not set it (allowed only when no quark doublet index
 *     appears)
 */
public record Conventions(
    Optional<QuarkBasis> quarkBasis, NcSign ncSign, Pmns pmns, InputScheme inputScheme) {

  /** What a file gets that sets nothing. */
  public static Conventions defaults() {
    return new Conventions(Optional.empty(), NcSign.MINUS, Pmns.PDG, InputScheme.ALPHA_MZ_GF);
  }

  /** down: q = (V†u, d), WCxf "Warsaw"; up: q = (u, V d), WCxf "Warsaw up". */
  public enum QuarkBasis {
    DOWN,
    UP
  }

  /** Sign s in L_NC = s 2√2 G_F ε (ν̄γν)(f̄γf); MINUS is the default. */
  public enum NcSign {
    MINUS,
    PLUS
  }

  /** Where the PMNS phase sits: on θ13 (PDG) or on θ12. */
  public enum Pmns {
    PDG,
    THETA12
  }

  /** Which three observables fix g, g′ and v. */
  public enum InputScheme {
    ALPHA_MZ_GF,
    MW_MZ_GF,
    ALPHA_MW_MZ,
    ALPHA_MW_GF
  }
}

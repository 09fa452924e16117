package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;

/** The conventions without which the numbers of a report mean nothing, one line each. */
final class ConventionLines {
  /**
   * @param label what it is about
   * @param text for people, Unicode
   * @param latex the same, for LaTeX
   */
  record Line(String label, String text, String latex) {}

  private ConventionLines() {}

  static List<Line> of(Conventions conventions) {
    var lines = new ArrayList<Line>();
    lines.add(quarks(conventions));
    lines.add(
        new Line(
            "listing",
            "WCxf: L = Σ C O (+ h.c. where O is not Hermitian) over independent entries; a listed"
                + " value is the number of equivalent index tuples × the symmetrised coefficient of"
                + " the full sum",
            "WCxf: $\\mathcal{L} = \\sum C\\,O$ ($+$ h.c.\\ where $O$ is not Hermitian) over"
                + " independent entries; a listed value is the number of equivalent index tuples"
                + " times the symmetrised coefficient of the full sum"));
    lines.add(
        new Line(
            "signs",
            "D = ∂ + i g A (arXiv:1008.4884), ε₁₂ = +1, L_Y = −l̄ Y_e H e − q̄ Y_d H d − q̄ Y_u H̃"
                + " u + h.c.",
            "$D = \\partial + i g A$ (arXiv:1008.4884), $\\epsilon_{12} = +1$, $\\mathcal{L}_Y ="
                + " -\\bar l Y_e H e - \\bar q Y_d H d - \\bar q Y_u \\tilde H u + \\text{h.c.}$"));
    lines.add(
        new Line(
            "LEFT",
            "JMS basis (arXiv:1709.04486), WCxf names and listing; new-physics parts only",
            "JMS basis (arXiv:1709.04486), WCxf names and listing; new-physics parts only"));
    lines.add(charged());
    lines.add(neutral(conventions.ncSign()));
    lines.add(pmns(conventions.pmns()));
    lines.add(inputs(conventions));
    return lines;
  }

  private static Line quarks(Conventions conventions) {
    if (conventions.quarkBasis().isEmpty()) {
      return new Line(
          "SMEFT",
          "Warsaw basis; the quark basis is not set: no coefficient has a quark-doublet index",
          "Warsaw basis; the quark basis is not set: no coefficient has a quark-doublet index");
    }
    return conventions.quarkBasis().get() == QuarkBasis.DOWN
        ? new Line(
            "SMEFT",
            "Warsaw basis, quark basis down: q = (V†u, d), WCxf \"Warsaw\"",
            "Warsaw basis, quark basis down: $q = (V^\\dagger u, d)$, WCxf ``Warsaw''")
        : new Line(
            "SMEFT",
            "Warsaw basis, quark basis up: q = (u, V d), WCxf \"Warsaw up\"",
            "Warsaw basis, quark basis up: $q = (u, V d)$, WCxf ``Warsaw up''");
  }

  private static Line charged() {
    return new Line(
        "ε, CC",
        "L = −2√2 G_F V_ij [(1+ε_L)(ū γ^μ P_L d)(ℓ̄_α γ_μ P_L ν_β) + ε_R (ū γ^μ P_R d)(ℓ̄_α γ_μ P_L"
            + " ν_β) + ½ ε_S (ū d)(ℓ̄_α P_L ν_β) − ½ ε_P (ū γ5 d)(ℓ̄_α P_L ν_β) + ¼ ε_T (ū σ^μν P_L"
            + " d)(ℓ̄_α σ_μν P_L ν_β)] + h.c., key eps_X_αβ_ij",
        "$\\mathcal{L} = -2\\sqrt2\\,G_F V_{ij}\\,[(1+\\epsilon_L)(\\bar u\\gamma^\\mu P_L"
            + " d)(\\bar\\ell_\\alpha\\gamma_\\mu P_L\\n"
            + "u_\\beta) + \\epsilon_R(\\bar u\\gamma^\\mu P_R d)(\\bar\\ell_\\alpha\\gamma_\\mu"
            + " P_L\\n"
            + "u_\\beta) + \\frac12\\epsilon_S(\\bar u d)(\\bar\\ell_\\alpha P_L\\n"
            + "u_\\beta) - \\frac12\\epsilon_P(\\bar u\\gamma_5 d)(\\bar\\ell_\\alpha P_L\\n"
            + "u_\\beta) + \\frac14\\epsilon_T(\\bar u\\sigma^{\\mu\\n"
            + "u}P_L d)(\\bar\\ell_\\alpha\\sigma_{\\mu\\n"
            + "u}P_L\\n"
            + "u_\\beta)] + \\text{h.c.}$");
  }

  private static Line neutral(NcSign sign) {
    String s = sign == NcSign.MINUS ? "−" : "+";
    String t = sign == NcSign.MINUS ? "-" : "+";
    return new Line(
        "ε, NC",
        "L = "
            + s
            + "2√2 G_F ε^fX_αβ (ν̄_α γ^μ P_L ν_β)(f̄ γ_μ P_X f), ε Hermitian, no h.c., ε^V = ε^L +"
            + " ε^R, key eps_fX_αβ",
        "$\\mathcal{L} = "
            + t
            + "2\\sqrt2\\,G_F\\,\\epsilon^{fX}_{\\alpha\\beta}(\\bar\\n"
            + "u_\\alpha\\gamma^\\mu P_L\\n"
            + "u_\\beta)(\\bar f\\gamma_\\mu P_X f)$, $\\epsilon$ Hermitian, no h.c.,"
            + " $\\epsilon^V=\\epsilon^L+\\epsilon^R$");
  }

  private static Line pmns(Pmns pmns) {
    return pmns == Pmns.PDG
        ? new Line(
            "flavour",
            "neutrinos in the flavour basis; PMNS phase on θ13 (PDG)",
            "neutrinos in the flavour basis; PMNS phase on $\\theta_{13}$ (PDG)")
        : new Line(
            "flavour",
            "neutrinos in the flavour basis; PMNS phase on θ12",
            "neutrinos in the flavour basis; PMNS phase on $\\theta_{12}$");
  }

  private static Line inputs(Conventions conventions) {
    return switch (conventions.inputScheme()) {
      case ALPHA_MZ_GF ->
          new Line("inputs", "scheme α(m_Z), m_Z, G_F", "scheme $\\alpha(m_Z)$, $m_Z$, $G_F$");
      case MW_MZ_GF -> new Line("inputs", "scheme m_W, m_Z, G_F", "scheme $m_W$, $m_Z$, $G_F$");
      case ALPHA_MW_MZ ->
          new Line("inputs", "scheme α(m_Z), m_W, m_Z", "scheme $\\alpha(m_Z)$, $m_W$, $m_Z$");
    };
  }
}

package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.pipeline.Result;

/** The conventions without which the numbers of a report mean nothing, one line each. */
final class ConventionLines {
  /**
   * @param label what it is about
   * @param text for people, Unicode
   * @param latex the same, for LaTeX
   */
  record Line(String label, String text, String latex) {}

  private static final String CHARGED_LATEX =
      """
      $\\mathcal{L} = -2\\sqrt2\\,G_F V_{ij}\\big[
          (\\delta_{\\alpha\\beta}+\\epsilon_L)(\\bar u\\gamma^\\mu P_L d)(\\bar\\ell_\\alpha\\gamma_\\mu P_L\\nu_\\beta)
          + \\epsilon_R(\\bar u\\gamma^\\mu P_R d)(\\bar\\ell_\\alpha\\gamma_\\mu P_L\\nu_\\beta)$\\\\
        ${} + \\tfrac12(\\bar u(\\epsilon_S-\\epsilon_P\\gamma_5)d)(\\bar\\ell_\\alpha P_L\\nu_\\beta)
          + \\tfrac14\\epsilon_T(\\bar u\\sigma^{\\mu\\nu}P_L d)(\\bar\\ell_\\alpha\\sigma_{\\mu\\nu}P_L\\nu_\\beta)
          \\big] + \\text{h.c.}$\
      """;

  private static final String NEUTRAL_LATEX =
      """
      $\\mathcal{L} = SIGN 2\\sqrt2\\,G_F\\,\\epsilon^{fX}_{\\alpha\\beta}
          (\\bar\\nu_\\alpha\\gamma^\\mu P_L\\nu_\\beta)(\\bar f\\gamma_\\mu P_X f)$,
        $\\epsilon$ Hermitian (no h.c.), $\\epsilon^V=\\epsilon^L+\\epsilon^R$\
      """;

  private ConventionLines() {}

  /** Those that the numbers of this report need. */
  static List<Line> of(Result result) {
    var conventions = result.model().conventions();
    var lines = new ArrayList<Line>();
    if (!result.smeft().isEmpty() || !result.model().vertices().isEmpty()) {
      lines.addAll(smeft(conventions));
    }
    if (!result.left().values().isEmpty()) {
      lines.add(left());
    }
    var nsi = PrintedNsi.of(result).keySet();
    if (nsi.stream().anyMatch(Charged.class::isInstance)) {
      lines.add(charged());
    }
    if (nsi.stream().anyMatch(Neutral.class::isInstance)) {
      lines.add(neutral(conventions.ncSign()));
    }
    lines.add(pmns(conventions.pmns()));
    lines.add(inputs(conventions));
    return lines;
  }

  private static List<Line> smeft(Conventions conventions) {
    return List.of(
        new Line(
            "SMEFT",
            "Warsaw basis, " + quarks(conventions.quarkBasis()) + "; L = Σ C O (+ h.c.)",
            "Warsaw basis, "
                + quarksLatex(conventions.quarkBasis())
                + "; $\\mathcal{L} = \\sum C\\,O$ ($+$ h.c.\\ where $O$ is not Hermitian)"),
        new Line(
            "listing",
            "WCxf: independent entries; value = (equivalent index tuples) × (symmetrised C)",
            "WCxf: independent entries; a listed value is the number of equivalent index tuples"
                + " times the symmetrised coefficient of the full sum"),
        new Line(
            "signs",
            "D = ∂ + i g A, ε₁₂ = +1, −L_Y = l̄ Y_e H e + q̄ Y_d H d + q̄ Y_u H̃ u + h.c."
                + " (1008.4884)",
            "$D = \\partial + i g A$, $\\epsilon_{12} = +1$, $-\\mathcal{L}_Y = \\bar l Y_e H e +"
                + " \\bar q Y_d H d + \\bar q Y_u \\tilde H u + \\text{h.c.}$ (arXiv:1008.4884)"));
  }

  private static Line left() {
    return new Line(
        "LEFT",
        "JMS basis (1709.04486), WCxf names and listing; new-physics parts only",
        "JMS basis (arXiv:1709.04486), WCxf names and listing; new-physics parts only");
  }

  private static String quarks(Optional<QuarkBasis> basis) {
    if (basis.isEmpty()) {
      return "quark basis not set (no coefficient has a quark-doublet index)";
    }
    return basis.get() == QuarkBasis.DOWN
        ? "quark basis down: q = (V†u, d), WCxf \"Warsaw\""
        : "quark basis up: q = (u, V d), WCxf \"Warsaw up\"";
  }

  private static String quarksLatex(Optional<QuarkBasis> basis) {
    if (basis.isEmpty()) {
      return quarks(basis);
    }
    return basis.get() == QuarkBasis.DOWN
        ? "quark basis down: $q = (V^\\dagger u, d)$, WCxf ``Warsaw''"
        : "quark basis up: $q = (u, V d)$, WCxf ``Warsaw up''";
  }

  private static Line charged() {
    return new Line(
        "ε, CC",
        "L = −2√2 G_F V_ij [(δ_αβ + ε_L)(ū γ^μ P_L d)(ℓ̄_α γ_μ P_L ν_β)"
            + " + ε_R (ū γ^μ P_R d)(ℓ̄_α γ_μ P_L ν_β) + ½ (ū (ε_S − ε_P γ5) d)(ℓ̄_α P_L ν_β)"
            + " + ¼ ε_T (ū σ^μν P_L d)(ℓ̄_α σ_μν P_L ν_β)] + h.c.",
        CHARGED_LATEX);
  }

  private static Line neutral(NcSign sign) {
    boolean minus = sign == NcSign.MINUS;
    return new Line(
        "ε, NC",
        "L = "
            + (minus ? "−" : "+")
            + "2√2 G_F ε^fX_αβ (ν̄_α γ^μ P_L ν_β)(f̄ γ_μ P_X f), Hermitian (no h.c.), ε^V = ε^L +"
            + " ε^R",
        NEUTRAL_LATEX.replace("SIGN", minus ? "-" : "+"));
  }

  private static Line pmns(Pmns pmns) {
    String angle = pmns == Pmns.PDG ? "13" : "12";
    String whose = pmns == Pmns.PDG ? " (PDG)" : "";
    return new Line(
        "flavour",
        "neutrinos in the flavour basis; PMNS phase on θ" + angle + whose,
        "neutrinos in the flavour basis; PMNS phase on $\\theta_{" + angle + "}$" + whose);
  }

  private static Line inputs(Conventions conventions) {
    return switch (conventions.inputScheme()) {
      case ALPHA_MZ_GF ->
          new Line("inputs", "scheme α(m_Z), m_Z, G_F", "scheme $\\alpha(m_Z)$, $m_Z$, $G_F$");
      case MW_MZ_GF -> new Line("inputs", "scheme m_W, m_Z, G_F", "scheme $m_W$, $m_Z$, $G_F$");
      case ALPHA_MW_MZ ->
          new Line("inputs", "scheme α(m_Z), m_W, m_Z", "scheme $\\alpha(m_Z)$, $m_W$, $m_Z$");
      case ALPHA_MW_GF ->
          new Line("inputs", "scheme α(m_Z), m_W, G_F", "scheme $\\alpha(m_Z)$, $m_W$, $G_F$");
    };
  }
}

package org.nsi.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.algebra.Samples.apply;
import static org.nsi.algebra.Samples.complex;
import static org.nsi.algebra.Samples.power;
import static org.nsi.algebra.Samples.product;
import static org.nsi.algebra.Samples.real;
import static org.nsi.algebra.Samples.sum;
import static org.nsi.algebra.Samples.variable;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolyPrinterTest {
  private static final Symbol F_LS = real("f_LS");
  private static final Symbol F_CHIS = real("f_chiS");
  private static final Symbol F_FQ = real("f_FQ");
  private static final Symbol F_DCHI = real("f_dchi");
  private static final Symbol M_CHI = real("m_chi");
  private static final Symbol M_S = real("M_S");
  private static final Symbol M_PHI = real("M_phi");
  private static final Symbol M_F = real("M_F");
  private static final List<Symbol> DECLARED =
      List.of(F_LS, F_CHIS, F_FQ, F_DCHI, M_F, M_CHI, M_S, M_PHI);
  private static final Symbol Y12 = new Symbol("y", List.of(1, 2), false);
  private static final Symbol LAM = complex("lam");
  private static final Symbol Y21 = new Symbol("y", List.of(2, 1), false);

  private static Poly of(Symbol... symbols) {
    var product = Poly.ONE;
    for (var symbol : symbols) {
      product = product.times(Poly.of(symbol));
    }
    return product;
  }

  private static void prints(Poly poly, String text, String unicode, String latex) {
    assertThat(new PolyPrinter(PrintStyle.TEXT, DECLARED, 6).print(poly)).isEqualTo(text);
    assertThat(new PolyPrinter(PrintStyle.UNICODE, DECLARED, 6).print(poly)).isEqualTo(unicode);
    assertThat(new PolyPrinter(PrintStyle.LATEX, DECLARED, 6).print(poly)).isEqualTo(latex);
  }

  @Test
  void flagshipCoefficient() {
    var loop = LoopIntegral.j(variable(M_S), variable(M_CHI), variable(M_PHI), variable(M_F));
    prints(
        of(F_LS, F_CHIS, F_FQ, F_DCHI).times(Poly.of(loop)).times(Poly.pi(-2)).divide(Exact.of(32)),
        "f_LS f_chiS f_FQ f_dchi J(M_F, m_chi, M_S, M_phi)/(32 pi^2)",
        "f_LS f_χS f_FQ f_dχ J(M_F, m_χ, M_S, M_φ)/(32 π²)",
        "\\frac{f_{LS} f_{\\chi S} f_{FQ} f_{d\\chi}}{32\\pi^2} J(M_F, m_\\chi, M_S, M_\\phi)");
  }

  @Test
  void majoranaBox() {
    var j = LoopIntegral.j(variable(M_S), variable(M_CHI), variable(M_S), variable(M_CHI));
    var i0 = LoopIntegral.i0(variable(M_S), variable(M_CHI), variable(M_S), variable(M_CHI));
    prints(
        Poly.of(j)
            .minus(of(M_CHI, M_CHI).times(Poly.of(i0)).times(Exact.of(2)))
            .times(of(F_CHIS).pow(4))
            .times(Poly.pi(-2))
            .divide(Exact.of(-64)),
        "-f_chiS^4 (J(m_chi, m_chi, M_S, M_S) - 2 m_chi^2 I0(m_chi, m_chi, M_S, M_S))/(64 pi^2)",
        "-f_χS⁴ (J(m_χ, m_χ, M_S, M_S) - 2 m_χ² I₀(m_χ, m_χ, M_S, M_S))/(64 π²)",
        "-\\frac{f_{\\chi S}^4}{64\\pi^2} \\left(J(m_\\chi, m_\\chi, M_S, M_S)"
            + " - 2 m_\\chi^2 I_0(m_\\chi, m_\\chi, M_S, M_S)\\right)");
  }

  @Test
  void leptoquarkExchange() {
    var mass = of(real("M_w")).pow(-2);
    prints(
        of(Y21).times(of(Y12).conjugate()).times(mass).divide(Exact.of(-4)),
        "-conj(y[1,2]) y[2,1]/(4 M_w^2)",
        "-y₁₂* y₂₁/(4 M_w²)",
        "-\\frac{y_{12}^* y_{21}}{4 M_w^2}");
    prints(
        of(Y12).times(of(Y12).conjugate()).times(mass),
        "|y[1,2]|^2/M_w^2",
        "|y₁₂|²/M_w²",
        "\\frac{|y_{12}|^2}{M_w^2}");
    prints(
        of(Y12)
            .pow(2)
            .times(of(Y21).conjugate().pow(2))
            .plus(of(LAM).times(of(LAM).conjugate()))
            .times(mass)
            .times(Exact.I.times(Exact.sqrt(2)))
            .divide(Exact.of(-6)),
        "-i sqrt(2) (|lam|^2 + y[1,2]^2 conj(y[2,1])^2)/(6 M_w^2)",
        "-i √2 (|λ|² + y₁₂² (y₂₁*)²)/(6 M_w²)",
        "-\\frac{i \\sqrt{2} \\left(|\\lambda|^2 + y_{12}^2 y_{21}^{*2}\\right)}{6 M_w^2}");
  }

  @Test
  void sumsInDenominators() {
    var m1 = real("M_1");
    var m2 = real("M_2");
    prints(
        of(m1).pow(2).minus(of(m2).pow(2)).inverse().times(of(real("kappa1"))),
        "kappa1/(M_1^2 - M_2^2)",
        "κ1/(M_1² - M_2²)",
        "\\frac{\\kappa_1}{M_1^2 - M_2^2}");
    prints(
        of(m1).pow(2).minus(of(m2).pow(2)).pow(-2).times(Poly.pi(-2)).divide(Exact.of(16)),
        "1/(16 pi^2 (M_1^2 - M_2^2)^2)",
        "1/(16 π² (M_1² - M_2²)²)",
        "\\frac{1}{16\\pi^2 \\left(M_1^2 - M_2^2\\right)^2}");
  }

  @Test
  void rootsAndPhases() {
    prints(
        Poly.fromExpr(power(product(variable(F_LS), variable(F_CHIS)), 3, 4)),
        "(f_LS f_chiS)^(3/4)",
        "(f_LS f_χS)^(3/4)",
        "\\left(f_{LS} f_{\\chi S}\\right)^{3/4}");
    prints(
        Poly.fromExpr(power(sum(power(variable(M_S), 2, 1), power(variable(M_F), 2, 1)), 1, 2)),
        "sqrt(M_F^2 + M_S^2)",
        "√(M_F² + M_S²)",
        "\\sqrt{M_F^2 + M_S^2}");
    var phase = product(new Expr.Number(Exact.I), variable(real("delta")));
    prints(
        Poly.fromExpr(apply(Expr.Function.EXP, phase)).pow(2).times(of(complex("g_tau"))),
        "g_tau exp(2 i delta)",
        "g_τ exp(2 i δ)",
        "g_\\tau e^{2 i \\delta}");
  }

  @Test
  void signsAndNumbers() {
    var a = of(real("a"));
    var b = of(real("b"));
    prints(Poly.ZERO, "0", "0", "0");
    prints(Poly.of(-1), "-1", "-1", "-1");
    prints(Poly.constant(Exact.of(-3, 4)), "-3/4", "-3/4", "-\\frac{3}{4}");
    prints(Poly.pi(-2), "1/pi^2", "1/π²", "\\frac{1}{\\pi^2}");
    prints(a.plus(b).negate(), "-a - b", "-a - b", "-a - b");
    prints(a.minus(b).divide(Exact.of(-3)), "-(a - b)/3", "-(a - b)/3", "-\\frac{a - b}{3}");
    prints(
        Poly.constant(Exact.ONE.plus(Exact.I.times(Exact.sqrt(3))).divide(Exact.of(2))),
        "(1 + i sqrt(3))/2",
        "(1 + i √3)/2",
        "\\frac{1 + i \\sqrt{3}}{2}");
    prints(
        a.plus(b).pow(7),
        "a^7 + 7 a^6 b + 21 a^5 b^2 + 35 a^4 b^3 + 35 a^3 b^4 + 21 a^2 b^5 + (2 more terms)",
        "a⁷ + 7 a⁶ b + 21 a⁵ b² + 35 a⁴ b³ + 35 a³ b⁴ + 21 a² b⁵ + (2 more terms)",
        "a^7 + 7 a^6 b + 21 a^5 b^2 + 35 a^4 b^3 + 35 a^3 b^4 + 21 a^2 b^5"
            + " + \\mbox{2 more terms}");
  }

  @Test
  void namesInLatex() {
    var names = new NamePrinter(PrintStyle.LATEX);
    assertThat(names.print(real("m_chi"))).isEqualTo("m_\\chi");
    assertThat(names.print(real("f_dchi"))).isEqualTo("f_{d\\chi}");
    assertThat(names.print(real("lamN"))).isEqualTo("\\lambda_N");
    assertThat(names.print(new Symbol("lamN", List.of(2), false))).isEqualTo("\\lambda_{N,2}");
    assertThat(names.print(real("M_Zp"))).isEqualTo("M_{Z'}");
    assertThat(names.print(real("yu"))).isEqualTo("y_u");
    assertThat(names.print(real("l3"))).isEqualTo("l_3");
    assertThat(names.print(real("theta12"))).isEqualTo("\\theta_{12}");
    assertThat(names.print(real("coupling"))).isEqualTo("\\mathrm{coupling}");
    assertThat(names.print(real("m"))).isEqualTo("m");
    assertThat(names.print(real("Lambda"))).isEqualTo("\\Lambda");
    assertThat(names.print(real("d_"))).isEqualTo("d_{\\_}");
    assertThat(names.print(real("x__y"))).isEqualTo("x_{\\_,y}");
  }

  @Test
  void latexIsBalanced() {
    var random = new Random(51);
    for (int k = 0; k < 100; k++) {
      var poly = Samples.poly(random);
      var latex = PolyPrinter.latex(poly.isZero() ? poly : poly.inverse().plus(poly));
      int depth = 0;
      for (int i = 0; i < latex.length(); i++) {
        char c = latex.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        assertThat(depth).as(latex).isNotNegative();
      }
      assertThat(depth).as(latex).isZero();
      assertThat(latex.split("\\\\left", -1)).hasSameSizeAs(latex.split("\\\\right", -1));
    }
  }

  @Test
  void loopFunctionsAreDefined() {
    var m = variable(M_S);
    var polys = List.of(Poly.of(LoopIntegral.j(m, m, m, m)), Poly.of(LoopIntegral.i0(m, m, m, m)));
    assertThat(new PolyPrinter(PrintStyle.TEXT).definitions(polys))
        .containsExactly(
            "J(m1, m2, m3, m4) = int_0^inf x^2 dx/((x + m1^2) (x + m2^2) (x + m3^2) (x + m4^2))",
            "I0(m1, m2, m3, m4) = int_0^inf x dx/((x + m1^2) (x + m2^2) (x + m3^2) (x + m4^2))");
    assertThat(new PolyPrinter(PrintStyle.LATEX).definitions(polys).getFirst())
        .isEqualTo(
            "J(m_1, m_2, m_3, m_4) = \\int_0^\\infty \\frac{x^2\\,dx}"
                + "{(x + m_1^2)(x + m_2^2)(x + m_3^2)(x + m_4^2)}");
  }

  @Test
  void longFormulasWrapAtSigns() {
    var formula = PolyPrinter.text(of(real("a")).plus(of(real("b"))).pow(12));
    var lines = PolyPrinter.wrap(formula, 60);
    assertThat(lines).hasSize(3).allMatch(line -> line.length() <= 60);
    assertThat(String.join(" ", lines).replaceAll(" +", " ")).isEqualTo(formula);
  }
}

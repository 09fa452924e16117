package org.nsi.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nsi.algebra.Symbol;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.WilsonCoefficient;

/** Names of coefficients as papers write them. */
final class LatexNames {
  private static final Pattern WARSAW = Pattern.compile("([A-Za-z]+?)(tilde)?(B?)(\\d?)");
  private static final Pattern JMS = Pattern.compile("([VST]\\d?)([a-z]+)([LR]{2})");
  private static final String[] FLAVOURS = {"e", "\\mu ", "\\tau "};

  private LatexNames() {}

  /** {@code [C_{\ell edq}]_{2211}}, {@code [C_{H\ell}^{(1)}]_{12}}, {@code C_{HD}}. */
  static String warsaw(WilsonCoefficient coefficient) {
    return indexed(warsawOperator(coefficient.operator()), coefficient);
  }

  private static String warsawOperator(String operator) {
    var parts = WARSAW.matcher(operator);
    if (!parts.matches()) {
      return "C_{\\mathrm{" + operator + "}}";
    }
    String letters =
        (parts.group(1) + parts.group(3))
            .replace("phi", "H")
            .replace("l", "\\ell ")
            .replace("Box", "\\Box ")
            .strip();
    String body = parts.group(2) == null ? letters : "\\widetilde{" + letters + "}";
    return "C_{" + body + "}" + (parts.group(4).isEmpty() ? "" : "^{(" + parts.group(4) + ")}");
  }

  /** {@code [L_{\nu edu}^{V,LL}]_{2211}}, the notation of arXiv:1709.04486. */
  static String jms(WilsonCoefficient coefficient) {
    Matcher parts = JMS.matcher(coefficient.operator());
    String name =
        parts.matches()
            ? "L_{"
                + parts.group(2).replace("nu", "\\nu ").strip()
                + "}^{"
                + parts.group(1)
                + ","
                + parts.group(3)
                + "}"
            : "L_{\\mathrm{" + coefficient.operator() + "}}";
    return indexed(name, coefficient);
  }

  private static String indexed(String name, WilsonCoefficient coefficient) {
    if (coefficient.indices().isEmpty()) {
      return name;
    }
    return "["
        + name
        + "]_{"
        + coefficient.indices().stream().map(Symbol::indexText).collect(Collectors.joining())
        + "}";
  }

  /** {@code \epsilon_P^{\mu\mu,ud}}, {@code \epsilon^{uV}_{e\mu}}. */
  static String nsi(NsiParameter parameter) {
    return switch (parameter) {
      case Charged c ->
          "\\epsilon_{"
              + c.structure()
              + "}^{"
              + FLAVOURS[c.alpha() - 1]
              + FLAVOURS[c.beta() - 1]
              + ",\\,"
              + "uct".charAt(c.up() - 1)
              + "dsb".charAt(c.down() - 1)
              + "}";
      case Neutral n ->
          "\\epsilon^{"
              + n.fermion().letter()
              + n.chirality()
              + "}_{"
              + FLAVOURS[n.alpha() - 1]
              + FLAVOURS[n.beta() - 1]
              + "}";
    };
  }
}

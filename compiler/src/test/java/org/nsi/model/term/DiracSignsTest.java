package org.nsi.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.model.build.Texts;

/**
 * Two-component vertices against four-component bilinears written out with explicit Dirac matrices,
 * chiral representation, metric (+,−,−,−), γ5 = diag(−1,−1,1,1), C = iγ²γ⁰, anticommuting
 * components, ε_12 = +1 = −ε^12.
 */
class DiracSignsTest {
  private static final Complex ONE = Complex.ONE;
  private static final Complex I = Complex.I;
  private static final Complex O = Complex.ZERO;
  private static final Complex M = new Complex(-1);
  private static final Complex MI = I.negate();

  private static final Complex[][][] SIGMA = {
    {{ONE, O}, {O, ONE}}, {{O, ONE}, {ONE, O}}, {{O, MI}, {I, O}}, {{ONE, O}, {O, M}}
  };

  /** ε^{12} = −1: raises an index. */
  private static final double[][] RAISE = {{0, -1}, {1, 0}};

  private static Complex[][] gamma(int mu) {
    var g = new Complex[4][4];
    for (var row : g) {
      java.util.Arrays.fill(row, O);
    }
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        g[a][2 + b] = SIGMA[mu][a][b];
        g[2 + a][b] = mu == 0 ? SIGMA[mu][a][b] : SIGMA[mu][a][b].negate();
      }
    }
    return g;
  }

  /** A component is a linear form in named anticommuting variables: {@code F~+1} is ξ†_1 of F. */
  private static final class Form extends HashMap<String, Complex> {
    private static final long serialVersionUID = 1;

    Form scaled(Complex factor) {
      var form = new Form();
      forEach((name, value) -> form.put(name, value.multiply(factor)));
      return form;
    }

    void add(Form other) {
      other.forEach((name, value) -> merge(name, value, Complex::add));
    }

    Form conjugate() {
      var form = new Form();
      forEach((name, value) -> form.put(dagger(name), value.conjugate()));
      return form;
    }

    private static String dagger(String name) {
      var index = name.substring(name.length() - 1);
      var body = name.substring(0, name.length() - 1);
      return (body.endsWith("+") ? body.substring(0, body.length() - 1) : body + "+") + index;
    }
  }

  private static Form variable(String name, double factor) {
    var form = new Form();
    form.put(name, new Complex(factor));
    return form;
  }

  /** ψ = (χ_α, ξ†^α̇). */
  private static Form[] spinor(String field) {
    boolean majorana = field.equals("chi");
    var left = field;
    var right = majorana ? field : field + "~";
    var psi = new Form[4];
    for (int a = 0; a < 2; a++) {
      psi[a] = variable(left + (a + 1), 1);
      psi[2 + a] = new Form();
      for (int b = 0; b < 2; b++) {
        psi[2 + a].add(variable(right + "+" + (b + 1), RAISE[a][b]));
      }
    }
    return psi;
  }

  private static Form[] times(Complex[][] matrix, Form[] column) {
    var result = new Form[4];
    for (int a = 0; a < 4; a++) {
      result[a] = new Form();
      for (int b = 0; b < 4; b++) {
        result[a].add(column[b].scaled(matrix[a][b]));
      }
    }
    return result;
  }

  private static Complex[][] product(Complex[][] a, Complex[][] b) {
    var c = new Complex[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        c[i][j] = O;
        for (int k = 0; k < 4; k++) {
          c[i][j] = c[i][j].add(a[i][k].multiply(b[k][j]));
        }
      }
    }
    return c;
  }

  /** ψ̄ = ψ†γ⁰, as a row. */
  private static Form[] bar(Form[] psi) {
    var row = new Form[4];
    var g0 = gamma(0);
    for (int b = 0; b < 4; b++) {
      row[b] = new Form();
      for (int a = 0; a < 4; a++) {
        row[b].add(psi[a].conjugate().scaled(g0[a][b]));
      }
    }
    return row;
  }

  private static Form[] wrap(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return spinor(text);
    }
    var inner = wrap(text.substring(open + 1, text.length() - 1));
    return switch (text.substring(0, open)) {
      case "L" -> new Form[] {inner[0], inner[1], new Form(), new Form()};
      case "R" -> new Form[] {new Form(), new Form(), inner[2], inner[3]};
      case "cc" -> {
        // C ψ̄^T with C = iγ²γ⁰
        var c = product(gamma(2), gamma(0));
        for (var row : c) {
          for (int k = 0; k < 4; k++) {
            row[k] = row[k].multiply(I);
          }
        }
        yield times(c, bar(inner));
      }
      default -> throw new AssertionError(text);
    };
  }

  /** Products of two anticommuting variables in alphabetical order. */
  private static void multiply(Map<String, Complex> into, Form left, Form right) {
    left.forEach(
        (a, x) ->
            right.forEach(
                (b, y) -> {
                  var value = x.multiply(y);
                  int order = a.compareTo(b);
                  if (order != 0) {
                    into.merge(
                        order < 0 ? a + " " + b : b + " " + a,
                        order < 0 ? value : value.negate(),
                        Complex::add);
                  }
                }));
  }

  private static Map<String, Complex> explicit(String first, String second, int mu) {
    var row = bar(wrap(first));
    var column = mu < 0 ? wrap(second) : times(gamma(mu), wrap(second));
    var sum = new HashMap<String, Complex>();
    for (int a = 0; a < 4; a++) {
      multiply(sum, row[a], column[a]);
    }
    return sum;
  }

  private static String name(Factor factor) {
    return factor.field().name()
        + (factor.part() == WeylPart.RIGHT_CONJUGATE ? "~" : "")
        + (factor.conjugated() ? "+" : "");
  }

  private static void twoComponent(Map<String, Complex> sum, Vertex vertex, int mu) {
    var first = name(vertex.factors().get(0));
    var second = name(vertex.factors().get(1));
    var coefficient = vertex.tensor().entries().get(0).value().toComplex();
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        Complex value;
        if (vertex.lorentz() == Lorentz.YUKAWA) {
          boolean daggered = vertex.factors().get(0).conjugated();
          // ξχ = ξ^α χ_α = ε^{αβ} ξ_β χ_α; χ†ξ† = χ†_α̇ ξ†^α̇ = χ†_α̇ ε^{α̇β̇} ξ†_β̇
          value = new Complex(daggered ? RAISE[a][b] : RAISE[b][a]);
        } else {
          value = mu == 0 ? SIGMA[mu][a][b] : SIGMA[mu][a][b].negate();
        }
        multiply(
            sum,
            variable(first + (a + 1), 1).scaled(coefficient.multiply(value)),
            variable(second + (b + 1), 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F|G", "L(F)|G", "R(F)|G", "F|L(G)", "F|R(G)", "cc(F)|G", "F|cc(G)", "cc(F)|cc(G)",
        "cc(L(F))|L(G)", "cc(R(F))|R(G)", "L(cc(F))|G", "F|chi", "chi|F", "L(chi)|G", "F|R(chi)",
            "F|cc(chi)"
      })
  void yukawaBilinearsAgreeWithDiracMatrices(String pair) {
    compare(pair, "", "g (bar(" + pair.replace("|", ") ") + ") S + h.c.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F|G",
        "L(F)|G",
        "R(F)|G",
        "F|R(G)",
        "F|L(G)",
        "cc(F)|cc(G)",
        "cc(F)|G",
        "F|cc(G)",
        "R(cc(F))|G",
        "F|chi",
        "chi|G",
        "cc(chi)|R(F)",
        "R(chi)|F"
      })
  void currentsAgreeWithDiracMatrices(String pair) {
    compare(pair, "gamma(mu) ", "g Zp(mu) (bar(" + pair.replace("|", ") gamma(mu) ") + ") + h.c.");
  }

  private static void compare(String pair, String gamma, String term) {
    var model =
        Texts.compile(
                """
                param g : complex = 0.3 + 0.1 i
                param M = 1 TeV
                field F   : dirac fermion    (1,1)_0, mass M
                field G   : dirac fermion    (1,1)_0, mass M
                field chi : majorana fermion (1,1)_0, mass M
                field S   : real scalar      (1,1)_0, mass M
                field Zp  : real vector      (1,1)_0, mass M
                lagrangian { TERM }
                """
                    .replace("TERM", term))
            .value()
            .orElseThrow();
    var sides = pair.split("\\|");
    for (int mu = gamma.isEmpty() ? -1 : 0; mu < (gamma.isEmpty() ? 0 : 4); mu++) {
      var expected = explicit(sides[0], sides[1], mu);
      var actual = new HashMap<String, Complex>();
      for (var vertex : model.vertices()) {
        twoComponent(actual, vertex, Math.max(mu, 0));
      }
      var keys = new TreeSet<>(expected.keySet());
      keys.addAll(actual.keySet());
      assertThat(keys).isNotEmpty();
      for (var key : keys) {
        var difference = expected.getOrDefault(key, O).subtract(actual.getOrDefault(key, O));
        assertThat(difference.abs()).as(pair + " mu " + mu + " " + key).isLessThan(1e-12);
      }
    }
  }
}

package org.nsi.model.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Uses;

/**
 * A term written out as a polynomial in field components, with generic numbers for its parameters:
 * equal polynomials are equal terms. Generic means one fixed value a symbol, complex unless the
 * symbol is real, so that what holds for it holds for all values.
 */
public final class ComponentForm {
  private final Map<String, Complex> coefficients = new TreeMap<>();
  private double size;

  private ComponentForm() {}

  /** The sum of vertices without their hermitian conjugates. */
  public static ComponentForm of(List<Vertex> vertices) {
    return build(vertices, false);
  }

  /** The hermitian conjugate of the sum. */
  public static ComponentForm conjugateOf(List<Vertex> vertices) {
    return build(vertices, true);
  }

  private static ComponentForm build(List<Vertex> vertices, boolean conjugate) {
    var form = new ComponentForm();
    for (var vertex : vertices) {
      var coupling = Numbers.of(vertex.coupling(), generic(vertex.coupling()));
      for (var factor : vertex.factors()) {
        // (i∂φ)† = −i∂φ†
        coupling = conjugate && factor.derivative() ? coupling.negate() : coupling;
      }
      coupling = conjugate ? coupling.conjugate() : coupling;
      for (var entry : vertex.tensor().entries()) {
        var value = entry.value().toComplex();
        form.add(
            key(vertex, entry.components(), conjugate),
            coupling.multiply(conjugate ? value.conjugate() : value));
      }
    }
    return form;
  }

  private void add(String key, Complex value) {
    var old = coefficients.get(key);
    coefficients.put(key, old == null ? value : old.add(value));
    size = Math.max(size, value.abs());
  }

  /** Whether all coefficients cancel. */
  public boolean isZero() {
    for (var value : coefficients.values()) {
      if (value.abs() > 1e-9 * size) {
        return false;
      }
    }
    return true;
  }

  /** Whether this equals the other form times a sign. */
  public boolean equals(ComponentForm other, int sign) {
    double scale = 1e-9 * Math.max(size, other.size);
    var keys = new ArrayList<>(coefficients.keySet());
    keys.addAll(other.coefficients.keySet());
    for (var key : keys) {
      var mine = coefficients.getOrDefault(key, Complex.ZERO);
      var theirs = other.coefficients.getOrDefault(key, Complex.ZERO);
      if (mine.subtract(theirs.multiply(sign)).abs() > scale) {
        return false;
      }
    }
    return true;
  }

  /**
   * Factors in canonical order: (ηχ) = (χη), bosons commute, and in a current the daggered field
   * stands first.
   */
  private static String key(Vertex vertex, List<Integer> components, boolean conjugate) {
    var names = new String[vertex.factors().size()];
    for (int k = 0; k < names.length; k++) {
      var factor = vertex.factors().get(k);
      var kind = factor.field().kind();
      boolean real = kind == FieldKind.REAL_SCALAR || kind == FieldKind.REAL_VECTOR;
      boolean daggered = !real && factor.conjugated() != conjugate;
      names[k] =
          factor.field().name()
              + (factor.part() == Vertex.WeylPart.RIGHT_CONJUGATE ? "~" : "")
              + (daggered ? "+" : "")
              + (factor.derivative() ? "'" : "")
              + factor.generation()
              + ":"
              + components.get(k);
    }
    Arrays.sort(names);
    return vertex.lorentz() == Lorentz.FERMION_CURRENT
        ? "J " + String.join(" ", names)
        : String.join(" ", names);
  }

  /** One fixed number a symbol. */
  public static Map<Symbol, Complex> generic(Expr expression) {
    var values = new TreeMap<Symbol, Complex>();
    for (var symbol : Uses.symbols(expression)) {
      long hash = symbol.toString().hashCode() * 0x9E3779B97F4A7C15L;
      double first = 0.5 + (hash >>> 40) / (double) (1 << 24);
      double second = 0.5 + (hash << 24 >>> 40) / (double) (1 << 24);
      values.put(symbol, symbol.real() ? new Complex(first) : new Complex(first, second));
    }
    return values;
  }
}

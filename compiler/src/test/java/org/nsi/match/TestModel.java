package org.nsi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Model;
import org.nsi.model.Model.MatchSettings;
import org.nsi.model.Model.RunSettings;
import org.nsi.model.Term;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.tensor.ComponentTensor;
import org.nsi.tensor.ComponentTensor.Entry;
import org.nsi.tensor.Representation;
import org.nsi.tensor.Representation.Colour;

/** Models written as vertices, without a file. */
final class TestModel {
  static final Field L = standard("l", FieldKind.LEFT_FERMION, 3, 1, 2, new BigFraction(-1, 2));
  static final Field E = standard("e", FieldKind.RIGHT_FERMION, 3, 1, 1, new BigFraction(-1));
  static final Field Q = standard("q", FieldKind.LEFT_FERMION, 3, 3, 2, new BigFraction(1, 6));
  static final Field U = standard("u", FieldKind.RIGHT_FERMION, 3, 3, 1, new BigFraction(2, 3));
  static final Field D = standard("d", FieldKind.RIGHT_FERMION, 3, 3, 1, new BigFraction(-1, 3));
  static final Field H = standard("H", FieldKind.COMPLEX_SCALAR, 1, 1, 2, new BigFraction(1, 2));

  private final List<Field> fields = new ArrayList<>(List.of(L, E, Q, U, D, H));
  private final List<Vertex> vertices = new ArrayList<>();
  private final Map<Symbol, Complex> values = new HashMap<>();
  private int loops = 1;
  private int terms = 0;

  TestModel() {
    int k = 0;
    for (var symbol : StandardCouplings.all()) {
      k++;
      values.put(symbol, new Complex(0.3 + 0.07 * k, symbol.real() ? 0 : 0.2 * Math.sin(3.0 * k)));
    }
  }

  private static Field standard(
      String name, FieldKind kind, int generations, int colour, int isospin, BigFraction y) {
    return new Field(
        name, kind, generations, representation(colour, isospin, y), false, false, List.of());
  }

  private static Representation representation(int colour, int isospin, BigFraction y) {
    return new Representation(new Colour(colour, false), isospin, y);
  }

  TestModel loops(int number) {
    loops = number;
    return this;
  }

  /** A heavy field whose hypercharge does not matter. */
  Field heavy(FieldKind kind, String name, int colour, int isospin, boolean odd, Expr... mass) {
    return heavy(kind, name, colour, isospin, BigFraction.ONE, odd, mass);
  }

  Field heavy(
      FieldKind kind,
      String name,
      int colour,
      int isospin,
      BigFraction hypercharge,
      boolean odd,
      Expr... mass) {
    var field =
        new Field(
            name,
            kind,
            mass.length,
            representation(colour, isospin, hypercharge),
            odd,
            true,
            List.of(mass));
    fields.add(field);
    return field;
  }

  Expr real(String name, double value, Integer... indices) {
    return parameter(new Symbol(name, List.of(indices), true), new Complex(value));
  }

  Expr complex(String name, Complex value, Integer... indices) {
    return parameter(new Symbol(name, List.of(indices), false), value);
  }

  private Expr parameter(Symbol symbol, Complex value) {
    values.put(symbol, value);
    return new Expr.Variable(symbol);
  }

  static Factor plain(Field field, int generation) {
    return factor(field, generation, false, false);
  }

  static Factor conj(Field field, int generation) {
    return factor(field, generation, true, false);
  }

  /** L(F) or, with {@code rightConjugate}, the left-handed field of the conjugate. */
  static Factor fermion(Field field, int generation, WeylPart part, boolean conjugated) {
    return new Factor(field, part, conjugated, generation, false);
  }

  static Factor derivative(Field field, boolean conjugated) {
    return factor(field, 1, conjugated, true);
  }

  private static Factor factor(
      Field field, int generation, boolean conjugated, boolean derivative) {
    var part =
        switch (field.kind()) {
          case LEFT_FERMION, MAJORANA_FERMION -> WeylPart.LEFT;
          case RIGHT_FERMION -> WeylPart.RIGHT_CONJUGATE;
          default -> WeylPart.NONE;
        };
    return new Factor(field, part, conjugated, generation, derivative);
  }

  /** coupling × invariant + h.c.; the contraction is in the notation of the operator table. */
  TestModel term(
      Expr coupling, Lorentz lorentz, List<Factor> factors, String contraction, String tensors) {
    var entries = new ArrayList<Entry>();
    Invariant.expand(List.of(contraction.split(" ")), tensors)
        .forEach((components, value) -> entries.add(new Entry(components, value)));
    return term(coupling, lorentz, factors, entries, true);
  }

  TestModel term(
      Expr coupling, Lorentz lorentz, List<Factor> factors, List<Entry> entries, boolean plusHc) {
    terms++;
    vertices.add(
        new Vertex(
            coupling,
            lorentz,
            factors,
            new ComponentTensor(entries),
            plusHc,
            new Term("term " + terms, "", "", new Span(0, 0))));
    return this;
  }

  static List<Entry> negated(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Entry(entry.components(), entry.value().negate()))
        .toList();
  }

  static Entry entry(Exact value, Integer... components) {
    return new Entry(List.of(components), value);
  }

  Model build() {
    return new Model(
        "test",
        "",
        List.of(),
        Source.of("test", ""),
        Conventions.defaults(),
        Optional.of("Z2"),
        List.of(),
        new TreeMap<>(),
        fields,
        vertices,
        List.of(),
        new MatchSettings(loops, Optional.empty(), ""),
        new RunSettings(RunSettings.Mode.NONE, RunSettings.Mode.NONE, 2),
        List.of(),
        Model.Scan.NONE,
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of());
  }

  Matched match() {
    return Matching.match(build());
  }

  /**
   * The result without penguins, vacuum polarisation and what else has Standard Model couplings.
   */
  Matched boxes() {
    var matched = match();
    var kept = new TreeMap<WilsonCoefficient, MatchedCoefficient>();
    matched
        .coefficients()
        .forEach(
            (name, value) -> {
              var parts = new TreeMap<>(value.parts());
              parts.keySet().retainAll(Set.of(Part.TREE, Part.BOX));
              if (!parts.isEmpty()) {
                kept.put(
                    name,
                    new MatchedCoefficient(
                        name,
                        value.loops(),
                        parts.values().stream().reduce(Poly.ZERO, Poly::plus),
                        parts,
                        value.complete(),
                        value.reason()));
              }
            });
    return new Matched(kept, matched.notComputed(), matched.notes());
  }

  Complex evaluate(Poly value) {
    return new Evaluator(values).evaluate(value);
  }

  static Poly coefficient(Matched matched, String operator, Integer... flavours) {
    var entry = matched.coefficients().get(WilsonCoefficient.of(operator, flavours));
    return entry == null ? Poly.ZERO : entry.total();
  }
}

package org.nsi.model.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.model.Term;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.model.resolve.Scope;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.source.Source;
import org.nsi.syntax.Expression.Index;
import org.nsi.tensor.ComponentTensor;
import org.nsi.tensor.SparseTensor;

/**
 * From a monomial whose rules hold to vertices with concrete generations, two-component fermions
 * and the gauge tensor. The four-component rules are those of {@link Vertex}: ψ̄₁P_Lψ₂ = ξ₁χ₂,
 * ψ̄₁P_Rψ₂ = χ₁†ξ₂†, ψ̄₁γ^μP_Lψ₂ = χ₁†σ̄^μχ₂, ψ̄₁γ^μP_Rψ₂ = −ξ₂†σ̄^μξ₁.
 */
public final class Lowering {
  private final Scope scope;
  private final Quantities quantities;

  public Lowering(Scope scope, Quantities quantities) {
    this.scope = scope;
    this.quantities = quantities;
  }

  /** The product of the numbers of a monomial, its sign included; null after an error. */
  public @Nullable Quantity coupling(
      Source source, Monomial monomial, Map<String, Integer> letters) {
    var product = Quantity.pure(monomial.negative() ? Exprs.number(Exact.of(-1)) : Exprs.ONE);
    for (var factor : monomial.coupling()) {
      var value = quantities.of(source, factor.expression(), letters);
      var next =
          value == null
              ? null
              : factor.inverse()
                  ? quantities.divide(source, factor.expression(), product, value)
                  : new Quantity(
                      Exprs.times(product.value(), value.value()),
                      product.dimension().times(value.dimension()));
      if (next == null) {
        return null;
      }
      product = next;
    }
    return product;
  }

  /** All vertices of a monomial. */
  public List<Vertex> lower(
      WrittenTerm written,
      Monomial monomial,
      SparseTensor isospin,
      SparseTensor colour,
      Term term) {
    var shapes =
        Shape.of(monomial, combine(monomial, RealBasis.of(monomial.fields(), isospin), colour));
    var letters = Flavours.of(monomial, scope);
    var names = new ArrayList<String>();
    int[] ranges = new int[letters.size()];
    for (var entry : letters.entrySet()) {
      ranges[names.size()] = entry.getValue().get(0).range();
      names.add(entry.getKey());
    }
    var vertices = new ArrayList<Vertex>();
    int[] values = new int[ranges.length];
    Arrays.fill(values, 1);
    boolean more = true;
    while (more) {
      var assignment = new TreeMap<String, Integer>();
      for (int k = 0; k < values.length; k++) {
        assignment.put(names.get(k), values[k]);
      }
      var coupling = coupling(written.source(), monomial, assignment);
      if (coupling == null) {
        return List.of();
      }
      if (!Exprs.isZero(coupling.value())) {
        for (var shape : shapes) {
          vertices.add(
              shape.vertex(coupling.value(), assignment, written.plusHermitianConjugate(), term));
        }
      }
      more = false;
      for (int k = values.length - 1; k >= 0 && !more; k--) {
        more = values[k] < ranges[k];
        values[k] = more ? values[k] + 1 : 1;
      }
    }
    return vertices;
  }

  /** Isospin slowest: component = isospin index × colour dimension + colour index. */
  private static List<ComponentTensor.Entry> combine(
      Monomial monomial, SparseTensor isospin, SparseTensor colour) {
    var fields = monomial.fields();
    var entries = new ArrayList<ComponentTensor.Entry>();
    for (var left : isospin.entries().entrySet()) {
      for (var right : colour.entries().entrySet()) {
        var components = new ArrayList<Integer>();
        for (int k = 0; k < fields.size(); k++) {
          int dimension = fields.get(k).field().representation().colour().dimension();
          components.add(
              SparseTensor.index(left.getKey(), k) * dimension
                  + SparseTensor.index(right.getKey(), k));
        }
        entries.add(new ComponentTensor.Entry(components, left.getValue().times(right.getValue())));
      }
    }
    return entries;
  }

  /** A monomial but for its generations: one chirality of a bilinear. */
  private record Shape(
      Lorentz lorentz,
      List<FieldUse> uses,
      List<WeylPart> parts,
      List<Boolean> daggered,
      ComponentTensor tensor,
      int derivatives) {

    static List<Shape> of(Monomial monomial, List<ComponentTensor.Entry> entries) {
      var fields = monomial.fields();
      var fermions = new ArrayList<Integer>();
      var bosons = new ArrayList<Integer>();
      for (int k = 0; k < fields.size(); k++) {
        (fields.get(k).field().kind().isFermion() ? fermions : bosons).add(k);
      }
      if (fermions.isEmpty()) {
        return List.of(
            shape(bosonic(monomial), fields, bosons, List.of(), List.of(), entries, false));
      }
      int a = fermions.get(0);
      int b = fermions.get(1);
      var first = fields.get(a);
      var second = fields.get(b);
      var shapes = new ArrayList<Shape>();
      if (monomial.dirac().isEmpty()) {
        if (first.right() && second.left()) {
          shapes.add(
              shape(
                  Lorentz.YUKAWA,
                  fields,
                  order(a, b, bosons),
                  List.of(first.rightPart(), second.leftPart()),
                  List.of(false, false),
                  entries,
                  false));
        }
        if (first.left() && second.right()) {
          shapes.add(
              shape(
                  Lorentz.YUKAWA,
                  fields,
                  order(a, b, bosons),
                  List.of(first.leftPart(), second.rightPart()),
                  List.of(true, true),
                  entries,
                  false));
        }
        return shapes;
      }
      if (first.left() && second.left()) {
        shapes.add(
            shape(
                Lorentz.FERMION_CURRENT,
                fields,
                order(a, b, bosons),
                List.of(first.leftPart(), second.leftPart()),
                List.of(true, false),
                entries,
                false));
      }
      if (first.right() && second.right()) {
        shapes.add(
            shape(
                Lorentz.FERMION_CURRENT,
                fields,
                order(b, a, bosons),
                List.of(second.rightPart(), first.rightPart()),
                List.of(true, false),
                entries,
                true));
      }
      return shapes;
    }

    private static List<Integer> order(int first, int second, List<Integer> bosons) {
      var order = new ArrayList<Integer>();
      order.add(first);
      order.add(second);
      order.addAll(bosons);
      return order;
    }

    private static Lorentz bosonic(Monomial monomial) {
      int vectors = 0;
      int derivatives = 0;
      for (var use : monomial.fields()) {
        vectors += use.field().kind().isVector() ? 1 : 0;
        derivatives += use.derivative().isPresent() ? 1 : 0;
      }
      if (vectors == 0 && derivatives == 0) {
        return Lorentz.SCALARS;
      }
      return vectors == 1 && derivatives == 1 && monomial.fields().size() == 3
          ? Lorentz.SCALAR_CURRENT
          : Lorentz.OTHER;
    }

    private static Shape shape(
        Lorentz lorentz,
        List<FieldUse> fields,
        List<Integer> order,
        List<WeylPart> fermionParts,
        List<Boolean> fermionDaggers,
        List<ComponentTensor.Entry> entries,
        boolean negative) {
      var uses = new ArrayList<FieldUse>();
      var parts = new ArrayList<WeylPart>();
      var daggered = new ArrayList<Boolean>();
      int derivatives = 0;
      for (int k = 0; k < order.size(); k++) {
        var use = fields.get(order.get(k));
        uses.add(use);
        derivatives += use.derivative().isPresent() ? 1 : 0;
        parts.add(k < fermionParts.size() ? fermionParts.get(k) : WeylPart.NONE);
        boolean conjugated = use.conjugated() && !use.field().kind().isReal();
        daggered.add(k < fermionDaggers.size() ? fermionDaggers.get(k) : conjugated);
      }
      var permuted = new ArrayList<ComponentTensor.Entry>();
      for (var entry : entries) {
        var components = new ArrayList<Integer>();
        for (int position : order) {
          components.add(entry.components().get(position));
        }
        permuted.add(
            new ComponentTensor.Entry(
                components, negative ? entry.value().negate() : entry.value()));
      }
      return new Shape(lorentz, uses, parts, daggered, new ComponentTensor(permuted), derivatives);
    }

    Vertex vertex(
        Expr coupling, Map<String, Integer> letters, boolean plusHermitianConjugate, Term term) {
      var factors = new ArrayList<Factor>();
      for (int k = 0; k < uses.size(); k++) {
        var use = uses.get(k);
        factors.add(
            new Factor(
                use.field(),
                parts.get(k),
                daggered.get(k),
                generation(use.generation(), letters),
                use.derivative().isPresent()));
      }
      var value = coupling;
      for (int k = 0; k < derivatives; k++) {
        // D_mu = −i (i D_mu), and a factor with a derivative stands for i D_mu acting on it
        value = Exprs.times(Exprs.number(Exact.I.negate()), value);
      }
      return new Vertex(value, lorentz, factors, tensor, plusHermitianConjugate, term);
    }

    private static int generation(Optional<Index> index, Map<String, Integer> letters) {
      if (index.isEmpty()) {
        return 1;
      }
      return switch (index.get()) {
        case Index.Number number -> number.value();
        case Index.Letter letter -> letters.getOrDefault(letter.name(), 1);
      };
    }
  }
}

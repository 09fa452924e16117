package org.nsi.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.Matched;
import org.nsi.match.Matching;
import org.nsi.match.Part;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/**
 * Which vertices each term of a matched coefficient comes from. Every vertex of the model is
 * multiplied with a symbol of its own and the model is matched again: each monomial then carries
 * the symbols of the vertices in its diagram, conjugated where the Hermitian conjugate entered.
 */
final class Provenance {
  /** Keeps the tags apart from all parameters, see {@link Symbol}. */
  private static final String TAG = "vertex.";

  private final Model model;
  private final Matched tagged;
  private final Evaluator evaluator;
  private final Factors factors;

  private record Key(Part part, List<Insertion> insertions) {}

  private Provenance(Model model, Matched tagged, Map<Symbol, Complex> values) {
    this.model = model;
    this.tagged = tagged;
    this.evaluator = new Evaluator(values);
    this.factors = new Factors(model, evaluator);
  }

  /**
   * Matches the model with tags.
   *
   * @param values of all symbols of its formulas
   */
  static Provenance of(Model model, Map<Symbol, Complex> values) {
    return new Provenance(model, Matching.match(withTags(model)), values);
  }

  private static Model withTags(Model model) {
    var tagged = new ArrayList<Vertex>();
    for (int k = 0; k < model.vertices().size(); k++) {
      var vertex = model.vertices().get(k);
      var tag = new Expr.Variable(new Symbol(TAG + k, List.of(), false));
      tagged.add(
          new Vertex(
              new Expr.Product(List.of(tag, vertex.coupling())),
              vertex.lorentz(),
              vertex.factors(),
              vertex.tensor(),
              vertex.plusHermitianConjugate(),
              vertex.term()));
    }
    return model.withVertices(tagged);
  }

  /** What a coefficient is the sum of, the largest first. */
  List<Contribution> contributions(WilsonCoefficient coefficient) {
    var matched = tagged.coefficients().get(coefficient);
    if (matched == null) {
      return List.of();
    }
    var sums = new LinkedHashMap<Key, Poly.Sum>();
    matched.parts().forEach((part, formula) -> split(part, formula, sums));
    var contributions = new ArrayList<Contribution>();
    sums.forEach(
        (key, sum) -> {
          var formula = sum.toPoly();
          if (!formula.isZero()) {
            var value = evaluator.evaluate(formula);
            contributions.add(
                new Contribution(
                    key.part(), key.insertions(), formula, value, factors.of(formula, key.part())));
          }
        });
    contributions.sort(
        Comparator.comparingDouble((Contribution c) -> -c.value().abs())
            .thenComparing(Contribution::part));
    return contributions;
  }

  private void split(Part part, Poly formula, Map<Key, Poly.Sum> sums) {
    for (var term : formula.terms()) {
      var insertions = new ArrayList<Insertion>();
      var rest = term.monomial();
      for (var factor : term.monomial().factors()) {
        if (factor.atom() instanceof Atom.Variable variable
            && variable.symbol().name().startsWith(TAG)) {
          int k = Integer.parseInt(variable.symbol().name().substring(TAG.length()));
          for (int n = 0; n < factor.exponent(); n++) {
            insertions.add(new Insertion(model.vertices().get(k), variable.conjugated()));
          }
          rest = rest.times(Monomial.of(factor.atom(), -factor.exponent()));
        }
      }
      insertions.sort(
          Comparator.comparingInt((Insertion i) -> model.vertices().indexOf(i.vertex()))
              .thenComparing(Insertion::conjugated));
      sums.computeIfAbsent(new Key(part, insertions), key -> new Poly.Sum())
          .add(term.coefficient(), rest);
    }
  }
}

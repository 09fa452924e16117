package org.nsi.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsi.algebra.Atom;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Exact;
import org.nsi.algebra.FactoredPoly;
import org.nsi.algebra.Monomial;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.match.Part;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Model;

/** Takes a formula apart into couplings, masses, loop function and numbers. */
final class Factors {
  private final Set<Symbol> masses = new HashSet<>();
  private final Evaluator evaluator;

  Factors(Model model, Evaluator evaluator) {
    this.evaluator = evaluator;
    for (var field : model.fields()) {
      field.mass().forEach(mass -> masses.addAll(Poly.fromExpr(mass).symbols()));
    }
  }

  /** The factors, those that are 1 left out. */
  List<Factor> of(Poly formula, Part part) {
    var factored = FactoredPoly.of(formula);
    var couplings = Monomial.ONE;
    var standard = Monomial.ONE;
    var propagators = Monomial.ONE;
    var loops = Monomial.ONE;
    int pi = 0;
    for (var factor : factored.common().factors()) {
      var power = Monomial.of(factor.atom(), factor.exponent());
      switch (factor.atom()) {
        case Atom.Pi p -> pi = factor.exponent();
        case Atom.Loop loop -> loops = loops.times(power);
        case Atom.Variable v when StandardCouplings.isStandard(v.symbol()) ->
            standard = standard.times(power);
        case Atom.Variable v when !masses.contains(v.symbol()) ->
            couplings = couplings.times(power);
        case Atom.Variable v -> propagators = propagators.times(power);
        case Atom.Opaque opaque -> {
          if (masses.containsAll(Poly.of(Exact.ONE, power).symbols())) {
            propagators = propagators.times(power);
          } else {
            couplings = couplings.times(power);
          }
        }
      }
    }
    var sum = new Poly.Sum();
    factored.rest().forEach(term -> sum.add(term.coefficient(), term.monomial()));
    var rest = sum.toPoly();
    boolean loop = part != Part.TREE && pi <= -2;
    var result = new ArrayList<Factor>();
    add(result, Factor.Kind.COUPLINGS, Poly.of(Exact.ONE, couplings));
    add(result, Factor.Kind.STANDARD_MODEL, Poly.of(Exact.ONE, standard));
    add(result, Factor.Kind.PROPAGATORS, Poly.of(Exact.ONE, propagators));
    var function = Poly.of(Exact.ONE, loops).times(rest);
    add(result, kind(function), function);
    if (loop) {
      add(result, Factor.Kind.LOOP, Poly.pi(-2).times(Exact.of(1, 16)));
    }
    var number = factored.number().times(Exact.of(loop ? 16 : 1));
    add(result, Factor.Kind.GROUP, Poly.pi(loop ? pi + 2 : pi).times(number));
    return result;
  }

  /** Of what is left when all common factors are taken out. */
  private Factor.Kind kind(Poly sum) {
    if (!sum.loops().isEmpty()) {
      return Factor.Kind.LOOP_FUNCTION;
    }
    return masses.containsAll(sum.symbols()) ? Factor.Kind.PROPAGATORS : Factor.Kind.COUPLINGS;
  }

  private void add(List<Factor> factors, Factor.Kind kind, Poly formula) {
    if (!formula.equals(Poly.ONE)) {
      factors.add(new Factor(kind, formula, evaluator.evaluate(formula)));
    }
  }
}

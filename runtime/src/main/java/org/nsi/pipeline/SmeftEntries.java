package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Poly;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.Matched;
import org.nsi.match.MatchedCoefficient;
import org.nsi.match.Part;
import org.nsi.model.Model.EffectiveCoefficient;

/**
 * Adds up what the matching finds and what the file gives, coefficient by coefficient, at the
 * matching scale.
 */
final class SmeftEntries {
  private final SortedMap<WilsonCoefficient, SmeftEntry> entries = new TreeMap<>();
  private final Evaluator evaluator;

  SmeftEntries(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What the matching finds.
   *
   * @param values of the parts of each coefficient
   */
  void addMatched(Matched matched, SortedMap<WilsonCoefficient, SortedMap<Part, Complex>> values) {
    matched
        .coefficients()
        .forEach(
            (name, coefficient) ->
                entries.put(
                    name,
                    entry(coefficient, values.getOrDefault(name, Collections.emptySortedMap()))));
  }

  private static SmeftEntry entry(MatchedCoefficient matched, SortedMap<Part, Complex> values) {
    var name = matched.coefficient();
    var parts = new TreeMap<String, Complex>();
    Complex total = Complex.ZERO;
    for (var part : values.entrySet()) {
      Complex value = value(name, part.getValue());
      parts.put(part.getKey().name().toLowerCase(Locale.ROOT), value);
      total = total.add(value);
    }
    return new SmeftEntry(
        name,
        total,
        OptionalInt.of(matched.loops()),
        parts,
        Optional.of(matched.total()),
        matched.complete() ? "" : matched.reason());
  }

  /** What is real because the operator is Hermitian has no imaginary part from rounding. */
  private static Complex value(WilsonCoefficient name, Complex value) {
    return OperatorBasis.warsaw().isRealEntry(name) ? new Complex(value.getReal()) : value;
  }

  /** Coefficients of the file that hold at the matching scale as they are. */
  void addGiven(List<EffectiveCoefficient> given) {
    for (var coefficient : given) {
      add(
          coefficient.coefficient(),
          evaluator.evaluate(coefficient.value()),
          Optional.of(Poly.fromExpr(coefficient.value())));
    }
  }

  /** Coefficients that were evolved to the matching scale. */
  void addEvolved(CoefficientValues values) {
    values.values().forEach((name, value) -> add(name, value, Optional.empty()));
  }

  private void add(WilsonCoefficient name, Complex number, Optional<Poly> formula) {
    Complex value = value(name, number);
    var old = entries.get(name);
    if (old == null) {
      entries.put(
          name, new SmeftEntry(name, value, OptionalInt.empty(), new TreeMap<>(), formula, ""));
      return;
    }
    var parts = new TreeMap<>(old.parts());
    if (old.loops().isPresent()) {
      parts.merge("given", value, Complex::add);
    }
    entries.put(
        name,
        new SmeftEntry(
            name,
            old.value().add(value),
            old.loops(),
            parts,
            old.formula().isPresent() && formula.isPresent()
                ? Optional.of(old.formula().get().plus(formula.get()))
                : Optional.empty(),
            old.missing()));
  }

  List<SmeftEntry> toList() {
    return new ArrayList<>(entries.values());
  }
}

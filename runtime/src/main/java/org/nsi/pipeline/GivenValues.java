package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;
import org.nsi.model.Model.EffectiveCoefficient;
import org.nsi.model.Model.Theory;

/** The coefficients that a file gives directly, as numbers, one set a scale. */
public final class GivenValues {
  private final Model model;
  private final Evaluator evaluator;

  public GivenValues(Model model, Evaluator evaluator) {
    this.model = model;
    this.evaluator = evaluator;
  }

  /** Warsaw coefficients by scale. */
  public List<CoefficientValues> smeft(String basis) {
    return sets(Theory.SMEFT, basis);
  }

  /** JMS coefficients by scale. */
  public List<CoefficientValues> left() {
    return sets(Theory.LEFT, "JMS");
  }

  private List<CoefficientValues> sets(Theory theory, String basis) {
    var byScale = new TreeMap<Double, SortedMap<WilsonCoefficient, Complex>>();
    for (var given : of(theory)) {
      byScale
          .computeIfAbsent(scale(given), key -> new TreeMap<>())
          .merge(given.coefficient(), evaluator.evaluate(given.value()), Complex::add);
    }
    var sets = new ArrayList<CoefficientValues>();
    byScale.forEach((scale, values) -> sets.add(new CoefficientValues(basis, scale, values)));
    return sets;
  }

  /**
   * NSI parameters by scale, with the entries that follow from those given: the Hermitian partner,
   * and V = L + R.
   */
  public List<NsiValues> epsilon() {
    var byScale = new TreeMap<Double, SortedMap<NsiParameter, Complex>>();
    for (var given : of(Theory.EPSILON)) {
      var values = byScale.computeIfAbsent(scale(given), key -> new TreeMap<>());
      completed(given.coefficient(), evaluator.evaluate(given.value()))
          .forEach((name, value) -> values.merge(name, value, Complex::add));
    }
    var sets = new ArrayList<NsiValues>();
    byScale.forEach((scale, values) -> sets.add(new NsiValues(scale, values)));
    return sets;
  }

  /** One entry of an epsilon block with those that follow from it. */
  public static SortedMap<NsiParameter, Complex> completed(WilsonCoefficient name, Complex value) {
    var values = new TreeMap<NsiParameter, Complex>();
    switch (parameter(name)) {
      case Charged charged -> values.merge(charged, value, Complex::add);
      case Neutral neutral -> addNeutral(values, neutral, value);
    }
    return values;
  }

  private static void addNeutral(
      SortedMap<NsiParameter, Complex> values, Neutral name, Complex value) {
    add(values, name, value);
    add(values, new Neutral(name.fermion(), Chirality.V, name.alpha(), name.beta()), value);
  }

  private static void add(SortedMap<NsiParameter, Complex> values, Neutral name, Complex value) {
    values.merge(name, value, Complex::add);
    if (name.alpha() != name.beta()) {
      values.merge(
          new Neutral(
              name.fermion(), name.chirality(), /* alpha= */ name.beta(), /* beta= */ name.alpha()),
          value.conjugate(),
          Complex::add);
    }
  }

  /** {@code uV_11}, {@code P_2211}: the name of an epsilon block as an NSI parameter. */
  static NsiParameter parameter(WilsonCoefficient name) {
    String word = name.operator();
    var indices = name.indices();
    if (word.length() == 1) {
      return new Charged(
          Structure.valueOf(word), indices.get(0), indices.get(1), indices.get(2), indices.get(3));
    }
    return new Neutral(
        Fermion.valueOf(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)),
        Chirality.valueOf(word.substring(1)),
        indices.get(0),
        indices.get(1));
  }

  private List<EffectiveCoefficient> of(Theory theory) {
    return model.effective().stream().filter(given -> given.theory() == theory).toList();
  }

  private double scale(EffectiveCoefficient given) {
    return evaluator.evaluate(given.scaleGeV()).getReal();
  }
}

package org.nsi.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.pipeline.GivenValues;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;

/**
 * Explains numbers of a result: from the vertices of the Lagrangian to the value. Not for use by
 * several threads at once.
 */
public final class Why {
  /** Coefficients that are followed down one by one. */
  private static final int ORIGINS = 5;

  /** What is smaller than this fraction of the value is not worth a way of its own. */
  private static final double SMALL = 1e-4;

  private final Result result;

  /** Matched again when the first answer needs it. */
  private @Nullable Provenance provenance;

  public Why(Result result) {
    this.result = result;
  }

  /**
   * Explains the value of a name.
   *
   * @param name as reports print it: {@code eps_P_22_ud}, {@code ledq_2211}, {@code SnueduRL_2211}
   */
  public Answer explain(String name) {
    var target = Target.of(name);
    if (target.isEmpty()) {
      return new Answer.Unknown(name, Target.nearest(name, names(result)));
    }
    return explain(target.get());
  }

  private Provenance provenance() {
    if (provenance == null) {
      provenance = Provenance.of(result.model(), values());
    }
    return provenance;
  }

  /** The names that have a value in a result. */
  public static List<String> names(Result result) {
    var names = new ArrayList<String>();
    result.smeft().forEach(entry -> names.add(entry.coefficient().toString()));
    result.left().values().keySet().forEach(coefficient -> names.add(coefficient.toString()));
    result.nsi().values().keySet().forEach(parameter -> names.add(parameter.key()));
    return names;
  }

  private Answer explain(Target target) {
    return switch (target) {
      case Target.Smeft smeft -> smeft(smeft.coefficient());
      case Target.Left left -> low(left, result.left().get(left.coefficient()));
      case Target.Nsi nsi -> low(nsi, Target.value(result.nsi(), nsi.parameter()));
    };
  }

  private Answer smeft(WilsonCoefficient coefficient) {
    var entry =
        result.smeft().stream().filter(e -> e.coefficient().equals(coefficient)).findFirst();
    if (entry.isEmpty()) {
      return new Zeros(result).smeft(coefficient);
    }
    return new Answer.Found(
        new Explanation(
            coefficient.toString(),
            Explanation.Kind.SMEFT,
            result.matchingScale().orElseThrow(),
            entry.get().value(),
            List.of(origin(entry.get(), entry.get().value(), List.of())),
            0,
            Complex.ZERO,
            Complex.ZERO,
            remarks(entry.get())));
  }

  private static List<String> remarks(SmeftEntry entry) {
    return entry.missing().isEmpty()
        ? List.of()
        : List.of(entry.coefficient() + " contains " + entry.missing());
  }

  private Answer low(Target target, Complex value) {
    var descending = new Descending(result, target);
    var matched = new TreeMap<WilsonCoefficient, Complex>();
    for (var entry : result.smeft()) {
      if (entry.value().abs() > 0) {
        matched.put(entry.coefficient(), entry.value());
      }
    }
    var shares = descending.shares(matched);
    var given = new GivenValues(result.model(), new Evaluator(values()));
    var direct = descending.direct(given.left(), given.epsilon());
    if (shares.single().isEmpty() && shares.rest().abs() == 0 && direct.abs() == 0) {
      return new Zeros(result).low(target);
    }
    return new Answer.Found(found(target, value, descending, shares, direct));
  }

  private Explanation found(
      Target target,
      Complex value,
      Descending descending,
      Descending.Shares followed,
      Complex direct) {
    var shares = followed.single();
    double most = shares.values().stream().mapToDouble(Complex::abs).max().orElse(0);
    var ranked =
        result.smeft().stream()
            .filter(e -> shares.containsKey(e.coefficient()))
            .filter(e -> share(shares, e).abs() > SMALL * most)
            .sorted(Comparator.comparingDouble(e -> -share(shares, e).abs()))
            .limit(ORIGINS)
            .toList();
    var origins = new ArrayList<Origin>();
    var remarks = new ArrayList<String>();
    var rest = shares.values().stream().reduce(followed.rest(), Complex::add);
    for (var entry : ranked) {
      var share = share(shares, entry);
      var way = descending.way(entry.coefficient(), entry.value());
      origins.add(origin(entry, share, way));
      remarks.addAll(remarks(entry));
      rest = rest.subtract(share);
    }
    return new Explanation(
        target.name(),
        target instanceof Target.Nsi ? Explanation.Kind.NSI : Explanation.Kind.LEFT,
        target instanceof Target.Nsi ? result.nsi().scaleGeV() : result.left().scaleGeV(),
        value,
        origins,
        followed.further() + shares.size() - origins.size(),
        followed.further() + shares.size() == origins.size() ? Complex.ZERO : rest,
        direct,
        remarks);
  }

  private static Complex share(Map<WilsonCoefficient, Complex> shares, SmeftEntry entry) {
    return shares.getOrDefault(entry.coefficient(), Complex.ZERO);
  }

  private Origin origin(SmeftEntry entry, Complex contribution, List<Step> way) {
    return new Origin(
        entry.coefficient(),
        result.matchingScale().orElseThrow(),
        entry.value(),
        contribution,
        way,
        provenance().contributions(entry.coefficient()),
        entry.loops().isEmpty() || entry.parts().containsKey("given"));
  }

  /** Of parameters and of Standard Model couplings in the formulas. */
  private Map<Symbol, Complex> values() {
    var values = new HashMap<Symbol, Complex>(result.values());
    values.putAll(result.couplings());
    return values;
  }
}

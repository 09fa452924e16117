package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Model.EffectiveCoefficient;
import org.nsi.model.Model.Theory;
import org.nsi.pipeline.Compiled;
import org.nsi.tape.Tape;

/**
 * A model as two straight-line programs: what is needed before the coefficients (matching scale,
 * masses, lets), and the coefficients.
 *
 * @param symbols inputs of both tapes: free symbols of the model, then couplings of the Standard
 *     Model at the matching scale
 * @param first matching scale if it varies, masses of heavy fields, lets, in this order
 * @param coefficients parts of matched coefficients, as single points are computed from
 * @param given coefficients of the file
 * @param sums for each coefficient, group by group, the outputs that add up to it: those of {@code
 *     coefficients}, then those of {@code given}
 * @param varies for each of these coefficients whether it has different values at different points
 * @param groups what these coefficients are
 * @param scale matching scale
 * @param masses whose they are
 * @param lets by name
 * @param couplings of the Standard Model in the formulas: the last of the symbols
 */
record Formulas(
    List<Symbol> symbols,
    Tape first,
    Tape coefficients,
    Tape given,
    List<int[]> sums,
    List<Boolean> varies,
    List<Group> groups,
    Scale scale,
    List<String> masses,
    List<String> lets,
    List<Symbol> couplings) {

  /** The matching scale in GeV. */
  sealed interface Scale {
    /** Nothing lives above the weak scale. */
    record None() implements Scale {}

    record Fixed(double gev) implements Scale {}

    /** The first output of {@link Formulas#first}. */
    record Varying() implements Scale {}
  }

  /**
   * Coefficients that start their way down at the same scale.
   *
   * @param theory where they live
   * @param scaleGeV where they are given; absent for what is given at the matching scale
   * @param coefficients in the order of the outputs
   * @param matched how many of them, the first ones, the matching finds
   */
  record Group(
      Theory theory,
      Optional<Double> scaleGeV,
      List<WilsonCoefficient> coefficients,
      int matched) {}

  /** Why a model cannot be scanned block by block. */
  static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1;

    Unsupported(String message) {
      super(message);
    }
  }

  /**
   * @param varying symbols that have different values at different points
   */
  static Formulas of(Compiled compiled, Set<Symbol> varying) throws Unsupported {
    return new Maker(compiled, varying).make();
  }

  private static final class Maker {
    private final Compiled compiled;
    private final Set<Symbol> varying;
    private final Evaluator evaluator;
    private final List<Expr> formulas = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<Boolean> varies = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    Maker(Compiled compiled, Set<Symbol> varying) {
      this.compiled = compiled;
      this.varying = varying;
      this.evaluator = new Evaluator(compiled.model().values());
    }

    Formulas make() throws Unsupported {
      var model = compiled.model();
      var symbols = new ArrayList<>(model.values().keySet());
      var couplings = compiled.tape().couplings();
      symbols.addAll(couplings);
      var matching = matching();
      var scale = matching.map(this::scale).orElseGet(Scale.None::new);
      atMatching(matching, scale instanceof Scale.Varying);
      elsewhere(matching);
      var before = new ArrayList<Expr>();
      if (scale instanceof Scale.Varying) {
        before.add(matching.orElseThrow());
      }
      var masses = new ArrayList<String>();
      for (var field : model.fields()) {
        if (field.heavy()) {
          for (var mass : field.mass()) {
            before.add(mass);
            masses.add(field.name());
          }
        }
      }
      var lets = List.copyOf(model.derived().keySet());
      lets.forEach(name -> before.add(model.derived().get(name)));
      return new Formulas(
          List.copyOf(symbols),
          Tape.compileExpressions(before, symbols),
          compiled.tape().tape(),
          Tape.compileExpressions(formulas, symbols),
          sums,
          varies,
          groups,
          scale,
          masses,
          lets,
          couplings);
    }

    private Scale scale(Expr expression) {
      return isVarying(expression)
          ? new Scale.Varying()
          : new Scale.Fixed(evaluator.evaluate(expression).getReal());
    }

    /** As {@link Compiled} chooses it: the match block's, else the highest of the smeft blocks. */
    private Optional<Expr> matching() throws Unsupported {
      var model = compiled.model();
      if (model.match().scale().isPresent()) {
        return model.match().scale();
      }
      var scales =
          model.effective().stream()
              .filter(c -> c.theory() == Theory.SMEFT)
              .map(EffectiveCoefficient::scaleGeV)
              .distinct()
              .toList();
      if (scales.size() > 1 && scales.stream().anyMatch(this::isVarying)) {
        throw new Unsupported("smeft blocks at several scales of which one varies");
      }
      return scales.stream()
          .max((a, b) -> scales.size() == 1 ? 0 : Double.compare(value(a), value(b)));
    }

    private double value(Expr expression) {
      return evaluator.evaluate(expression).getReal();
    }

    /** Matched coefficients, and those of the file at the same scale added to them. */
    private void atMatching(Optional<Expr> matching, boolean scaleVaries) {
      var outputs = compiled.tape().outputs();
      var terms = new TreeMap<WilsonCoefficient, List<Integer>>();
      for (int k = 0; k < outputs.size(); k++) {
        terms.computeIfAbsent(outputs.get(k), name -> new ArrayList<>()).add(k);
      }
      int matched = terms.size();
      var moving = new HashSet<WilsonCoefficient>();
      compiled
          .matched()
          .coefficients()
          .forEach(
              (name, found) -> {
                if (found.total().symbols().stream().anyMatch(s -> moves(s, scaleVaries))) {
                  moving.add(name);
                }
              });
      var more = new TreeMap<WilsonCoefficient, List<Integer>>();
      for (var given : compiled.model().effective()) {
        if (given.theory() == Theory.SMEFT && matching.filter(m -> same(given, m)).isPresent()) {
          var target = terms.containsKey(given.coefficient()) ? terms : more;
          target
              .computeIfAbsent(given.coefficient(), name -> new ArrayList<>())
              .add(output(given.value()));
          if (isVarying(given.value())) {
            moving.add(given.coefficient());
          }
        }
      }
      var names = new ArrayList<>(terms.keySet());
      names.addAll(more.keySet());
      terms.forEach((name, all) -> sum(all, moving.contains(name)));
      more.forEach((name, all) -> sum(all, moving.contains(name)));
      if (!names.isEmpty()) {
        groups.add(new Group(Theory.SMEFT, Optional.empty(), names, matched));
      }
    }

    /** Adds a formula of the file and returns the number of its output. */
    private int output(Expr formula) {
      formulas.add(formula);
      return compiled.tape().outputs().size() + formulas.size() - 1;
    }

    /** Couplings of the Standard Model move with the matching scale. */
    private boolean moves(Symbol symbol, boolean scaleVaries) {
      return varying.contains(symbol) || scaleVaries && StandardCouplings.isStandard(symbol);
    }

    private void sum(List<Integer> outputs, boolean moving) {
      varies.add(moving);
      sums.add(outputs.stream().mapToInt(Integer::intValue).toArray());
    }

    private boolean same(EffectiveCoefficient given, Expr matching) {
      return given.scaleGeV().equals(matching)
          || !isVarying(matching)
              && !isVarying(given.scaleGeV())
              && value(given.scaleGeV()) == value(matching);
    }

    /** One group for each theory and scale. */
    private void elsewhere(Optional<Expr> matching) throws Unsupported {
      record Key(Theory theory, double scale) {}
      Map<Key, List<EffectiveCoefficient>> byScale = new LinkedHashMap<>();
      for (var given : compiled.model().effective()) {
        boolean done =
            given.theory() == Theory.SMEFT && matching.filter(m -> same(given, m)).isPresent();
        if (!done) {
          if (isVarying(given.scaleGeV())) {
            throw new Unsupported("a block of coefficients at a scale that varies");
          }
          byScale
              .computeIfAbsent(
                  new Key(given.theory(), value(given.scaleGeV())), key -> new ArrayList<>())
              .add(given);
        }
      }
      byScale.forEach(
          (key, all) -> {
            groups.add(
                new Group(
                    key.theory,
                    Optional.of(key.scale),
                    all.stream().map(EffectiveCoefficient::coefficient).toList(),
                    0));
            all.forEach(given -> sum(List.of(output(given.value())), isVarying(given.value())));
          });
    }

    private boolean isVarying(Expr expression) {
      var symbols = new HashSet<Symbol>();
      collect(expression, symbols);
      return symbols.stream().anyMatch(varying::contains);
    }
  }

  /** The free symbols of an expression. */
  static void collect(Expr expression, Set<Symbol> into) {
    switch (expression) {
      case Expr.Number number -> {}
      case Expr.Pi pi -> {}
      case Expr.Variable variable -> into.add(variable.symbol());
      case Expr.Sum sum -> sum.terms().forEach(term -> collect(term, into));
      case Expr.Product product -> product.factors().forEach(factor -> collect(factor, into));
      case Expr.Power power -> collect(power.base(), into);
      case Expr.Apply apply -> collect(apply.argument(), into);
    }
  }
}

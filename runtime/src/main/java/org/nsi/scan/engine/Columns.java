package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Symbol;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model;
import org.nsi.observable.Observable;
import org.nsi.observable.Observables;
import org.nsi.pipeline.Compiled;
import org.nsi.scan.engine.Column.Source;
import org.nsi.scan.engine.Column.What;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/** The columns that a model can fill, and those that are wanted. */
final class Columns {
  private static final String COUPLING = "GeV^-2";

  private final Model model;
  private final List<Variable> variables;
  private final Map<String, Column> all = new LinkedHashMap<>();
  private final List<Column> usual = new ArrayList<>();

  /**
   * @param usualNsi NSI parameters that are shown unless something else is asked for
   */
  Columns(Compiled compiled, List<Variable> variables, Predicate<NsiParameter> usualNsi) {
    this.model = compiled.model();
    this.variables = List.copyOf(variables);
    parameters();
    inputs();
    lets();
    add(new Column("matching_scale", "GeV", "matching scale", new Source.MatchingScale()), false);
    for (var coefficient : warsaw(compiled)) {
      complex(
          coefficient.toString(),
          COUPLING,
          "Warsaw coefficient at the matching scale",
          OperatorBasis.warsaw().isRealEntry(coefficient),
          imaginary -> new Source.Warsaw(coefficient, imaginary),
          false);
    }
    for (var parameter : Rows.NSI) {
      boolean real = parameter instanceof Neutral neutral && neutral.alpha() == neutral.beta();
      complex(
          parameter.key(),
          "",
          "NSI parameter at the low scale",
          real,
          imaginary -> new Source.Nsi(parameter, imaginary),
          usualNsi.test(parameter));
    }
    observables(compiled.observables());
  }

  private void add(Column column, boolean isUsual) {
    if (all.putIfAbsent(column.name(), column) == null && isUsual) {
      usual.add(column);
    }
  }

  /** The source of a real or an imaginary part. */
  private interface Part {
    Source of(boolean imaginary);
  }

  private void complex(
      String name, String unit, String description, boolean real, Part part, boolean isUsual) {
    add(new Column(name + ".re", unit, description + ", real part", part.of(false)), isUsual);
    if (!real) {
      add(new Column(name + ".im", unit, description + ", imaginary part", part.of(true)), isUsual);
    }
  }

  private void parameters() {
    for (var parameter : model.parameters()) {
      String unit = Units.print(parameter.dimension());
      for (var symbol : parameter.values().keySet()) {
        String name = Variable.columnName(symbol, model);
        if (symbol.real()) {
          add(new Column(name, unit, "parameter", new Source.Parameter(symbol, false)), true);
        } else {
          complex(name, unit, "parameter", false, im -> new Source.Parameter(symbol, im), true);
        }
      }
    }
  }

  private void inputs() {
    for (var variable : variables) {
      if (variable instanceof Variable.Input input) {
        var known = StandardInputs.load().byName().get(input.name());
        add(
            new Column(
                input.name(),
                Units.print(known.dimension()),
                known.description(),
                new Source.Input(input.name())),
            true);
      }
    }
  }

  private void lets() {
    model
        .derived()
        .forEach(
            (name, expression) -> {
              var symbols = new HashSet<Symbol>();
              Formulas.collect(expression, symbols);
              boolean real = symbols.stream().allMatch(Symbol::real);
              String unit = unitOfLet(name);
              if (real) {
                add(
                    new Column(name, unit, "derived parameter", new Source.Let(name, false, false)),
                    true);
              } else {
                complex(
                    name,
                    unit,
                    "derived parameter",
                    false,
                    im -> new Source.Let(name, im, true),
                    true);
              }
            });
  }

  /** By how much it grows when every energy doubles. */
  private String unitOfLet(String name) {
    var expression = model.derived().get(name);
    var doubled = new TreeMap<>(model.values());
    for (var parameter : model.parameters()) {
      double factor = Math.pow(2, parameter.dimension().energy());
      parameter.values().forEach((symbol, value) -> doubled.put(symbol, value.multiply(factor)));
    }
    double growth =
        new Evaluator(doubled).evaluate(expression).abs()
            / new Evaluator(model.values()).evaluate(expression).abs();
    double power = Math.log(growth) / Math.log(2);
    boolean whole = Math.abs(power - Math.rint(power)) < 1e-9;
    return whole ? Units.print(Dimension.energy((int) Math.rint(power))) : "";
  }

  private static List<WilsonCoefficient> warsaw(Compiled compiled) {
    var names = new ArrayList<>(compiled.matched().coefficients().keySet());
    compiled.model().effective().stream()
        .filter(c -> c.theory() == Model.Theory.SMEFT)
        .map(Model.EffectiveCoefficient::coefficient)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return names;
  }

  private void observables(List<String> shown) {
    for (String name : Observables.all().stream().map(Observable::name).toList()) {
      var observable = Observables.named(name).orElseThrow();
      for (var what : What.values()) {
        String unit = what == What.PULL ? "" : observable.unit();
        String text =
            switch (what) {
              case VALUE -> observable.title();
              case PULL -> "(value - measured)/sqrt(exp^2 + theory^2) of " + name;
              case THEORY -> "uncertainty of the prediction of " + name;
            };
        add(
            new Column(name + what.suffix(), unit, text, new Source.Observable(name, what)),
            shown.contains(name) && what != What.THEORY);
      }
    }
  }

  /** What is shown unless something else is asked for. */
  List<Column> usual() {
    return List.copyOf(usual);
  }

  /**
   * The columns of a pattern in their order; {@code *} stands for any characters. A complex
   * quantity may be named without {@code .re} and {@code .im}. Empty when there are none.
   */
  List<Column> matching(String pattern) {
    var regex =
        Pattern.compile(
            Pattern.quote(pattern).replace("*", "\\E.*\\Q")
                + (pattern.contains("*") ? "" : "(\\.re|\\.im)?"));
    var found = all.values().stream().filter(c -> regex.matcher(c.name()).matches()).toList();
    return found.isEmpty() ? low(pattern) : found;
  }

  /** A low-energy coefficient, of which there are too many to list. */
  private static List<Column> low(String name) {
    var parts = Pattern.compile("([A-Za-z0-9]+?)_(\\d+)(\\.re|\\.im)?").matcher(name);
    if (!parts.matches() || OperatorBasis.jms().find(parts.group(1)).isEmpty()) {
      return List.of();
    }
    var coefficient =
        new WilsonCoefficient(
            parts.group(1), parts.group(2).chars().mapToObj(c -> c - '0').toList());
    var basis = OperatorBasis.jms();
    if (!basis.get(parts.group(1)).admits(coefficient.indices())
        || !basis.isIndependent(coefficient)) {
      return List.of();
    }
    var both = new ArrayList<Column>();
    for (String part :
        Optional.ofNullable(parts.group(3)).map(List::of).orElse(List.of(".re", ".im"))) {
      both.add(
          new Column(
              coefficient + part,
              COUPLING,
              "JMS coefficient at the low scale",
              new Source.Low(coefficient, part.equals(".im"))));
    }
    return both;
  }

  /** Names for suggestions. */
  List<String> names() {
    return List.copyOf(all.keySet());
  }
}

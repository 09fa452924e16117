package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Symbol;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Running;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model;
import org.nsi.observable.BlockObservables;
import org.nsi.observable.NsiColumns;
import org.nsi.observable.Prediction;
import org.nsi.pipeline.Compiled;
import org.nsi.scan.engine.Column.Source;
import org.nsi.scan.engine.Column.What;
import org.nsi.scan.engine.Formulas.Scale;
import org.nsi.unit.Dimension;

/**
 * A model compiled for many points: tapes from parameters to coefficients, constant matrices to ε,
 * observables as forms in ε. What depends on the Standard Model inputs is kept by their values.
 * Shared by threads.
 */
public final class ModelPlan {
  /**
   * NSI parameters below this fraction of the largest one, coefficient by coefficient, are not
   * shown unless asked for.
   */
  private static final double NEGLIGIBLE = 1e-6;

  private static final int MOST_STAGES = 256;

  private final Model model;
  private final Formulas formulas;
  private final List<Variable> variables;
  private final List<Column> columns;
  private final List<String> observables;
  private final Running running;
  private final Rows rows;
  private final Map<List<Double>, Stage> stages;

  private ModelPlan(
      Model model,
      Running running,
      Formulas formulas,
      List<Variable> variables,
      List<Column> columns,
      Rows rows) {
    this.model = model;
    this.running = running;
    this.formulas = formulas;
    this.variables = List.copyOf(variables);
    this.columns = List.copyOf(columns);
    this.rows = rows;
    var names = new LinkedHashSet<String>();
    for (var column : columns) {
      if (column.source() instanceof Source.Observable observable) {
        names.add(observable.name());
      }
    }
    this.observables = List.copyOf(names);
    this.stages =
        new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<List<Double>, Stage> eldest) {
            return size() > MOST_STAGES;
          }
        };
  }

  /** A plan, or why there is none. */
  public record Made(Optional<ModelPlan> plan, String problem) {
    static Made failed(String problem) {
      return new Made(Optional.empty(), problem);
    }
  }

  /**
   * @param names what varies from point to point: names that {@link #knows} says yes to
   * @param patterns columns that are wanted; empty for the usual ones
   */
  public static Made of(Compiled compiled, List<String> names, List<String> patterns) {
    var model = compiled.model();
    var variables = names.stream().map(n -> Variable.named(n, model).orElseThrow()).toList();
    var varying = new HashSet<Symbol>();
    for (var variable : variables) {
      switch (variable) {
        case Variable.Parameter parameter -> varying.add(parameter.symbol());
        case Variable.Input input -> {
          if (model.scan().fixedInputs().contains(input.name())) {
            return Made.failed(
                "a formula of the file names the input " + input.name() + ": it cannot vary");
          }
        }
      }
    }
    Formulas formulas;
    try {
      formulas = Formulas.of(compiled, varying);
    } catch (Formulas.Unsupported e) {
      return Made.failed(e.getMessage());
    }
    var probe =
        new ModelPlan(
            model, compiled.running(), formulas, variables, List.of(), new Rows(List.of()));
    var maps = probe.mapsOfFile();
    var usual = usualNsi(maps);
    var catalogue = new Columns(compiled, variables, usual::contains);
    var chosen = new LinkedHashSet<Column>();
    if (patterns.isEmpty()) {
      chosen.addAll(catalogue.usual());
    }
    for (String pattern : patterns) {
      var found = catalogue.matching(pattern);
      // Of all NSI parameters a wildcard means those that are not negligible.
      found.stream()
          .filter(
              column ->
                  !pattern.contains("*")
                      || !(column.source() instanceof Source.Nsi nsi)
                      || usual.contains(nsi.parameter()))
          .forEach(chosen::add);
    }
    var low = new ArrayList<WilsonCoefficient>();
    for (var column : chosen) {
      if (column.source() instanceof Source.Low coefficient
          && !low.contains(coefficient.coefficient())) {
        low.add(coefficient.coefficient());
      }
    }
    var plan =
        new ModelPlan(
            model, compiled.running(), formulas, variables, List.copyOf(chosen), new Rows(low));
    if (low.isEmpty()) {
      plan.stages.putAll(probe.stages);
    }
    return new Made(Optional.of(plan), "");
  }

  /** Whether points can vary something of this name. */
  public static boolean knows(Model model, String name) {
    return Variable.named(name, model).isPresent();
  }

  /** The dimension of something that points can vary. */
  public static Dimension dimension(Model model, String name) {
    return Variable.dimension(Variable.named(name, model).orElseThrow(), model);
  }

  /** The observables of the columns at ε = 0, with what was measured. */
  public List<Prediction> predictionsOfStandardModel() {
    var stage = stage(List.of());
    return stage.problem().isPresent() || observables.isEmpty()
        ? List.of()
        : new BlockObservables(observables, stage.conditions(), new NsiColumns(2, 1))
            .standardModel();
  }

  /** Names of columns that a pattern could have meant. */
  public static List<String> columnNames(Compiled compiled) {
    return new Columns(compiled, List.of(), parameter -> true).names();
  }

  /** Whether a pattern of {@code --columns} means anything for a model. */
  public static boolean knowsColumn(Compiled compiled, List<String> names, String pattern) {
    var variables =
        names.stream().flatMap(n -> Variable.named(n, compiled.model()).stream()).toList();
    return !new Columns(compiled, variables, parameter -> true).matching(pattern).isEmpty();
  }

  /** The map at the point of the file. */
  private List<SparseMap> mapsOfFile() {
    var stage = stage(List.of());
    var maps = new ArrayList<SparseMap>();
    if (stage.problem().isPresent()) {
      return maps;
    }
    maps.add(stage.fixed());
    if (formulas.scale() instanceof Scale.Varying) {
      double scale = scaleOfFile();
      if (scale > 0 && Double.isFinite(scale) && stage.problem(scale).isEmpty()) {
        var way = stage.exactly(scale, stage.cell(Math.log(scale)));
        maps.add(way.pattern());
      }
    }
    return maps;
  }

  private double scaleOfFile() {
    return new Evaluator(model.values())
        .evaluate(model.match().scale().orElseGet(() -> model.effective().get(0).scaleGeV()))
        .getReal();
  }

  private static Set<NsiParameter> usualNsi(List<SparseMap> maps) {
    var largest = new TreeMap<Integer, Double>();
    int end = 2 * Rows.NSI.size();
    for (var map : maps) {
      map.forEach(
          (row, column, value) -> {
            if (row < end) {
              largest.merge(column, Math.abs(value), Math::max);
            }
          });
    }
    var usual = new HashSet<NsiParameter>();
    for (var map : maps) {
      map.forEach(
          (row, column, value) -> {
            if (row < end && Math.abs(value) >= NEGLIGIBLE * largest.get(column)) {
              usual.add(Rows.NSI.get(row / 2));
            }
          });
    }
    return usual;
  }

  /** The stage for values of the scanned inputs, in the order of the variables. */
  Stage stage(List<Double> values) {
    synchronized (stages) {
      var known = stages.get(values);
      if (known != null) {
        return known;
      }
    }
    var stage = new Stage(model, formulas, inputs(values), running, rows);
    synchronized (stages) {
      stages.put(values, stage);
    }
    return stage;
  }

  private Inputs inputs(List<Double> values) {
    var changed = new TreeMap<String, Double>(model.inputs());
    int k = 0;
    for (var variable : variables) {
      if (variable instanceof Variable.Input input && k < values.size()) {
        changed.put(input.name(), values.get(k++));
      }
    }
    return StandardInputs.load().with(changed);
  }

  Formulas formulas() {
    return formulas;
  }

  List<Variable> variables() {
    return variables;
  }

  Rows rows() {
    return rows;
  }

  /** The observables that columns show. */
  List<String> observables() {
    return observables;
  }

  /** Whether a column of an observable other than its value is shown. */
  boolean shows(String observable, What what) {
    return columns.stream()
        .anyMatch(
            column ->
                column.source() instanceof Source.Observable source
                    && source.name().equals(observable)
                    && source.what() == what);
  }

  public Model model() {
    return model;
  }

  public List<Column> columns() {
    return columns;
  }

  /** How the way from the matching scale down is computed, for the metadata. */
  public String descent() {
    return formulas.scale() instanceof Scale.Varying
        ? "the matching scale depends on the point: matrices interpolated in its logarithm"
            + " (Chebyshev polynomials of degree "
            + (ScaleCells.NODES - 1)
            + " on half units)"
        : "constant matrix";
  }
}

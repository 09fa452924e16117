package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.eft.Descent;
import org.nsi.eft.Running;
import org.nsi.eft.SmParameters;
import org.nsi.input.Inputs;
import org.nsi.model.Model;
import org.nsi.observable.Conditions;
import org.nsi.observable.Settings;
import org.nsi.pipeline.MatchingCouplings;
import org.nsi.scan.engine.Formulas.Scale;

/**
 * Everything that depends on the Standard Model inputs and not on the parameters of the model.
 * Shared by threads.
 */
final class Stage {
  private final Model model;
  private final Formulas formulas;
  private final Inputs inputs;
  private final Running running;
  private final @Nullable Ways ways;
  private final SparseMap fixed;
  private final double[] standard;
  private final Optional<String> problem;
  private final ScaleCells<Way> cells;

  /**
   * The ways down from a range of matching scales.
   *
   * @param pattern which entries there are
   * @param coefficients of Chebyshev polynomials for the entries
   * @param standard the same for the couplings of the Standard Model
   * @param usable whether coefficients can be run from the whole range
   */
  record Way(
      ScaleCells.Cell cell,
      SparseMap pattern,
      double[][] coefficients,
      double[][] standard,
      boolean usable) {}

  Stage(Model model, Formulas formulas, Inputs inputs, Running running, Rows rows) {
    this.model = model;
    this.formulas = formulas;
    this.inputs = inputs;
    this.running = running;
    this.cells = new ScaleCells<>(inputs, this::way);
    this.problem = findProblem();
    if (problem.isPresent()) {
      this.fixed = new SparseMap.Builder().build();
      this.standard = new double[0];
      this.ways = null;
      return;
    }
    this.standard =
        formulas.scale() instanceof Scale.Fixed scale ? standardAt(scale.gev()) : new double[0];
    // A descent remembers its maps, which are large: each way down gets a new one.
    var all =
        new Ways(
            () -> new Descent(inputs, model.conventions(), running),
            rows,
            formulas,
            ConstantValues.of(model, formulas, standard));
    var builder = new SparseMap.Builder();
    all.independent().forEach(builder::add);
    if (formulas.scale() instanceof Scale.Fixed scale) {
      all.from(scale.gev()).forEach(builder::add);
    }
    this.fixed = builder.build();
    this.ways = formulas.scale() instanceof Scale.Varying ? all : null;
  }

  /** Why nothing can be run at these inputs. */
  private Optional<String> findProblem() {
    var scales = new ArrayList<Double>();
    formulas.groups().forEach(group -> group.scaleGeV().ifPresent(scales::add));
    if (formulas.scale() instanceof Scale.Fixed scale) {
      scales.add(scale.gev());
    }
    return scales.stream().flatMap(scale -> problem(scale).stream()).findFirst();
  }

  /** Why coefficients cannot be run from a scale. */
  Optional<String> problem(double scaleGeV) {
    var problem = running.problem(scaleGeV, inputs);
    return problem.isPresent() || formulas.couplings().isEmpty()
        ? problem
        : SmParameters.problem(inputs, model.conventions(), scaleGeV);
  }

  /** Real and imaginary parts of the couplings of the Standard Model in turn. */
  private double[] standardAt(double scaleGeV) {
    if (formulas.couplings().isEmpty()) {
      return new double[0];
    }
    var known = MatchingCouplings.at(model, inputs, scaleGeV);
    var values = new double[2 * formulas.couplings().size()];
    for (int k = 0; k < formulas.couplings().size(); k++) {
      var value = known.getOrDefault(formulas.couplings().get(k), Complex.ZERO);
      values[2 * k] = value.getReal();
      values[2 * k + 1] = value.getImaginary();
    }
    return values;
  }

  private Way way(ScaleCells.Cell cell) {
    boolean usable =
        problem(Math.exp(cell.low())).isEmpty() && problem(Math.exp(cell.high())).isEmpty();
    if (!usable) {
      var nothing = new SparseMap.Builder().build();
      return new Way(cell, nothing, new double[0][], new double[0][], false);
    }
    var maps = cell.scales().stream().map(this::from).toList();
    var pattern = SparseMap.pattern(maps);
    var coefficients = cell.coefficients(maps.stream().map(map -> map.on(pattern)).toList());
    var couplings = cell.coefficients(each(cell.scales(), this::standardAt));
    return new Way(cell, pattern, coefficients, couplings, true);
  }

  private SparseMap from(double scaleGeV) {
    return Objects.requireNonNull(ways).from(scaleGeV);
  }

  private static List<double[]> each(List<Double> scales, DoubleFunction<double[]> function) {
    return scales.stream().map(scale -> function.apply(scale)).toList();
  }

  /** The way from one scale, without interpolation: for cells that are not usable throughout. */
  Way exactly(double scaleGeV, ScaleCells.Cell cell) {
    var map = from(scaleGeV);
    return new Way(
        cell, map, new double[][] {map.values()}, new double[][] {standardAt(scaleGeV)}, true);
  }

  Way at(double logScale) {
    return cells.at(cells.cell(logScale));
  }

  ScaleCells.Cell cell(double logScale) {
    return cells.cell(logScale);
  }

  /** Why nothing can be computed, whatever the point. */
  Optional<String> problem() {
    return problem;
  }

  /** The part of the map that is the same at all points. */
  SparseMap fixed() {
    return fixed;
  }

  /** Couplings of the Standard Model at a fixed matching scale; empty when nothing needs them. */
  double[] standard() {
    return standard;
  }

  Inputs inputs() {
    return inputs;
  }

  Conditions conditions() {
    return new Conditions(inputs, model.conventions(), Settings.defaults());
  }
}

package org.nsi.scan.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.NsiParameter;
import org.nsi.observable.BlockObservables;
import org.nsi.observable.NsiColumns;
import org.nsi.scan.engine.Column.Source;
import org.nsi.scan.engine.Column.What;
import org.nsi.scan.engine.Formulas.Scale;

/**
 * Evaluates a few hundred points at a time at fixed Standard Model inputs: first tape,
 * coefficients, matrix, observables, rows. For one thread.
 */
final class StageEngine {
  private static final int SIZE = Workspace.SIZE;

  private final ModelPlan plan;
  private final Stage stage;
  private final Workspace work;
  private final PointChecks checks;
  private final boolean varyingScale;

  /** What arrives, by {@link Rows}; null where nothing ever does. */
  private final double @Nullable [][] arrived;

  private final NsiColumns nsi;
  private final @Nullable BlockObservables observables;
  private final double[][] values;
  private final double[][] pulls;
  private final double[][] theories;
  private final double[][] sources;
  private final boolean[] isResult;
  private final double[] polynomials = new double[ScaleCells.NODES];

  StageEngine(ModelPlan plan, Stage stage, Workspace work) {
    this.plan = plan;
    this.stage = stage;
    this.work = work;
    this.checks = new PointChecks(plan, stage, work);
    this.varyingScale = plan.formulas().scale() instanceof Scale.Varying;
    this.arrived = new double[plan.rows().count()][];
    for (int r = 0; r < arrived.length; r += 2) {
      if (varyingScale || stage.fixed().hasRow(r) || stage.fixed().hasRow(r + 1)) {
        arrived[r] = new double[SIZE];
        arrived[r + 1] = new double[SIZE];
      }
    }
    int count = plan.observables().size();
    this.values = new double[count][SIZE];
    this.pulls = new double[count][SIZE];
    this.theories = new double[count][SIZE];
    this.nsi = nsi();
    this.observables =
        stage.problem().isPresent() || count == 0
            ? null
            : new BlockObservables(plan.observables(), stage.conditions(), nsi);
    this.sources = new double[plan.columns().size()][];
    this.isResult = new boolean[sources.length];
    for (int c = 0; c < sources.length; c++) {
      var source = plan.columns().get(c).source();
      sources[c] = source(source);
      isResult[c] =
          !(source instanceof Source.Parameter
              || source instanceof Source.Input
              || source instanceof Source.Let);
    }
    fillStandard();
  }

  private NsiColumns nsi() {
    var columns = new NsiColumns(2, SIZE);
    for (NsiParameter parameter : Rows.NSI) {
      int row = plan.rows().of(parameter);
      double[] re = arrived[row];
      double[] im = arrived[row + 1];
      if (re != null && im != null) {
        columns.put(parameter, re, im);
      }
    }
    return columns;
  }

  /** The array that a column is copied from. */
  private double[] source(Source source) {
    var formulas = plan.formulas();
    return switch (source) {
      case Source.Parameter p -> {
        int k = formulas.symbols().indexOf(p.symbol());
        yield p.imaginary() ? work.symbols.im()[k] : work.symbols.re()[k];
      }
      case Source.Input input ->
          work.variables[plan.variables().indexOf(new Variable.Input(input.name()))];
      case Source.Let let -> {
        int k = checks.firstLet() + formulas.lets().indexOf(let.name());
        yield let.imaginary() ? work.firstOut.im()[k] : work.firstOut.re()[k];
      }
      case Source.MatchingScale scale ->
          switch (formulas.scale()) {
            case Scale.None none -> filled(Double.NaN);
            case Scale.Fixed fixed -> filled(fixed.gev());
            case Scale.Varying varying -> work.firstOut.re()[0];
          };
      case Source.Warsaw warsaw -> {
        int k = formulas.groups().get(0).coefficients().indexOf(warsaw.coefficient());
        yield k < 0 ? filled(Double.NaN) : work.parts[2 * k + (warsaw.imaginary() ? 1 : 0)];
      }
      case Source.Low low -> arrivedOrZero(plan.rows().of(low.coefficient()), low.imaginary());
      case Source.Nsi nsi -> arrivedOrZero(plan.rows().of(nsi.parameter()), nsi.imaginary());
      case Source.Observable o -> {
        int k = plan.observables().indexOf(o.name());
        yield o.what() == What.VALUE ? values[k] : o.what() == What.PULL ? pulls[k] : theories[k];
      }
    };
  }

  private double[] arrivedOrZero(int row, boolean imaginary) {
    double[] found = arrived[row + (imaginary ? 1 : 0)];
    return found == null ? new double[SIZE] : found;
  }

  private static double[] filled(double value) {
    var column = new double[SIZE];
    Arrays.fill(column, value);
    return column;
  }

  /** Couplings of the Standard Model are the last symbols. */
  private void fillStandard() {
    double[] standard = stage.standard();
    for (int k = 0; k < standard.length / 2; k++) {
      int symbol = firstStandard() + k;
      Arrays.fill(work.symbols.re()[symbol], standard[2 * k]);
      Arrays.fill(work.symbols.im()[symbol], standard[2 * k + 1]); // nothing where it is real
    }
  }

  private int firstStandard() {
    return plan.formulas().symbols().size() - plan.formulas().couplings().size();
  }

  /**
   * Evaluates points and writes their rows.
   *
   * @param order numbers of the points, which are also their places in the block behind {@code at}
   */
  void run(double[][] variables, int[] order, int n, Block block, int at, int[] places) {
    gather(variables, order, n);
    Arrays.fill(work.status, 0, n, Status.OK);
    Arrays.fill(work.taint, 0, n, 0);
    work.first.evaluate(work.symbols, 0, n, work.firstOut);
    checks.beforeCoefficients(n);
    if (stage.problem().isEmpty()) {
      if (varyingScale && !plan.formulas().couplings().isEmpty()) {
        standardCouplings(n);
      } else if (!plan.formulas().couplings().isEmpty()) {
        fillStandard();
      }
      work.evaluateCoefficients(n);
      checks.coefficients(n);
      stage.fixed().apply(work.parts, arrived, n);
      if (varyingScale) {
        alongTheWay(n);
      }
      nsi.changed();
      for (int k = 0; observables != null && k < values.length; k++) {
        observables.predict(k, n, values[k], pulls[k], theories[k]);
      }
      checks.results(n, arrived, values);
    }
    scatter(order, n, block, at, places);
  }

  private void gather(double[][] variables, int[] order, int n) {
    for (int v = 0; v < work.variables.length; v++) {
      double[] from = variables[v];
      double[] to = work.variables[v];
      for (int k = 0; k < n; k++) {
        to[k] = from[order[k]];
      }
      if (plan.variables().get(v) instanceof Variable.Parameter parameter) {
        int symbol = plan.formulas().symbols().indexOf(parameter.symbol());
        var target = parameter.imaginary() ? work.symbols.im() : work.symbols.re();
        System.arraycopy(to, 0, target[symbol], 0, n);
      }
    }
  }

  private void standardCouplings(int n) {
    int first = firstStandard();
    for (int k = 0; k < n; k++) {
      if (work.status[k].isFailed()) {
        continue;
      }
      var way = way(k);
      double[][] coefficients = way.standard();
      for (int s = 0; s < coefficients[0].length; s++) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
          sum += polynomials[j] * coefficients[j][s];
        }
        double[] im = work.symbols.im()[first + s / 2];
        if (s % 2 == 0) {
          work.symbols.re()[first + s / 2][k] = sum;
        } else if (im.length > 0) {
          im[k] = sum;
        }
      }
    }
  }

  /** The way from the matching scale of point k, and its polynomials there. */
  private Stage.Way way(int k) {
    double log = work.logScale[k];
    var way = stage.at(log);
    if (!way.usable()) {
      Arrays.fill(polynomials, 0);
      polynomials[0] = 1;
      return stage.exactly(work.firstOut.re()[0][k], way.cell());
    }
    way.cell().polynomials(log, polynomials);
    return way;
  }

  /** Adds what starts at a matching scale that depends on the point. */
  private void alongTheWay(int n) {
    var ownRows = stage.fixed();
    for (int r = 0; r < arrived.length; r++) {
      double[] row = arrived[r];
      if (row != null && !ownRows.hasRow(r)) {
        Arrays.fill(row, 0, n, 0);
      }
    }
    for (int k = 0; k < n; k++) {
      if (!work.status[k].isFailed()) {
        add(way(k), k);
      }
    }
  }

  private void add(Stage.Way way, int k) {
    var pattern = way.pattern();
    double[][] coefficients = way.coefficients();
    for (int r = 0; r < pattern.rows().length; r++) {
      double sum = 0;
      for (int e = pattern.start()[r]; e < pattern.start()[r + 1]; e++) {
        double entry = 0;
        for (int j = 0; j < coefficients.length; j++) {
          entry += polynomials[j] * coefficients[j][e];
        }
        sum += entry * work.parts[pattern.columns()[e]][k];
      }
      double[] row = arrived[pattern.rows()[r]];
      if (row != null) {
        row[k] += sum;
      }
    }
  }

  private void scatter(int[] order, int n, Block block, int at, int[] places) {
    boolean straight = order[n - 1] - order[0] == n - 1;
    for (int c = 0; c < sources.length; c++) {
      if (places[c] < 0) {
        continue;
      }
      double[] to = block.column(places[c]);
      double[] from = sources[c];
      if (straight) {
        System.arraycopy(from, 0, to, at + order[0], n);
      } else {
        for (int k = 0; k < n; k++) {
          to[at + order[k]] = from[k];
        }
      }
    }
    for (int k = 0; k < n; k++) {
      var status = work.status[k];
      int row = at + order[k];
      block.set(row, status, status == Status.OK ? null : checks.message(k));
      if (status.isFailed()) {
        for (int c = 0; c < sources.length; c++) {
          if (isResult[c] && places[c] >= 0) {
            block.column(places[c])[row] = Double.NaN;
          }
        }
      }
    }
  }
}

package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.nsi.algebra.Symbol;
import org.nsi.model.Parameter;
import org.nsi.scan.engine.Formulas.Scale;

/** What can be wrong with a point. The first thing found decides the status. */
final class PointChecks {
  /** Where 1/μ² leaves the range of normal numbers. */
  private static final double LARGEST_SCALE = 1e150;

  /** Largest coefficient below which values of others have lost digits. */
  private static final double SMALLEST = 1e-290;

  /** A modulus of 1 has a part of at least 1/√2. */
  private static final double LARGEST_PART = 0.7;

  /** An imaginary part this small is none. */
  private static final double ROUNDING = 1e-13;

  private record Bounds(int symbol, String name, Parameter.Range range) {}

  private final Stage stage;
  private final Workspace work;
  private final Formulas formulas;
  private final List<Bounds> bounds = new ArrayList<>();
  private final boolean[] realLets;
  private final int firstMass;
  private final int matched;

  PointChecks(ModelPlan plan, Stage stage, Workspace work) {
    this.stage = stage;
    this.work = work;
    this.formulas = plan.formulas();
    this.firstMass = formulas.scale() instanceof Scale.Varying ? 1 : 0;
    this.realLets = new boolean[formulas.lets().size()];
    for (int l = 0; l < realLets.length; l++) {
      var symbols = new HashSet<Symbol>();
      Formulas.collect(plan.model().derived().get(formulas.lets().get(l)), symbols);
      realLets[l] = symbols.stream().allMatch(Symbol::real);
    }
    this.matched = formulas.groups().isEmpty() ? 0 : formulas.groups().get(0).matched();
    for (var variable : plan.variables()) {
      if (variable instanceof Variable.Parameter p && !p.imaginary()) {
        for (var parameter : plan.model().parameters()) {
          if (parameter.name().equals(p.symbol().name()) && parameter.range().isPresent()) {
            bounds.add(
                new Bounds(
                    formulas.symbols().indexOf(p.symbol()),
                    p.symbol().toString(),
                    parameter.range().get()));
          }
        }
      }
    }
  }

  /** The number of the first let among the outputs of the first tape. */
  int firstLet() {
    return firstMass + formulas.masses().size();
  }

  private void fail(int k, Status status, int culprit) {
    if (!work.status[k].isFailed()) {
      work.status[k] = status;
      work.culprit[k] = culprit;
    }
  }

  /** Values of variables, masses, the matching scale; lets that should be real and are not. */
  void beforeCoefficients(int n) {
    for (double[] variable : work.variables) {
      for (int k = 0; k < n; k++) {
        if (!(Math.abs(variable[k]) <= Double.MAX_VALUE)) {
          fail(k, Status.NOT_FINITE, -1);
        }
      }
    }
    for (int b = 0; b < bounds.size(); b++) {
      double[] values = work.symbols.re()[bounds.get(b).symbol];
      double low = bounds.get(b).range.low();
      double high = bounds.get(b).range.high();
      for (int k = 0; k < n; k++) {
        if (!(values[k] >= low && values[k] <= high)) {
          fail(k, Status.OUTSIDE_RANGE, b);
        }
      }
    }
    for (int m = 0; m < formulas.masses().size(); m++) {
      double[] re = work.firstOut.re()[firstMass + m];
      double[] im = work.firstOut.im()[firstMass + m];
      for (int k = 0; k < n; k++) {
        if (!(re[k] > 0 && re[k] <= Double.MAX_VALUE) || im[k] != 0) {
          fail(k, Status.BAD_MASS, m);
        }
      }
    }
    for (int l = 0; l < formulas.lets().size(); l++) {
      double[] re = work.firstOut.re()[firstLet() + l];
      double[] im = work.firstOut.im()[firstLet() + l];
      for (int k = 0; k < n; k++) {
        boolean finite = Math.abs(re[k]) <= Double.MAX_VALUE && Math.abs(im[k]) <= Double.MAX_VALUE;
        // the root of a negative product: no value of a real column
        if (!finite || realLets[l] && Math.abs(im[k]) > ROUNDING * Math.abs(re[k])) {
          re[k] = Double.NaN;
          im[k] = Double.NaN;
        }
      }
    }
    if (stage.problem().isPresent()) {
      for (int k = 0; k < n; k++) {
        fail(k, Status.NO_RUNNING, 0);
      }
    }
    if (formulas.scale() instanceof Scale.Varying) {
      scales(n);
    }
  }

  private void scales(int n) {
    double[] scale = work.firstOut.re()[0];
    for (int k = 0; k < n; k++) {
      work.logScale[k] = Math.log(scale[k]);
      if (work.status[k].isFailed()) {
        continue;
      }
      if (!(scale[k] > 0 && scale[k] <= Double.MAX_VALUE)) {
        fail(k, Status.NO_RUNNING, 0);
      } else if (scale[k] > LARGEST_SCALE) {
        fail(k, Status.UNDERFLOW, -1);
      } else if (!stage.at(work.logScale[k]).usable() && stage.problem(scale[k]).isPresent()) {
        fail(k, Status.NO_RUNNING, 0);
      }
    }
  }

  /** Coefficients have to be finite, and should be small enough for an expansion in 1/Λ. */
  void coefficients(int n) {
    double[] all = work.largest;
    Arrays.fill(all, 0, n, 0);
    largest(0, 2 * matched, n, all);
    for (int k = 0; matched > 0 && k < n; k++) {
      double scale = scale(k);
      if (all[k] * scale * scale > LARGEST_PART && work.status[k] == Status.OK) {
        checkExpansion(k, scale);
      }
    }
    largest(2 * matched, 2 * formulas.sums().size(), n, all);
    for (int k = 0; k < n; k++) {
      // Math.max keeps what is not a number
      if (!(all[k] <= Double.MAX_VALUE)) {
        fail(k, Status.NOT_FINITE, notFinite(k));
      } else if (all[k] < SMALLEST && all[k] > 0) {
        fail(k, Status.UNDERFLOW, -1);
      }
    }
  }

  /** The largest modulus of a part, point by point: a loop that becomes vector instructions. */
  private void largest(int from, int to, int n, double[] out) {
    for (int part = from; part < to; part++) {
      double[] values = work.parts[part];
      for (int k = 0; k < n; k++) {
        out[k] = Math.max(out[k], Math.abs(values[k]));
      }
    }
  }

  private void checkExpansion(int k, double scale) {
    for (int c = 0; c < matched; c++) {
      double x = work.parts[2 * c][k] * scale * scale;
      double y = work.parts[2 * c + 1][k] * scale * scale;
      if (x * x + y * y > 1) {
        work.status[k] = Status.EFT_NOT_VALID;
        work.culprit[k] = c;
        return;
      }
    }
  }

  private double scale(int k) {
    return formulas.scale() instanceof Scale.Fixed fixed ? fixed.gev() : work.firstOut.re()[0][k];
  }

  private int notFinite(int k) {
    for (int c = 0; c < 2 * formulas.sums().size(); c++) {
      if (!(Math.abs(work.parts[c][k]) <= Double.MAX_VALUE)) {
        return c / 2;
      }
    }
    return -1;
  }

  /** ε and observables have to be finite. */
  void results(int n, double[][] arrived, double[][] observables) {
    double[] taint = work.taint;
    for (double[] row : arrived) {
      for (int k = 0; row != null && k < n; k++) {
        taint[k] += 0 * row[k];
      }
    }
    for (double[] value : observables) {
      for (int k = 0; k < n; k++) {
        taint[k] += 0 * value[k];
      }
    }
    for (int k = 0; k < n; k++) {
      if (taint[k] != 0) {
        fail(k, Status.NOT_FINITE, -1);
      }
    }
  }

  /** What is wrong with point k. */
  String message(int k) {
    int culprit = work.culprit[k];
    return switch (work.status[k]) {
      case OK -> "";
      case OUTSIDE_RANGE -> bounds.get(culprit).name + " is outside its range";
      case BAD_MASS -> "the mass of " + formulas.masses().get(culprit) + " is not positive";
      case NO_RUNNING ->
          stage
              .problem()
              .or(() -> stage.problem(scale(k)))
              .orElse("the matching scale is not a positive number");
      case NOT_FINITE -> subject(culprit, "a value") + " is not finite";
      case UNDERFLOW -> subject(culprit, "a coefficient") + " underflows";
      case EFT_NOT_VALID -> "|C| mu^2 > 1 for " + subject(culprit, "a coefficient");
    };
  }

  private String subject(int coefficient, String otherwise) {
    int rest = coefficient;
    for (var group : formulas.groups()) {
      if (rest >= 0 && rest < group.coefficients().size()) {
        return group.coefficients().get(rest).toString();
      }
      rest -= group.coefficients().size();
    }
    return otherwise;
  }
}

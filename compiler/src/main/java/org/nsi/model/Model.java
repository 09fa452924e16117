package org.nsi.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.source.Source;
import org.nsi.source.Span;

/**
 * A checked model: everything a file says, resolved. Later stages read this and nothing of the
 * syntax tree.
 *
 * @param derived {@code let} names with their expressions, other lets substituted
 * @param effective coefficients given directly in {@code smeft}, {@code left}, {@code epsilon}
 *     blocks
 * @param inputs Standard Model inputs the file overrides, in powers of GeV, cm, s
 * @param matchingInputs entries of {@code inputs at matching}, {@code y_e[1,1]} and the like
 * @param inferences what the compiler inferred and the report shows, one sentence each
 */
public record Model(
    String name,
    String title,
    List<String> cite,
    Source source,
    Conventions conventions,
    Optional<String> parity,
    List<Parameter> parameters,
    SortedMap<String, Expr> derived,
    List<Field> fields,
    List<Vertex> vertices,
    List<EffectiveCoefficient> effective,
    MatchSettings match,
    RunSettings run,
    List<String> observe,
    Scan scan,
    List<Assertion> assertions,
    SortedMap<String, Double> inputs,
    SortedMap<Symbol, Complex> matchingInputs,
    List<String> inferences) {

  /** Values of all free symbols, in powers of GeV. */
  public Map<Symbol, Complex> values() {
    var all = new TreeMap<Symbol, Complex>();
    parameters.forEach(parameter -> all.putAll(parameter.values()));
    return all;
  }

  /** The same with other vertices. */
  public Model withVertices(List<Vertex> others) {
    return new Model(
        name,
        title,
        cite,
        source,
        conventions,
        parity,
        parameters,
        derived,
        fields,
        List.copyOf(others),
        effective,
        match,
        run,
        observe,
        scan,
        assertions,
        inputs,
        matchingInputs,
        inferences);
  }

  /**
   * A coefficient of an effective operator given by the author.
   *
   * @param value in powers of GeV (dimensionless for ε)
   * @param scaleGeV where it is given
   */
  public record EffectiveCoefficient(
      Theory theory, WilsonCoefficient coefficient, Expr value, Expr scaleGeV, Span span) {}

  /** Effective theory of a directly given coefficient. */
  public enum Theory {
    SMEFT,
    LEFT,
    EPSILON
  }

  /**
   * @param loops 0 or 1
   * @param scale matching scale in GeV; absent when the model has no heavy field
   * @param scaleReason why this scale, for the report: {@code at M_F}, {@code geometric mean of the
   *     heavy masses}
   */
  public record MatchSettings(int loops, Optional<Expr> scale, String scaleReason) {}

  /** How far coefficients are evolved. */
  public record RunSettings(Mode smeft, Mode left, double targetGeV) {
    public enum Mode {
      FULL,
      LEADINGLOG,
      NONE
    }
  }

  /**
   * The points at which the file wants to be evaluated.
   *
   * @param sampling how axes that are drawn get their values
   * @param axes the last one varies fastest
   * @param fixedInputs Standard Model inputs that formulas of the file name: their values are in
   *     the formulas, so they cannot be varied
   */
  public record Scan(Sampling sampling, List<ScanAxis> axes, Set<String> fixedInputs) {
    public Scan {
      axes = List.copyOf(axes);
      fixedInputs = Set.copyOf(fixedInputs);
    }

    /** The one point of the file. */
    public static final Scan NONE = new Scan(Sampling.GRID, List.of(), Set.of());
  }

  /**
   * {@code scan sobol(4096) { … }}.
   *
   * @param method {@code grid}, {@code random}, {@code sobol} or {@code lhs}
   * @param points how often axes are drawn, 1 for a grid
   * @param seed of random numbers; the same seed gives the same points
   */
  public record Sampling(String method, long points, long seed) {
    /** Every combination of the values of the axes, once. */
    public static final Sampling GRID = new Sampling("grid", 1, 0);
  }

  /**
   * One axis that is scanned.
   *
   * @param name of a parameter, {@code lam[1,2]}, or of a Standard Model input
   * @param kind {@code lin log list} or, for an axis that is drawn, {@code uniform loguniform
   *     normal}
   * @param arguments low, high and number of points; the values of a list; low and high; mean and
   *     standard deviation. In powers of GeV, cm and s
   */
  public record ScanAxis(String name, String kind, List<Double> arguments, Span span) {
    public ScanAxis {
      arguments = List.copyOf(arguments);
    }

    /** Whether the values are drawn rather than listed. */
    public boolean isDrawn() {
      return kind.equals("uniform") || kind.equals("loguniform") || kind.equals("normal");
    }
  }

  /**
   * {@code left relation right within tolerance when symbol = expression, …}.
   *
   * @param left operand; a side that names a coefficient such as {@code ledq[2,2,1,1]} or {@code
   *     eps_P_22_ud} holds it as {@link Operand.Coefficient}
   */
  public record Assertion(
      Operand left,
      String relation,
      Operand right,
      double within,
      List<Override> when,
      String text,
      Span span) {}

  /** {@code m_chi = M_F} in a {@code when} clause: later ones see earlier ones. */
  public record Override(Symbol symbol, Expr value) {}

  /** A side of an assertion: arithmetic over parameters and results. */
  public sealed interface Operand {
    record Scalar(Expr expression) implements Operand {}

    /**
     * A matched, LEFT or ε coefficient, or an observable, by its printed name: {@code ledq_2211},
     * {@code pion.R_emu}.
     */
    record Result(String name) implements Operand {}

    record Arithmetic(char operator, Operand left, Operand right) implements Operand {}

    record Apply(Expr.Function function, Operand argument) implements Operand {}
  }
}

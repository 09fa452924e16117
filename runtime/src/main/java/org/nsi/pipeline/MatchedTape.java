package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.Matched;
import org.nsi.match.Part;
import org.nsi.match.StandardCouplings;
import org.nsi.numeric.BlockEvaluator;
import org.nsi.numeric.Columns;
import org.nsi.tape.Tape;

/**
 * The matched coefficients as one straight-line program: parameters in, the parts of every
 * coefficient out. What the coefficients share is computed once, and a second point costs the run
 * alone.
 */
public final class MatchedTape {
  private record Output(WilsonCoefficient coefficient, Part part) {}

  private final List<Output> outputs;
  private final Tape tape;
  private final List<Symbol> couplings;

  private MatchedTape(List<Output> outputs, Tape tape, List<Symbol> couplings) {
    this.outputs = List.copyOf(outputs);
    this.tape = tape;
    this.couplings = List.copyOf(couplings);
  }

  /**
   * Compiles all parts of all coefficients.
   *
   * @param symbols all free symbols of the model; those of the Standard Model couplings that occur
   *     are added
   */
  public static MatchedTape of(Matched matched, List<Symbol> symbols) {
    var outputs = new ArrayList<Output>();
    var formulas = new ArrayList<Poly>();
    matched
        .coefficients()
        .forEach(
            (name, coefficient) ->
                coefficient
                    .parts()
                    .forEach(
                        (part, formula) -> {
                          outputs.add(new Output(name, part));
                          formulas.add(formula);
                        }));
    var occurring = new TreeSet<Symbol>();
    formulas.forEach(formula -> occurring.addAll(formula.symbols()));
    var couplings = occurring.stream().filter(StandardCouplings::isStandard).toList();
    var inputs = new ArrayList<>(symbols);
    inputs.addAll(couplings);
    return new MatchedTape(outputs, Tape.compile(formulas, inputs), couplings);
  }

  /** Parameters, then couplings, in; every part of every coefficient out. */
  public Tape tape() {
    return tape;
  }

  /** The coefficient that each output of the {@link #tape} is a part of. */
  public List<WilsonCoefficient> outputs() {
    return outputs.stream().map(Output::coefficient).toList();
  }

  /** The Standard Model couplings that occur, see {@link Compiled#couplings}. */
  public List<Symbol> couplings() {
    return couplings;
  }

  /** Every part of every coefficient at one point, in powers of GeV. */
  SortedMap<WilsonCoefficient, SortedMap<Part, Complex>> at(Map<Symbol, Complex> values) {
    var point = Columns.zeros(tape.inputs().size(), 1);
    for (int k = 0; k < tape.inputs().size(); k++) {
      Complex value = values.getOrDefault(tape.inputs().get(k), Complex.ZERO);
      point.re()[k][0] = value.getReal();
      point.im()[k][0] = value.getImaginary();
    }
    var columns = new BlockEvaluator(tape).evaluate(point, 1);
    var parts = new TreeMap<WilsonCoefficient, SortedMap<Part, Complex>>();
    for (int k = 0; k < outputs.size(); k++) {
      var value = new Complex(columns.re()[k][0], columns.im()[k][0]);
      parts
          .computeIfAbsent(outputs.get(k).coefficient(), key -> new TreeMap<>())
          .put(outputs.get(k).part(), value);
    }
    return parts;
  }
}

package org.nsi.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Symbol;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.eft.NsiOrigin;
import org.nsi.eft.Running;
import org.nsi.input.Inputs;
import org.nsi.match.NotComputed;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Model;
import org.nsi.observable.Prediction;

/**
 * Everything that is known about one model at one point.
 *
 * @param values of the free symbols at this point, in powers of GeV
 * @param derived values of the {@code let} names, in powers of GeV
 * @param inputs defaults, file and command line combined
 * @param running what was asked for
 * @param factors what the running multiplies quark currents with; absent when nothing is run
 * @param matchingScale in GeV; absent when nothing lives above the weak scale
 * @param couplings Standard Model couplings at the matching scale that occur in the formulas, by
 *     the symbols of {@link org.nsi.match.StandardCouplings}
 * @param smeftBasis {@code Warsaw} or {@code Warsaw up}
 * @param smeft Warsaw coefficients at the matching scale
 * @param notComputed what contributes and is not in the result
 * @param smeftLow Warsaw coefficients where they are matched to the low-energy theory, at m_Z or at
 *     a lower matching scale
 * @param left JMS coefficients at the low scale
 * @param nsi NSI parameters at the low scale, default sign of the neutral current
 * @param origins of the NSI parameters that come from the Warsaw coefficients, in that sign
 * @param predictions of the observables asked for
 * @param notes what moves the numbers, one sentence each
 */
public record Result(
    Model model,
    Map<Symbol, Complex> values,
    SortedMap<String, Complex> derived,
    Inputs inputs,
    Running running,
    Optional<RunningFactors> factors,
    OptionalDouble matchingScale,
    SortedMap<Symbol, Complex> couplings,
    String smeftBasis,
    List<SmeftEntry> smeft,
    List<NotComputed> notComputed,
    Optional<CoefficientValues> smeftLow,
    CoefficientValues left,
    NsiValues nsi,
    SortedMap<NsiParameter, NsiOrigin> origins,
    List<Prediction> predictions,
    List<String> notes) {
  public Result {
    values = Map.copyOf(values);
    derived = Collections.unmodifiableSortedMap(new TreeMap<>(derived));
    couplings = Collections.unmodifiableSortedMap(new TreeMap<>(couplings));
    smeft = List.copyOf(smeft);
    notComputed = List.copyOf(notComputed);
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    predictions = List.copyOf(predictions);
    notes = List.copyOf(notes);
  }

  /** Whether {@code inputs at matching} gives a coupling. */
  public boolean isGiven(Symbol coupling) {
    return model.matchingInputs().keySet().stream()
        .anyMatch(name -> StandardCouplings.ofInput(name).equals(coupling));
  }

  /** The value of a free symbol, in powers of GeV. */
  public Complex value(Symbol symbol) {
    return values.getOrDefault(symbol, Complex.ZERO);
  }
}

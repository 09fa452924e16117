package org.nsi.pipeline;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiValues;
import org.nsi.input.Inputs;
import org.nsi.model.Model;
import org.nsi.observable.Prediction;

/**
 * Everything that is known about one model at one point.
 *
 * @param model with the values of this point
 * @param inputs defaults, file and command line combined
 * @param derived values of the {@code let} names, in powers of GeV
 * @param derivedUnits their units, {@code GeV^2}; absent for pure numbers
 * @param matchingScale in GeV; absent when there is nothing to match
 * @param smeftBasis {@code Warsaw} or {@code Warsaw up}
 * @param smeft Warsaw coefficients at the matching scale
 * @param notComputed what may contribute and is not computed
 * @param left JMS coefficients at the low scale
 * @param predictions of the observables asked for
 * @param running what the evolution did, in words
 * @param notes what moves the numbers, one sentence each
 */
public record Result(
    Model model,
    Inputs inputs,
    SortedMap<String, Complex> derived,
    SortedMap<String, String> derivedUnits,
    OptionalDouble matchingScale,
    String smeftBasis,
    List<SmeftEntry> smeft,
    List<Gap> notComputed,
    CoefficientValues left,
    NsiValues nsi,
    List<Prediction> predictions,
    List<String> running,
    List<String> notes) {
  public Result {
    smeft = List.copyOf(smeft);
    notComputed = List.copyOf(notComputed);
    predictions = List.copyOf(predictions);
    running = List.copyOf(running);
    notes = List.copyOf(notes);
  }

  /** An operator to which something contributes that is not computed, and why it is not. */
  public record Gap(String operator, String reason) {}
}

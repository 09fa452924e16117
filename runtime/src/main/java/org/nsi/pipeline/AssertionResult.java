package org.nsi.pipeline;

import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.nsi.model.Model.Assertion;

/**
 * What became of one assertion.
 *
 * @param left value of the left side, absent when it could not be computed
 * @param right value of the right side
 * @param difference |left − right| relative to the larger of the two; absolute when the side
 *     without results is exactly zero; 1 when the side with them is and the other is not
 * @param problem why there are no values; empty when there are
 */
public record AssertionResult(
    Assertion assertion,
    Optional<Complex> left,
    Optional<Complex> right,
    double difference,
    boolean passed,
    String problem) {

  static AssertionResult impossible(Assertion assertion, String problem) {
    return new AssertionResult(
        assertion, Optional.empty(), Optional.empty(), Double.NaN, false, problem);
  }
}

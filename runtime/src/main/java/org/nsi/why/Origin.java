package org.nsi.why;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.WilsonCoefficient;

/**
 * A Warsaw coefficient at the matching scale that a value comes from.
 *
 * @param value of the coefficient
 * @param contribution what it gives to the value that is explained
 * @param steps the way along which most of it arrives; empty when the coefficient itself is
 *     explained
 * @param contributions what the coefficient is the sum of, the largest first
 * @param given whether the file gives it, in part at least
 */
public record Origin(
    WilsonCoefficient coefficient,
    double scaleGeV,
    Complex value,
    Complex contribution,
    List<Step> steps,
    List<Contribution> contributions,
    boolean given) {
  public Origin {
    steps = List.copyOf(steps);
    contributions = List.copyOf(contributions);
  }

  /** What arrives on other ways, by mixing. */
  public Complex otherWays() {
    return steps.isEmpty() ? Complex.ZERO : contribution.subtract(steps.getLast().value());
  }
}

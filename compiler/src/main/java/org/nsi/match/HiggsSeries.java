package org.nsi.match;

import java.util.Arrays;
import org.nsi.algebra.Exact;
import org.nsi.algebra.LoopIntegrand;

/**
 * The derivatives of a matrix M(H) with respect to given components of a constant Higgs field at H
 * = 0, for every subset of them. Subsets are bit masks over the positions in a list of components,
 * in which one may stand twice: M[3] is ∂²M/∂h₀∂h₁. Immutable.
 */
final class HiggsSeries {
  private final LoopMatrix[] derivatives;

  private HiggsSeries(LoopMatrix[] derivatives) {
    this.derivatives = derivatives;
  }

  /** A derivative for every subset. */
  interface Derivative {
    LoopMatrix of(int subset);
  }

  static HiggsSeries of(int labels, Derivative derivative) {
    var derivatives = new LoopMatrix[1 << labels];
    Arrays.setAll(derivatives, derivative::of);
    return new HiggsSeries(derivatives);
  }

  /** A matrix that does not depend on H. */
  static HiggsSeries constant(LoopMatrix matrix, int labels) {
    return of(labels, subset -> subset == 0 ? matrix : LoopMatrix.zero(matrix.size()));
  }

  LoopMatrix get(int subset) {
    return derivatives[subset];
  }

  /** The derivative with respect to all components. */
  int all() {
    return derivatives.length - 1;
  }

  /** Leibniz. */
  HiggsSeries times(HiggsSeries other) {
    return map(
        subset -> {
          var sum = LoopMatrix.zero(get(0).size());
          for (int part = subset; part >= 0; part = next(part, subset)) {
            var left = get(part);
            var right = other.get(subset & ~part);
            if (!left.isZero() && !right.isZero()) {
              sum = sum.plus(left.times(right));
            }
          }
          return sum;
        });
  }

  /** The derivative of Tr of this × other with respect to all components. */
  LoopIntegrand trace(HiggsSeries other) {
    var sum = LoopIntegrand.ZERO;
    for (int part = all(); part >= 0; part = next(part, all())) {
      sum = sum.plus(get(part).trace(other.get(all() & ~part)));
    }
    return sum;
  }

  /** The subset of {@code whole} after {@code part} in a walk that starts at the whole; or −1. */
  static int next(int part, int whole) {
    return part == 0 ? -1 : (part - 1) & whole;
  }

  HiggsSeries plus(HiggsSeries other) {
    return map(subset -> get(subset).plus(other.get(subset)));
  }

  HiggsSeries minus(HiggsSeries other) {
    return map(subset -> get(subset).minus(other.get(subset)));
  }

  HiggsSeries times(Exact factor) {
    return map(subset -> get(subset).times(factor));
  }

  HiggsSeries negate() {
    return times(Exact.of(-1));
  }

  HiggsSeries half() {
    return times(Exact.of(1, 2));
  }

  /** k² times this. */
  HiggsSeries kSquared() {
    return map(subset -> get(subset).kSquared());
  }

  /** (k² − V(H))⁻¹ for this V, when it is known at H = 0: P = P₀ + P₀ (V − V₀) P. */
  HiggsSeries propagator(LoopMatrix free) {
    var result = new LoopMatrix[derivatives.length];
    result[0] = free;
    for (int subset = 1; subset < result.length; subset++) {
      var sum = LoopMatrix.zero(free.size());
      for (int part = subset; part > 0; part = (part - 1) & subset) {
        sum = sum.plus(get(part).times(result[subset & ~part]));
      }
      result[subset] = free.times(sum);
    }
    return new HiggsSeries(result);
  }

  private HiggsSeries map(Derivative f) {
    var result = new LoopMatrix[derivatives.length];
    Arrays.setAll(result, f::of);
    return new HiggsSeries(result);
  }
}
